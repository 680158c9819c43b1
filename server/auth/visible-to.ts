import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Role } from '../../core/org/role.ts';
import type { Actor } from '../../core/shared/decision.ts';
import type { Schema } from '../database/schema.ts';

/** Roles that see the whole programme when granted for the jurisdiction. */
const wholeProgramme: ReadonlySet<Role> = new Set(['reformOffice', 'supervisionOffice', 'sponsor', 'auditor', 'reader']);

/** What a person may see of the ledger: everything, or what certain agencies and divisions take part in, or nothing. */
export type Sight =
  | { readonly all: true }
  | { readonly all: false; readonly agencies: readonly string[]; readonly divisions: readonly string[] };

/**
 * The one place that decides what is visible. Whole-programme roles see all measures of the jurisdiction; an agency's people
 * those in which their agency is a party; a division's reform office those in which an agency of the division is a party.
 * Administrators see none.
 */
export function visibleTo(actor: Actor): Sight {
  const agencies = new Set<string>();
  const divisions = new Set<string>();
  for (const grant of actor.grants) {
    if (wholeProgramme.has(grant.role) && grant.scope.kind === 'jurisdiction') return { all: true };
    if ((grant.role === 'agencyLead' || grant.role === 'agencyLiaison') && grant.scope.kind === 'agency')
      agencies.add(grant.scope.id);
    if (grant.role === 'divisionOffice' && grant.scope.kind === 'division') divisions.add(grant.scope.id);
  }
  return { all: false, agencies: [...agencies], divisions: [...divisions] };
}

/** `visibleTo` as a condition on `reform_measure`. */
export function measureIsVisible(actor: Actor): (eb: ExpressionBuilder<Schema, 'reform_measure'>) => Expression<SqlBool> {
  const sight = visibleTo(actor);
  return () => {
    if (sight.all) return sql<SqlBool>`true`;
    if (sight.agencies.length === 0 && sight.divisions.length === 0) return sql<SqlBool>`false`;
    return sql<SqlBool>`exists (
      select 1 from measure_party p join agency a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.agency_id
       where p.jurisdiction_id = reform_measure.jurisdiction_id and p.measure_id = reform_measure.id
         and (a.id = any(${sight.agencies}::uuid[]) or a.division_id = any(${sight.divisions}::uuid[])))`;
  };
}

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  actor.grants.some((grant) => wanted.includes(grant.role));
