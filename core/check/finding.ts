import type { HeldParams } from './held-fact.ts';

/**
 * `agrees` the figures fit; `possible` they fit only for some of the numbers that the printed digits stand for; `contradicts` they
 * fit for none; `undecidable` the text lacks a fact that is named; `outdated` and `not-held` are said of figures held elsewhere.
 */
export type Verdict = 'agrees' | 'possible' | 'contradicts' | 'undecidable' | 'outdated' | 'not-held';

/**
 * One line of arithmetic in signs that need no translation. `low` and `high` bound what the printed digits allow; both are equal to
 * `result` where everything is exact, '' where there is no bound.
 */
export type Calculation = {
  /** 1698亿元 ÷ 1034亿元 − 1 */
  readonly expression: string;
  /** With its unit: 64.22% */
  readonly result: string;
  readonly low: string;
  readonly high: string;
  /** The figure that the result is held against, as printed. */
  readonly printed: string;
};

/** Why arithmetic cannot decide: the fact that would. */
export type MissingFact =
  /** The growth is at constant prices, the levels are not. */
  | 'price-index'
  /** The base of the year before was revised, or the scope changed. */
  | 'comparable-base'
  /** Whether the parts that are listed are all the parts. */
  | 'all-parts'
  /** Over how many years the average is taken. */
  | 'years'
  /** Whether the two figures count the same thing by the same definition. */
  | 'definition';

/** What each kind of finding says. Codes that a planted error can bear are named as in the corpus. */
export type FindingParams = {
  /** Two levels and the growth between them; `from-to-change`: the difference is printed. */
  readonly 'from-to-growth': Calculation & { readonly missing?: MissingFact };
  readonly 'from-to-change': Calculation & { readonly missing?: MissingFact };
  /** Two rates and the points between them. */
  readonly 'points-between': Calculation & { readonly missing?: MissingFact };
  /** A level and its growth imply a base, which is printed elsewhere. */
  readonly 'implied-base': Calculation & { readonly missing?: MissingFact };
  readonly 'average-growth': Calculation & { readonly years: string; readonly missing?: MissingFact };
  readonly 'parts-total': Calculation & { readonly missing?: MissingFact };
  readonly share: Calculation & { readonly missing?: MissingFact };
  /** An amount spread over a count (户均, 人均, 亩均). */
  readonly average: Calculation & { readonly missing?: MissingFact };
  readonly 'shares-over-100': Calculation & { readonly missing?: MissingFact };
  readonly 'count-list': { readonly claimed: string; readonly counted: string; readonly items: readonly string[] };
  readonly 'same-subject-differs': { readonly subject: string; readonly first: string; readonly second: string };
  readonly 'percent-for-points': Calculation;
  readonly 'increase-for-level': { readonly printed: string; readonly instead: string };
  readonly 'impossible-fall': { readonly printed: string };
  readonly 'impossible-share': { readonly subject: string; readonly printed: string };
  readonly rank: { readonly printed: string; readonly limit: string };
  readonly magnitude: {
    readonly printed: string;
    readonly bound: 'min' | 'max';
    readonly limit: string;
    readonly subject: string;
    readonly citation: string;
    /** A limit of ours, not out of a source. */
    readonly isOurs: boolean;
  };
  readonly date: {
    readonly printed: string;
    readonly reason: 'no-such-day' | 'weekday' | 'backwards' | 'after-report' | 'length-of-span';
    /** What to put in its place; '' where that is not certain. */
    readonly instead: string;
    /** What it is held against: the day of the check, the last day of the month, the span. */
    readonly against: string;
  };
  readonly 'unit-subject': { readonly subject: string; readonly unit: string; readonly expected: string };
  readonly 'quote-bracket': { readonly mark: string; readonly piece: string; readonly reason: 'unclosed' | 'unopened' };
  readonly 'cut-word': { readonly printed: string; readonly instead: string };
  readonly misprint: { readonly printed: string; readonly instead: string };
  /** A figure held against a fact that is held elsewhere. */
  readonly held: HeldParams;
};
export type FindingCode = keyof FindingParams;

/** One check that a text's words call for, with its outcome. */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly verdict: Verdict;
    /** Indexes into the figures of the text, in order of the text. */
    readonly figures: readonly number[];
    /** Half-open range of Unicode code points of the text, from the first to the last printed piece concerned. */
    readonly start: number;
    readonly end: number;
    readonly params: FindingParams[Code];
  };
}[FindingCode];
