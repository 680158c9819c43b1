import { describe, expect, test } from 'vitest';
import { extractFigures } from '../core/check/extract.ts';
import type { Figure } from '../core/check/figure.ts';
import { readCorpusText } from '../test/corpus/corpus-text.ts';
import { addScore, emptyScore, type Score } from '../test/corpus/score.ts';
import { readCorpus } from './figures.ts';

const source = `genre: report
year: 2025
planted: from-to-growth | 1034亿元; 1698亿元; 74.2%
---
总产值由{{1034亿元|l|总产值}}增至{{1698亿元|level|1698|亿元|总产值}}，{{三个强化|n}}，{{3,460亩|l|面积}}。`;

test('a text of the corpus is read with its annotations taken out and their places kept', () => {
  const text = readCorpusText('01-report', source);
  expect(text).toMatchObject({ genre: 'report', year: 2025, text: '总产值由1034亿元增至1698亿元，三个强化，3,460亩。' });
  expect(text.planted).toEqual([{ kind: 'from-to-growth', pieces: ['1034亿元', '1698亿元', '74.2%'], isDecidable: true }]);
  expect(text.annotations.map(({ start, end, kind, value, unit, subject }) => [start, end, kind, value, unit, subject])).toEqual([
    [4, 10, 'level', '1034', '亿元', '总产值'],
    [12, 18, 'level', '1698', '亿元', '总产值'],
    [19, 23, 'name', '', '', ''],
    [24, 30, 'level', '3460', '亩', '面积'],
  ]);
  expect(() => readCorpusText('bad', 'genre: report\n---\n{{12|q}}')).toThrow(/malformed/);
});

describe('the score', () => {
  const text = readCorpusText('01-report', source);
  const right = extractFigures(text.text, { year: text.year });
  const scored = (figures: readonly Figure[]): Score => {
    const score = emptyScore();
    addScore(score, text, figures);
    return score;
  };

  test('is full where all is read as annotated, but for the subject that has no words', () => {
    expect(scored(right)).toMatchObject({
      recall: { hits: 3, cases: 3 },
      precision: { hits: 3, cases: 3 },
      value: { hits: 3, cases: 3 },
      kind: { hits: 3, cases: 3 },
      names: { hits: 1, cases: 1 },
    });
  });

  test.each<readonly [what: keyof Score, figures: readonly Figure[]]>([
    ['recall', right.slice(1)],
    ['precision', [...right, { ...(right[0] as Figure), start: 0, end: 3 }]],
    ['value', right.map((figure) => ({ ...figure, value: '1' }))],
    ['kind', right.map((figure) => (figure.kind === 'level' ? { ...figure, kind: 'count' as const } : figure))],
    ['names', right.filter((figure) => figure.kind !== 'name')],
  ])('sees what is wrong in %s', (what, figures) => {
    const tally = scored(figures)[what] as { hits: number; cases: number };
    expect(tally.hits).toBeLessThan(tally.cases);
  });
});

test.each(['tuning', 'held-back'] as const)('the goals of issue 3 are held on the %s part', (part) => {
  const score = emptyScore();
  for (const text of readCorpus(part)) addScore(score, text, extractFigures(text.text, { year: text.year }));
  const rate = ({ hits, cases }: { hits: number; cases: number }): number => hits / cases;
  expect(rate(score.recall)).toBeGreaterThanOrEqual(0.98);
  expect(rate(score.precision)).toBeGreaterThanOrEqual(0.98);
  expect(rate(score.value)).toBeGreaterThanOrEqual(0.98);
  expect(rate(score.kind)).toBeGreaterThanOrEqual(0.95);
});

test.each(['tuning', 'held-back', 'fresh'] as const)('every planted piece stands in its text of the %s part', (part) => {
  for (const text of readCorpus(part)) {
    const joined = text.text.replaceAll('\n', '');
    for (const { pieces } of text.planted) for (const piece of pieces) expect(joined, text.name).toContain(piece);
    for (const { start, end, printed } of text.annotations)
      expect(Array.from(text.text).slice(start, end).join('')).toBe(printed);
  }
});
