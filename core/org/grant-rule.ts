import type { Grant } from '../shared/decision.ts';
import { type Decided, objection } from './problems.ts';
import { administratorRoles, type Role } from './role.ts';

/** The scope that each role is granted for. */
export const scopeKindOf = (role: Role): Grant['scope']['kind'] => {
  if (role === 'agencyLead' || role === 'agencyLiaison') return 'agency';
  return role === 'divisionOffice' ? 'division' : 'jurisdiction';
};

const isAdministrator = (role: Role): boolean => (administratorRoles as readonly Role[]).includes(role);

/** Whether two roles may not be one person's: administrators exclude each other and every business role (三员分立). */
export const exclude = (a: Role, b: Role): boolean => a !== b && (isAdministrator(a) || isAdministrator(b));

/**
 * Whether a person may get a grant.
 * @param person.held what the person holds in any appointment that is not over
 * @param person.ofAppointment what this appointment has already
 */
export function decideGrant(
  wanted: Grant,
  person: { readonly held: readonly Grant[]; readonly ofAppointment: readonly Grant[]; readonly isActor: boolean },
): Decided<Grant> {
  if (person.isActor) return objection('grant/own', {});
  const against = person.held.find((grant) => exclude(grant.role, wanted.role));
  if (against) return objection('grant/administrators-exclude', { held: against.role, wanted: wanted.role }, 'role');
  if (person.ofAppointment.some((grant) => grant.role === wanted.role && isSameScope(grant, wanted)))
    return objection('grant/held-already', { role: wanted.role }, 'role');
  return { value: wanted };
}

const isSameScope = (a: Grant, b: Grant): boolean => scopeId(a) === scopeId(b);
const scopeId = ({ scope }: Grant): string => (scope.kind === 'jurisdiction' ? '' : scope.id);
