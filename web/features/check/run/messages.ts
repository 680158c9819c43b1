import type { Figure } from '../../../../core/check/figure.ts';
import type { Finding } from '../../../../core/check/finding.ts';
import type { Day } from '../../../../core/shared/day.ts';
import type { DocumentProblem, ReadResult } from '../../../../documents/read.ts';
import type { components } from '../../../api/schema.d.ts';
import type { Item } from '../result/items.ts';

/** Every fact held, of all pages of the server's: the same shape the comparison takes. */
export type HeldFacts = Omit<components['schemas']['HeldFactsPage'], 'next'>;

/** Longer texts are checked chapter by chapter: beyond this a page of text boxes and marks is no longer quick to type in. */
export const longestText = 100_000;

/** What a text is checked against beside itself. */
export type Against = {
  readonly asOf: Day;
  /** GB/T 2260 code of the place that the text is about; null where it is about a place of others. */
  readonly jurisdiction: string | null;
  /** Whether its figures are held against the facts. */
  readonly isCompared: boolean;
};

/** What the page asks of the worker. Facts are handed over once and serve every check after. */
export type Request =
  | { readonly kind: 'facts'; readonly facts: HeldFacts }
  | { readonly kind: 'check'; readonly id: number; readonly text: string; readonly against: Against }
  | { readonly kind: 'read'; readonly id: number; readonly bytes: Uint8Array; readonly name: string };

export type CheckRequest = Extract<Request, { kind: 'check' }>;

/** What was found in a text. `notes`: marks of secrecy in it; one of severity `error` says that it must not be stored. */
export type Checked = {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** The findings as the page shows them. */
  readonly items: readonly Item[];
  readonly notes: readonly DocumentProblem[];
  /** How many facts it was compared with; null where it was not compared. */
  readonly compared: number | null;
};

export type Answer =
  | { readonly kind: 'checked'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'read'; readonly id: number; readonly result: ReadResult }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
