/** A sentence pattern of the demo: `{t}` is the matter, `{12-40}` a number in that range. */
export type Pattern = {
  readonly title: string;
  readonly text: string;
  /** What comes of it: a document is issued, work is done by a day, it goes on, it is seen to every quarter. */
  readonly ends: 'issue' | 'finish' | 'standing' | 'quarter';
  /** Whether the counties carry it out. */
  readonly isLocal?: boolean;
};

/** Matters with the agency that leads each, and the patterns that fit all of them. */
export type Group = {
  readonly matters: readonly (readonly [matter: string, lead: string])[];
  readonly supporting: readonly string[];
  readonly patterns: readonly Pattern[];
};

export type DemoField = { readonly field: string; readonly groups: readonly Group[] };
