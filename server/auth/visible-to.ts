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

/** States in which everyone who sees the whole programme sees a task; drafts and returned ones are between who sets and who receives. */
export const openTaskStates = ['deployed', 'received', 'terminated', 'merged', 'split'] as const;

/** What a person may see of tasks: all, all that were deployed, and else what the nodes of `task_scope` say. */
export type TaskSight = { readonly whole: 'everything' | 'deployed' | 'nothing'; readonly nodes: readonly string[] };

export function taskSight(actor: Actor): TaskSight {
  if (actor.grants.some((grant) => grant.role === 'reformOffice' && grant.scope.kind === 'jurisdiction'))
    return { whole: 'everything', nodes: [] };
  const whole = visibleTo(actor).all ? 'deployed' : 'nothing';
  const { agencies, divisions } = scopesOf(actor);
  return { whole, nodes: [...agencies, ...divisions] };
}

/** `taskSight` as a condition on the rows of `task`, or of another table that holds a task's id and state. */
export function taskIsVisible(
  actor: Actor,
  columns: { readonly id: string; readonly state: string } = { id: 'task.id', state: 'task.state' },
): () => Expression<SqlBool> {
  const { whole, nodes } = taskSight(actor);
  const isOpen = sql<SqlBool>`${sql.ref(columns.state)} in (${sql.join(openTaskStates.map((state) => sql.lit(state)))})`;
  const isInScope = sql<SqlBool>`exists (
    select 1 from task_scope as sight where sight.jurisdiction_id = ${actor.jurisdiction}::uuid
       and sight.scope_node = any(${nodes}::uuid[]) and sight.task_id = ${sql.ref(columns.id)})`;
  return () => {
    if (whole === 'everything') return sql<SqlBool>`true`;
    if (nodes.length === 0) return whole === 'deployed' ? isOpen : sql<SqlBool>`false`;
    return whole === 'deployed' ? sql<SqlBool>`(${isOpen} or ${isInScope})` : isInScope;
  };
}

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  actor.grants.some((grant) => wanted.includes(grant.role));
