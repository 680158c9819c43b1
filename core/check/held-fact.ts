import type { FactStatus } from '../facts/fact-table.ts';
import type { MatchReason } from '../facts/match/fact-index.ts';

/** A value held, as the reader of a finding sees it. */
export type HeldValue = {
  /** With its unit and qualifier: 1698亿元, 超90%. */
  readonly value: string;
  /** The same in the unit of the draft, where that is another; '' where it is the same. */
  readonly converted: string;
  readonly period: string;
  readonly source: string;
  readonly sourcePlace: string | null;
  readonly status: FactStatus;
  readonly knownOn: string;
};

/** Why nothing is held for a figure. */
export type NotHeldReason =
  /** No indicator goes by this name; the candidates may be meant. */
  | 'name'
  /** The indicator is known, its values are of other times. */
  | 'period'
  /** The indicator is known, its values are of other places. */
  | 'place'
  /** Several indicators go by this name, and none of them agrees. */
  | 'several';

/** A figure held against the facts. */
export type HeldParams = {
  /** The figure as printed, with its qualifier. */
  readonly printed: string;
  readonly subject: string;
  /** The indicator's id and name; '' where none is certain. */
  readonly indicator: string;
  readonly name: string;
  readonly place: string;
  /** The value that stands, of the newest period where the text's own is not held; and whether the text left its time open. */
  readonly held: HeldValue | null;
  readonly isPeriodOpen: boolean;
  /** What the draft agrees with where it is outdated: a value since revised, or that of an earlier period. */
  readonly earlier: (HeldValue & { readonly because: 'revised' | 'earlier-period' }) | null;
  readonly reason: NotHeldReason | null;
  readonly candidates: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly score: number;
    readonly reason: MatchReason;
  }[];
};
