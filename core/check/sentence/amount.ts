import { type Decimal, decimal } from '../../quantity/decimal.ts';
import type { Interval } from '../../quantity/interval.ts';
import { bareUnit, comparable, sameMeasure, type Unit, unitOf } from '../../quantity/unit.ts';
import type { Figure } from '../figure.ts';

/** A figure as numbers that compare: shares and fractions in %, doublings as the multiple they make, areas in 亩. */
export type Amount = {
  readonly index: number;
  /** As printed, without layout damage. */
  readonly printed: string;
  readonly value: Decimal | undefined;
  readonly range: Interval;
  readonly unit: Unit;
  readonly figure: Figure;
};

/** The numbers of a figure; undefined where it stands for none (names, dates, ordinals). */
export function amountOf(figure: Figure, index: number): Amount | undefined {
  if (['name', 'ordinal', 'year', 'date'].includes(figure.kind)) return undefined;
  if (figure.value === null && figure.low === null && figure.high === null) return undefined;
  const read = unitOf(figure.unit) ?? { ...bareUnit(), printed: figure.unit, bare: figure.unit, base: figure.unit };
  const isFraction = figure.unit === '' && figure.baseUnit === '%';
  const isDoubling = figure.unit === '番';
  const unit = isFraction ? percent : isDoubling ? times : read;
  const convert = (text: string): Decimal => {
    const value = decimal(text);
    if (isFraction) return value.times(100);
    return isDoubling ? decimal(2).pow(value) : comparable(value, read);
  };
  const isNear = isDoubling && figure.low === figure.high && figure.low !== null;
  return {
    index,
    printed: figure.raw.replace(/\s/g, ''),
    value: figure.value === null ? undefined : convert(figure.value),
    range: {
      ...(figure.low === null ? {} : { low: isNear ? convert(figure.low).times('0.975') : convert(figure.low) }),
      ...(figure.high === null ? {} : { high: isNear ? convert(figure.high).times('1.025') : convert(figure.high) }),
    },
    unit,
    figure,
  };
}

const percent: Unit = unitOf('%') ?? bareUnit();
const times: Unit = unitOf('倍') ?? bareUnit();

export const isComparable = (a: Amount, b: Amount): boolean =>
  a.unit.printed === b.unit.printed || (a.unit.dimension !== 'none' && sameMeasure(a.unit, b.unit));

export const isRate = (amount: Amount): boolean => amount.unit.dimension === 'share';
