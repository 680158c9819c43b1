/**
 * What a figure is. `name` looks like a figure and is none (十四五, 5G, 三个强化, 〔2026〕12号); it is kept, so that a reader sees that
 * it was understood. `number` is a bare number or a span of time (5年).
 */
export type FigureKind =
  | 'level'
  | 'count'
  | 'growth'
  | 'share'
  | 'points'
  | 'multiple'
  | 'target'
  | 'range'
  | 'rank'
  | 'ordinal'
  | 'name'
  | 'year'
  | 'date'
  | 'number';

export type Direction = 'up' | 'down';

/** One figure of a text, as it stands there and as it is understood. */
export type Figure = {
  /** Half-open range of Unicode code points of the text as read. The qualifier stands outside, unless it is part of the word (上万, 过半). */
  readonly start: number;
  readonly end: number;
  /** The text of that range, layout damage included. */
  readonly raw: string;
  /** Decimal string in the unit as printed; null where no one number is meant (数十, 两位数, a range, a name). */
  readonly value: string | null;
  /** As printed, simplified, without layout damage: 亿元, 万人次, 个百分点, %; '' where there is none. */
  readonly unit: string;
  /**
   * The value in the base unit of its dimension (1.2万亿元 is 1200000000000 元). Shares are in %, 成 is 10 %; a fraction or half is in %
   * too; 翻两番 is 4 倍. Null without a value.
   */
  readonly baseValue: string | null;
  readonly baseUnit: string;
  readonly kind: FigureKind;
  /** The words that turn the value into an interval, as printed: 约, 近, 超, 以上, 不低于, 余; null where there are none. */
  readonly qualifier: string | null;
  /**
   * The interval the figure stands for, in the unit as printed; null is unbounded. Without a qualifier: half a unit of the last
   * printed digit to either side for what is measured, the value itself for what is counted.
   */
  readonly low: string | null;
  readonly high: string | null;
  /** The way of a change: growth, points, additions, and levels reached by one (增至, 降到). */
  readonly direction: Direction | null;
  /**
   * '2025', '2025-03', '2025-03-31', '2025-Q1', or a range 'from/to' of these, both ends included ('2021/2025' for 十四五); null
   * where the text does not say.
   */
  readonly period: string | null;
  /** What is measured, as the text names it; null where it does not. */
  readonly subject: string | null;
};
