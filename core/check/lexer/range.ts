import { decimal } from '../../quantity/decimal.ts';
import { interval } from '../../quantity/interval.ts';
import { bareUnit, unitAt } from '../../quantity/unit.ts';
import { numberAt } from './number.ts';
import type { Token } from './token.ts';

const separator = /[—~至到-]{1,2}/y;
const plusMinus = /±/y;

/** 2—3个, 30万元至50万元, 10至25毫米, ±8%: two ends, one figure. A second end below the first is no range. */
export function rangeAt(text: string, at: number): Token | undefined {
  plusMinus.lastIndex = at;
  if (plusMinus.test(text)) return toleranceAt(text, at);
  if (!/\d/.test(text[at] ?? '') && !/[一二三四五六七八九十百]/.test(text[at] ?? '')) return undefined;
  // 由5%到8% tells of a change, not of a range.
  if (/[由从]/.test(text[at - 1] ?? '')) return undefined;
  const first = numberAt(text, at);
  if (first?.value === undefined || first.isBareScale) return undefined;
  const firstUnit = unitAt(text, first.end, first.multiplier);
  separator.lastIndex = firstUnit?.end ?? first.end;
  const between = separator.exec(text);
  if (!between) return undefined;
  const next = separator.lastIndex;
  const second = numberAt(text, next);
  if (second?.value === undefined || second.isBareScale) return undefined;
  const secondUnit = unitAt(text, second.end, second.multiplier);
  if (!secondUnit || (firstUnit && firstUnit.unit.bare !== secondUnit.unit.bare)) return undefined;
  const times = firstUnit ? firstUnit.unit.multiplier : secondUnit.unit.multiplier;
  const low = first.value.times(first.multiplier === '' || firstUnit ? times : decimal(1)).div(secondUnit.unit.multiplier);
  if (low.gte(second.value)) return undefined;
  return {
    start: at,
    end: secondUnit.end,
    form: 'range',
    digits: Math.max(first.digits, second.digits),
    unit: secondUnit.unit,
    interval: interval(low, second.value),
    isInWords: first.isInWords,
  };
}

function toleranceAt(text: string, at: number): Token | undefined {
  const number = numberAt(text, at + 1);
  if (number?.value === undefined) return undefined;
  const unit = unitAt(text, number.end, number.multiplier);
  return {
    start: at,
    end: unit?.end ?? number.end,
    form: 'range',
    value: number.value,
    digits: number.digits,
    unit: unit?.unit ?? bareUnit(number.multiplier),
    interval: interval(number.value.neg(), number.value),
    isInWords: false,
  };
}
