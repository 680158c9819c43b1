import type { ReadDocument } from '../../../core/document/read-document.ts';
import { parsePlan } from '../../../core/plan/parse.ts';
import { leavesOf, type UpstreamLevel } from '../../../core/programme/coverage.ts';
import type { Problem } from '../../../core/shared/problem.ts';
import { converterWith, findConversionPrograms } from '../../../documents/convert.ts';
import { readDocument, readPasted } from '../../../documents/read.ts';
import { commit, type Tx } from '../../store/commit.ts';
import { agencyDirectory } from '../../store/directory.ts';
import { newId } from '../../store/identifier.ts';
import { textFingerprint } from '../../store/plan-draft.ts';
import { readUpstreamHead } from '../../store/programme/coverage-view.ts';
import { type ActionContext, inTransaction } from '../context.ts';
import { notFound, Refusal } from '../refusal.ts';

/** The head of an upstream document; what is left out is read from the text. */
export type UpstreamHead = {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly level: UpstreamLevel;
  readonly issuedOn: string | null;
};

/** Imports a document of a higher level from a file. @throws 422 with the reason when the file is refused */
export async function importUpstream(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
  head: UpstreamHead,
) {
  const convert = converterWith(await findConversionPrograms());
  const read = await readDocument(file.bytes, file.name, { convert });
  if ('refused' in read) throw new Refusal(422, 'document/refused', { file: file.name }, { problems: [read.refused as Problem] });
  return write(context, read.document, head);
}

export function importUpstreamText(context: ActionContext, text: string, head: UpstreamHead) {
  const document = readPasted(text);
  const refused = document.notes.filter((note) => note.severity === 'error');
  if (refused.length > 0) throw new Refusal(422, 'document/refused', { file: '' }, { problems: refused });
  return write(context, document, head);
}

function write(context: ActionContext, document: ReadDocument, head: UpstreamHead) {
  const { actor } = context;
  const { jurisdiction } = actor;
  return inTransaction(context, async (tx) => {
    const fingerprint = textFingerprint(document.text);
    const before = await tx
      .selectFrom('upstream_document')
      .select('title')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('text_fingerprint', '=', fingerprint)
      .executeTakeFirst();
    if (before) throw new Refusal(409, 'upstream/already-imported', { title: before.title });
    const { clauses } = parsePlan(document, { today: actor.today, directory: await agencyDirectory(tx, jurisdiction) });
    if (clauses.length === 0) throw new Refusal(422, 'upstream/no-clauses', {});
    const leaves = leavesOf(clauses);
    const id = newId();
    const event = {
      kind: 'upstream.imported',
      subject: { kind: 'upstreamDocument', id },
      data: { ...head, text: fingerprint, clauses: clauses.length },
    };
    await commit(tx, actor, [event], async ([stamped]) => {
      await tx
        .insertInto('upstream_document')
        .values({
          jurisdiction_id: jurisdiction,
          id,
          title: head.title,
          document_number: head.documentNumber,
          issuer: head.issuer,
          level: head.level,
          issued_on: head.issuedOn,
          format: document.format,
          file_fingerprint: null,
          text_fingerprint: fingerprint,
          text: document.text,
          imported_at: stamped?.recordedAt ?? '',
          imported_by: actor.person,
        })
        .execute();
      await tx
        .insertInto('upstream_clause')
        .values(
          clauses.map((clause, at) => ({
            jurisdiction_id: jurisdiction,
            document_id: id,
            no: clause.no,
            position: at + 1,
            label: clause.label,
            level: clause.level,
            is_leaf: leaves[at] ?? true,
            title: clause.title,
            text: clause.text,
            starts_at: clause.start,
            ends_at: clause.end,
            gap_reason: null,
            gap_recorded_on: null,
          })),
        )
        .execute();
    });
    const written = await readUpstreamHead(tx, jurisdiction, id);
    if (!written) throw new Error('the document just written is not there');
    return written;
  });
}

/** Writes down why no measure answers a clause, of an upstream document or of a plan of our own; null takes the reason back. */
export const explainGap = (
  context: ActionContext,
  of: 'upstream' | 'plan',
  document: string,
  given: { readonly clause: string; readonly reason: string | null },
): Promise<null> =>
  inTransaction(context, async (tx) => {
    const { jurisdiction } = context.actor;
    const known = await tx
      .selectFrom(of === 'upstream' ? 'upstream_clause' : 'clause')
      .select('no')
      .where('jurisdiction_id', '=', jurisdiction)
      .where('document_id', '=', document)
      .where('no', '=', given.clause)
      .executeTakeFirst();
    if (!known) throw notFound();
    if (given.reason !== null && (await isCovered(tx, jurisdiction, of, document, given.clause)))
      throw new Refusal(422, 'clause/covered', {});
    const event = {
      kind: 'coverage.gapExplained',
      subject: { kind: of === 'upstream' ? 'upstreamDocument' : 'planDocument', id: document },
      data: { clause: given.clause },
      ...(given.reason === null ? {} : { reason: given.reason }),
    };
    await commit(tx, context.actor, [event], () => writeGap(tx, context, of, document, given));
    return null;
  });

async function writeGap(
  tx: Tx,
  { actor }: ActionContext,
  of: 'upstream' | 'plan',
  document: string,
  { clause, reason }: { readonly clause: string; readonly reason: string | null },
): Promise<void> {
  const { jurisdiction, today } = actor;
  if (of === 'upstream') {
    await tx
      .updateTable('upstream_clause')
      .set({ gap_reason: reason, gap_recorded_on: reason === null ? null : today })
      .where('jurisdiction_id', '=', jurisdiction)
      .where('document_id', '=', document)
      .where('no', '=', clause)
      .execute();
    return;
  }
  await tx
    .deleteFrom('clause_gap')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('document_id', '=', document)
    .where('clause_no', '=', clause)
    .execute();
  if (reason !== null)
    await tx
      .insertInto('clause_gap')
      .values({ jurisdiction_id: jurisdiction, document_id: document, clause_no: clause, reason, recorded_on: today })
      .execute();
}

async function isCovered(
  tx: Tx,
  jurisdiction: string,
  of: 'upstream' | 'plan',
  document: string,
  clause: string,
): Promise<boolean> {
  const open = tx
    .selectFrom('reform_measure as m')
    .select('m.id')
    .where('m.jurisdiction_id', '=', jurisdiction)
    .where('m.withdrawn_at', 'is', null);
  const query =
    of === 'plan'
      ? open.where('m.document_id', '=', document).where('m.clause_no', '=', clause)
      : open.where('m.id', 'in', (eb) =>
          eb
            .selectFrom('measure_upstream_clause as u')
            .select('u.measure_id')
            .where('u.jurisdiction_id', '=', jurisdiction)
            .where('u.document_id', '=', document)
            .where('u.clause_no', '=', clause),
        );
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}
