import { expect, test } from 'vitest';
import type { Agency, Organisation } from '../../core/org/organisation.ts';
import { planImport } from '../../core/org/sheet/plan-import.ts';
import { printOrganisation } from '../../core/org/sheet/print.ts';
import { readSheets } from '../../core/org/sheet/read.ts';
import { day } from '../../core/shared/day.ts';
import { documentOf } from '../../test/documents/reading.ts';
import { buildXlsx, type XlsxCell } from '../../test/documents/xlsx-builder.ts';
import { writeOrganisationWorkbook } from './organisation-workbook.ts';

const agency = (id: string, name: string, officialOrder: number, more: Partial<Agency> = {}): Agency => ({
  id,
  name,
  fullName: null,
  kind: 'government',
  parent: null,
  division: null,
  officialOrder,
  aliases: [],
  mergedInto: null,
  withdrawnReason: null,
  version: 4,
  ...more,
});
const organisation: Organisation = {
  divisions: [{ id: 'd', code: '150525', name: '乙旗', kind: 'banner', officialOrder: 1, version: 1 }],
  agencies: [
    agency('a', '市财政局', 1, { fullName: '甲市财政局', aliases: ['财政局', '=市财政'] }),
    agency('b', '市国库中心', 2, { kind: 'institution', parent: 'a' }),
    agency('c', '乙旗财政局', 3, { division: 'd' }),
    agency('x', '市粮食局', 4, { withdrawnReason: '撤并', mergedInto: 'a' }),
  ],
  groups: [{ id: 'g', name: '各财政部门', members: ['c', 'a'], withdrawnReason: null, version: 1 }],
  posts: [
    { id: 'p', agency: 'a', title: '局长', rank: 1, withdrawnReason: null, version: 1 },
    { id: 'q', agency: null, title: '市长', rank: 1, withdrawnReason: null, version: 1 },
  ],
  bodies: [
    {
      id: 'k',
      name: '市改革委',
      kind: 'commission',
      parent: null,
      office: 'a',
      officialOrder: 1,
      seats: [
        { role: 'chair', agency: null, post: 'q', startsOn: day('2026-01-01'), endsOn: null },
        { role: 'member', agency: 'c', post: null, startsOn: null, endsOn: day('2026-12-31') },
      ],
      withdrawnReason: null,
      version: 1,
    },
  ],
};

let made = 0;
const plan = async (bytes: Uint8Array, from = organisation) =>
  planImport(from, readSheets(await documentOf(bytes, '组织机构.xlsx')), () => `new-${++made}`);
const sheet = (name: string, ...rows: readonly (readonly XlsxCell[])[]) => buildXlsx({ sheets: [{ name, rows }] });
const agencyHead = ['单位', '类别', '上级单位', '旗县市区', '标识'];

test('what is exported is imported again without a change', async () => {
  const bytes = await writeOrganisationWorkbook(printOrganisation(organisation), { 'agencies.类别': ['政府部门'] });
  const { after, changes, problems, sheets } = await plan(bytes);
  expect([changes, problems]).toEqual([[], []]);
  expect(after).toEqual(organisation);
  // Three agencies, two aliases, two members, one body, two seats, two posts; the withdrawn agency is left out.
  expect(sheets.map(({ sheet: name, rows, unchanged }) => [name, rows, unchanged])).toEqual([
    ['单位', 3, 3],
    ['别名', 2, 2],
    ['分组', 2, 2],
    ['议事协调机构', 1, 1],
    ['成员', 2, 2],
    ['岗位', 2, 2],
  ]);
});

test('a whole organisation is taken into an empty one', async () => {
  const empty: Organisation = { divisions: organisation.divisions, agencies: [], groups: [], posts: [], bodies: [] };
  const rows = printOrganisation(organisation);
  const unnamed = Object.fromEntries(
    Object.entries(rows).map(([key, list]) => [key, list.map((row) => ({ ...row, 标识: '' }))]),
  ) as unknown as typeof rows;
  const { after, problems } = await plan(await writeOrganisationWorkbook(unnamed, {}), empty);
  expect(problems).toEqual([]);
  const printed = printOrganisation(after);
  const withoutId = (list: readonly { readonly [column: string]: string }[]) => list.map(({ 标识: _, ...row }) => row);
  for (const key of ['agencies', 'aliases', 'groups', 'bodies', 'seats', 'posts'] as const)
    expect(withoutId(printed[key]).toSorted(byText)).toEqual(withoutId(rows[key]).toSorted(byText));
});
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test('rows add, rename and move; what no row names stays', async () => {
  const bytes = await sheet(
    '单位',
    ['全市单位名录'],
    agencyHead,
    ['市财政国资局', '政府部门', '', '', 'a'],
    ['市审计局', '政府部门', '', '', ''],
    ['市审计中心', '企事业单位', '市审计局', '', ''],
  );
  const { after, changes, problems } = await plan(bytes);
  expect(problems).toEqual([]);
  expect(changes.map(({ cell, kind, name, fields }) => [cell, kind, name, fields])).toEqual([
    ['A3', 'changed', '市财政国资局', [{ column: '单位', before: '市财政局', after: '市财政国资局' }]],
    ['A4', 'added', '市审计局', []],
    ['A5', 'added', '市审计中心', []],
  ]);
  const audit = after.agencies.find(({ name }) => name === '市审计局');
  expect(after.agencies.find(({ name }) => name === '市审计中心')?.parent).toBe(audit?.id);
  expect([audit?.version, after.agencies[0]?.version]).toEqual([1, 5]);
  expect(after.agencies.slice(1, 4)).toEqual(organisation.agencies.slice(1, 4));
});

test('a column that the sheet has clears what its cells leave empty; one that it lacks clears nothing', async () => {
  const head = ['单位', '类别', '全称'];
  const cleared = await plan(await sheet('单位', head, ['市财政局', '政府部门', '']));
  expect(cleared.changes.map(({ fields }) => fields)).toEqual([[{ column: '全称', before: '甲市财政局', after: '' }]]);
  const kept = await plan(await sheet('单位', head.slice(0, 2), ['市财政局', '政府部门']));
  expect(kept.after).toEqual(organisation);
});

test('a seat ends in its row, and a new one follows', async () => {
  const bytes = await sheet(
    '成员',
    ['机构', '职责', '单位', '岗位', '开始日期', '结束日期'],
    ['市改革委', '主任', '', '市长', { day: '2026-01-01' }, '2026年6月30日'],
    ['市改革委', '成员', '财政局', '局长', '2026/7/1', ''],
  );
  const { after, changes, problems } = await plan(bytes);
  expect(problems).toEqual([]);
  expect(changes.map(({ kind, name }) => [kind, name])).toEqual([
    ['changed', '市改革委 市长'],
    ['added', '市改革委 市财政局局长'],
  ]);
  expect(after.bodies[0]?.seats.map(({ post, startsOn, endsOn }) => [post, startsOn, endsOn])).toEqual([
    ['q', '2026-01-01', '2026-06-30'],
    [null, null, '2026-12-31'],
    ['p', '2026-07-01', null],
  ]);
});

test.each([
  ['单位', [agencyHead, ['市审计局', '政府机关', '', '', '']], 'organisation/value-unknown', 'B2'],
  ['单位', [agencyHead, ['', '政府部门', '', '', '']], 'organisation/cell-empty', 'A2'],
  ['单位', [agencyHead, ['市审计局', '政府部门', '市没有局', '', '']], 'organisation/unknown-name', 'C2'],
  ['单位', [agencyHead, ['市审计局', '政府部门', '', '丁旗', '']], 'organisation/unknown-name', 'D2'],
  ['单位', [agencyHead, ['市审计局', '政府部门', '', '', 'z']], 'organisation/unknown-identifier', 'E2'],
  ['单位', [agencyHead, ['财政局', '政府部门', '', '', '']], 'organisation/name-held', 'A2'],
  ['单位', [agencyHead, ['市粮食局', '政府部门', '', '', '']], 'organisation/name-held', 'A2'],
  ['单位', [agencyHead, ['市财政局', '政府部门', '市国库中心', '', '']], 'organisation/circle', 'C2'],
  ['单位', [agencyHead, ['市财政局', '政府部门'], ['市财政局', '政府部门']], 'organisation/row-repeated', 'A3'],
  [
    '单位',
    [
      ['单位', '全称'],
      ['市审计局', ''],
    ],
    'organisation/column-missing',
    undefined,
  ],
  [
    '别名',
    [
      ['单位', '别名'],
      ['市财政局', '市国库中心'],
    ],
    'organisation/name-held',
    'B2',
  ],
  [
    '分组',
    [
      ['统称', '单位'],
      ['各局', '市没有局'],
    ],
    'organisation/unknown-name',
    'B2',
  ],
  [
    '岗位',
    [
      ['单位', '岗位', '排序'],
      ['市财政局', '副局长', '第二'],
    ],
    'organisation/number-unreadable',
    'C2',
  ],
  [
    '成员',
    [
      ['机构', '职责', '单位'],
      ['市改革委', '委员长', '市财政局'],
    ],
    'organisation/value-unknown',
    'B2',
  ],
  [
    '成员',
    [
      ['机构', '职责', '单位', '开始日期'],
      ['市改革委', '成员', '市财政局', '明年'],
    ],
    'organisation/day-unreadable',
    'D2',
  ],
  [
    '成员',
    [
      ['机构', '职责', '单位', '岗位'],
      ['市改革委', '主任', '市财政局', '局长'],
    ],
    'body/two-chairs',
    'C2',
  ],
  [
    '通讯录',
    [
      ['单位', '电话'],
      ['市财政局', '无'],
    ],
    'organisation/no-sheet',
    undefined,
  ],
] as const)('in %s, %j is told as %s at %s', async (name, rows, code, cell) => {
  const { problems, after } = await plan(await sheet(name, ...rows));
  expect(problems.map((problem) => [problem.code, problem.place.cell])).toEqual([[code, cell]]);
  expect(after.agencies.slice(0, 4).map((one) => one.name)).toEqual(organisation.agencies.map((one) => one.name));
});
