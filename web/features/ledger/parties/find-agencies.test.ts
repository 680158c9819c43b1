import { expect, test } from 'vitest';
import type { Agency } from '../../../api/agencies.ts';
import { findAgencies } from './find-agencies.ts';

const agency = (officialOrder: number, name: string, fullName: string | null = null, aliases: string[] = []): Agency => ({
  id: `018f3c5e-0000-7000-8000-${String(officialOrder).padStart(12, '0')}`,
  name,
  fullName,
  kind: 'government',
  officialOrder,
  division: null,
  aliases,
  version: 1,
});
const agencies = [
  agency(1, '市委政法委', '中共通辽市委员会政法委员会', ['政法委']),
  agency(2, '市发展改革委', '通辽市发展和改革委员会', ['市发改委']),
  agency(3, '市财政局'),
  agency(4, '市金融办', null, ['市地方金融局']),
  agency(5, '市公安局交管支队'),
  agency(6, '市公安局'),
];
const groups = [{ id: '018f3c5e-0000-7000-8000-999999999999', name: '各旗县市区人民政府', members: [] }];
const names = (text: string, taken: readonly string[] = []) =>
  findAgencies(text, agencies, groups, taken).map(({ name }) => name);

test('the level before a name need not be typed', () => {
  expect(names('财政')).toEqual(['市财政局']);
  expect(names('公安')).toEqual(['市公安局交管支队', '市公安局']);
});

test('an alias or the full name finds the agency and says by which', () => {
  expect(findAgencies('发改委', agencies, groups, [])).toEqual([{ name: '市发展改革委', kind: 'agency', by: '市发改委' }]);
  expect(findAgencies('通辽市发展', agencies, groups, [])[0]?.name).toBe('市发展改革委');
});

test('names that begin with the text come before names that contain it, then aliases', () => {
  expect(names('金融')).toEqual(['市金融办']);
  expect(names('政')).toEqual(['市委政法委', '市财政局', '各旗县市区人民政府']);
});

test('without text everybody stands in official order, groups last, and nobody who is named already', () => {
  expect(names('', ['市财政局'])).toEqual([
    '市委政法委',
    '市发展改革委',
    '市金融办',
    '市公安局交管支队',
    '市公安局',
    '各旗县市区人民政府',
  ]);
});
