import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { exactly, type Interval, interval, printedInterval } from '../../quantity/interval.ts';

/** The place of the last digit that is not zero: 100 of 1300. */
const lastPlaceOf = (value: Decimal): Decimal => {
  const [, zeros = ''] = /[1-9](0*)$/.exec(value.toFixed()) ?? [];
  return decimal(10).pow(value.isInteger() ? zeros.length : -value.decimalPlaces());
};

const relations: readonly (readonly [words: RegExp, of: (value: Decimal) => Interval])[] = [
  [/^(?:以上|及以上|不低于|不少于|至少)$/, (value) => interval(value, undefined)],
  // 1300余个 is short of the next hundred.
  [/^(?:余|多|有余)$/, (value) => interval(value, value.plus(lastPlaceOf(value)), 'both')],
  [/^(?:超|超过|逾|突破|多于|高于|大于)$/, (value) => interval(value, undefined, 'low')],
  [/^(?:以下|以内|不超过|不高于|不多于|至多)$/, (value) => interval(undefined, value)],
  [/^(?:不足|不到|低于|少于|小于)$/, (value) => interval(undefined, value, 'high')],
  // The tolerances of "nearly" and "about" are ours (METHODS § 2.5).
  [/^(?:近|将近|接近)$/, (value) => interval(value.times('0.9'), value, 'high')],
  [/^(?:约|大约|左右|上下)$/, (value) => interval(value.times('0.95'), value.times('1.05'))],
  [/^级$/, (value) => interval(value, value.times(10), 'high')],
];

/** The numbers that a held value may stand for, in its own unit: as its word says, else half a unit of its last digit to either side. */
export function heldInterval(value: string, qualifier: string | null): Interval {
  const number = decimal(value);
  if (qualifier !== null) return relations.find(([words]) => words.test(qualifier))?.[1](number) ?? exactly(number);
  return printedInterval(number, value.split('.')[1]?.length ?? 0);
}
