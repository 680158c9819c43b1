import type { Verdict } from '../../../../core/check/finding.ts';

/** What must be looked at first stands first; what agrees, and what no fact is held for, last. */
export const verdicts = [
  'contradicts',
  'outdated',
  'possible',
  'undecidable',
  'agrees',
  'not-held',
] as const satisfies readonly Verdict[];

/** How a stretch of the text is drawn: a verdict, dealt with by the person, a figure nothing was said about, or none (十四五, 文号). */
export type MarkKind = Verdict | 'settled' | 'plain' | 'faint';

export const shapes: Readonly<Record<Verdict | 'settled', string>> = {
  contradicts: '■',
  outdated: '◆',
  possible: '▲',
  undecidable: '○',
  agrees: '✓',
  'not-held': '◇',
  settled: '✔',
};

/** Whether a person is expected to do something about it. */
export const asksForDecision = (verdict: Verdict): boolean =>
  verdict === 'contradicts' || verdict === 'outdated' || verdict === 'possible';
