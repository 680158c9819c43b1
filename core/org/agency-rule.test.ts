import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { type AgencyGiven, decideAgency, mergeAgency, reorder, withdrawAgency } from './agency-rule.ts';
import { editorOf, isOfTheCity, isWithin } from './editor.ts';
import type { Agency, Body, Organisation, Seat } from './organisation.ts';
import type { Decided } from './problems.ts';

const today = day('2026-06-01');

const agency = (id: string, officialOrder: number, more: Partial<Agency> = {}): Agency => ({
  id,
  name: `市${id}局`,
  fullName: `甲市${id}管理局`,
  kind: 'government',
  parent: null,
  division: null,
  officialOrder,
  aliases: [`${id}局`],
  mergedInto: null,
  withdrawnReason: null,
  version: 3,
  ...more,
});
const seat = (of: Partial<Seat>): Seat => ({ role: 'member', agency: null, post: null, startsOn: null, endsOn: null, ...of });
const body = (more: Partial<Body>): Body => ({
  id: 'commission',
  name: '市改革委',
  kind: 'commission',
  parent: null,
  office: null,
  officialOrder: 1,
  seats: [],
  withdrawnReason: null,
  version: 1,
  ...more,
});

const organisation: Organisation = {
  divisions: [],
  agencies: [
    agency('A', 1),
    agency('B', 2),
    agency('C', 3, { parent: 'B' }),
    agency('D', 4, { withdrawnReason: '撤并', aliases: [] }),
  ],
  groups: [{ id: 'g', name: '各局', members: ['A', 'B'], withdrawnReason: null, version: 1 }],
  posts: [{ id: 'p', agency: 'A', title: '局长', rank: 1, withdrawnReason: null, version: 1 }],
  bodies: [body({ office: 'B', seats: [seat({ agency: 'A' }), seat({ post: 'p', role: 'chair' })] })],
};
const given = (more: Partial<AgencyGiven>): AgencyGiven => ({
  name: '市新局',
  fullName: null,
  kind: 'government',
  parent: null,
  division: null,
  aliases: [],
  ...more,
});
const outcome = (decided: Decided<unknown>) =>
  'value' in decided ? 'taken' : [decided.objection.code, decided.objection.params];

test.each([
  ['a name that is free', given({}), 'taken'],
  ['another agency’s name', given({ name: '市A局' }), { holder: '市A局', use: 'name' }],
  ['another agency’s full name as an alias', given({ aliases: ['甲市A管理局'] }), { holder: '市A局', use: 'fullName' }],
  ['another agency’s alias as a full name', given({ fullName: 'A局' }), { holder: '市A局', use: 'alias' }],
  ['a withdrawn agency’s name', given({ name: '市D局' }), { holder: '市D局', use: 'withdrawn' }],
  ['the name of a group', given({ aliases: ['各局'] }), { holder: '各局', use: 'group' }],
  ['the name of a body', given({ name: '市改革委' }), { holder: '市改革委', use: 'body' }],
] as const)('%s: who has it is said', (_, wanted, expected) => {
  const decided = decideAgency(organisation, 'N', wanted);
  if (expected === 'taken') expect(outcome(decided)).toBe('taken');
  else expect(outcome(decided)).toEqual(['organisation/name-held', expect.objectContaining(expected)]);
});

test('an agency keeps its own names when one of them changes its place', () => {
  const decided = decideAgency(organisation, 'A', given({ name: 'A局', fullName: '市A局', aliases: ['甲市A管理局'] }));
  expect(decided).toEqual({
    value: expect.objectContaining({ name: 'A局', aliases: ['甲市A管理局'], officialOrder: 1, version: 4 }),
  });
});

test.each([
  ['itself', 'B', 'B', 'organisation/circle'],
  ['its own part', 'B', 'C', 'organisation/circle'],
  ['one that is withdrawn', 'A', 'D', 'organisation/withdrawn'],
  ['nobody below it', 'C', 'A', 'taken'],
])('%s above an agency', (_, id, parent, expected) => {
  const [code] = [outcome(decideAgency(organisation, id, given({ parent })))].flat();
  expect(code).toBe(expected);
});

test('what changes nothing is not saved', () => {
  const { name, fullName, aliases } = agency('A', 1);
  expect(outcome(decideAgency(organisation, 'A', given({ name, fullName, aliases })))).toEqual([
    'organisation/nothing-changed',
    {},
  ]);
});

test.each([
  ['A', 'taken'],
  ['B', 'organisation/has-parts'],
  ['D', 'organisation/withdrawn'],
])('withdrawing %s', (id, expected) => {
  const one = organisation.agencies.find((each) => each.id === id);
  if (!one) throw new Error('it is there');
  expect([outcome(withdrawAgency(organisation, one, '职能划转'))].flat()[0]).toBe(expected);
});

test('the seat of a body’s office keeps an agency', () => {
  const alone = { ...organisation, agencies: organisation.agencies.filter(({ id }) => id !== 'C') };
  expect(outcome(withdrawAgency(alone, agency('B', 2), '撤并'))).toEqual([
    'agency/office-of-body',
    { name: '市B局', bodies: ['市改革委'] },
  ]);
});

test('a merged agency leaves its names, parts, posts, seats and places in groups to the other', () => {
  const merged = mergeAgency(organisation, agency('B', 2), agency('A', 1), '机构改革', today);
  if (!('value' in merged)) throw new Error('it is merged');
  const after = merged.value;
  const [a, b, c] = after.agencies;
  expect(a?.aliases).toEqual(['A局', '市B局', '甲市B管理局', 'B局']);
  expect([b?.mergedInto, b?.withdrawnReason, b?.aliases]).toEqual(['A', '机构改革', []]);
  expect(c?.parent).toBe('A');
  expect(after.groups[0]?.members).toEqual(['A']);
  expect(after.bodies[0]?.office).toBe('A');
});

test('posts of a merged agency whose title is taken say where they come from', () => {
  const post = (id: string, of: string, title: string) =>
    ({ id, agency: of, title, rank: 1, withdrawnReason: null, version: 1 }) as const;
  const posts = [post('p', 'A', '局长'), post('q', 'B', '局长'), post('r', 'B', '总工程师')];
  const merged = mergeAgency({ ...organisation, posts }, agency('B', 2), agency('A', 1), '机构改革', today);
  expect('value' in merged && merged.value.posts.map(({ agency: of, title }) => [of, title])).toEqual([
    ['A', '局长'],
    ['A', '局长（原市B局）'],
    ['A', '总工程师'],
  ]);
});

test('a seat that has ended stays with the agency that had it', () => {
  const ended = seat({ agency: 'B', endsOn: day('2026-05-31') });
  const before = { ...organisation, bodies: [body({ seats: [ended, seat({ agency: 'B' })] })] };
  const merged = mergeAgency(before, agency('B', 2), agency('A', 1), '机构改革', today);
  expect('value' in merged && merged.value.bodies[0]?.seats).toEqual([ended, seat({ agency: 'A' })]);
});

test('an agency may go into its own part, which then stands where it stood', () => {
  const merged = mergeAgency(organisation, agency('B', 2), agency('C', 3, { parent: 'B' }), '机构改革', today);
  expect('value' in merged && merged.value.agencies.map(({ id, parent }) => [id, parent])).toEqual([
    ['A', null],
    ['B', null],
    ['C', null],
    ['D', null],
  ]);
});

test('moving gives out the places that were there, to those who may be moved, and keeps the order of all others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 40 }),
      fc.infiniteStream(fc.boolean()),
      fc.nat(),
      fc.nat(),
      (orders, chosen, from, to) => {
        const all = orders.map((order, at) => agency(`x${at}`, order));
        const among = all.filter(() => chosen.next().value).map(({ id }) => id);
        if (among.length < 2) return;
        const moved = among[from % among.length] ?? '';
        const place = among[to % among.length] ?? '';
        const changed = reorder({ ...organisation, agencies: all }, among, moved, place);
        const after = all.map((one) => changed.find(({ id }) => id === one.id) ?? one);
        const inOrder = (list: readonly Agency[]) =>
          [...list].sort((a, b) => a.officialOrder - b.officialOrder).map(({ id }) => id);
        expect(after.map((one) => one.officialOrder).sort()).toEqual(orders.toSorted());
        for (const one of after.filter(({ id }) => !among.includes(id)))
          expect(one.officialOrder).toBe(all.find(({ id }) => id === one.id)?.officialOrder);
        const own = (list: readonly Agency[]) => inOrder(list).filter((id) => among.includes(id));
        expect(own(after).indexOf(moved)).toBe(own(all).indexOf(place));
        expect(own(after).filter((id) => id !== moved)).toEqual(own(all).filter((id) => id !== moved));
      },
    ),
  );
});

test.each([
  ['the reform office', [{ role: 'reformOffice', scope: { kind: 'jurisdiction' } }], true, true, false],
  ['an office of division d', [{ role: 'divisionOffice', scope: { kind: 'division', id: 'd' } }], true, false, true],
  ['an office of division e', [{ role: 'divisionOffice', scope: { kind: 'division', id: 'e' } }], false, false, true],
  ['an agency of the division', [{ role: 'agencyLead', scope: { kind: 'agency', id: 'A' } }], false, false, true],
] as const)('%s keeps what is its own', (_, grants, ofDivision, ofNone, isBarred) => {
  const editor = editorOf([...grants]);
  expect(isWithin(editor, agency('A', 1, { division: 'd' }))).toBe(ofDivision);
  expect(isWithin(editor, agency('A', 1))).toBe(ofNone);
  expect(isOfTheCity(editor, { kind: 'division' })).toBe(isBarred);
});
