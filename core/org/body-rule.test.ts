import { expect, test } from 'vitest';
import { day } from '../shared/day.ts';
import { type BodyGiven, decideBody, decideGroup, decidePost, withdrawPost } from './body-rule.ts';
import { decideDivision } from './division-code.ts';
import type { Agency, DivisionKind, Organisation, Seat } from './organisation.ts';
import type { Decided } from './problems.ts';

const agency = (id: string, withdrawnReason: string | null = null): Agency => ({
  id,
  name: `市${id}局`,
  fullName: null,
  kind: 'government',
  parent: null,
  division: null,
  officialOrder: 1,
  aliases: [],
  mergedInto: null,
  withdrawnReason,
  version: 1,
});
const post = (id: string, title: string, of: string | null) => ({
  id,
  agency: of,
  title,
  rank: 1,
  withdrawnReason: null,
  version: 1,
});
const organisation: Organisation = {
  divisions: [{ id: 'naiman', code: '150525', name: '奈曼旗', kind: 'banner', officialOrder: 1, version: 1 }],
  agencies: [agency('A'), agency('B'), agency('X', '撤并')],
  groups: [],
  posts: [post('p', '局长', 'A'), post('q', '市长', null)],
  bodies: [],
};
const seat = (of: Partial<Seat>): Seat => ({ role: 'member', agency: null, post: null, startsOn: null, endsOn: null, ...of });
const body = (seats: readonly Seat[]): BodyGiven => ({ name: '市改革委', kind: 'commission', parent: null, office: 'A', seats });
const codeOf = (decided: Decided<unknown>) => ('value' in decided ? 'taken' : decided.objection.code);

const chair = (of: Partial<Seat>) => seat({ role: 'chair', ...of });
test.each([
  ['a post and an agency', [chair({ post: 'q' }), seat({ agency: 'A' })], 'taken'],
  ['an agency and a post of it', [seat({ agency: 'A' }), seat({ post: 'p' })], 'taken'],
  ['a seat of nobody', [seat({})], 'body/seat-of-nobody'],
  ['a seat of both', [seat({ agency: 'A', post: 'p' })], 'body/seat-of-nobody'],
  ['one agency twice', [seat({ agency: 'A' }), seat({ agency: 'A' })], 'body/seat-repeated'],
  ['two chairs at once', [chair({ post: 'q' }), chair({ post: 'p' })], 'body/two-chairs'],
  [
    'a chair after another',
    [chair({ post: 'q', endsOn: day('2026-03-31') }), chair({ post: 'p', startsOn: day('2026-04-01') })],
    'taken',
  ],
  [
    'two chairs on one day',
    [chair({ post: 'q', endsOn: day('2026-04-01') }), chair({ post: 'p', startsOn: day('2026-04-01') })],
    'body/two-chairs',
  ],
  [
    'an agency that comes back',
    [seat({ agency: 'A', endsOn: day('2025-12-31') }), seat({ agency: 'A', startsOn: day('2026-01-01') })],
    'taken',
  ],
  [
    'days the wrong way round',
    [seat({ agency: 'A', startsOn: day('2026-02-01'), endsOn: day('2026-01-31') })],
    'body/days-reversed',
  ],
  ['an agency that is withdrawn', [seat({ agency: 'X' })], 'organisation/withdrawn'],
] as const)('a body with %s', (_, seats, expected) => {
  expect(codeOf(decideBody(organisation, 'new', body(seats)))).toBe(expected);
});

test.each([
  [[], 'group/no-member'],
  [['A', 'B', 'A'], 'group/member-repeated'],
  [['A', 'X'], 'organisation/withdrawn'],
  [['B', 'A'], 'taken'],
])('a group of %j', (members, expected) => {
  expect(codeOf(decideGroup(organisation, 'new', { name: '各局', members }))).toBe(expected);
});

test('a title stands once at an agency, and again at another', () => {
  expect(codeOf(decidePost(organisation, 'new', { agency: 'A', title: '局长', rank: 1 }))).toBe('post/title-held');
  expect(codeOf(decidePost(organisation, 'new', { agency: 'B', title: '局长', rank: 1 }))).toBe('taken');
});

test('a post is withdrawn when nobody holds it and it sits nowhere', () => {
  const one = post('p', '局长', 'A');
  const sits = {
    ...organisation,
    bodies: [{ ...body([seat({ post: 'p' })]), id: 'b', officialOrder: 1, withdrawnReason: null, version: 1 }],
  };
  expect(codeOf(withdrawPost(organisation, one, ['某任职人员'], '撤岗'))).toBe('post/held');
  expect(codeOf(withdrawPost(sits, one, [], '撤岗'))).toBe('post/seated');
  expect(codeOf(withdrawPost(organisation, one, [], '撤岗'))).toBe('taken');
});

// By GB/T 2260: districts to 20, counties and banners from 21, county-level cities from 81; zones have statistical codes of 70–79.
test.each([
  ['150502', 'district', 'taken'],
  ['150501', 'district', 'division/code-of-another-kind'],
  ['150523', 'county', 'taken'],
  ['150524', 'banner', 'taken'],
  ['150581', 'city', 'taken'],
  ['150571', 'zone', 'taken'],
  ['150571', 'banner', 'division/code-of-another-kind'],
  ['150525', 'banner', 'division/code-held'],
  ['150626', 'banner', 'division/code-elsewhere'],
  ['150500', 'banner', 'division/code-malformed'],
  ['15052', 'banner', 'division/code-malformed'],
  ['15052五', 'banner', 'division/code-malformed'],
])('%s as a %s', (code, kind, expected) => {
  expect(codeOf(decideDivision(organisation, '150500', 'new', { code, name: '乙旗', kind: kind as DivisionKind }))).toBe(
    expected,
  );
});

test('a province has the divisions of all its cities', () => {
  const given = { code: '150626', name: '乌审旗', kind: 'banner' } as const;
  expect(codeOf(decideDivision(organisation, '150000', 'new', given))).toBe('taken');
});
