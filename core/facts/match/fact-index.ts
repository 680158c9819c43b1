import type { FactPlace, HeldFacts, HeldIndicator } from '../held-facts.ts';
import { bareSubject, formOf, type NameForm, plainName } from './name-form.ts';

/** Why an indicator may be what a text names, best first: its name, an alias, either without endings, part of either, likeness, its definition. */
export type MatchReason = 'name' | 'alias' | 'form' | 'part' | 'similar' | 'definition';

export type Candidate = {
  readonly indicator: HeldIndicator;
  /** 0 to 1; from `certain` on it may be used without asking. */
  readonly score: number;
  readonly reason: MatchReason;
};

/** A name, an alias, or either without endings: nothing weaker decides by itself. */
export const certain = 0.9;
/** Below this a candidate is not worth showing. */
const least = 0.35;

/** A pair of characters that more names have than this tells little of any of them, and would make a look-up read them all. */
const tooCommon = 400;
/** How many names are compared pair by pair with a subject that is no name. */
const closelyRead = 40;

type Named = {
  readonly indicator: HeldIndicator;
  readonly plain: string;
  readonly form: NameForm;
  readonly isAlias: boolean;
};

/** Facts made ready to be found. Building reads every name once; a look-up touches only names that share a rare pair with it. */
export class FactIndex {
  readonly facts: HeldFacts;
  readonly #named: Named[] = [];
  readonly #byPlain = new Map<string, Named[]>();
  readonly #byStem = new Map<string, Named[]>();
  readonly #namePairs: (ReadonlySet<string> | undefined)[] = [];
  #pairs: { readonly names: Map<string, number[]>; readonly definitions: Map<string, number[]> } | undefined;
  readonly #placeNames: readonly (readonly [name: string, place: FactPlace])[];

  constructor(facts: HeldFacts) {
    this.facts = facts;
    for (const indicator of facts.indicators) {
      for (const [at, name] of [indicator.name, ...indicator.aliases].entries()) this.#add(indicator, name, at > 0);
    }
    this.#placeNames = facts.places
      .flatMap((place) => [place.name, ...place.aliases].map((name) => [plainName(name), place] as const))
      .filter(([name]) => name.length >= 2)
      .sort((a, b) => b[0].length - a[0].length);
  }

  #add(indicator: HeldIndicator, name: string, isAlias: boolean): void {
    const plain = plainName(name);
    if (plain === '') return;
    const named: Named = { indicator, plain, form: formOf(plain), isAlias };
    this.#named.push(named);
    append(this.#byPlain, plain, named);
    append(this.#byStem, named.form.stem, named);
  }

  /**
   * The place that a subject names, and the subject without it: 奈曼旗粮食产量 is 粮食产量 of 奈曼旗. Without a name it is the place the
   * text is about.
   * @param home GB/T 2260 code of that place; the first place of the facts where it is not given or not known
   */
  placeOf(subject: string, home?: string): { readonly place: string; readonly rest: string; readonly isNamed: boolean } {
    const plain = plainName(subject);
    const own = this.facts.places.find((place) => place.code === home) ?? this.facts.places[0];
    const whole = /^(?:全市|我市|本市|全旗|我旗|全县|我县|全区)/.exec(plain)?.[0];
    if (whole !== undefined && plain.length > whole.length)
      return { place: own?.code ?? '', rest: plain.slice(whole.length), isNamed: false };
    const found = this.#placeNames.find(([name]) => plain.startsWith(name));
    if (!found) return { place: own?.code ?? '', rest: plain, isNamed: false };
    return { place: found[1].code, rest: plain.slice(found[0].length), isNamed: true };
  }

  /**
   * Indicators that a subject may name, best first.
   * @param isChange whether the figure is a growth or a difference of points
   * @param accepts leaves out what cannot be meant, by its unit above all
   */
  match(subject: string, isChange: boolean, accepts: (indicator: HeldIndicator) => boolean, most = 3): readonly Candidate[] {
    const plain = plainName(subject);
    if (plain === '') return [];
    const best = new Map<string, Candidate>();
    const offer = (indicator: HeldIndicator, score: number, reason: MatchReason): void => {
      if (score < least || (best.get(indicator.id)?.score ?? 0) >= score || !accepts(indicator)) return;
      best.set(indicator.id, { indicator, score, reason });
    };
    for (const named of this.#byPlain.get(plain) ?? [])
      offer(named.indicator, named.isAlias ? 0.99 : 1, named.isAlias ? 'alias' : 'name');
    for (const stem of new Set([formOf(plain).stem, formOf(bareSubject(plain)).stem])) {
      for (const named of this.#byStem.get(stem) ?? []) {
        const isAlike = (named.form.change !== 'none') === isChange;
        offer(named.indicator, isAlike ? 0.95 : 0.6, 'form');
      }
    }
    if (![...best.values()].some((one) => one.score >= certain)) this.#similar(plain, isChange, offer);
    return [...best.values()].sort((a, b) => b.score - a.score || (a.indicator.name < b.indicator.name ? -1 : 1)).slice(0, most);
  }

  #similar(
    plain: string,
    isChange: boolean,
    offer: (indicator: HeldIndicator, score: number, reason: MatchReason) => void,
  ): void {
    const { names, definitions } = this.#pairsOfNames();
    const pairs = pairsOf(plain);
    for (const [at] of mostSharing(names, pairs)) {
      const named = this.#named[at];
      if (!named) continue;
      const factor = (named.form.change !== 'none') === isChange ? 1 : 0.8;
      const shorter = Math.min(plain.length, named.plain.length);
      if (shorter >= 3 && (plain.includes(named.plain) || named.plain.includes(plain)))
        offer(named.indicator, factor * (0.5 + 0.35 * (shorter / Math.max(plain.length, named.plain.length))), 'part');
      else {
        const own = this.#pairsOfNamed(at, named);
        offer(named.indicator, factor * 0.8 * ((2 * shared(pairs, own)) / (pairs.size + own.size)), 'similar');
      }
    }
    for (const [at, count] of mostSharing(definitions, pairs)) {
      const indicator = this.facts.indicators[at];
      if (indicator) offer(indicator, 0.5 * (count / Math.max(1, pairs.size)), 'definition');
    }
  }

  #pairsOfNamed(at: number, { plain }: Named): ReadonlySet<string> {
    const kept = this.#namePairs[at];
    if (kept) return kept;
    const made = pairsOf(plain);
    this.#namePairs[at] = made;
    return made;
  }

  /** Made when the first subject is not found by its name. */
  #pairsOfNames() {
    if (this.#pairs) return this.#pairs;
    const made = { names: new Map<string, number[]>(), definitions: new Map<string, number[]>() };
    for (const [at, named] of this.#named.entries()) for (const pair of pairsOf(named.plain)) append(made.names, pair, at);
    for (const [at, { definition }] of this.facts.indicators.entries())
      if (definition !== null) for (const pair of pairsOf(plainName(definition))) append(made.definitions, pair, at);
    this.#pairs = made;
    return made;
  }
}

const pairsOf = (plain: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(plain.slice(at, at + 2));
  return pairs;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const pair of a) if (b.has(pair)) count += 1;
  return count;
};

/** The few that have most rare pairs in common; where every pair is common, those of the rarest. */
function mostSharing(
  index: ReadonlyMap<string, readonly number[]>,
  pairs: ReadonlySet<string>,
): readonly (readonly [at: number, count: number])[] {
  const rows: (readonly number[])[] = [];
  for (const pair of pairs) {
    const row = index.get(pair);
    if (row) rows.push(row);
  }
  rows.sort((a, b) => a.length - b.length);
  const counts = new Map<number, number>();
  for (const [at, row] of rows.entries()) {
    if (at > 0 && row.length > tooCommon) break;
    for (const one of row.length > tooCommon ? row.slice(0, tooCommon) : row) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const byCount: (readonly [at: number, count: number])[][] = [];
  for (const entry of counts) {
    const row = byCount[entry[1]];
    if (row) row.push(entry);
    else byCount[entry[1]] = [entry];
  }
  const most: (readonly [at: number, count: number])[] = [];
  for (let count = byCount.length - 1; count > 0 && most.length < closelyRead; count--)
    for (const entry of byCount[count] ?? []) if (most.length < closelyRead) most.push(entry);
  return most;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const row = map.get(key);
  if (row) row.push(value);
  else map.set(key, [value]);
}
