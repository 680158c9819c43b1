import { decimal } from '../../quantity/decimal.ts';
import type { Figure } from '../figure.ts';
import { amountAt, type Passage, type Reading } from './passage.ts';

/** The year a period begins or ends in. @example yearOfPeriod('2021/2025', 'end') // 2025 */
function yearOfPeriod(period: string | null | undefined, side: 'start' | 'end'): number | undefined {
  const parts = period?.split('/') ?? [];
  const year = Number.parseInt((side === 'start' ? parts[0] : parts.at(-1)) ?? '', 10);
  return year >= 1900 && year <= 2100 ? year : undefined;
}

/** Years between the two states of a pair, where a year stands before each of them: 从2020年的… 到2025年的… is 5. */
export function yearsBetween(
  reading: Reading,
  passage: Passage,
  pair: { readonly before: number; readonly now: number; readonly start: number },
): number | undefined {
  const first = yearBefore(reading, passage, pair.before, Math.max(0, pair.start - 30));
  const last = yearBefore(reading, passage, pair.now, pair.before + 1);
  return first !== undefined && last !== undefined && last > first ? last - first : undefined;
}

function yearBefore(reading: Reading, passage: Passage, offset: number, from: number): number | undefined {
  for (let at = offset - 1; at >= from; at--) {
    if (passage.line[at] === '；') return undefined;
    const figure = figureAt(reading, passage, at);
    if (figure && (figure.kind === 'year' || figure.kind === 'date')) return yearOfPeriod(figure.period, 'end');
  }
  return undefined;
}

const figureAt = (reading: Reading, passage: Passage, at: number): Figure | undefined => {
  const index = passage.figures.get(at);
  return index === undefined ? undefined : reading.figures[index];
};

/** A span of years printed in a stretch: 用了4年, 三年接近翻一番. */
export function yearsIn(reading: Reading, passage: Passage, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    const amount = amountAt(reading, passage, at);
    if (amount?.unit.dimension === 'time' && amount.unit.base === '年' && amount.value?.isInteger() && amount.value.gt(1))
      return amount.value.toNumber();
  }
  return undefined;
}

/** The span that the sentence or paragraph speaks of before a place: 五年来, “十四五”期间 (five intervals from the year before it). */
export function yearsBefore(reading: Reading, passage: Passage, offset: number): number | undefined {
  for (const words of [passage.line.slice(0, offset), paragraphBefore(reading, passage)]) {
    if (/“?十[一二三四五]五”?(?:期间|时期|以来)/.test(words)) return 5;
    if (words !== '' && /[五5]年(?:间|来|以来|中|，|深耕)/.test(words)) return 5;
  }
  for (let at = offset - 1; at >= 0; at--) {
    if (passage.line[at] !== 'Ⓣ' || !/^(?:间|来|以来|里|，)/.test(passage.line.slice(at + 1, at + 3))) continue;
    const years = yearsIn(reading, passage, at, at + 1);
    if (years !== undefined && decimal(years).lte(20)) return years;
  }
  return undefined;
}

/** 2021—2025年 before a pair: four intervals between the years, or five with the year before as the base. */
export function spansBefore(reading: Reading, passage: Passage, offset: number): readonly number[] {
  const ends = /Ⓨ[至到—-]{1,2}Ⓨ，[^Ⓨ。；]*$/.exec(passage.line.slice(0, offset + 1));
  if (ends) {
    const both = [ends.index, passage.line.indexOf('Ⓨ', ends.index + 1)].map((at) => figureAt(reading, passage, at));
    const [from, to] = both.map((figure) => yearOfPeriod(figure?.period, 'end'));
    const areYearEnds = both.every((figure) => /[末底]$/.test(figure?.raw ?? ''));
    if (from !== undefined && to !== undefined && to > from) return areYearEnds ? [to - from] : [to - from, to - from + 1];
  }
  for (let at = offset; at >= 0; at--) {
    const period = figureAt(reading, passage, at)?.period;
    const [first, last] = [yearOfPeriod(period, 'start'), yearOfPeriod(period, 'end')];
    if (first !== undefined && last !== undefined && last > first) return [last - first, last - first + 1];
  }
  return [];
}

const paragraphBefore = (reading: Reading, passage: Passage): string =>
  reading.passages
    .filter((other) => other.paragraph === passage.paragraph && (other.places[0] ?? 0) < (passage.places[0] ?? 0))
    .map((other) => other.line)
    .join('');
