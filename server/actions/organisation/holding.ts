import type { Day } from '../../../core/shared/day.ts';
import type { Tx } from '../../store/commit.ts';
import type { ActionContext } from '../context.ts';

/** The one who leaves or takes over. */
export type InOffice = {
  readonly id: string;
  readonly person: string;
  readonly post: string | null;
  readonly title: string;
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
};

/**
 * Something that an appointment holds. `name` and `detail` are codes or names of the organisation (a role, a scope, a body); what
 * is business is counted and not named: hand-overs are made by an administrator, who reads no business content.
 */
export type Holding = { readonly kind: string; readonly count: number; readonly name: string; readonly detail: string };

/** A kind of thing that an appointment may hold. Who adds a table that names appointments adds its kind to `holdingKinds`. */
export type HoldingKind = {
  readonly kind: string;
  readonly list: (tx: Tx, jurisdiction: string, from: InOffice) => Promise<readonly Holding[]>;
  /** Moves everything to `to`, with its events. @returns what has no person afterwards; without `to` that is all of it */
  readonly move: (
    tx: Tx,
    context: ActionContext,
    from: InOffice,
    to: InOffice | undefined,
    given: { readonly endsOn: Day; readonly reason: string },
  ) => Promise<readonly Holding[]>;
};
