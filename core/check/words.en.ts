import type { Calculation, FindingParams, MissingFact, Verdict } from './finding.ts';
import { heldEn } from './held-words.ts';
import type { FindingWords } from './words.zh.ts';

const bounds = ({ low, high, result }: Calculation): string => {
  if (low === '' && high === '') return '';
  if (low === high && low === result) return '';
  if (low === '') return `, at most ${high}`;
  if (high === '') return `, at least ${low}`;
  return `, from ${low} to ${high} for the numbers that the printed digits stand for`;
};
const calculation = (p: Calculation): string =>
  p.result === ''
    ? `${p.expression}${bounds(p).replace(/^,/, ':')}; printed is ${p.printed}`
    : `${p.expression} = ${p.result}${bounds(p)}; printed is ${p.printed}`;

const missing: Readonly<Record<MissingFact, string>> = {
  'price-index': 'the growth is at constant prices and the levels are not; a price index would decide',
  'comparable-base': 'the growth is on a comparable base; the revised base of the year before would decide',
  'all-parts': 'the text does not say whether these are all the parts; the complete list would decide',
  years: 'the text does not say over how many years; the first and the last year would decide',
  definition: 'the text does not say whether both count the same; the definition of the indicator would decide',
};
const because = (p: { readonly missing?: MissingFact }): string =>
  p.missing === undefined ? 'the definition is not given' : missing[p.missing];

const judged =
  <P extends Calculation & { readonly missing?: MissingFact }>(what: string, wrong: string) =>
  (p: P, verdict: Verdict): string => {
    switch (verdict) {
      case 'agrees':
        return `${what} agree`;
      case 'possible':
        return `${what} may agree within rounding; compare with the unrounded data`;
      case 'undecidable':
        return `${what} cannot be judged by the text alone: ${because(p)}`;
      default:
        return wrong;
    }
  };

const reasons: Readonly<Record<FindingParams['date']['reason'], (p: FindingParams['date']) => string>> = {
  'no-such-day': (p) => `there is no day "${p.printed}"${p.against === '' ? '' : `; the last day of that month is ${p.against}`}`,
  weekday: (p) => `the weekday "${p.printed}" is wrong; ${p.against} is ${p.instead}`,
  backwards: (p) => `"${p.printed}" ends before it begins`,
  'after-report': (p) => `"${p.printed}" lies after ${p.against}, the day of the check, and cannot have happened`,
  'length-of-span': (p) => `"${p.printed}" is not the length of ${p.against}, which is ${p.instead}`,
};

export const en: FindingWords = {
  'from-to-growth': {
    arithmetic: calculation,
    message: judged('Growth and levels', 'The growth does not follow from the two levels; check all three figures'),
  },
  'from-to-change': {
    arithmetic: calculation,
    message: judged('Change and levels', 'The change is not the difference of the two figures; check them'),
  },
  'points-between': {
    arithmetic: calculation,
    message: judged('Points and rates', 'The percentage points are not the difference of the two rates; check them'),
  },
  'implied-base': {
    arithmetic: calculation,
    message: judged(
      'The implied base and the one printed elsewhere',
      'Level and growth imply another base than printed elsewhere',
    ),
  },
  'average-growth': {
    arithmetic: (p) => `${calculation(p)}${p.years === '' ? '' : ` (${p.years} intervals of a year)`}`,
    message: judged('Average growth and levels', 'The average growth does not follow from the levels; check years and figures'),
  },
  'parts-total': {
    arithmetic: calculation,
    message: judged('Parts and total', 'The parts do not add up to the total; check them'),
  },
  share: {
    arithmetic: calculation,
    message: judged('Share, part and total', 'The share does not follow from part and total; check all three'),
  },
  average: {
    arithmetic: calculation,
    message: judged('Average, amount and count', 'The average does not follow from amount and count; check figures and units'),
  },
  'shares-over-100': {
    arithmetic: calculation,
    message: judged('The shares of one whole', 'The shares add up to more than 100%'),
  },
  'count-list': {
    arithmetic: (p) => `The text says "${p.claimed}" and lists ${p.counted}: ${p.items.join('、')}`,
    message: (p, verdict) =>
      verdict === 'agrees'
        ? `"${p.claimed}" agrees with the list`
        : `"${p.claimed}" does not agree with the ${p.counted} listed; complete the list or change the number`,
  },
  'same-subject-differs': {
    arithmetic: (p) => `"${p.subject}" is ${p.first} in one place and ${p.second} in another`,
    message: (p, verdict) =>
      verdict === 'undecidable'
        ? `"${p.subject}" stands with two values: ${missing.definition}`
        : `"${p.subject}" is given two values (${p.first}, ${p.second}); make them one`,
  },
  'percent-for-points': {
    arithmetic: calculation,
    message: (_, verdict) =>
      verdict === 'undecidable'
        ? 'A rate moved by "%": points or relative growth? The rate before would decide; write 个百分点 if a difference is meant'
        : 'A difference of two rates is in percentage points (个百分点); "%" would mean relative growth',
  },
  'increase-for-level': {
    arithmetic: (p) =>
      `"${p.printed}" and "${p.instead}" differ by a whole base: 增长1.5倍 makes 2.5 times, 增长到1.5倍 makes 1.5 times`,
    message: (p) => `"${p.printed}" mixes an increase with a level reached; if that is meant, write "${p.instead}"`,
  },
  'impossible-fall': {
    arithmetic: (p) => `"${p.printed}": a fall cannot reach 100% or more, and is not counted in multiples`,
    message: (p, verdict) =>
      verdict === 'undecidable'
        ? `"${p.printed}" can only be where a profit became a loss; the value of the year before would decide`
        : `"${p.printed}" cannot be; use per cent and check the figure`,
  },
  'impossible-share': {
    arithmetic: (p) => `"${p.subject}" is ${p.printed}, more than 100%`,
    message: (p) => `"${p.subject}" cannot exceed 100%; check it`,
  },
  rank: {
    arithmetic: (p) => `"${p.printed}"; ${p.limit}`,
    message: (p, verdict) =>
      verdict === 'agrees'
        ? `"${p.printed}" agrees with the list`
        : `"${p.printed}" does not agree with the number of those ranked`,
  },
  magnitude: {
    arithmetic: (p) =>
      `${p.subject} ${p.printed} is ${p.bound === 'max' ? 'above' : 'below'} the limit of ${p.limit} (${p.isOurs ? 'set by us, ' : ''}after: ${p.citation})`,
    message: (p) =>
      `"${p.printed}" is beyond any possible size${p.subject === '' ? '' : ` of "${p.subject}"`}; check figure and unit`,
  },
  date: { arithmetic: (p) => reasons[p.reason](p), message: (p) => `Check the date: ${reasons[p.reason](p)}` },
  'unit-subject': {
    arithmetic: (p) => `"${p.subject}" is measured in ${p.expected}; printed is ${p.unit}`,
    message: (p) => `"${p.subject}" cannot be measured in ${p.unit}; check figure and unit`,
  },
  'quote-bracket': {
    arithmetic: (p) => `The mark ${p.mark} ${p.reason === 'unclosed' ? 'is never closed' : 'was never opened'}: ${p.piece}`,
    message: (p) => (p.reason === 'unclosed' ? `Close the mark ${p.mark}` : `The mark ${p.mark} has no opening one`),
  },
  'cut-word': {
    arithmetic: (p) =>
      p.instead === ''
        ? `"${p.printed}" breaks off and nothing goes on with it`
        : `"${p.printed}" is cut by a line break: "${p.instead}"`,
    message: (p) =>
      p.instead === '' ? 'The sentence is not finished; something may be lost' : 'Take the line break out of the word',
  },
  misprint: {
    arithmetic: (p) => `"${p.printed}" should be "${p.instead}"`,
    message: (p) => `"${p.printed}" looks like a misprint of "${p.instead}"`,
  },
  held: heldEn,
};
