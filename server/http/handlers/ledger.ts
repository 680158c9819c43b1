import type { FastifyRequest } from 'fastify';
import { isDay } from '../../../core/shared/day.ts';
import { applyChanges, checkChanges } from '../../actions/ledger-change.ts';
import { exportLedger, type LedgerColumn, ledgerColumns } from '../../actions/ledger-export.ts';
import { splitLedger } from '../../actions/ledger-split.ts';
import { editMeasure, readHistory, readMeasure, withdrawMeasure } from '../../actions/measure.ts';
import { commitDraft } from '../../actions/plan-commit.ts';
import { listDocuments, readPlanDocument, readPlanFile } from '../../actions/plan-document.ts';
import { changeDraft, createDraft, createDraftFromText, discardDraft, listDrafts, readDraft } from '../../actions/plan-draft.ts';
import { Refusal } from '../../actions/refusal.ts';
import { chooseView, editView, listViews, saveView, withdrawView } from '../../actions/view.ts';
import type { Database } from '../../database/pool.ts';
import { readDirectory } from '../../store/directory.ts';
import { listMeasures } from '../../store/measure-list.ts';
import { readOverview } from '../../store/measure-overview.ts';
import { answerCache } from '../answer-cache.ts';
import type { Handlers } from '../bind.ts';
import type { ledgerRoutes } from '../contract/ledger.ts';
import { sendFile } from './send-file.ts';

type Ids = (typeof ledgerRoutes)[number]['id'];

export function ledgerHandlers(setting: { readonly database: Database }): Pick<Handlers, Ids> {
  const { database } = setting;
  const kept = answerCache(database);
  return {
    'overview.read': ({ context, request, reply }) =>
      kept(context.actor, request, reply, () => readOverview(database, context.actor)),
    'agency.list': async ({ signedIn }) => {
      const { agencies, groups } = await readDirectory(database.kysely, signedIn.actor.jurisdiction);
      return {
        agencies: agencies.map((agency) => ({ ...agency, aliases: [...agency.aliases] })),
        groups: groups.map((group) => ({ ...group, members: [...group.members] })),
      };
    },
    'plan-draft.create': async ({ context, request }) => {
      const { file, fields } = await uploadedFile(request);
      const issued = fields.get('issued') ?? '';
      return createDraft(context, file, isDay(issued) ? issued : undefined);
    },
    'plan-draft.createFromText': ({ context, body }) =>
      createDraftFromText(context, body.text, body.issued !== undefined && isDay(body.issued) ? body.issued : undefined),
    'plan-draft.list': ({ context }) => listDrafts(context),
    'plan-draft.read': ({ context, params }) => readDraft(context, params.id),
    'plan-draft.change': ({ context, params, body }) =>
      changeDraft(context, params.id, body.version, body.changes as Parameters<typeof changeDraft>[3]),
    'plan-draft.commit': ({ context, params, body }) => commitDraft(context, params.id, body.version),
    'plan-draft.discard': ({ context, params, body }) => discardDraft(context, params.id, body.version),
    'plan-document.list': ({ context }) => listDocuments(context),
    'plan-document.read': ({ context, params }) => readPlanDocument(context, params.id),
    'plan-document.file': async ({ context, params, reply }) => {
      const file = await readPlanFile(context, params.id);
      return sendFile(reply, file.name, file.mediaType, file.content);
    },
    'measure.list': ({ context, query, request, reply }) =>
      kept(context.actor, request, reply, () =>
        listMeasures(database, context.actor, query, { cursor: query.cursor, limit: query.limit }),
      ),
    'measure.export': async ({ context, query, reply }) => {
      const wanted = (query.columns ?? '')
        .split(',')
        .filter((column): column is LedgerColumn => Object.hasOwn(ledgerColumns, column));
      const columns = wanted.length > 0 ? wanted : (Object.keys(ledgerColumns) as LedgerColumn[]);
      const { columns: _, ...filter } = query;
      const { name, bytes } = await exportLedger(context, filter, columns);
      return sendFile(reply, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', Buffer.from(bytes));
    },
    'measure.split': async ({ context, query, reply }) => {
      const { name, bytes } = await splitLedger(context, query);
      return sendFile(reply, name, 'application/zip', Buffer.from(bytes));
    },
    'measure.read': ({ context, params }) => readMeasure(database.kysely, context, params.id),
    'measure.edit': ({ context, params, body }) => editMeasure(context, params.id, body as Parameters<typeof editMeasure>[2]),
    'measure.withdraw': ({ context, params, body }) => withdrawMeasure(context, params.id, body),
    'view.list': ({ context, query }) => listViews(context, query.ledger),
    'view.save': ({ context, body }) => saveView(context, body),
    'view.edit': ({ context, params, body }) => editView(context, params.id, body),
    'view.withdraw': ({ context, params, body }) => withdrawView(context, params.id, body),
    'view.choose': ({ context, body }) => chooseView(context, body),
    'ledger-change.check': ({ context, body }) => checkChanges(context, body.cells),
    'ledger-change.apply': ({ context, body }) => applyChanges(context, body),
    'measure.history': ({ context, params }) => readHistory(context, params.id),
  };
}

/** The one file of an upload, and the fields beside it. */
export async function uploadedFile(
  request: FastifyRequest,
): Promise<{ file: { name: string; bytes: Uint8Array }; fields: ReadonlyMap<string, string> }> {
  if (!request.isMultipart()) throw new Refusal(400, 'request/malformed', { detail: 'multipart/form-data' });
  let file: { name: string; bytes: Uint8Array } | undefined;
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { name: part.filename, bytes: await part.toBuffer() };
    else if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
  }
  if (!file) throw new Refusal(400, 'request/malformed', { detail: 'file' });
  return { file, fields };
}
