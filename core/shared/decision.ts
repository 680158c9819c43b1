import type { Role } from '../org/role.ts';
import type { AppointmentId, JurisdictionId, PersonId } from './brand.ts';
import type { Day } from './day.ts';

/** One thing that happened. `changes` maps each property to [before, after]; `data` holds what is no property of the row. */
export type DomainEvent = {
  /** '<subject>.<what happened>', past tense: 'measure.edited', 'plan.imported'. */
  readonly kind: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly changes?: { readonly [property: string]: readonly [before: unknown, after: unknown] };
  readonly data?: { readonly [name: string]: unknown };
  readonly reason?: string;
};

/** A grant as the permission predicate sees it. */
export type Grant = {
  readonly role: Role;
  readonly scope: { readonly kind: 'jurisdiction' } | { readonly kind: 'agency' | 'division'; readonly id: string };
};

/** Who acts, by what right, on which day. Made once per request; a store cannot be called without it. */
export type Actor = {
  readonly jurisdiction: JurisdictionId;
  readonly person: PersonId;
  readonly appointment: AppointmentId;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly today: Day;
  readonly via: 'web' | 'cli' | 'job' | 'demo';
};
