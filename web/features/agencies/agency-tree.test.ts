import { expect, test } from 'vitest';
import type { Agency } from '../../api/agencies.ts';
import { branchesOf, groupsByMembers, isNamed, memberNames } from './agency-tree.ts';

const agency = (id: string, name: string, kind: string, officialOrder: number, aliases: string[] = []): Agency => ({
  id,
  name,
  kind,
  officialOrder,
  aliases,
  fullName: null,
  division: null,
  version: 1,
});

const finance = agency('f', '市财政局', 'government', 20, ['财政局']);
const reform = agency('r', '市发展改革委', 'government', 10, ['发改委']);
const office = agency('o', '市委办公室', 'party', 1);
const banner = agency('b', '奈曼旗', 'division', 70);

test('branches and their agencies stand in official order, not in that of the alphabet or of arrival', () => {
  const branches = branchesOf([banner, finance, office, reform]);
  expect(branches.map((branch) => branch.kind)).toEqual(['party', 'government', 'division']);
  expect(branches[1]?.agencies).toEqual([reform, finance]);
});

test('an agency is found by an alias', () => {
  expect(isNamed(reform, '发改')).toBe(true);
  expect(isNamed(finance, '发改')).toBe(false);
  expect(isNamed(finance, '  ')).toBe(true);
});

test('members of a group are named in official order', () => {
  expect(memberNames({ members: ['f', 'o'] }, [finance, office, reform])).toEqual(['市委办公室', '市财政局']);
});

test('groups with the same members are one group under several names', () => {
  const group = (id: string, members: string[]) => ({ id, name: `统称${id}`, members });
  expect(groupsByMembers([group('1', ['f', 'o']), group('2', ['r']), group('3', ['o', 'f'])])).toEqual([
    { names: ['统称1', '统称3'], members: ['f', 'o'] },
    { names: ['统称2'], members: ['r'] },
  ]);
});
