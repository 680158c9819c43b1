import type { Finding } from '../finding.ts';
import { findingOf, type Reading } from '../sentence/passage.ts';
import { spanOf } from '../text/folded-text.ts';

const closing: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  ')': '（',
  '》': '《',
  '〉': '〈',
  '〕': '〔',
  '】': '【',
};
const opening = new Set(['“', '‘', '（', '(', '《', '〈', '〔', '【']);
const asOne = (mark: string): string => (mark === '(' ? '（' : mark);

type Open = { readonly mark: string; readonly at: number };

/** Quotes and brackets that have no partner in their paragraph. */
export function bracketsIn(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  const findings: Finding[] = [];
  let start = 0;
  let carried: string | undefined;
  for (const line of text.split('\n')) {
    const { unclosed, unopened } = looseMarks(line);
    const next = text.slice(start + line.length + 1).trimStart();
    for (const { mark, at } of unopened) {
      if (mark === '”' && carried === '“') {
        carried = undefined;
        continue;
      }
      findings.push(markFinding(reading, start + at, mark, 'unopened'));
    }
    for (const { mark, at } of unclosed) {
      // A quotation of several paragraphs opens each of them and closes the last.
      if (mark === '“' && at < 3 && next.startsWith('“')) carried = '“';
      else findings.push(markFinding(reading, start + at, mark, 'unclosed'));
    }
    start += line.length + 1;
  }
  return findings;
}

function looseMarks(line: string): { unclosed: readonly Open[]; unopened: readonly Open[] } {
  const open: Open[] = [];
  const unopened: Open[] = [];
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (opening.has(mark)) open.push({ mark: asOne(mark), at });
    const partner = closing[mark];
    if (partner === undefined || isNumbering(line, at)) continue;
    const match = open.findLastIndex((one) => one.mark === partner);
    if (match >= 0) open.splice(match, 1);
    else if (mark !== '’') unopened.push({ mark, at });
  }
  return { unclosed: open.filter((one) => one.mark !== '‘'), unopened };
}

/** 1） and 一） at the head of an item. */
const isNumbering = (line: string, at: number): boolean =>
  /[）)]/.test(line[at] ?? '') &&
  /(?:^|[。；：\s])[\d一二三四五六七八九十a-zA-Z]{1,3}$/.test(line.slice(Math.max(0, at - 4), at));

function markFinding(reading: Reading, at: number, mark: string, reason: 'unclosed' | 'unopened'): Finding {
  const { text } = reading.folded;
  const from = reason === 'unclosed' ? at : Math.max(text.lastIndexOf('\n', at) + 1, at - 14);
  const lineEnd = text.indexOf('\n', at);
  const to = reason === 'unclosed' ? Math.min(at + 15, lineEnd < 0 ? text.length : lineEnd) : at + 1;
  const range = spanOf(reading.folded, from, to);
  return findingOf(reading, 'quote-bracket', 'contradicts', [], { mark, piece: text.slice(from, to), reason }, range);
}
