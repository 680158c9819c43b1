import { expect, test } from 'vitest';
import { roles } from '../../../core/org/role.ts';
import { emptyAccountDraft, missingIn, newAccountOf, roleOrder } from './account-draft.ts';

const filled = { ...emptyAccountDraft, name: ' 李岗 ', login: ' ligang ', title: '科长' };

test('every role can be chosen, once', () => {
  expect([...roleOrder].sort()).toEqual([...roles].sort());
});

test('an empty form misses who, how they sign in, their post and their role', () => {
  expect(missingIn(emptyAccountDraft)).toEqual(['name', 'login', 'title', 'role']);
});

test.each(['agencyLead', 'agencyLiaison'] as const)('%s needs an agency, which is also its scope', (role) => {
  expect(missingIn({ ...filled, role })).toEqual(['agency']);
  expect(newAccountOf({ ...filled, role, agency: 'a1' })).toEqual({
    name: '李岗',
    login: 'ligang',
    title: '科长',
    agency: 'a1',
    role,
    scope: { kind: 'agency', id: 'a1' },
  });
});

test('a division office needs its division', () => {
  expect(missingIn({ ...filled, role: 'divisionOffice' })).toEqual(['division']);
  expect(newAccountOf({ ...filled, role: 'divisionOffice', division: 'd1' }).scope).toEqual({ kind: 'division', id: 'd1' });
});

test('the others see the whole jurisdiction and may belong to no agency', () => {
  expect(missingIn({ ...filled, role: 'auditor' })).toEqual([]);
  expect(newAccountOf({ ...filled, role: 'auditor' })).toMatchObject({ agency: null, scope: { kind: 'jurisdiction' } });
});
