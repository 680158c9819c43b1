import { bigramsOf } from '../../shared/bigrams.ts';
import type { FactPlace, HeldFacts, HeldIndicator } from '../held-facts.ts';
import { type NameForm, nameForm, plainName } from './name-form.ts';

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

type Named = {
  readonly indicator: HeldIndicator;
  readonly plain: string;
  readonly form: NameForm;
  readonly isAlias: boolean;
  readonly keys: number;
};

/** Facts made ready to be found. Building reads every name once; a look-up touches only names that share two characters with it. */
export class FactIndex {
  readonly facts: HeldFacts;
  readonly #named: Named[] = [];
  readonly #byPlain = new Map<string, Named[]>();
  readonly #byStem = new Map<string, Named[]>();
  readonly #byPair = new Map<string, number[]>();
  readonly #definitions = new Map<string, HeldIndicator[]>();
  readonly #placeNames: readonly (readonly [name: string, place: FactPlace])[];

  constructor(facts: HeldFacts) {
    this.facts = facts;
    for (const indicator of facts.indicators) {
      for (const [at, name] of [indicator.name, ...indicator.aliases].entries()) this.#add(indicator, name, at > 0);
      for (const pair of pairsOf(indicator.definition ?? '')) append(this.#definitions, pair, indicator);
    }
    this.#placeNames = facts.places
      .flatMap((place) => [place.name, ...place.aliases].map((name) => [plainName(name), place] as const))
      .filter(([name]) => name.length >= 2)
      .sort((a, b) => b[0].length - a[0].length);
  }

  #add(indicator: HeldIndicator, name: string, isAlias: boolean): void {
    const plain = plainName(name);
    if (plain === '') return;
    const pairs = pairsOf(plain);
    const named: Named = { indicator, plain, form: nameForm(name), isAlias, keys: pairs.length };
    const at = this.#named.push(named) - 1;
    append(this.#byPlain, plain, named);
    append(this.#byStem, named.form.stem, named);
    for (const pair of pairs) append(this.#byPair, pair, at);
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
    const { stem } = nameForm(plain);
    for (const named of this.#byStem.get(stem) ?? []) {
      const isAlike = (named.form.change !== 'none') === isChange;
      offer(named.indicator, isAlike ? 0.95 : 0.6, 'form');
    }
    if (![...best.values()].some((one) => one.score >= certain)) this.#similar(plain, isChange, offer);
    return [...best.values()].sort((a, b) => b.score - a.score || (a.indicator.name < b.indicator.name ? -1 : 1)).slice(0, most);
  }

  #similar(
    plain: string,
    isChange: boolean,
    offer: (indicator: HeldIndicator, score: number, reason: MatchReason) => void,
  ): void {
    const pairs = pairsOf(plain);
    const shared = new Map<number, number>();
    for (const pair of pairs) for (const at of this.#byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    for (const [at, count] of shared) {
      const named = this.#named[at];
      if (!named) continue;
      const factor = (named.form.change !== 'none') === isChange ? 1 : 0.8;
      const shorter = Math.min(plain.length, named.plain.length);
      if (shorter >= 3 && (plain.includes(named.plain) || named.plain.includes(plain)))
        offer(named.indicator, factor * (0.5 + 0.35 * (shorter / Math.max(plain.length, named.plain.length))), 'part');
      else offer(named.indicator, factor * 0.8 * ((2 * count) / (pairs.length + named.keys)), 'similar');
    }
    const defined = new Map<HeldIndicator, number>();
    for (const pair of pairs)
      for (const indicator of this.#definitions.get(pair) ?? []) defined.set(indicator, (defined.get(indicator) ?? 0) + 1);
    for (const [indicator, count] of defined) offer(indicator, 0.5 * (count / Math.max(1, pairs.length)), 'definition');
  }
}

/** Keys of two characters, and whole Latin words: single characters would find everything. */
const pairsOf = (text: string): readonly string[] => bigramsOf(text).filter((key) => key.length > 1);

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const row = map.get(key);
  if (row) row.push(value);
  else map.set(key, [value]);
}
