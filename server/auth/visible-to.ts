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
  const isWhole = actor.grants.some((grant) => wholeProgramme.has(grant.role) && grant.scope.kind === 'jurisdiction');
  return isWhole ? { all: true } : { all: false, ...scopesOf(actor) };
}

/** The agencies for which a person acts, and the divisions for whose office. */
export function scopesOf(actor: Actor): { readonly agencies: readonly string[]; readonly divisions: readonly string[] } {
  const agencies = new Set<string>();
  const divisions = new Set<string>();
  for (const { role, scope } of actor.grants) {
    if ((role === 'agencyLead' || role === 'agencyLiaison') && scope.kind === 'agency') agencies.add(scope.id);
    if (role === 'divisionOffice' && scope.kind === 'division') divisions.add(scope.id);
  }
  return { agencies: [...agencies], divisions: [...divisions] };
}

/** `visibleTo` as a condition on `reform_measure`. */
export function measureIsVisible(actor: Actor): (eb: ExpressionBuilder<Schema, 'reform_measure'>) => Expression<SqlBool> {
  const sight = visibleTo(actor);
  return () => {
    if (sight.all) return sql<SqlBool>`true`;
    if (sight.agencies.length === 0 && sight.divisions.length === 0) return sql<SqlBool>`false`;
    // The agencies first, then all their measures at once: asked row by row, a search would cost seconds.
    return sql<SqlBool>`reform_measure.id in (
      select p.measure_id from measure_party p
       where p.jurisdiction_id = ${actor.jurisdiction} and p.agency_id = any(array(
         select a.id from agency a where a.jurisdiction_id = ${actor.jurisdiction}
            and (a.id = any(${sight.agencies}::uuid[]) or a.division_id = any(${sight.divisions}::uuid[])))))`;
  };
}

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  actor.grants.some((grant) => wanted.includes(grant.role));
