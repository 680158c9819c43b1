import { expect, test } from 'vitest';
import type { OrganisationAgency } from '../../api/organisation.ts';
import { branchesOf, groupsByMembers, isNamed, neighboursOf } from './agency-tree.ts';

const agency = (
  id: string,
  name: string,
  kind: string,
  officialOrder: number,
  more: Partial<OrganisationAgency> = {},
): OrganisationAgency => ({
  id,
  name,
  kind,
  officialOrder,
  aliases: [],
  fullName: null,
  parent: null,
  division: null,
  mergedInto: null,
  withdrawnReason: null,
  version: 1,
  ...more,
});

const finance = agency('f', '市财政局', 'government', 20, { aliases: ['财政局'] });
const reform = agency('r', '市发展改革委', 'government', 10, { aliases: ['发改委'] });
const office = agency('o', '市委办公室', 'party', 1);
const banner = agency('b', '奈曼旗', 'division', 70);
const treasury = agency('t', '国库支付中心', 'institution', 5, { parent: 'f' });

test('branches and their agencies stand in official order, not in that of the alphabet or of arrival', () => {
  const branches = branchesOf([banner, finance, office, reform]);
  expect(branches.map((branch) => branch.kind)).toEqual(['party', 'government', 'division']);
  expect(branches[1]?.agencies.map((one) => one.agency)).toEqual([reform, finance]);
});

test('a part stands below what it belongs to, whatever its kind and order; without that it stands for itself', () => {
  const [, government] = branchesOf([office, treasury, finance, reform]);
  expect(government?.agencies.map(({ agency: { name }, depth }) => [name, depth])).toEqual([
    ['市发展改革委', 0],
    ['市财政局', 0],
    ['国库支付中心', 1],
  ]);
  expect(branchesOf([treasury]).map(({ kind }) => kind)).toEqual(['institution']);
});

test('an agency is moved among those beside it, not among the parts in between', () => {
  const [government] = branchesOf([finance, reform, treasury]);
  if (!government) throw new Error('there is a branch');
  expect(neighboursOf(government, finance)).toEqual({ above: reform });
  expect(neighboursOf(government, reform)).toEqual({ below: finance });
  expect(neighboursOf(government, treasury)).toEqual({});
});

test('an agency is found by an alias', () => {
  expect(isNamed(reform, '发改')).toBe(true);
  expect(isNamed(finance, '发改')).toBe(false);
  expect(isNamed(finance, '  ')).toBe(true);
});

test('groups with the same members are one group under several names', () => {
  const group = (id: string, members: string[]) => ({ id, name: `统称${id}`, members });
  const groups = [group('1', ['f', 'o']), group('2', ['r']), group('3', ['o', 'f'])];
  expect(groupsByMembers(groups)).toEqual([
    { first: groups[0], names: ['统称1', '统称3'] },
    { first: groups[1], names: ['统称2'] },
  ]);
});
