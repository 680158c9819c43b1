import type { Finding, FindingCode, Verdict } from '../../../../core/check/finding.ts';

/** How a finding is shown: its verdict; what is wrong with the wording alone stands apart from figures that contradict. */
export type FindingClass = Verdict | 'wording';

/** What must be looked at first stands first; what agrees, and what no fact is held for, last. */
export const classes = [
  'contradicts',
  'outdated',
  'wording',
  'possible',
  'undecidable',
  'agrees',
  'not-held',
] as const satisfies readonly FindingClass[];

const wording: ReadonlySet<FindingCode> = new Set(['quote-bracket', 'cut-word', 'misprint']);

export const classOf = ({ code, verdict }: Finding): FindingClass =>
  verdict === 'contradicts' && wording.has(code) ? 'wording' : verdict;

/** How a stretch of the text is drawn: as its finding, dealt with by the person, a figure nothing was said about, or none (十四五, 文号). */
export type MarkKind = FindingClass | 'settled' | 'plain' | 'faint';

export const shapes: Readonly<Record<FindingClass | 'settled', string>> = {
  contradicts: '■',
  outdated: '◆',
  wording: '※',
  possible: '▲',
  undecidable: '○',
  agrees: '✓',
  'not-held': '◇',
  settled: '✔',
};

/** Whether a person is expected to do something about it. */
export const asksForDecision = (kind: FindingClass): boolean =>
  kind === 'contradicts' || kind === 'outdated' || kind === 'wording' || kind === 'possible';

/** Nothing to be done about it: neither confirmed nor ignored, and listed on demand only. */
export const isQuiet = (kind: FindingClass): boolean => kind === 'agrees' || kind === 'not-held';
