import { expect, test } from 'vitest';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { lineAt, originalLines } from './original-lines.ts';

const draft = sampleDraft(samplePlan).view();
const lines = originalLines(draft);
const textOf = (line: (typeof lines)[number]) => line.cells.map((cell) => cell.map((piece) => piece.text).join('')).join('\t');
const litBy = (measure: number, part: string) =>
  lines
    .flatMap((line) => line.cells.flat())
    .filter((piece) => piece.measure === measure && piece.part === part)
    .map((piece) => piece.text)
    .join('');

test('the original is shown whole, line by line', () => {
  expect(lines.map(textOf)).toEqual(samplePlan.split('\n').filter((line) => line !== ''));
});

test('sentence, responsibility and deadline of a measure are lit each as what it is', () => {
  expect(litBy(0, 'responsibility')).toContain('市发展改革委、市财政局按职责分工负责');
  expect(litBy(0, 'deadline')).toContain('2026年6月底前');
  expect(litBy(0, 'text')).toContain('健全统计制度');
  expect(litBy(0, 'text')).not.toContain('按职责分工负责');
});

test('each measure opens in the line of its sentence, and its place leads back to that line', () => {
  expect(lines.filter((line) => line.opens.length > 0).map((line) => [line.opens, textOf(line).slice(0, 2)])).toEqual([
    [[0], '1.'],
    [[1], '2.'],
    [[2], '3.'],
    [[3], '4.'],
    [[4], '5.'],
  ]);
  for (const { key, place } of draft.measures) expect(lineAt(lines, place.start)?.opens).toEqual([key]);
});

test('characters outside of the basic plane do not shift what is lit', () => {
  const rare = sampleDraft(`通辽市2026年改革要点

1.推进𠮷林大街改造𠮷项目。2026年6月底前完成。（市财政局牵头）`).view();
  const deadline = originalLines(rare)
    .flatMap((line) => line.cells.flat())
    .find((piece) => piece.part === 'deadline');
  expect(deadline?.text).toContain('2026年6月底前');
  expect(deadline?.text).not.toContain('𠮷');
});

test('rows keep their cells; a title merged over all of them is shown once', () => {
  const cells = (from: number, ...texts: readonly string[]) => {
    let at = from;
    return texts.map((text) => {
      const start = at;
      at += text.length + 1;
      return { start, end: start + text.length };
    });
  };
  const text = '任务表\t任务表\n序号\t重点任务和工作举措\n1\t健全统计制度';
  const [title, head, row] = originalLines({
    text,
    blocks: [
      { kind: 'row', start: 0, end: 7, cells: cells(0, '任务表', '任务表') },
      { kind: 'row', start: 8, end: 20, cells: cells(8, '序号', '重点任务和工作举措') },
      { kind: 'row', start: 21, end: 29, cells: cells(21, '1', '健全统计制度') },
    ],
    clauses: [],
    measures: [{ key: 0, place: { start: 23, end: 29 }, responsibilityPlace: null, deadlinePlace: null }],
  });
  expect(title?.cells.map((cell) => cell.map((piece) => piece.text))).toEqual([['任务表']]);
  expect(head?.widths).toEqual(row?.widths);
  expect(row?.widths[1]).toBeGreaterThan(row?.widths[0] ?? Number.POSITIVE_INFINITY);
  expect(row?.cells[1]).toEqual([{ text: '健全统计制度', measure: 0, part: 'text' }]);
});
