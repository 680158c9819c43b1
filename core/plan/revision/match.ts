import { likeness, type Profile, plainText, profileOf, shareWithin, without } from './likeness.ts';

/** A measure as it is compared: what it says, and the number printed before it, which only decides between equals. */
export type ComparedMeasure = { readonly no: string; readonly title: string; readonly text: string };

/**
 * Measures that belong together, as positions in the earlier and the later document: one and one, one that was split, several that
 * were merged, one that was added (`earlier` is empty) or removed (`later` is empty). Of several the first is the one that
 * goes on under the number.
 */
export type Match = { readonly earlier: readonly number[]; readonly later: readonly number[] };

/** From here on two measures are taken for one and the same (Dice over neighbouring characters of what they say). */
export const alike = 0.5;
/** So much of a part has to be found in what nothing else has taken of the whole. */
export const partOf = 0.6;

/**
 * Which measures of a revised document are which of the earlier one. First what says the same, then the likest pairs down to
 * `alike`; what is left is held against what the pairs leave of each other: a later measure that is a part of an earlier one
 * splits it, an earlier one that is a part of a later one was merged into it. The order of the documents decides nothing but ties.
 * @returns in the order of the later document, what was removed at the end
 */
export function matchMeasures(earlier: readonly ComparedMeasure[], later: readonly ComparedMeasure[]): readonly Match[] {
  const before = earlier.map((one) => profileOf(wordsOf(one)));
  const after = later.map((one) => profileOf(wordsOf(one)));
  const partnerOf = pairUp(earlier, later, before, after);
  const takenBy = new Map([...partnerOf].map(([first, second]) => [second, first]));
  const newParts = partsOf(
    after,
    before,
    [...later.keys()].filter((at) => !takenBy.has(at)),
    (whole) => partnerOf.get(whole),
  );
  const isSplit = new Set(newParts.values());
  const oldParts = partsOf(
    before,
    after,
    [...earlier.keys()].filter((at) => !partnerOf.has(at) && !isSplit.has(at)),
    (whole) => takenBy.get(whole),
    // What is itself a part of something, or was split together with others, is not merged into as well.
    (whole) => newParts.has(whole) || isSplit.has(takenBy.get(whole) ?? -1),
  );
  return gather(earlier.length, later.length, partnerOf, newParts, oldParts, before, after);
}

/** What a measure says. A title that is taken from the text says nothing of its own. */
export function wordsOf({ title, text }: ComparedMeasure): string {
  const [head, body] = [plainText(title), plainText(text)];
  return body.includes(head) ? body : head + body;
}

/** One and one: the same words first, then the likest. @returns position in the later document by position in the earlier */
function pairUp(
  earlier: readonly ComparedMeasure[],
  later: readonly ComparedMeasure[],
  before: readonly Profile[],
  after: readonly Profile[],
): Map<number, number> {
  const partnerOf = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (first: number, second: number): void => {
    partnerOf.set(first, second);
    taken.add(second);
  };
  const sameWords = Map.groupBy([...later.keys()], (at) => wordsOf(later[at] as ComparedMeasure));
  for (const [first, measure] of earlier.entries()) {
    const free = (sameWords.get(wordsOf(measure)) ?? []).filter((at) => !taken.has(at));
    const second = free.find((at) => later[at]?.no === measure.no) ?? free[0];
    if (second !== undefined) pair(first, second);
  }
  const candidates: { first: number; second: number; like: number; isSameNo: boolean }[] = [];
  for (const [first, a] of before.entries()) {
    if (partnerOf.has(first)) continue;
    for (const [second, b] of after.entries()) {
      if (taken.has(second) || (2 * Math.min(a.size, b.size)) / (a.size + b.size) < alike) continue;
      const like = likeness(a, b);
      if (like >= alike) candidates.push({ first, second, like, isSameNo: earlier[first]?.no === later[second]?.no });
    }
  }
  candidates.sort(
    (a, b) => b.like - a.like || Number(b.isSameNo) - Number(a.isSameNo) || a.first - b.first || a.second - b.second,
  );
  for (const { first, second } of candidates) {
    if (!partnerOf.has(first) && !taken.has(second)) pair(first, second);
  }
  return partnerOf;
}

/** For each of the parts the whole that holds most of it, in what the whole's own partner leaves. */
function partsOf(
  parts: readonly Profile[],
  wholes: readonly Profile[],
  free: readonly number[],
  partnerOf: (whole: number) => number | undefined,
  isClosed: (whole: number) => boolean = () => false,
): Map<number, number> {
  const found = new Map<number, number>();
  const leftOf = wholes.map((whole, at) => {
    const partner = partnerOf(at);
    return partner === undefined ? whole : without(whole, parts[partner] as Profile);
  });
  for (const at of free) {
    const part = parts[at] as Profile;
    let best = { whole: -1, share: 0 };
    for (const [whole, left] of leftOf.entries()) {
      if (isClosed(whole)) continue;
      const share = shareWithin(part, left);
      if (share > best.share) best = { whole, share };
    }
    if (best.share >= partOf) found.set(at, best.whole);
  }
  return found;
}

function gather(
  earlierCount: number,
  laterCount: number,
  partnerOf: ReadonlyMap<number, number>,
  newParts: ReadonlyMap<number, number>,
  oldParts: ReadonlyMap<number, number>,
  before: readonly Profile[],
  after: readonly Profile[],
): readonly Match[] {
  const edges: (readonly [first: number, second: number])[] = [
    ...partnerOf,
    ...[...newParts].map(([second, first]) => [first, second] as const),
    ...oldParts,
  ];
  return matchesOf(earlierCount, laterCount, edges, (first, second) =>
    likeness(before[first] as Profile, after[second] as Profile),
  );
}

/**
 * What belongs together by who comes from whom. Of several the likest is the first, so that it keeps the number.
 * @param edges position in the earlier document, position in the later one
 */
export function matchesOf(
  earlierCount: number,
  laterCount: number,
  edges: readonly (readonly [first: number, second: number])[],
  likenessOf: (first: number, second: number) => number,
): readonly Match[] {
  const laterOf = Map.groupBy(edges, ([first]) => first);
  const earlierOf = Map.groupBy(edges, ([, second]) => second);
  const done = new Set<number>();
  const matches: Match[] = [];
  for (let second = 0; second < laterCount; second += 1) {
    if (done.has(second)) continue;
    const from = (earlierOf.get(second) ?? []).map(([first]) => first);
    const [only] = from;
    if (only === undefined) {
      matches.push({ earlier: [], later: [second] });
      continue;
    }
    const likest = (list: readonly number[], like: (one: number) => number): readonly number[] =>
      list.toSorted((a, b) => like(b) - like(a) || a - b);
    if (from.length > 1) {
      matches.push({ earlier: likest(from, (first) => likenessOf(first, second)), later: [second] });
      continue;
    }
    const parts = (laterOf.get(only) ?? []).map(([, at]) => at).filter((at) => earlierOf.get(at)?.length === 1);
    for (const part of parts) done.add(part);
    matches.push({ earlier: [only], later: likest(parts, (at) => likenessOf(only, at)) });
  }
  const removed = [...Array(earlierCount).keys()].filter((first) => !laterOf.has(first));
  return [...matches, ...removed.map((first): Match => ({ earlier: [first], later: [] }))];
}
