import { expect, test } from 'vitest';
import { checkText } from '../../../../core/check/check.ts';
import { sample } from '../draft/sample.ts';
import type { Checked } from '../run/messages.ts';
import { itemsOf, keptOf, marksOf } from './items.ts';
import { quotesOf } from './quotes.ts';

const checkedOf = (text: string): Checked => {
  const found = { text, ...checkText(text), notes: [], compared: null };
  return { ...found, items: itemsOf(found) };
};
const checked = checkedOf(sample);
const { items } = checked;
const printed = (text: string, places: readonly { from: number; to: number }[]) =>
  places.map(({ from, to }) => text.slice(from, to));

test('the sample has its five errors, and they stand first', () => {
  const wrong = items.filter((item) => item.kind === 'contradicts');
  expect(items.slice(0, 5)).toEqual(wrong);
  expect(wrong.map((item) => item.finding.code)).toEqual([
    'same-subject-differs',
    'from-to-growth',
    'parts-total',
    'count-list',
    'percent-for-points',
  ]);
});

test('keys are each once, and stay while the sentences do', () => {
  expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
  const moved = checkedOf(`白桦市信息专报\n${sample}`).items;
  expect(new Set(moved.map((item) => item.key))).toEqual(new Set(items.map((item) => item.key)));
});

test('marks stand in order and apart; every figure of an open finding bears it, one dealt with says so', () => {
  const growth = items.find((item) => item.finding.code === 'from-to-growth');
  if (!growth) throw new Error('no growth');
  const marks = marksOf(checked, items, { [growth.key]: { kind: 'accepted', reason: '' } });
  expect(marks.every((mark, at) => at === 0 || (marks[at - 1]?.to ?? 0) <= mark.from)).toBe(true);
  const kindsOf = (words: string) => marks.filter((mark) => sample.slice(mark.from, mark.to) === words).map((mark) => mark.kind);
  expect(kindsOf('32150户')).toEqual(['contradicts']);
  expect(kindsOf('39.6%')).toEqual(['settled']);
  expect(kindsOf('2.6万人')).toEqual(['plain']);
  expect(new Set(kindsOf('2025年'))).toEqual(new Set(['faint']));
});

test('places are counted as the text box counts them', () => {
  const rare = checkedOf(`𠮷林${sample}`);
  const [first] = rare.items;
  expect(printed(rare.text, first?.places ?? [])).toEqual(printed(sample, items[0]?.places ?? []));
});

test('what is kept with a correction can still be said', () => {
  for (const item of items) {
    const kept = keptOf(item, checked.figures);
    expect(kept.finding.figures.map((at) => kept.figures[at]?.raw)).toEqual(
      item.finding.figures.map((at) => checked.figures[at]?.raw),
    );
  }
});

test('a sentence is quoted once, with all of its figures', () => {
  const growth = items.find((item) => item.finding.code === 'from-to-growth');
  const quotes = quotesOf(growth?.places ?? [], sample);
  expect(quotes).toHaveLength(1);
  expect(quotes[0]?.pieces.filter((piece) => piece.isFigure).map((piece) => piece.text)).toEqual(['186家', '241家', '39.6%']);
  expect(quotes[0]?.pieces.map((piece) => piece.text).join('')).toBe(
    '规模以上工业企业由2020年的186家增加到2025年的241家，增长39.6%。',
  );
});
