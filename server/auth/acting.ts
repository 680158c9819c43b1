import type { Actor } from '../../core/shared/decision.ts';
import { hasRole, scopesOf } from './visible-to.ts';

/** An agency as far as it matters for who acts for it. */
export type AgencyActedFor = { readonly id: string; readonly division: string | null; readonly kind: string };

/**
 * By what right a person acts for an agency: its own people do, and a county's reform office for the county's government. For
 * others of its county that office acts on their behalf, as the city's does for everyone (代录), and the record says so.
 */
export function actsFor(actor: Actor, agency: AgencyActedFor | undefined): 'own' | 'onBehalf' | undefined {
  if (agency === undefined) return undefined;
  const { agencies, divisions } = scopesOf(actor);
  if (agencies.includes(agency.id)) return 'own';
  if (agency.division !== null && divisions.includes(agency.division)) return agency.kind === 'division' ? 'own' : 'onBehalf';
  return hasRole(actor, 'reformOffice') ? 'onBehalf' : undefined;
}

/** Whether a person is of the office that set a task: the city's where the setting agency is of no division. */
export function isSetter(actor: Actor, settingDivision: string | null): boolean {
  return settingDivision === null ? hasRole(actor, 'reformOffice') : scopesOf(actor).divisions.includes(settingDivision);
}
