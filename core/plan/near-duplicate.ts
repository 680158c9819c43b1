/** Texts that say nearly the same; `likeness` is that of the two which agree least among those that were joined. */
export type NearDuplicates = { readonly members: readonly number[]; readonly likeness: number };

const threshold = 0.85;

/**
 * Groups of texts whose bigrams agree at 0.85 or more (Dice, repeats counted), punctuation left aside: each member agrees with one
 * that stands before it. Texts whose lengths differ too much to reach it are not compared.
 */
export function nearDuplicates(texts: readonly string[]): readonly NearDuplicates[] {
  const ids = new Map<string, number>();
  const profiles = texts.map((text) => profileOf(text, ids));
  /** The group's first member, for each text that is in one. */
  const headOf = new Map<number, number>();
  const groups = new Map<number, { members: number[]; likeness: number }>();
  for (let second = 1; second < profiles.length; second++) {
    const b = profiles[second];
    if (b === undefined || b.length < 6) continue;
    for (let first = 0; first < second; first++) {
      const a = profiles[first];
      if (a === undefined || a.length < 6) continue;
      if ((2 * Math.min(a.length, b.length)) / (a.length + b.length) < threshold) continue;
      const likeness = (2 * shared(a, b)) / (a.length + b.length);
      if (likeness < threshold) continue;
      const head = headOf.get(first) ?? first;
      const group = groups.get(head) ?? { members: [head], likeness: 1 };
      groups.set(head, { members: [...group.members, second], likeness: Math.min(group.likeness, likeness) });
      headOf.set(second, head);
      break;
    }
  }
  return [...groups.values()].map(({ members, likeness }) => ({ members, likeness: Math.round(likeness * 100) / 100 }));
}

/** The text's bigrams as sorted numbers. */
function profileOf(text: string, ids: Map<string, number>): Int32Array {
  const clean = text.replace(/[\s\p{P}]/gu, '');
  const pairs = new Int32Array(Math.max(0, clean.length - 1));
  for (let i = 0; i < clean.length - 1; i++) {
    const pair = clean.slice(i, i + 2);
    let id = ids.get(pair);
    if (id === undefined) {
      id = ids.size;
      ids.set(pair, id);
    }
    pairs[i] = id;
  }
  return pairs.sort();
}

function shared(a: Int32Array, b: Int32Array): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
