import { strToU8, zipSync } from 'fflate';
import { DocxBody, escapeXml, openTags } from './docx-body.ts';
import type { DocxDescription, DocxLevel, DocxList, DocxStyle } from './docx-description.ts';

export type * from './docx-description.ts';

const officialList: DocxList = {
  levels: [
    { format: 'chineseCounting', text: '%1、', suffix: 'nothing' },
    { format: 'chineseCounting', text: '（%2）', suffix: 'nothing' },
    { format: 'decimal', text: '%3.', suffix: 'nothing' },
    { format: 'decimal', text: '（%4）', suffix: 'nothing' },
    { format: 'decimalEnclosedCircle', text: '%5', suffix: 'nothing' },
  ],
};

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The bytes of a .docx file that says what the description says (its shape and an example: docx-description.ts).
 * The same description gives the same bytes.
 */
export function buildDocx(description: DocxDescription): Uint8Array {
  return zipParts(docxParts(description));
}

/** The parts of the package before they are zipped, for tests that break one of them. */
export function docxParts(description: DocxDescription): { [path: string]: string | Uint8Array } {
  const lists: { [name: string]: DocxList } = { official: officialList, ...description.lists };
  const body = new DocxBody(Object.keys(lists));
  const content = body.blocks(description.blocks);
  const headers = (description.headers ?? []).map((blocks) => `<w:hdr ${openTags}>${body.blocks(blocks)}</w:hdr>`);
  const footers = (description.footers ?? []).map((blocks) => `<w:ftr ${openTags}>${body.blocks(blocks)}</w:ftr>`);
  const references = [
    ...headers.map(
      (_, i) => `<w:headerReference w:type="${['default', 'first', 'even'][i] ?? 'default'}" r:id="rIdHeader${i + 1}"/>`,
    ),
    ...footers.map(
      (_, i) => `<w:footerReference w:type="${['default', 'first', 'even'][i] ?? 'default'}" r:id="rIdFooter${i + 1}"/>`,
    ),
  ].join('');

  const parts: { [path: string]: string | Uint8Array } = {};
  const overrides: { [path: string]: string } = {};
  const relationships: string[] = [];
  const add = (name: string, xml: string, kind: string, id: string, type: string): void => {
    parts[`word/${name}`] = xmlHead + xml;
    overrides[`/word/${name}`] = `${wordContent}.${kind}+xml`;
    relationships.push(`<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${name}"/>`);
  };

  add('styles.xml', stylesXml(description.styles ?? {}, Object.keys(lists)), 'styles', 'rIdStyles', 'styles');
  add('numbering.xml', numberingXml(lists), 'numbering', 'rIdNumbering', 'numbering');
  headers.forEach((xml, i) => {
    add(`header${i + 1}.xml`, xml, 'header', `rIdHeader${i + 1}`, 'header');
  });
  footers.forEach((xml, i) => {
    add(`footer${i + 1}.xml`, xml, 'footer', `rIdFooter${i + 1}`, 'footer');
  });
  if (body.footnotes.length > 0) add('footnotes.xml', body.notesXml('footnote'), 'footnotes', 'rIdFootnotes', 'footnotes');
  if (body.endnotes.length > 0) add('endnotes.xml', body.notesXml('endnote'), 'endnotes', 'rIdEndnotes', 'endnotes');
  if (body.comments.length > 0) add('comments.xml', body.commentsXml(), 'comments', 'rIdComments', 'comments');
  for (const extra of [...body.links, ...(description.relationships ?? [])]) {
    const mode = extra.external ? ' TargetMode="External"' : '';
    relationships.push(`<Relationship Id="${extra.id}" Type="${extra.type}" Target="${escapeXml(extra.target)}"${mode}/>`);
  }

  overrides['/word/document.xml'] = `${wordContent}.document.main+xml`;
  const section = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  parts['word/document.xml'] = `${xmlHead}<w:document ${openTags}><w:body>${content}${section}</w:body></w:document>`;
  parts['word/_rels/document.xml.rels'] = relationshipsXml(relationships);
  parts['_rels/.rels'] = relationshipsXml([
    `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>`,
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
  ]);
  parts['docProps/core.xml'] = propertiesXml(description.title, description.author);
  parts['[Content_Types].xml'] = contentTypesXml({ ...overrides, ...description.contentTypes });
  return { ...parts, ...description.parts };
}

/** Zips parts as a package, deflated, with a fixed time stamp. */
export function zipParts(parts: { readonly [path: string]: string | Uint8Array }): Uint8Array {
  const first = '[Content_Types].xml';
  const names = Object.keys(parts).sort((a, b) => Number(b === first) - Number(a === first));
  const files = Object.fromEntries(names.map((name) => [name, toBytes(parts[name] ?? '')]));
  return zipSync(files, { level: 6, mtime: '2026-01-01T00:00:00' });
}

const toBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);

const relationshipsXml = (lines: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;

function contentTypesXml(overrides: { readonly [path: string]: string }): string {
  const lines = Object.entries(overrides).map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`);
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${lines.join('')}</Types>`
  );
}

function propertiesXml(title: string | undefined, author: string | undefined): string {
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `${title === undefined ? '' : `<dc:title>${escapeXml(title)}</dc:title>`}` +
    `${author === undefined ? '' : `<dc:creator>${escapeXml(author)}</dc:creator>`}` +
    '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-05T08:00:00Z</dcterms:created></cp:coreProperties>'
  );
}

function stylesXml(styles: { readonly [id: string]: DocxStyle }, lists: readonly string[]): string {
  const headings: { [id: string]: DocxStyle } = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`Heading${i + 1}`, { name: `heading ${i + 1}`, basedOn: 'Normal', outline: i + 1 }]),
  );
  const lines = Object.entries({ ...headings, ...styles }).map(([id, style]) => {
    const number = style.number
      ? `<w:numPr>${style.number.level === undefined ? '' : `<w:ilvl w:val="${style.number.level}"/>`}<w:numId w:val="${lists.indexOf(style.number.list) + 1}"/></w:numPr>`
      : '';
    const outline = style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline - 1}"/>`;
    const align = style.align === undefined ? '' : `<w:jc w:val="${style.align}"/>`;
    return (
      `<w:style w:type="${style.kind ?? 'paragraph'}" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(style.name ?? id)}"/>` +
      `${style.basedOn === undefined ? '' : `<w:basedOn w:val="${escapeXml(style.basedOn)}"/>`}` +
      `<w:pPr>${number}${align}${outline}</w:pPr>${style.hidden ? '<w:rPr><w:vanish/></w:rPr>' : ''}</w:style>`
    );
  });
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  return `<w:styles ${openTags}>${normal}${lines.join('')}</w:styles>`;
}

function numberingXml(lists: { readonly [name: string]: DocxList }): string {
  const names = Object.keys(lists);
  const abstracts: string[] = [];
  const instances: string[] = [];
  for (const [name, list] of Object.entries(lists)) {
    const id = names.indexOf(name);
    if (!('of' in list)) {
      const levels = list.levels.map((level, i) => levelXml(level, i)).join('');
      abstracts.push(`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`);
      instances.push(`<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`);
      continue;
    }
    const touched = new Set([...Object.keys(list.starts ?? {}), ...Object.keys(list.levels ?? {})].map(Number));
    const overrides = [...touched].map((level) => {
      const start = list.starts?.[level];
      const definition = list.levels?.[level];
      return `<w:lvlOverride w:ilvl="${level}">${start === undefined ? '' : `<w:startOverride w:val="${start}"/>`}${definition ? levelXml(definition, level) : ''}</w:lvlOverride>`;
    });
    instances.push(
      `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${names.indexOf(list.of)}"/>${overrides.join('')}</w:num>`,
    );
  }
  return `<w:numbering ${openTags}>${abstracts.join('')}${instances.join('')}</w:numbering>`;
}

function levelXml(level: DocxLevel, index: number): string {
  return (
    `<w:lvl w:ilvl="${index}"><w:start w:val="${level.start ?? 1}"/><w:numFmt w:val="${level.format}"/>` +
    `${level.restart === undefined ? '' : `<w:lvlRestart w:val="${level.restart}"/>`}` +
    `${level.style === undefined ? '' : `<w:pStyle w:val="${escapeXml(level.style)}"/>`}` +
    `${level.legal ? '<w:isLgl/>' : ''}` +
    `${level.suffix === undefined ? '' : `<w:suff w:val="${level.suffix}"/>`}` +
    `<w:lvlText w:val="${escapeXml(level.text)}"/></w:lvl>`
  );
}
