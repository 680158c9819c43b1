import { Decimal as Base } from 'decimal.js';

/** Decimals of the figure check: 40 significant digits, ties to even, and never an exponent in what is printed. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 60 });
export type Decimal = Base;

export const zero: Decimal = new Decimal(0);
export const one: Decimal = new Decimal(1);
export const hundred: Decimal = new Decimal(100);

export const decimal = (value: string | number | Decimal): Decimal => new Decimal(value);

/** A decimal as the plain string of the product's borders: no exponent, no trailing zeros. @example plain(decimal('1e4')) // '10000' */
export const plain = (value: Decimal): string => value.toFixed();

/** A decimal for a sentence: at most so many fraction digits, half up, trailing zeros cut. @example shown(decimal('64.2166'), 2) // '64.22' */
export const shown = (value: Decimal, digits: number): string => value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP).toFixed();
