import { expect, test } from 'vitest';
import { filterOf, searchOf } from '../ledger-search.ts';
import { ledgerWords } from '../words.ts';
import { chipsOf } from './chips.ts';

const finance = '018f3c5e-0000-7000-8000-000000000001';
const names = {
  agencies: [
    {
      id: finance,
      name: '市财政局',
      fullName: null,
      kind: 'government',
      officialOrder: 1,
      division: null,
      aliases: [],
      version: 1,
    },
  ],
  documents: [],
};
const chips = (search: Parameters<typeof filterOf>[0]) => chipsOf(filterOf(search), ledgerWords.zh, names);

test('each thing filtered is a chip that can be taken off by itself', () => {
  const found = chips({
    q: '电',
    field: ['政务', '金融'],
    agency: finance,
    role: 'lead',
    dueTo: '2026-06-30',
    deadlineKind: 'day',
  });
  expect(found.map((chip) => chip.label)).toEqual([
    '查找：电',
    '领域：政务',
    '领域：金融',
    '单位：市财政局',
    '身份：牵头',
    '到期：2026-06-30 止',
    '时限：具体日期',
  ]);
  expect(searchOf(found[1]?.without ?? filterOf({})).field).toBe('金融');
});

test('taking off the last agency takes its role off too', () => {
  const chip = chips({ agency: finance, role: 'lead' }).find(({ key }) => key.startsWith('agency'));
  expect(searchOf(chip?.without ?? filterOf({ q: 'x' }))).toEqual({});
});

test('two days make one chip', () => {
  expect(chips({ dueFrom: '2026-06-01', dueTo: '2026-06-30' }).map((chip) => chip.label)).toEqual([
    '到期：2026-06-01 至 2026-06-30',
  ]);
});
