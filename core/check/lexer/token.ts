import type { Decimal } from '../../quantity/decimal.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { Unit } from '../../quantity/unit.ts';

/** What stands at a place of the folded text, before its surroundings are judged. Offsets count UTF-16 units of the folded text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly form: 'quantity' | 'fraction' | 'doubling' | 'range' | 'ratio' | 'ordinal' | 'rank' | 'name' | 'year' | 'date';
  readonly value?: Decimal;
  /** Printed fraction digits. */
  readonly digits: number;
  readonly unit: Unit;
  /** Where the words themselves give an interval: 数十, 两位数, 2—3个, 十余. */
  readonly interval?: Interval;
  /** A qualifier inside the span: 余, 多, 上, 过. */
  readonly inner?: string;
  readonly isInWords: boolean;
  /** 百, 千, 万 alone: a number only beside words that make it one (近百个, 千万级). */
  readonly isBareScale?: boolean;
  /** Where the number ends and its unit begins. */
  readonly numberEnd?: number;
  /** Of a year or date, in the form of `Figure.period`; years unknown to the text are '????'. */
  readonly period?: string;
  /** Of a date: it does not exist (2月30日). */
  readonly isImpossible?: boolean;
};

/** A number without its unit. */
export type NumberToken = {
  readonly end: number;
  readonly value?: Decimal;
  readonly digits: number;
  /** 万, 亿 or 万亿 that belongs to the unit. */
  readonly multiplier: string;
  readonly interval?: Interval;
  readonly inner?: string;
  readonly isInWords: boolean;
  /** 百, 千, 万 alone: a number only beside words that make it one. */
  readonly isBareScale: boolean;
};
