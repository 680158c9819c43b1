import type { Deadline } from '../parsed-plan.ts';
import { likeness, plainText, profileOf } from './likeness.ts';
import { type ComparedMeasure, type Match, matchesOf, matchMeasures, wordsOf } from './match.ts';

/** A measure of either document with everything that a revision can change. Names are those printed. */
export type RevisedMeasure = ComparedMeasure & {
  readonly field: string;
  readonly outcome: string | null;
  readonly deadline: Deadline;
  /** Joint leads included: which of them answers for all is decided by the office, not by the document. */
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly implementing: readonly string[];
};

export const revisedProperties = ['title', 'text', 'field', 'outcome', 'deadline', 'lead', 'supporting', 'implementing'] as const;
export type RevisedProperty = (typeof revisedProperties)[number];

export type RevisionKind = 'unchanged' | 'changed' | 'added' | 'removed' | 'split' | 'merged';

/** Measures that belong together, and how the later document changes the one that goes on under the number. */
export type RevisionPair = Match & {
  readonly kind: RevisionKind;
  readonly changes: { readonly [Property in RevisedProperty]?: readonly [before: unknown, after: unknown] };
  /** The number printed in the documents, where it is another. */
  readonly renumbered: readonly [before: string, after: string] | null;
};

/** Where a later measure comes from, as a person said: positions in the earlier document; none, and it is new. */
export type SaidOrigins = ReadonlyMap<number, readonly number[]>;

/**
 * A revised document held against the earlier one.
 * @param said what a person decided of single measures of the later document; it goes before what the texts suggest
 */
export function compareRevision(
  earlier: readonly RevisedMeasure[],
  later: readonly RevisedMeasure[],
  said: SaidOrigins = new Map(),
): readonly RevisionPair[] {
  const suggested = matchMeasures(earlier, later);
  const matches = said.size === 0 ? suggested : withSaid(earlier, later, suggested, said);
  return matches.map((match) => pairOf(match, earlier, later));
}

function withSaid(
  earlier: readonly RevisedMeasure[],
  later: readonly RevisedMeasure[],
  suggested: readonly Match[],
  said: SaidOrigins,
): readonly Match[] {
  const edges = suggested.flatMap((match) =>
    match.later.flatMap((second) => (said.has(second) ? [] : match.earlier.map((first) => [first, second] as const))),
  );
  for (const [second, origins] of said) for (const first of origins) edges.push([first, second]);
  return matchesOf(earlier.length, later.length, edges, (first, second) =>
    likeness(profileOf(wordsOf(earlier[first] as RevisedMeasure)), profileOf(wordsOf(later[second] as RevisedMeasure))),
  );
}

function pairOf(match: Match, earlier: readonly RevisedMeasure[], later: readonly RevisedMeasure[]): RevisionPair {
  const before = earlier[match.earlier[0] ?? -1];
  const after = later[match.later[0] ?? -1];
  if (!before) return { ...match, kind: 'added', changes: {}, renumbered: null };
  if (!after) return { ...match, kind: 'removed', changes: {}, renumbered: null };
  const changes = Object.fromEntries(
    revisedProperties
      .filter((property) => sense(property, before[property]) !== sense(property, after[property]))
      .filter((property, _, all) => property !== 'title' || !all.includes('text') || !(isHead(before) && isHead(after)))
      .map((property) => [property, [before[property], after[property]] as const]),
  );
  const kind =
    match.later.length > 1
      ? 'split'
      : match.earlier.length > 1
        ? 'merged'
        : Object.keys(changes).length > 0
          ? 'changed'
          : 'unchanged';
  return { ...match, kind, changes, renumbered: before.no === after.no ? null : [before.no, after.no] };
}

/** Whether the title is the beginning of the text: then it changes with it, and says nothing of its own. */
const isHead = ({ title, text }: RevisedMeasure): boolean => plainText(text).startsWith(plainText(title));

/** What a property means, as a text that is equal where the meaning is: blanks, the order of names and a deadline's wording make none. */
function sense(property: RevisedProperty, value: RevisedMeasure[RevisedProperty]): string {
  if (property === 'deadline') {
    const { kind, day, from, every } = value as Deadline;
    return [kind, day, from, every].join(' ');
  }
  if (Array.isArray(value)) return [...new Set(value as readonly string[])].sort().join('、');
  const text = (value as string | null) ?? '';
  return property === 'text' || property === 'title' ? text.normalize('NFKC').replace(/\s+/g, '') : text.trim();
}

/** From here on a title is so like another that the one document probably revises the other. */
const titlesAlike = 0.7;

/**
 * Which of the titles a document with this title probably revises: the likest from 0.7 on, words that mark a revision left aside.
 * Documents of different years are no revisions of each other, however alike their titles are.
 * @returns its position
 */
export function revisedTitle(title: string, titles: readonly string[]): number | undefined {
  const own = profileOf(bareTitle(title));
  let best: { at: number; like: number } | undefined;
  for (const [at, other] of titles.entries()) {
    if (yearsIn(other) !== yearsIn(title)) continue;
    const like = likeness(own, profileOf(bareTitle(other)));
    if (like >= titlesAlike && (best === undefined || like > best.like)) best = { at, like };
  }
  return own.size === 0 ? undefined : best?.at;
}

const bareTitle = (title: string): string =>
  plainText(title).replace(
    /修订稿?|修改稿?|修正|征求意见稿|送审稿|试行|第[一二三四五六七八九十\d]+版|印发|关于|的通知|调整/g,
    '',
  );
const yearsIn = (title: string): string => (title.normalize('NFKC').match(/\d{4}/g) ?? []).join(' ');
