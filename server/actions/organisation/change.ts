import { type Editor, editorOf } from '../../../core/org/editor.ts';
import { changedParts, type Organisation, type Part, partOf } from '../../../core/org/organisation.ts';
import type { Decided } from '../../../core/org/problems.ts';
import type { DomainEvent } from '../../../core/shared/decision.ts';
import type { Problem } from '../../../core/shared/problem.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { writePart } from '../../store/organisation/write.ts';
import { lockOrganisation, readOrganisation } from '../../store/organisation.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';

/** What a change of the organisation works with: the transaction, the organisation as it is, and what the person may change. */
export type Desk = {
  readonly tx: Tx;
  readonly context: ActionContext;
  readonly organisation: Organisation;
  readonly editor: Editor;
};

/** Runs a change of the organisation: nobody else changes it meanwhile. */
export const atDesk = <T>(context: ActionContext, run: (desk: Desk) => Promise<T>): Promise<T> =>
  inTransaction(context, async (tx) => {
    const { jurisdiction, grants } = context.actor;
    await lockOrganisation(tx, jurisdiction);
    return run({ tx, context, organisation: await readOrganisation(tx, jurisdiction), editor: editorOf(grants) });
  });

/** The decision's value. @throws 422 with the rule's own code, at the field that is at fault */
export function orRefuse<T>(decided: Decided<T>): T {
  if ('value' in decided) return decided.value;
  const { code, params, field } = decided.objection;
  const problem = { code, params: { ...params }, place: field === undefined ? {} : { field }, severity: 'error' } as Problem;
  throw new Refusal(422, code, params as never, { problems: [problem] });
}

/** The part with this id, in the version the person has seen. @throws 404, 409 with the part as it is now */
export function held<P extends Part>(desk: Desk, part: P, id: string, version: number): Organisation[P][number] {
  const one = partOf(desk.organisation, part, id);
  if (!one) throw notFound();
  assertVersion(version, one);
  return one;
}

/** Bodies, groups and divisions are of the whole jurisdiction. @throws 404 for an office of one division */
export function assertWhole(desk: Desk): void {
  if (!desk.editor.all) throw notFound();
}

const subjects: { readonly [P in Part]: string } = {
  divisions: 'division',
  agencies: 'agency',
  groups: 'agencyGroup',
  posts: 'post',
  bodies: 'body',
};

/** In this order a thing is written after everything that it refers to. */
const order: readonly Part[] = ['divisions', 'agencies', 'groups', 'posts', 'bodies'];

/**
 * Writes everything that differs, each with an event and a version of its own. New things come after what they hang below.
 * @param kindOf the kind of the event of a part
 */
export async function writeChanges(
  desk: Desk,
  after: Organisation,
  kindOf: (part: Part, before: Organisation[Part][number] | undefined) => string,
  reason?: string,
): Promise<number> {
  const { tx, context, organisation } = desk;
  const changes = order.flatMap((part) =>
    parentsFirst(changedParts(part, organisation, after)).map((one) => ({
      part,
      one,
      before: partOf(organisation, part, one.id),
    })),
  );
  for (let at = 0; at < changes.length; at += 1000) {
    const batch = changes.slice(at, at + 1000);
    const events = batch.map(
      ({ part, one, before }): DomainEvent => ({
        kind: kindOf(part, before),
        subject: { kind: subjects[part], id: one.id },
        ...(before ? { changes: differences(before, one) } : { data: { ...one } }),
        ...(reason === undefined ? {} : { reason }),
      }),
    );
    await commit(tx, context.actor, events, async (stamped) => {
      for (const [i, { part, one }] of batch.entries()) {
        const event = stamped[i];
        if (event) await writePart(tx, context.actor.jurisdiction, part, one, event);
      }
    });
  }
  return changes.length;
}

/** What hangs below something new stands behind it. */
function parentsFirst<One extends { readonly id: string; readonly parent?: string | null }>(
  list: readonly One[],
): readonly One[] {
  const waiting = new Map(list.map((one) => [one.id, one]));
  const placed: One[] = [];
  const place = (one: One): void => {
    if (!waiting.delete(one.id)) return;
    const above = one.parent == null ? undefined : waiting.get(one.parent);
    if (above) place(above);
    placed.push(one);
  };
  for (const one of list) place(one);
  return placed;
}

type Changes = { readonly [property: string]: readonly [unknown, unknown] };

function differences(before: object, after: object): Changes {
  const old = before as { readonly [property: string]: unknown };
  return Object.fromEntries(
    Object.entries(after)
      .filter(([property, value]) => property !== 'version' && JSON.stringify(old[property]) !== JSON.stringify(value))
      .map(([property, value]) => [property, [old[property] ?? null, value]]),
  );
}
