import type { Division, DivisionKind, Organisation } from './organisation.ts';
import { type Decided, objection } from './problems.ts';

/** The last two digits that a kind has: 01–20 districts, 21–69 counties and banners, 70–79 zones (statistical), 81–99 cities. */
const ranges: { readonly [Kind in DivisionKind]: readonly [from: number, to: number] } = {
  district: [2, 20],
  county: [21, 69],
  banner: [21, 69],
  zone: [70, 79],
  city: [81, 99],
};

/**
 * A county-level division by GB/T 2260: six digits, those of its city in front, the last two by kind. 01 is the collective code of
 * the districts, no place.
 * @param home the jurisdiction's own code, e.g. 150500
 * @example decideDivision(organisation, '150500', 'x', { code: '150525', name: '奈曼旗', kind: 'banner' })
 */
export function decideDivision(
  organisation: Organisation,
  home: string,
  id: string,
  given: { readonly code: string; readonly name: string; readonly kind: DivisionKind },
): Decided<Division> {
  const { code, kind } = given;
  if (!/^\d{6}$/.test(code) || code.endsWith('00')) return objection('division/code-malformed', { code }, 'code');
  const prefix = home.replace(/(?:00){1,2}$/, '');
  if (!code.startsWith(prefix) || code === home) return objection('division/code-elsewhere', { code, prefix }, 'code');
  const [from, to] = ranges[kind];
  const last = Number(code.slice(4));
  if (last < from || last > to) return objection('division/code-of-another-kind', { code, kind }, 'code');
  const others = organisation.divisions.filter((other) => other.id !== id);
  const holder = others.find((other) => other.code === code);
  if (holder) return objection('division/code-held', { code, holder: holder.name }, 'code');
  const namesake = others.find((other) => other.name === given.name);
  if (namesake) return objection('organisation/name-held', { name: given.name, holder: namesake.name, use: 'name' }, 'name');
  const before = organisation.divisions.find((one) => one.id === id);
  if (before && before.code === code && before.name === given.name && before.kind === kind)
    return objection('organisation/nothing-changed', {});
  const officialOrder = before?.officialOrder ?? Math.max(0, ...organisation.divisions.map((one) => one.officialOrder)) + 1;
  return { value: { id, code, name: given.name, kind, officialOrder, version: (before?.version ?? 0) + 1 } };
}
