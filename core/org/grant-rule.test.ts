import { describe, expect, test } from 'vitest';
import type { Grant } from '../shared/decision.ts';
import { decideGrant, exclude, scopeKindOf } from './grant-rule.ts';
import { administratorRoles, businessRoles, type Role, roles } from './role.ts';

const whole = (role: Role): Grant => ({ role, scope: { kind: 'jurisdiction' } });
const nobody = { held: [], ofAppointment: [], isActor: false };

describe('three administrators', () => {
  test.each(roles.flatMap((held) => roles.map((wanted) => [held, wanted] as const)))(
    'who is %s and is to be %s',
    (held, wanted) => {
      const isOneAdministrator =
        (administratorRoles as readonly Role[]).includes(held) || (administratorRoles as readonly Role[]).includes(wanted);
      const isRefused = held !== wanted && isOneAdministrator;
      expect(exclude(held, wanted)).toBe(isRefused);
      const decided = decideGrant(whole(wanted), { held: [whole(held)], ofAppointment: [], isActor: false });
      expect('objection' in decided && decided.objection.code === 'grant/administrators-exclude').toBe(isRefused);
    },
  );

  test('what a person holds in another appointment counts', () => {
    const held = [whole('reader'), whole('auditAdministrator')];
    expect(decideGrant(whole('reader'), { held, ofAppointment: [], isActor: false })).toMatchObject({
      objection: { code: 'grant/administrators-exclude', params: { held: 'auditAdministrator', wanted: 'reader' } },
    });
  });
});

test('nobody grants themselves anything', () => {
  for (const role of roles)
    expect(decideGrant(whole(role), { ...nobody, isActor: true })).toMatchObject({ objection: { code: 'grant/own' } });
});

test.each([
  ['the same role for the same agency', { kind: 'agency', id: 'a' }, false],
  ['the same role for another agency', { kind: 'agency', id: 'b' }, true],
] as const)('%s', (_, scope, isGiven) => {
  const held: Grant = { role: 'agencyLead', scope: { kind: 'agency', id: 'a' } };
  const decided = decideGrant({ role: 'agencyLead', scope }, { held: [held], ofAppointment: [held], isActor: false });
  expect('value' in decided).toBe(isGiven);
});

test('business roles may be one person’s', () => {
  for (const held of businessRoles) for (const wanted of businessRoles) expect(exclude(held, wanted)).toBe(false);
});

test('an agency’s people are granted for their agency, a division’s office for its division, the others for all', () => {
  const by = Object.groupBy(roles, scopeKindOf);
  expect(by.agency).toEqual(['agencyLead', 'agencyLiaison']);
  expect(by.division).toEqual(['divisionOffice']);
  expect(by.jurisdiction).toHaveLength(roles.length - 3);
});
