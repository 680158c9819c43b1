import type { Span } from './span.ts';

/**
 * Where a problem sits. `span` counts Unicode code points of the document's text; `cell` is the spreadsheet's own name of a cell
 * with its sheet; `measure` and `clause` are the numbers as printed in the document; `field` names the property at fault.
 */
export type Place = {
  readonly span?: Span;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly clause?: string;
  readonly measure?: string;
  readonly field?: string;
};

/**
 * An expected failure, as a value: a code, where, and typed parameters. Sentences are made on the client, per language, from
 * the tables in `words.zh.ts` and `words.en.ts` beside the domain that declares the codes.
 */
export type Problem<Table = Record<string, Record<string, unknown>>> = {
  [Code in keyof Table & string]: {
    readonly code: Code;
    readonly place: Place;
    readonly params: Table[Code];
    readonly severity: Severity;
  };
}[keyof Table & string];

/** `error` stops a commit until it is fixed, `warning` asks for a decision, `notice` is said so that nothing happens unseen. */
export type Severity = 'error' | 'warning' | 'notice';

/** One sentence for every code of a problem table; a missing code does not compile. */
export type Sentences<Table> = { readonly [Code in keyof Table]: (params: Table[Code]) => string };
