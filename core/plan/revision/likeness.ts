/**
 * The pairs of neighbouring characters of a text, counted; punctuation, blanks and the width of digits make no difference.
 * A text of one character stands for itself.
 */
export type Profile = { readonly size: number; readonly counts: ReadonlyMap<string, number> };

export const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

export function profileOf(text: string): Profile {
  const letters = [...plainText(text)];
  const counts = new Map<string, number>();
  const pairs = letters.length === 1 ? letters : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { size: pairs.length, counts };
}

/** How many pairs the two have in common. */
export function sharedBy(a: Profile, b: Profile): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small.counts) shared += Math.min(count, large.counts.get(pair) ?? 0);
  return shared;
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
export const likeness = (a: Profile, b: Profile): number =>
  a.size + b.size === 0 ? 1 : (2 * sharedBy(a, b)) / (a.size + b.size);

/** The share of `part` that is found in `whole`. */
export const shareWithin = (part: Profile, whole: Profile): number => (part.size === 0 ? 0 : sharedBy(part, whole) / part.size);

/** What is left of a text when another has taken its pairs away. */
export function without(whole: Profile, taken: Profile): Profile {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [pair, count] of whole.counts) {
    const left = count - (taken.counts.get(pair) ?? 0);
    if (left <= 0) continue;
    counts.set(pair, left);
    size += left;
  }
  return { size, counts };
}
