import type { Figure } from '../../../../core/check/figure.ts';
import type { Finding } from '../../../../core/check/finding.ts';
import { editBetween, moved, type Position, positionOf, type Stretch, sentenceAround } from './edit.ts';

/** What a person decided on a finding without changing the text. Ignoring asks for a reason, confirming may carry one. */
export type Decision = { readonly kind: 'accepted' | 'ignored'; readonly reason: string };

/** A finding as it stood when it was dealt with, with its own figures only: sentences can still be made of it later. */
export type Kept = { readonly finding: Finding; readonly figures: readonly Figure[] };

/** Words that were changed because of a finding. */
export type Correction = {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  /** Where the new words stand now; null when they were changed again by hand. */
  readonly place: Stretch | null;
  readonly position: Position;
  /** The sentence before the change. */
  readonly sentence: string;
  readonly kept: Kept;
};

/** One draft under check: kept in the browser, never sent. */
export type Draft = {
  /** The file's name; '' for pasted text. */
  readonly name: string;
  /** The text as it came in. */
  readonly original: string;
  readonly text: string;
  /** The day on which 今年 and 截至目前 are read; null is today. */
  readonly asOf: string | null;
  /** Whether its figures are held against the facts; null leaves it to the place that its headline names. */
  readonly isCompared: boolean | null;
  readonly decisions: { readonly [key: string]: Decision };
  readonly corrections: readonly Correction[];
};

export const emptyDraft: Draft = {
  name: '',
  original: '',
  text: '',
  asOf: null,
  isCompared: null,
  decisions: {},
  corrections: [],
};

export const isEmpty = (draft: Draft): boolean => draft.text === '' && draft.corrections.length === 0;

/** A new text takes the place of the old one, and nothing of what was decided on the old one stays. */
export function draftOf(source: string, name = ''): Draft {
  // A text box has one kind of line end.
  const text = source.replace(/\r\n?/g, '\n');
  return { ...emptyDraft, name, original: text, text };
}

/** Whether something would be lost with the draft that its source still has not. */
export const hasWork = (draft: Draft): boolean =>
  draft.text !== draft.original || draft.corrections.length > 0 || Object.keys(draft.decisions).length > 0;

/** The text was changed by hand. A draft that was empty takes what is typed or pasted as its original. */
export function withText(draft: Draft, text: string): Draft {
  if (text === draft.text) return draft;
  if (draft.text.trim() === '') return draftOf(text);
  const edit = editBetween(draft.text, text);
  return {
    ...draft,
    text,
    corrections:
      draft.corrections.length === 0
        ? draft.corrections
        : draft.corrections
            .filter((one) => !isTakenBack(one, draft.text, text))
            .map((one) => ({ ...one, place: one.place && moved(one.place, edit) })),
  };
}

const textWithout = (text: string, place: Stretch, before: string): string =>
  text.slice(0, place.from) + before + text.slice(place.to);

/** The browser's own undo: the text is again what it was before the correction. */
const isTakenBack = ({ place, before }: Correction, text: string, next: string): boolean =>
  place !== null && textWithout(text, place, before) === next;

/** Puts `after` where `place` stands because of a finding, and keeps what was there. */
export function withCorrection(draft: Draft, place: Stretch, after: string, kept: Kept): Draft {
  const { text } = draft;
  const changed = withText(draft, text.slice(0, place.from) + after + text.slice(place.to));
  return {
    ...changed,
    corrections: [
      ...changed.corrections,
      {
        id: Math.max(0, ...draft.corrections.map((one) => one.id)) + 1,
        before: text.slice(place.from, place.to),
        after,
        place: { from: place.from, to: place.from + after.length },
        position: positionOf(text, place.from),
        sentence: sentenceAround(text, place),
        kept,
      },
    ],
  };
}

/** Takes a correction back where its words still stand; else only the record of it goes. */
export function withoutCorrection(draft: Draft, id: number): Draft {
  const correction = draft.corrections.find((one) => one.id === id);
  if (!correction) return draft;
  const rest = { ...draft, corrections: draft.corrections.filter((one) => one.id !== id) };
  return correction.place ? withText(rest, textWithout(draft.text, correction.place, correction.before)) : rest;
}

export function withDecision(draft: Draft, key: string, decision: Decision | null): Draft {
  const { [key]: _, ...others } = draft.decisions;
  return { ...draft, decisions: decision ? { ...others, [key]: decision } : others };
}

/** Reads what a browser kept; anything else than a draft is none. */
export function readDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Draft;
    const isDraft =
      typeof kept.text === 'string' &&
      typeof kept.original === 'string' &&
      typeof kept.decisions === 'object' &&
      kept.decisions !== null &&
      Array.isArray(kept.corrections);
    return isDraft ? { ...emptyDraft, ...kept } : null;
  } catch {
    return null;
  }
}
