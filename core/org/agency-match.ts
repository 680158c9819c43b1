import type { AgencyDirectory, KnownAgency, KnownGroup, OrganLevel, StandardOrgan } from './agency-directory.ts';
import { bigramLikeness, editDistance } from './likeness.ts';
import {
  endsAsOrgan,
  isBarePlace,
  isPlaceGroup,
  isUnnamed,
  type OrganForm,
  organFormOf,
  partyOrgan,
  standsAlone,
  withoutBracket,
} from './organ-form.ts';

/** What a name in a plan stands for. `formed`: nobody is known by it, but it is a name that an organ can have. */
export type AgencyMatch =
  | { readonly kind: 'agency'; readonly agency: KnownAgency; readonly by: 'name' | 'fullName' | 'alias' }
  | { readonly kind: 'group'; readonly group: KnownGroup }
  | { readonly kind: 'places' }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'formed'; readonly organ?: StandardOrgan }
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

type CompiledDirectory = {
  readonly agencies: ReadonlyMap<string, { readonly agency: KnownAgency; readonly by: 'name' | 'fullName' | 'alias' }>;
  readonly groups: ReadonlyMap<string, KnownGroup>;
  readonly organs: ReadonlyMap<string, readonly StandardOrgan[]>;
  readonly judged: Map<string, AgencyMatch>;
};

const compiled = new WeakMap<AgencyDirectory, CompiledDirectory>();
const maximumSuggestions = 3;

/**
 * Whom a name stands for. With agencies in the directory only they and its groups are known; without, a name is judged by the
 * standard organs and its form. A suggestion is a name to use instead, likeliest first.
 * @param seen names recognised elsewhere in the same document, preferred among equal suggestions
 */
export function matchAgency(name: string, directory: AgencyDirectory, seen: readonly string[] = []): AgencyMatch {
  const index = compile(directory);
  const cached = index.judged.get(name);
  if (cached !== undefined && (cached.kind !== 'unknown' || seen.length === 0)) return cached;
  const match = judge(name, directory, index, seen);
  if (seen.length === 0) index.judged.set(name, match);
  return match;
}

/** Whether the name is known, or formed as an organ's name is; places below and 各有关单位 included. */
export function isRecognised(name: string, directory: AgencyDirectory): boolean {
  // Suggestions are dear, and any piece of a sentence may be asked about.
  if (directory.agencies.length > 0) return lookUp(name, compile(directory)) !== undefined;
  return matchAgency(name, directory).kind !== 'unknown';
}

/** The standard organ that a bare organ name belongs to, e.g. 文化和旅游厅. */
export const standardOrgansNamed = (organ: string, directory: AgencyDirectory): readonly StandardOrgan[] =>
  compile(directory).organs.get(organ) ?? [];

function compile(directory: AgencyDirectory): CompiledDirectory {
  const ready = compiled.get(directory);
  if (ready !== undefined) return ready;
  const agencies = new Map<string, { agency: KnownAgency; by: 'name' | 'fullName' | 'alias' }>();
  for (const agency of directory.agencies) {
    for (const alias of agency.aliases) if (!agencies.has(alias)) agencies.set(alias, { agency, by: 'alias' });
  }
  for (const agency of directory.agencies) {
    if (agency.fullName !== undefined) agencies.set(agency.fullName, { agency, by: 'fullName' });
  }
  for (const agency of directory.agencies) agencies.set(agency.name, { agency, by: 'name' });
  const groups = new Map<string, KnownGroup>();
  for (const group of directory.groups) for (const name of [group.name, ...group.aliases]) groups.set(name, group);
  const organs = new Map<string, StandardOrgan[]>();
  for (const organ of directory.organs ?? []) {
    for (const name of [organ.name, ...organ.aliases]) organs.set(name, [...(organs.get(name) ?? []), organ]);
  }
  const index: CompiledDirectory = { agencies, groups, organs, judged: new Map() };
  compiled.set(directory, index);
  return index;
}

/** Whom the register says that a name stands for; an unnamed party needs no register. */
function lookUp(name: string, index: CompiledDirectory): AgencyMatch | undefined {
  const outer = withoutBracket(name);
  const known = index.agencies.get(name) ?? index.agencies.get(outer);
  if (known !== undefined) return { kind: 'agency', ...known };
  const group = index.groups.get(name) ?? index.groups.get(outer);
  if (group !== undefined) return { kind: 'group', group };
  return isUnnamed(name) ? { kind: 'unnamed' } : undefined;
}

function judge(name: string, directory: AgencyDirectory, index: CompiledDirectory, seen: readonly string[]): AgencyMatch {
  const known = lookUp(name, index);
  if (known !== undefined) return known;
  const outer = withoutBracket(name);
  if (directory.agencies.length > 0) return { kind: 'unknown', suggestions: suggestFromRegister(outer, directory, index) };
  if (isPlaceGroup(name)) return { kind: 'places' };
  return judgeForm(outer, directory, index, seen);
}

function judgeForm(name: string, directory: AgencyDirectory, index: CompiledDirectory, seen: readonly string[]): AgencyMatch {
  const unknown = (suggestions: readonly string[]): AgencyMatch => ({
    kind: 'unknown',
    suggestions: suggestions.slice(0, maximumSuggestions),
  });
  const asItIs = index.organs.get(name)?.[0];
  if (asItIs !== undefined) return { kind: 'formed', organ: asItIs };
  if (isBarePlace(name)) return unknown(preferSeen([`${name}人民政府`, `${name}政府`], seen));
  const form = organFormOf(name);
  if (form === undefined) {
    if (standsAlone(name)) return { kind: 'formed' };
    if (name.endsWith('分局')) return { kind: 'formed' };
    if (endsAsOrgan(name) && nearStandard(name, undefined, directory).length === 0) return { kind: 'formed' };
    return unknown(nearStandard(name, undefined, directory));
  }
  if (form.organ === '') return { kind: 'formed' };
  const organs = index.organs.get(form.organ) ?? index.organs.get(form.organ.replaceAll('与', '和'));
  if (organs !== undefined) {
    const fitting = organs.find((organ) => fits(organ, form));
    if (fitting !== undefined) return { kind: 'formed', organ: fitting };
    return unknown(
      preferSeen(
        organs.flatMap((organ) => rightForms(organ, form, directory)),
        seen,
      ),
    );
  }
  if (partyOrgan.test(form.organ) !== form.isParty && partyOrgan.test(form.organ)) return unknown([partyName(form, form.organ)]);
  if (form.organ.endsWith('分局')) return { kind: 'formed' };
  const near = nearStandard(form.organ, form, directory);
  if (near.length > 0) return unknown(near);
  return endsAsOrgan(form.organ) ? { kind: 'formed' } : unknown(similarNames(form, directory));
}

function fits(organ: StandardOrgan, form: OrganForm): boolean {
  if (organ.branch === 'party' ? !form.isParty : form.isParty) return false;
  if (form.level === undefined) return true;
  // A municipality directly under the centre is a province that says 市.
  return (
    organ.levels.includes(form.level) || (form.prefix === '市' && organ.levels.includes('province') && !organ.name.endsWith('厅'))
  );
}

const partyName = (form: OrganForm, organ: string): string =>
  `${form.prefix}${form.prefix.endsWith('自治区') ? '党委' : '委'}${organ}`;

const placed = (organ: StandardOrgan, form: OrganForm): string =>
  organ.branch === 'party'
    ? partyName(form, organ.name)
    : organ.name === '团委'
      ? `团${form.prefix}委`
      : `${form.prefix}${organ.name}`;

/** The names an organ of this family has at the level of the wrong name. */
function rightForms(organ: StandardOrgan, form: OrganForm, directory: AgencyDirectory): readonly string[] {
  const family = organ.family ?? organ.name;
  const level: OrganLevel | undefined = form.level;
  return (directory.organs ?? [])
    .filter((other) => (other.family ?? other.name) === family && (level === undefined || other.levels.includes(level)))
    .map((other) => placed(other, form));
}

/** Standard organs one slip of the pen away: 发展改委 for 发展改革委. */
function nearStandard(organ: string, form: OrganForm | undefined, directory: AgencyDirectory): readonly string[] {
  if (organ.length < 4) return [];
  const near: string[] = [];
  for (const standard of directory.organs ?? []) {
    if (form?.level !== undefined && !standard.levels.includes(form.level)) continue;
    for (const name of [standard.name, ...standard.aliases]) {
      if (name.length < 4 || Math.abs(name.length - organ.length) > 1 || editDistance(name, organ, 1) > 1) continue;
      if (hasOwnMeaning(name, organ)) continue;
      near.push(form === undefined ? standard.name : placed(standard, form));
      break;
    }
  }
  return [...new Set(near)].slice(0, maximumSuggestions);
}

/** Two names of four characters that differ in one whole character name two organs (医保局, 环保局), not one misspelt. */
const hasOwnMeaning = (standard: string, organ: string): boolean =>
  standard.length === organ.length && organ.length <= 5 && !isSwap(standard, organ);

const isSwap = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

function similarNames(form: OrganForm, directory: AgencyDirectory): readonly string[] {
  return (directory.organs ?? [])
    .filter((organ) => form.level === undefined || organ.levels.includes(form.level))
    .map((organ) => ({
      organ,
      likeness: Math.max(...[organ.name, ...organ.aliases].map((name) => bigramLikeness(name, form.organ))),
    }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, maximumSuggestions)
    .map(({ organ }) => placed(organ, form));
}

function suggestFromRegister(name: string, directory: AgencyDirectory, index: CompiledDirectory): readonly string[] {
  const asParty = partyForm(name);
  const scored = new Map<string, number>();
  for (const [known, { agency }] of index.agencies) {
    const score = known === asParty ? 1 : likenessOf(known, name);
    if (score >= 0.34) scored.set(agency.name, Math.max(scored.get(agency.name) ?? 0, score));
  }
  for (const group of directory.groups) {
    const score = Math.max(
      ...[group.name, ...group.aliases].map((known) => (isPlaceGroup(name) ? 0.6 : 0) + likenessOf(known, name) / 3),
    );
    if (score >= 0.34) scored.set(group.name, Math.max(scored.get(group.name) ?? 0, score));
  }
  return [...scored]
    .sort((a, b) => b[1] - a[1])
    .slice(0, maximumSuggestions)
    .map(([known]) => known);
}

function likenessOf(known: string, name: string): number {
  const distance = editDistance(known, name, 2);
  const bigrams = bigramLikeness(known, name);
  if (distance <= 2 && Math.max(known.length, name.length) >= 4)
    return Math.max(bigrams, 1 - distance / Math.max(known.length, name.length));
  return bigrams;
}

function partyForm(name: string): string | undefined {
  const form = organFormOf(name);
  return form !== undefined && !form.isParty && partyOrgan.test(form.organ) ? partyName(form, form.organ) : undefined;
}

function preferSeen(names: readonly string[], seen: readonly string[]): readonly string[] {
  const unique = [...new Set(names)];
  return [...unique.filter((name) => seen.includes(name)), ...unique.filter((name) => !seen.includes(name))];
}
