import { Decimal } from './decimal.ts';

/** GB/T 8170-2008 rounds a tie to the even digit; bulletins commonly round it away from zero. */
export type RoundingRule = 'half-even' | 'half-up';

/**
 * Rounds once from the full value to a number of fraction digits (negative: tens, hundreds …).
 * @example round(new Decimal('2.675'), 2, 'half-up').toFixed() // '2.68'
 */
export function round(value: Decimal, digits: number, rule: RoundingRule): Decimal {
  const step = new Decimal(10).pow(-digits);
  const mode = rule === 'half-even' ? Decimal.ROUND_HALF_EVEN : Decimal.ROUND_HALF_UP;
  return value.div(step).toDecimalPlaces(0, mode).times(step);
}
