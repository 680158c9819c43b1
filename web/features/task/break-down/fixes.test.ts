import { describe, expect, test } from 'vitest';
import type { Measure } from '../../ledger/measures.ts';
import { fixOf } from './fixes.ts';
import { partiesWith } from './party-fix.ts';

type Parties = Pick<Measure, 'lead' | 'supporting' | 'implementing'>;
const party = (role: 'lead' | 'jointLead' | 'supporting', name: string) => ({
  role,
  agency: `id of ${name}`,
  name,
  printedName: name,
  onDemand: false,
});
const measure: Parties = {
  lead: [party('lead', '甲'), party('lead', '乙')],
  supporting: [party('supporting', '丙'), party('supporting', '丁')],
  implementing: [],
};
const tasks = [
  { id: 'one', number: '3.1', parent: null, state: 'received' as const },
  { id: 'two', number: '3.1.1', parent: 'one', state: 'drafted' as const },
  { id: 'three', number: '3.2', parent: null, state: 'drafted' as const },
];

describe('each problem of the check list is settled where it stands', () => {
  test.each([
    ['task/no-due', { task: '3.2' }, { kind: 'edit', task: 'three' }],
    ['task/due-after-parent', { task: '3.1.1' }, { kind: 'edit', task: 'two' }],
    ['task/weights-sum', { parent: '3.1' }, { kind: 'edit', task: 'two' }],
    ['task/weights-sum', { parent: '3' }, { kind: 'edit', task: 'three' }],
    ['task/no-due', { task: '9.9' }, null],
    ['task/joint-lead-undecided', {}, { kind: 'lead' }],
    ['task/supporting-without-task', { agency: '丙' }, { kind: 'onDemand', agency: 'id of 丙', name: '丙' }],
    ['task/lead-without-task', { agency: '甲' }, { kind: 'add' }],
    ['task/party-unresolved', { name: '各有关单位' }, { kind: 'measure' }],
    ['task/no-lead', {}, { kind: 'measure' }],
    ['moon/full', {}, null],
  ])('%s', (code, params, fix) => {
    expect(fixOf({ code, params }, measure, tasks)).toEqual(fix);
  });
});

test('of several leads the chosen one leads and the others lead with it; nobody else changes', () => {
  const roles = partiesWith(measure, { kind: 'lead', agency: 'id of 乙' }).map((one) => [one.printedName, one.role]);
  expect(roles).toEqual([
    ['甲', 'jointLead'],
    ['乙', 'lead'],
    ['丙', 'supporting'],
    ['丁', 'supporting'],
  ]);
});

test('one supporting agency becomes on demand, the other stays as it was', () => {
  const parties = partiesWith(measure, { kind: 'onDemand', agency: 'id of 丁' });
  expect(parties.filter((one) => one.onDemand).map((one) => one.printedName)).toEqual(['丁']);
  expect(parties.map((one) => one.role)).toEqual(['lead', 'lead', 'supporting', 'supporting']);
});
