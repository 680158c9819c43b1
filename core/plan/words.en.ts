import type { Sentences } from '../shared/problem.ts';
import { clauseWords } from './clause-words.ts';
import type { PlanProblems } from './problems.ts';

const names = (list: readonly string[]): string => list.map((name) => `“${name}”`).join(' or ');

export const planWords: Sentences<PlanProblems> = {
  'plan/no-measures': () =>
    'No measure was found: the document has neither numbered clauses nor a table with a header. Check that this is the plan or its task table.',
  'plan/agency-unknown': (p) =>
    p.suggestions.length > 0
      ? `Measure ${clauseWords(p.measure)}: “${p.name}” is not a known agency. Is it ${names(p.suggestions)}? Confirm or correct the name.`
      : `Measure ${clauseWords(p.measure)}: “${p.name}” is not a known agency. Check the name or add the agency.`,
  'plan/agency-unnamed': (p) =>
    `Measure ${clauseWords(p.measure)} says “${p.name}” and names nobody. Say which agencies are meant before it is deployed.`,
  'plan/no-lead': (p) => `Measure ${clauseWords(p.measure)} has no lead agency. Name one before it is deployed.`,
  'plan/joint-lead-undecided': (p) =>
    `Measure ${clauseWords(p.measure)} is the joint duty of ${p.leads.length} agencies (${p.leads.join(', ')}). Choose the one that coordinates and reports.`,
  'plan/lead-also-supporting': (p) =>
    `Measure ${clauseWords(p.measure)}: “${p.name}” is both lead and supporting. Keep one of the two.`,
  'plan/agency-repeated': (p) =>
    `Measure ${clauseWords(p.measure)}: “${p.name}” is named twice in the same role; it was taken once.`,
  'plan/deadline-missing': (p) => `Measure ${clauseWords(p.measure)} has no deadline. Add one.`,
  'plan/deadline-unreadable': (p) =>
    `Measure ${clauseWords(p.measure)}: the deadline “${p.raw}” names no day. Enter a day, or choose “ongoing”.`,
  'plan/deadline-year-assumed': (p) =>
    `Measure ${clauseWords(p.measure)}: the deadline “${p.raw}” has no year; ${p.day} was assumed. Check it.`,
  'plan/deadline-several': (p) =>
    `Measure ${clauseWords(p.measure)} states several days (${[...p.others, p.raw].join(', ')}); the last, ${p.day}, was taken as its deadline. The others can become nodes.`,
  'plan/deadline-past': (p) =>
    `Measure ${clauseWords(p.measure)}: the deadline ${p.day} is past (today is ${p.today}). Check whether it was completed, else set a new one.`,
  'plan/deadline-after-document': (p) =>
    `Measure ${clauseWords(p.measure)}: the deadline ${p.day} is later than the period in the document's title, which ends on ${p.limit}. Check it.`,
  'plan/number-gap': (p) =>
    p.before === ''
      ? `The numbers begin at ${p.after}; ${p.missing.join(', ')} missing before it. Check for a missing page.`
      : `After number ${p.before} comes ${p.after}; ${p.missing.join(', ')} missing between them. Check for a missing page or item.`,
  'plan/number-repeated': (p) => `Number ${p.number} occurs twice. Check it.`,
  'plan/near-duplicate': ({ measures, likeness }) =>
    measures.length === 2
      ? `Measures ${clauseWords(measures[1] ?? '')} and ${clauseWords(measures[0] ?? '')} have ${Math.round(likeness * 100)} % of their wording in common. Check whether one repeats the other.`
      : `Measures ${measures.slice(0, 8).map(clauseWords).join(', ')}${measures.length > 8 ? ' and others' : ''} (${measures.length} in all) have ${Math.round(likeness * 100)} % or more of their wording in common. Check whether they repeat one another.`,
  'plan/value-none': (p) =>
    `Measure ${clauseWords(p.measure)}: the column “${p.column}” holds “${p.raw}”, which was taken as empty.`,
  'plan/ends-mid-sentence': (p) =>
    `Clause ${clauseWords(p.clause)} stops in the middle of a sentence. Check the original for a missing page.`,
  'plan/column-unknown': (p) =>
    `The column “${p.column}” was not recognised and was not imported. Give it a usual name, such as 完成时限 or 配合单位, to have it imported.`,
};
