import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Database } from '../database/pool.ts';
import { commit, type Tx } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

type Reader = Tx | Database['kysely'];
type Ledger = 'measure' | 'task';
type Search = { [name: string]: string | string[] };
type Shared = { with: 'nobody' | 'jurisdiction' } | { with: 'role'; role: string };
export type ViewContent = {
  readonly name: string;
  readonly search: { readonly [name: string]: string | readonly string[] };
  readonly shown: readonly string[];
  readonly shared: Shared;
};

/** The views that the person may open: their own, and those shared with all or with a role of theirs. */
const open = (reader: Reader, { actor }: ActionContext) =>
  reader
    .selectFrom('saved_view as v')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'v.jurisdiction_id').onRef('p.id', '=', 'v.owner_id'),
    )
    .leftJoin('default_view as d', (join) =>
      join
        .onRef('d.jurisdiction_id', '=', 'v.jurisdiction_id')
        .onRef('d.view_id', '=', 'v.id')
        .on('d.person_id', '=', actor.person),
    )
    .selectAll('v')
    .select(['p.name as owner', 'd.view_id as default_id'])
    .where('v.jurisdiction_id', '=', actor.jurisdiction)
    .where('v.withdrawn_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('v.owner_id', '=', actor.person),
        eb('v.shared_with', '=', 'jurisdiction'),
        eb.and([eb('v.shared_with', '=', 'role'), eb('v.shared_role', 'in', ['', ...actor.grants.map((grant) => grant.role)])]),
      ]),
    );
type Row = Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirstOrThrow']>>;

const present = (row: Row, { actor }: ActionContext) => ({
  id: row.id,
  ledger: row.ledger as Ledger,
  name: row.name,
  search: JSON.parse(row.search) as Search,
  shown: row.shown,
  shared: sharedOf(row) as { with: 'nobody' },
  owner: row.owner,
  isMine: row.owner_id === actor.person,
  isDefault: row.default_id !== null,
  version: row.version,
});

const sharedOf = (row: Pick<Row, 'shared_with' | 'shared_role'>): Shared =>
  row.shared_with === 'role' ? { with: 'role', role: row.shared_role ?? '' } : { with: row.shared_with as 'nobody' };

/** One's own first, then the shared ones, each by name. */
export async function listViews(context: ActionContext, ledger: Ledger) {
  const rows = await open(context.database.kysely, context).where('v.ledger', '=', ledger).limit(500).execute();
  const collator = new Intl.Collator('zh-CN');
  return rows
    .map((row) => present(row, context))
    .sort((a, b) => Number(b.isMine) - Number(a.isMine) || collator.compare(a.name, b.name));
}

async function readView(reader: Reader, context: ActionContext, id: string) {
  const row = await open(reader, context).where('v.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const columnsOf = ({ name, search, shown, shared }: ViewContent) => ({
  name,
  search: JSON.stringify(search),
  shown: [...shown],
  shared_with: shared.with,
  shared_role: shared.with === 'role' ? shared.role : null,
});

/** @throws 409 'view/name-taken' */
export const saveView = (context: ActionContext, { ledger, ...content }: ViewContent & { readonly ledger: Ledger }) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const id = newId();
    await assertNameIsFree(tx, context, ledger, content.name, id);
    await commit(
      tx,
      actor,
      [{ kind: 'view.saved', subject: { kind: 'view', id }, data: { ledger, ...content } }],
      async ([stamped]) => {
        await tx
          .insertInto('saved_view')
          .values({
            jurisdiction_id: actor.jurisdiction,
            id,
            owner_id: actor.person,
            ledger,
            ...columnsOf(content),
            version: 1,
            changed_at: stamped?.recordedAt ?? '',
            withdrawn_at: null,
          })
          .execute();
      },
    );
    return present(await readView(tx, context, id), context);
  });

export const editView = (
  context: ActionContext,
  id: string,
  { version, ...edit }: { readonly version: number } & { readonly [Part in keyof ViewContent]?: ViewContent[Part] | undefined },
) =>
  inTransaction(context, async (tx) => {
    const before = await own(tx, context, id, version);
    const content: ViewContent = {
      name: edit.name ?? before.name,
      search: edit.search ?? (JSON.parse(before.search) as Search),
      shown: edit.shown ?? before.shown,
      shared: edit.shared ?? sharedOf(before),
    };
    await assertNameIsFree(tx, context, before.ledger as Ledger, content.name, id);
    const old = {
      name: before.name,
      search: JSON.parse(before.search) as unknown,
      shown: before.shown,
      shared: sharedOf(before),
    };
    const changes = Object.fromEntries(
      (['name', 'search', 'shown', 'shared'] as const)
        .filter((part) => JSON.stringify(old[part]) !== JSON.stringify(content[part]))
        .map((part) => [part, [old[part], content[part]] as const]),
    );
    if (Object.keys(changes).length > 0) await write(tx, context, { id, version, content }, { kind: 'view.edited', changes });
    return present(await readView(tx, context, id), context);
  });

export const withdrawView = (context: ActionContext, id: string, { version }: { readonly version: number }) =>
  inTransaction(context, async (tx) => {
    await own(tx, context, id, version);
    await write(tx, context, { id, version, content: null }, { kind: 'view.withdrawn' });
    return { id };
  });

/** Which view a ledger opens with; null is the ledger as it is. */
export const chooseView = (context: ActionContext, { ledger, view }: { readonly ledger: Ledger; readonly view: string | null }) =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    if (view !== null && (await readView(tx, context, view)).ledger !== ledger) throw notFound();
    const event: DomainEvent = { kind: 'view.chosen', subject: { kind: 'person', id: actor.person }, data: { ledger, view } };
    await commit(tx, actor, [event], async ([stamped]) => {
      const chosen = { view_id: view, changed_at: stamped?.recordedAt ?? '' };
      await tx
        .insertInto('default_view')
        .values({ jurisdiction_id: actor.jurisdiction, person_id: actor.person, ledger, ...chosen })
        .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'person_id', 'ledger']).doUpdateSet(chosen))
        .execute();
    });
    return { view };
  });

/** A view of the person's own, locked. @throws 404 when it is not theirs to see, 403 when it is another's, 409 */
async function own(tx: Tx, context: ActionContext, id: string, version: number): Promise<Row> {
  const { actor } = context;
  const row = await readView(tx, context, id);
  if (row.owner_id !== actor.person) throw new Refusal(403, 'permission/denied', {});
  const { version: now } = await tx
    .selectFrom('saved_view')
    .select('version')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  assertVersion(version, { version: now }, present(row, context));
  return row;
}

function write(
  tx: Tx,
  { actor }: ActionContext,
  { id, version, content }: { readonly id: string; readonly version: number; readonly content: ViewContent | null },
  event: Omit<DomainEvent, 'subject'>,
): Promise<string> {
  return commit(tx, actor, [{ ...event, subject: { kind: 'view', id } }], async ([stamped]) => {
    const at = stamped?.recordedAt ?? '';
    await tx
      .updateTable('saved_view')
      .set({ ...(content === null ? { withdrawn_at: at } : columnsOf(content)), version: version + 1, changed_at: at })
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('id', '=', id)
      .execute();
  });
}

async function assertNameIsFree(tx: Tx, { actor }: ActionContext, ledger: Ledger, name: string, id: string): Promise<void> {
  const taken = await tx
    .selectFrom('saved_view')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('owner_id', '=', actor.person)
    .where('ledger', '=', ledger)
    .where('name', '=', name)
    .where('id', '!=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (taken) throw new Refusal(409, 'view/name-taken', { name });
}
