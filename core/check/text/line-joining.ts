/** A stretch of line breaks (with blanks, captions, page furniture between) that stands inside a sentence. Offsets are half-open. */
export type Join = { readonly start: number; readonly end: number; readonly isWide: boolean };

type Line = { readonly start: number; readonly end: number; readonly text: string };

const closesSentence = /[。！？；：…][”’）」』"]*$/;
const cannotStart = /^[，。、；：！？）”』」》%‰]/;
const startsBlock =
  /^(?:——|—|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|\d{1,2}\.(?=\d{1,2}月)|第[一二三四五六七八九十百\d]+[章节条编部]|[●■◆•□○◎▲★※①-⑳]|(?:图|表|附件|附表|注|来源|资料来源)\s*[\d一二三四五六七八九十：:]|[（(]图)/;
const blockMark = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])/;
const caption =
  /(?:摄|供图|制图|图片由.{1,20}提供|摄影报道|配图|资料图片?)[）)。]?$|^[（(]?(?:图|表)\s*\d+|^[（(]图|^—?\s*\d{1,4}\s*—?$|^-\s*\d{1,4}\s*-$|^第\s*\d+\s*页/;

/**
 * Which line breaks of a text were made by layout. A break between two lines of one paragraph is taken out; a heading, a list
 * item, a caption, an ended sentence stay apart. A paragraph cut by a page is followed over blank lines, captions and page numbers.
 */
export function joinsOf(text: string): readonly Join[] {
  const lines = linesOf(text);
  const joins: Join[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text === '' || closesSentence.test(line.text) || isCaption(line.text)) continue;
    let next = i + 1;
    let isWide = false;
    while (next < lines.length && next - i < 24 && (lines[next]?.text === '' || isCaption(lines[next]?.text ?? ''))) {
      isWide = true;
      next++;
    }
    const continuation = lines[next];
    if (!continuation || continuation.text === '' || !continues(line, continuation, isWide, text)) continue;
    joins.push({ start: line.end, end: continuation.start, isWide });
    i = next - 1;
  }
  return joins;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split('\n')) {
    const body = piece.trim();
    const lead = piece.length - piece.trimStart().length;
    lines.push({ start: start + lead, end: start + lead + body.length, text: body });
    start += piece.length + 1;
  }
  return lines;
}

const isCaption = (text: string): boolean => text.length <= 60 && caption.test(text);

/** Short, without a comma or a figure: a heading looks so, a cut sentence hardly ever. */
const isHeading = (text: string): boolean => text.length <= 34 && !/[，。；、：0-9０-９]/.test(text);

function continues(line: Line, next: Line, isWide: boolean, text: string): boolean {
  if (line.text.includes('\t') || next.text.includes('\t')) return false;
  if (cannotStart.test(next.text) || /[，、]$/.test(line.text)) return !startsBlock.test(next.text);
  if (startsBlock.test(next.text) || (startsBlock.test(line.text) && isHeading(line.text.replace(blockMark, '')))) return false;
  if (isNumberCut(line.text, next.text)) return true;
  if (isWide) return line.text.length >= 30 && /[，。、；]/.test(line.text) && !isHeading(next.text) && isProse(next.text);
  const indent = text.slice(text.lastIndexOf('\n', next.start - 1) + 1, next.start);
  if (/\u3000\u3000|^ {2,}|\t/.test(indent)) return false;
  if (isHeading(line.text) || isTitle(line.text, next.text)) return false;
  return !isRow(line.text) && !isRow(next.text) && (isProse(line.text) || isProse(next.text));
}

/** A line without punctuation, much shorter than the one below: lines of one paragraph fill the page alike. */
const isTitle = (text: string, below: string): boolean => !/[，。；：]/.test(text) && text.length * 1.6 < below.length;

const isProse = (text: string): boolean => /[，。；、：]/.test(text);
/** A line of a table copied without its tabs: figures alone. */
const isRow = (text: string): boolean => /^[\d.%\s\-—]+$/.test(text);

/** 6.3个百 | 分点, 1 | 698亿元, 三 | 百二十万吨: the break stands inside a number or between a number and its unit. */
function isNumberCut(line: string, next: string): boolean {
  if (isRow(line) && isRow(next)) return false;
  if (/[0-9.]$/.test(line))
    return /^[0-9.%‰万亿千百个元亩吨户家人年月日件项倍成米头只公平立]/.test(next) && !/^\d{1,2}[.、]/.test(next);
  if (
    /[0-9一二三四五六七八九十百千][万亿]$|[0-9]个$|[0-9][万亿]?[千平立]$|百分$|[个]百$|个百分$|百分之[一二三四五六七八九十]*$|[万亿]千$/.test(
      line,
    )
  )
    return true;
  return /[一二三四五六七八九十百千万亿]$/.test(line) && /^[十百千万亿]/.test(next);
}
