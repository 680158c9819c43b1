import { codePointLength } from '../../core/shared/code-points.ts';
import type { Piece } from './story.ts';

/** What stood in a `w:t` (with its ordinal) or an element without one; `isPreserved` as `xml:space` says. */
export type TextNode = { text: string; readonly node: number | undefined; readonly isPreserved: boolean };

/** The text of a node as shown: white space at its ends only where it is preserved, tabs and line ends inside it as spaces. */
export function* piecesOf({ text, node, isPreserved }: TextNode): Generator<Piece> {
  let shown = text;
  let offset = 0;
  if (!isPreserved) {
    const start = text.replace(/^[ \t\r\n]+/, '');
    offset = text.length - start.length;
    shown = trimEnd(start);
  }
  for (const part of shown.split(/([\t\r\n])/)) {
    if (part === '') continue;
    const isSpace = part === '\t' || part === '\r' || part === '\n';
    if (isSpace || node === undefined) yield { text: isSpace ? ' ' : part };
    else yield { text: part, node, offset };
    offset += codePointLength(part);
  }
}

/** Only XML's white space: an ideographic space is a character of the text. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
