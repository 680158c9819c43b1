import type { DomainEvent } from '../../../core/shared/decision.ts';
import { setPacks } from '../../../packs/document-sets.ts';
import { commit } from '../../store/commit.ts';
import { newId } from '../../store/identifier.ts';
import { readSets } from '../../store/programme/set-view.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { assertVersion, notFound, Refusal } from '../refusal.ts';
import { theProgramme } from './the-programme.ts';

/** Makes the document set of a programme from a pack's template; its slots are rows of our own from then on. */
export const createSet = (context: ActionContext, template: string) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const pack = setPacks.find((one) => one.template.id === template);
    if (!pack) throw new Refusal(422, 'set/unknown-template', { template });
    const { name, slots } = pack.template;
    const programme = await theProgramme(tx, jurisdiction);
    const before = await tx
      .selectFrom('document_set')
      .select('origin')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('programme_id', '=', programme.id)
      .execute();
    if (before.some(({ origin }) => origin.startsWith(`${template}@`))) throw new Refusal(409, 'set/exists', { name });
    const id = newId();
    const origin = `${template}@${pack.manifest.version}`;
    const event: DomainEvent = {
      kind: 'documentSet.created',
      subject: { kind: 'documentSet', id },
      data: { name, origin, slots: slots.length },
    };
    await commit(tx, context.actor, [event], async ([stamped]) => {
      const now = stamped?.recordedAt ?? '';
      await tx
        .insertInto('document_set')
        .values({ jurisdiction_id: jurisdiction, id, programme_id: programme.id, name, origin, created_at: now })
        .execute();
      await tx
        .insertInto('document_slot')
        .values(
          slots.map((slot, at) => ({
            jurisdiction_id: jurisdiction,
            id: newId(),
            set_id: id,
            ordinal: at + 1,
            kind: slot.kind,
            name: slot.name,
            field: slot.field ?? null,
            document_id: null,
            title: null,
            document_number: null,
            issued_on: null,
            version: 1,
            changed_at: now,
          })),
        )
        .execute();
    });
    return readSets(tx, context.actor);
  });

/** What fills a slot: a plan in the ledger, or title, number and day as typed in; all null empties it. */
export type SlotFilling = {
  readonly version: number;
  readonly document: string | null;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issued: string | null;
};

export const fillSlot = (context: ActionContext, id: string, given: SlotFilling) =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const slot = await tx
      .selectFrom('document_slot')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!slot) throw notFound();
    assertVersion(given.version, slot, null);
    if (given.document !== null) {
      const document = await tx
        .selectFrom('plan_document as d')
        .leftJoin('document_slot as s', (join) =>
          join.onRef('s.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('s.document_id', '=', 'd.id').on('s.id', '<>', id),
        )
        .select(['d.id', 's.name', 's.set_id'])
        .where('d.jurisdiction_id', '=', jurisdiction)
        .where('d.id', '=', given.document)
        .where('d.withdrawn_at', 'is', null)
        .execute();
      if (document.length === 0) throw notFound();
      const other = document.find((row) => row.set_id === slot.set_id);
      if (other?.name != null) throw new Refusal(422, 'slot/document-elsewhere', { slot: other.name });
    } else if (given.title === null && (given.documentNumber !== null || given.issued !== null))
      throw new Refusal(422, 'slot/title-missing', {});
    const next = {
      document_id: given.document,
      title: given.title,
      document_number: given.documentNumber,
      issued_on: given.issued,
    };
    const changes = Object.fromEntries(
      (Object.keys(next) as (keyof typeof next)[])
        .filter((column) => next[column] !== slot[column])
        .map((column) => [column, [slot[column], next[column]] as const]),
    );
    if (Object.keys(changes).length === 0) throw new Refusal(422, 'profile/nothing-changed', {});
    const event: DomainEvent = { kind: 'documentSlot.filled', subject: { kind: 'documentSlot', id }, changes };
    await commit(tx, context.actor, [event], async ([stamped]) => {
      await tx
        .updateTable('document_slot')
        .set({ ...next, version: slot.version + 1, changed_at: stamped?.recordedAt ?? '' })
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', id)
        .execute();
    });
    return readSets(tx, context.actor);
  });
