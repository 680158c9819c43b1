/**
 * Paragraphs out of the lines of printed pages (`pdftotext -layout`): wrapped lines are joined, page numbers dropped. A paragraph
 * begins after a blank line, with an indented line or a number of the outline, and after a line that stops short of the right
 * edge. Tables come as lines.
 */
export function pageTextOf(pages: string): string {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const page of pages.split('\f')) {
    const lines = page.split(/\r?\n/).filter((line) => !isPageNumber(line));
    const printed = lines.filter((line) => line.trim() !== '');
    const left = printed.reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
    const right = printed.reduce((most, line) => Math.max(most, widthOf(line.trimEnd())), 0);
    // Blank lines at the edges of a page are its margins; between lines they part paragraphs.
    let isBlankBetween = false;
    let isAtTop = true;
    for (const line of lines) {
      if (line.trim() === '') {
        isBlankBetween = !isAtTop;
        continue;
      }
      if (isBlankBetween) isOpen = false;
      isBlankBetween = false;
      isAtTop = false;
      const text = line.trim();
      if (isOpen && indentOf(line) <= left + 1 && !outlineNumber.test(text)) paragraphs.push(join(paragraphs.pop() ?? '', text));
      else paragraphs.push(text);
      isOpen = widthOf(line.trimEnd()) >= right - 4;
    }
  }
  return paragraphs.length > 0 ? `${paragraphs.join('\n')}\n` : '';
}

/** 一、 （一） 1. （1） 第一条 附件 */
const outlineNumber =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节条]|附件)/;

const isPageNumber = (line: string): boolean =>
  /^\s*(?:[-–—－─]\s*\d{1,4}\s*[-–—－─]|\d{1,3}|第\s*\d+\s*页(?:\s*[,，]?\s*共\s*\d+\s*页)?)\s*$/.test(line);

const indentOf = (line: string): number => widthOf(/^[\s\u3000]*/.exec(line)?.[0] ?? '');

/** Columns on the page: a Chinese character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}

const join = (before: string, after: string): string =>
  /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
