import type { ReadDocument } from '../../core/document/read-document.ts';
import { checkMarks, type MarkedLine } from '../classification-mark.ts';
import { TextLayout } from '../layout.ts';
import type { OfficePackage, Relationship } from '../package.ts';
import { type DocumentProblem, documentProblem, type MarkPlace, refuse } from '../problems.ts';
import { readXml } from '../xml.ts';
import { BodyReader } from './body.ts';
import { layOut } from './layout.ts';
import { Numbering } from './numbering.ts';
import { append, newTally, paragraphsOf, type StoryBlock, type Tally, textOf } from './story.ts';
import { Styles } from './styles.ts';

/** @throws Refusal */
export function readDocx(office: OfficePackage): ReadDocument {
  const { archive, mainPart } = office;
  if (mainPart === '') refuse('document/corrupted', { part: 'word/document.xml' });
  const relationships = office.relationshipsOf(mainPart);
  const styles = new Styles();
  const numbering = new Numbering();
  const stylesPart = office.partOf(relationships, 'styles');
  if (stylesPart !== undefined) readXml(archive, stylesPart, styles);
  const numberingPart = office.partOf(relationships, 'numbering');
  if (numberingPart !== undefined) readXml(archive, numberingPart, numbering);

  const tally = newTally();
  const body = new BodyReader(styles, numbering, tally);
  readXml(archive, mainPart, body);
  const story = body.finish();
  const notesOf = (kind: 'footnote' | 'endnote'): { part: string; blocks: StoryBlock[] } => {
    const part = office.partOf(relationships, `${kind}s`) ?? '';
    const wanted = body.references.filter((reference) => reference.kind === kind).map((reference) => reference.id);
    return { part, blocks: part === '' ? [] : readNotes(office, part, kind, wanted, styles, numbering, tally) };
  };
  const notes = [notesOf('footnote'), notesOf('endnote')];
  const internalMarks = checkMarks([
    ...edgeLines(office, relationships, styles),
    ...linesOf(story),
    ...body.watermarks.map(watermark),
  ]);

  const layout = new TextLayout(mainPart);
  const blocks = layOut(story, mainPart, layout);
  for (const { part, blocks: inNotes } of notes) append(blocks, layOut(inNotes, part, layout));
  return {
    format: 'docx',
    text: layout.text,
    blocks,
    runs: layout.runs,
    notes: [...notesFrom(tally, office), ...internalMarks],
    properties: office.readProperties(),
  };
}

/** Notes in the order in which the text refers to them; the same note twice comes once. */
function readNotes(
  office: OfficePackage,
  part: string,
  kind: 'footnote' | 'endnote',
  wanted: readonly string[],
  styles: Styles,
  numbering: Numbering,
  tally: Tally,
): StoryBlock[] {
  const reader = new BodyReader(styles, numbering, tally, kind);
  readXml(office.archive, part, reader);
  return [...new Set(wanted)].flatMap((id) => reader.notes.get(id) ?? []);
}

/** Headers and footers stay out of the text, but a mark on them counts. */
function edgeLines(office: OfficePackage, relationships: readonly Relationship[], styles: Styles): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const { type, target, isExternal } of relationships) {
    if ((type !== 'header' && type !== 'footer') || isExternal || !office.archive.has(target)) continue;
    const reader = new BodyReader(styles, new Numbering(), newTally());
    readXml(office.archive, target, reader);
    for (const paragraph of paragraphsOf(reader.finish())) lines.push({ text: textOf(paragraph), where: type, isHead: true });
    append(lines, reader.watermarks.map(watermark));
  }
  return lines;
}

const watermark = (text: string): MarkedLine => ({ text, where: 'watermark', isHead: true });

/** A file's head: its first lines with text. */
const headLines = 12;

function linesOf(story: readonly StoryBlock[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const block of story) {
    const isTable = block.kind === 'table';
    for (const paragraph of paragraphsOf([block])) {
      const text = textOf(paragraph);
      if (text.trim() === '') continue;
      const where: MarkPlace = paragraph.role === 'textbox' ? 'textbox' : isTable ? 'table' : 'page';
      lines.push({ text, where, isHead: lines.length < headLines || where === 'textbox' });
    }
  }
  return lines;
}

function notesFrom(tally: Tally, office: OfficePackage): DocumentProblem[] {
  const notes: DocumentProblem[] = [];
  const { insertions, deletions, comments, hiddenCharacters, contentsParagraphs } = tally;
  if (insertions + deletions > 0)
    notes.push(documentProblem('document/tracked-changes-accepted', { insertions, deletions }, 'warning'));
  if (comments > 0) notes.push(documentProblem('document/comments-ignored', { comments }, 'notice'));
  if (hiddenCharacters > 0)
    notes.push(documentProblem('document/hidden-text-left-out', { characters: hiddenCharacters }, 'warning'));
  if (contentsParagraphs > 0)
    notes.push(documentProblem('document/contents-left-out', { paragraphs: contentsParagraphs }, 'notice'));
  if (office.externalLinks > 0)
    notes.push(documentProblem('document/external-content-not-followed', { links: office.externalLinks }, 'notice'));
  return notes;
}
