import { extname } from 'node:path';
import type { ReadDocument } from '../../core/document/read-document.ts';
import { type DraftChange, decide, headOf, undecided } from '../../core/ledger/draft.ts';
import { isWaiting } from '../../core/ledger/open-problem.ts';
import { parsePlan } from '../../core/plan/parse.ts';
import type { ParsedPlan } from '../../core/plan/parsed-plan.ts';
import type { Day } from '../../core/shared/day.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { converterWith, findConversionPrograms } from '../../documents/convert.ts';
import { readDocument, readPasted } from '../../documents/read.ts';
import { commit, type Tx } from '../store/commit.ts';
import { agencyDirectory } from '../store/directory.ts';
import { newId } from '../store/identifier.ts';
import { closeDraft, type Draft, decisionOf, findDraft } from '../store/plan-draft.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { assertRevisable } from './plan/revision.ts';
import { openProblemsOf, presentDraft } from './plan-draft-view.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

/** Reads a file into a draft. The file is kept before the draft refers to it. @throws 422 with the reason when it is refused */
export async function createDraft(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  issued: Day | undefined,
) {
  const convert = converterWith(await findConversionPrograms());
  const read = await readDocument(file.bytes, file.name, { convert });
  if ('refused' in read) throw new Refusal(422, 'document/refused', { file: file.name }, { problems: [read.refused as Problem] });
  const fingerprint = await context.files.keep(context.actor.jurisdiction, file.bytes);
  return createFrom(context, read.document, { name: file.name, fingerprint, size: file.bytes.length }, issued);
}

export function createDraftFromText(context: ActionContext, text: string, issued: Day | undefined) {
  const document = readPasted(text);
  const refused = document.notes.filter((note) => note.severity === 'error');
  if (refused.length > 0) throw new Refusal(422, 'document/refused', { file: '' }, { problems: refused });
  return createFrom(context, document, { name: '', fingerprint: null, size: 0 }, issued);
}

function createFrom(
  context: ActionContext,
  document: ReadDocument,
  file: { name: string; fingerprint: string | null; size: number },
  issued: Day | undefined,
) {
  const { actor } = context;
  return inTransaction(context, async (tx) => {
    const directory = await agencyDirectory(tx, actor.jurisdiction);
    const plan = parsePlan(document, { today: actor.today, directory, ...(issued === undefined ? {} : { issued }) });
    const id = newId();
    const event: DomainEvent = {
      kind: 'planDraft.created',
      subject: { kind: 'planDraft', id },
      data: { file: file.fingerprint, measures: plan.measures.length },
    };
    await commit(tx, actor, [event], async ([stamped]) => {
      const now = stamped?.recordedAt ?? '';
      if (file.fingerprint !== null) {
        await tx
          .insertInto('stored_file')
          .values({
            jurisdiction_id: actor.jurisdiction,
            fingerprint: file.fingerprint,
            name: file.name,
            media_type: mediaTypeOf(file.name),
            size: String(file.size),
            stored_at: now,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      await tx
        .insertInto('plan_draft')
        .values({
          jurisdiction_id: actor.jurisdiction,
          id,
          created_by: actor.person,
          created_at: now,
          changed_at: now,
          file_name: file.name,
          file_fingerprint: file.fingerprint,
          document: JSON.stringify({
            format: document.format,
            text: document.text,
            blocks: document.blocks,
            notes: document.notes,
          }),
          plan: JSON.stringify(plan),
          decision: JSON.stringify(undecided),
          state: 'open',
          committed_document_id: null,
          version: 1,
          revises_document_id: null,
        })
        .execute();
    });
    return presentDraft(tx, context, await theDraft(tx, context, id));
  });
}

async function theDraft(tx: Tx, context: ActionContext, id: string, lock = false): Promise<Draft> {
  const draft = await findDraft(tx, context.actor.jurisdiction, id, lock);
  if (!draft) throw notFound();
  return draft;
}

/** The draft, locked for what is about to be done with it. @throws 409 when it has been committed or put away */
export async function openDraft(tx: Tx, context: ActionContext, id: string): Promise<Draft> {
  const draft = await theDraft(tx, context, id, true);
  if (draft.state !== 'open') throw new Refusal(409, 'plan/draft-closed', { state: draft.state });
  return draft;
}

const mediaTypes: { readonly [ending: string]: string } = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
};
const mediaTypeOf = (name: string): string => mediaTypes[extname(name).toLowerCase()] ?? 'application/octet-stream';

export const readDraft = (context: ActionContext, id: string) =>
  inTransaction(context, async (tx) => presentDraft(tx, context, await theDraft(tx, context, id)));

export async function listDrafts(context: ActionContext) {
  const rows = await context.database.kysely
    .selectFrom('plan_draft')
    .select(['id', 'state', 'file_name', 'document', 'plan', 'decision', 'changed_at'])
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .where('state', '=', 'open')
    .orderBy('changed_at', 'desc')
    .limit(100)
    .execute();
  const directory = await agencyDirectory(context.database.kysely, context.actor.jurisdiction);
  return rows.map((row) => {
    const plan = JSON.parse(row.plan) as ParsedPlan;
    const decision = decisionOf(row.decision);
    const { notes } = JSON.parse(row.document) as Draft['document'];
    return {
      id: row.id,
      state: row.state as Draft['state'],
      fileName: row.file_name,
      title: headOf(plan, decision).title,
      measures: plan.measures.length - decision.removed.length,
      problems: openProblemsOf({ plan, decision, notes }, directory, context.actor.today).filter(isWaiting).length,
      changedAt: row.changed_at,
    };
  });
}

export const changeDraft = (context: ActionContext, id: string, version: number, changes: readonly DraftChange[]) =>
  inTransaction(context, async (tx) => {
    const draft = await openDraft(tx, context, id);
    if (draft.version !== version) assertVersion(version, draft, await presentDraft(tx, context, draft));
    let { decision, revises } = draft;
    try {
      for (const change of changes) {
        decision = decide(draft.plan, decision, change);
        if (change.kind === 'revises') revises = change.document;
      }
    } catch (error) {
      if (error instanceof RangeError) throw notFound();
      throw error;
    }
    if (revises !== null && revises !== draft.revises) await assertRevisable(tx, context.actor.jurisdiction, revises);
    const now = new Date().toISOString();
    await tx
      .updateTable('plan_draft')
      .set({
        decision: JSON.stringify(decision),
        changed_at: now,
        version: version + 1,
        revises_document_id: revises,
      })
      .where('jurisdiction_id', '=', context.actor.jurisdiction)
      .where('id', '=', id)
      .execute();
    return presentDraft(tx, context, { ...draft, decision, revises, version: version + 1, changedAt: now });
  });

export const discardDraft = (context: ActionContext, id: string, version: number): Promise<null> =>
  inTransaction(context, async (tx) => {
    const draft = await openDraft(tx, context, id);
    assertVersion(version, draft, null);
    await commit(tx, context.actor, [{ kind: 'planDraft.discarded', subject: { kind: 'planDraft', id } }], () =>
      closeDraft(tx, context.actor.jurisdiction, draft, 'discarded', null),
    );
    return null;
  });
