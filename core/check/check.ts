import type { FactIndex } from '../facts/match/fact-index.ts';
import type { Day } from '../shared/day.ts';
import { extractFigures } from './extract.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import { checkHeld } from './held.ts';
import type { PlausibleLimit } from './plausible.ts';
import { bracketsIn } from './reader/brackets.ts';
import { cutWordsIn } from './reader/cut-words.ts';
import { misprintsIn } from './reader/misprints.ts';
import { additionsIn } from './relations/addition.ts';
import { basesBesideIn, basesIn, impliedBasesIn, ratesMovedIn } from './relations/base.ts';
import { datesIn } from './relations/calendar.ts';
import { changesIn, seriesIn } from './relations/change.ts';
import { excessesIn, fallsIn, mixedMultiplesIn, ranksIn, structuresIn } from './relations/impossible.ts';
import { limitsIn } from './relations/limits.ts';
import { listsIn } from './relations/list.ts';
import { partsIn, remaindersIn, wholesIn } from './relations/parts.ts';
import { ratesIn } from './relations/rate.ts';
import { repeatsIn } from './relations/repeat.ts';
import { averagesIn, sharesIn } from './relations/share.ts';
import { statesIn } from './relations/status.ts';
import { sumsIn } from './relations/sum.ts';
import { readingOf } from './sentence/passage.ts';
import { foldText } from './text/folded-text.ts';

export type CheckOptions = {
  /** The day on which the text is checked; dates after it are not yet facts. */
  readonly asOf?: Day;
  /** The year the text reports on, where it does not say so itself. */
  readonly year?: number;
  /** GB/T 2260 code of the place the text is about. */
  readonly jurisdiction?: string;
  readonly plausible?: readonly PlausibleLimit[];
  /** Facts to hold the figures against. */
  readonly facts?: FactIndex;
};

/** Every figure of a text and every check its words call for, in order of the text. Pure; safe for hostile input. */
export function checkText(
  text: string,
  options: CheckOptions = {},
): { figures: readonly Figure[]; findings: readonly Finding[] } {
  const figures = extractFigures(text, options.year === undefined ? {} : { year: options.year });
  const reading = readingOf(foldText(text), figures);
  const findings = [
    ...changesIn(reading),
    ...seriesIn(reading),
    ...additionsIn(reading),
    ...basesIn(reading),
    ...impliedBasesIn(reading),
    ...basesBesideIn(reading),
    ...ratesMovedIn(reading),
    ...partsIn(reading),
    ...remaindersIn(reading),
    ...sumsIn(reading),
    ...statesIn(reading),
    ...wholesIn(reading),
    ...sharesIn(reading),
    ...ratesIn(reading),
    ...averagesIn(reading),
    ...fallsIn(reading),
    ...excessesIn(reading),
    ...mixedMultiplesIn(reading),
    ...structuresIn(reading),
    ...ranksIn(reading),
    ...listsIn(reading),
    ...repeatsIn(reading),
    ...datesIn(reading, options),
    ...limitsIn(reading, options.plausible ?? [], options.jurisdiction),
    ...bracketsIn(reading),
    ...cutWordsIn(reading),
    ...misprintsIn(reading),
    ...(options.facts ? checkHeld(figures, options.facts, options) : []),
  ];
  return { figures, findings: findings.sort((a, b) => a.start - b.start || a.end - b.end) };
}
