import { expect, test } from 'vitest';
import type { PlanDocument } from './plan-documents.ts';
import { linesOf } from './reading.ts';

const documentOf = (
  text: string,
  marks: readonly [number: number, words: string][],
  clauses: readonly [string, string][],
): PlanDocument => {
  const placeOf = (words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return { start, end: start + [...words].length };
  };
  return {
    id: '018f3c5e-0000-7000-8000-000000000001',
    title: '要点',
    issued: null,
    issuedBy: null,
    documentNumber: null,
    measures: marks.length,
    importedAt: '2026-01-05T01:30:00Z',
    importedBy: '综合科',
    text,
    format: 'txt',
    hasFile: false,
    replaces: null,
    replacedBy: null,
    clauses: clauses.map(([no, words]) => ({ no, label: no, level: no.length, title: words, text: words, ...placeOf(words) })),
    measureAt: marks.map(([number, words]) => ({ measure: `m${number}`, number, clause: '一', ...placeOf(words) })),
  };
};

test('paragraphs know their clause, and the words of a measure are a piece of their own', () => {
  const lines = linesOf(
    documentOf('𠮷林要点\n\n一、优化环境\n推行一窗受理。（市政务服务局）', [[1, '推行一窗受理。']], [['一', '一、优化环境']]),
  );
  expect(lines.map(({ start, clause, level }) => ({ start, clause, level }))).toEqual([
    { start: 0, clause: null, level: 0 },
    { start: 6, clause: '一', level: 1 },
    { start: 13, clause: null, level: 0 },
  ]);
  expect(lines[2]?.cells).toEqual([
    [
      { text: '推行一窗受理。', measure: 'm1', number: 1 },
      { text: '（市政务服务局）', measure: null, number: null },
    ],
  ]);
  expect(lines[2]?.opens).toEqual([{ measure: 'm1', number: 1 }]);
});

test('a row is cut into its cells, and a measure that spans cells is marked in each', () => {
  const [row] = linesOf(documentOf('1\t推行一窗受理\t市政务服务局', [[1, '推行一窗受理\t市政务服务局']], []));
  expect(row?.kind).toBe('row');
  expect(row?.cells.map((cell) => cell.map((piece) => [piece.text, piece.measure]))).toEqual([
    [['1', null]],
    [['推行一窗受理', 'm1']],
    [['市政务服务局', 'm1']],
  ]);
});
