import { expect, test } from 'vitest';
import { doors } from './ledger-doors.ts';

test('what is due today is not past: the door ends yesterday', () => {
  expect(doors.duePast('2026-03-01').dueTo).toBe('2026-02-28');
});

test('due soon is today and the thirty days after it', () => {
  expect(doors.dueSoon('2026-12-15')).toMatchObject({ dueFrom: '2026-12-15', dueTo: '2027-01-14' });
});

test.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
])('the month %s runs from %s to %s', (month, from, to) => {
  expect(doors.month(month)).toMatchObject({ dueFrom: from, dueTo: to });
});

test('a count of a field keeps the field, that of an agency its role', () => {
  expect(doors.withoutLead('生态')).toEqual({ field: '生态', leadState: 'none' });
  expect(doors.agency('a', 'supporting')).toEqual({ agency: 'a', role: 'supporting' });
});
