import { type Draft, isEmpty } from './draft.ts';

/**
 * What a tab does when another one has written where its own draft is kept: it takes over what was typed into the same draft, or
 * that it was cleared; from another draft, or with words of its own that are not stored yet, it parts and both are kept.
 * @param isWritten whether all of the own draft is stored
 * @param other null where the other tab cleared the draft
 */
export function meet(own: Draft, isWritten: boolean, other: Draft | null): 'adopt' | 'part' {
  if (isEmpty(own)) return 'adopt';
  if (!isWritten) return 'part';
  return other === null || other.original === own.original ? 'adopt' : 'part';
}
