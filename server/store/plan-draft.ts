import type { ReadDocument } from '../../core/document/read-document.ts';
import { type DraftDecision, undecided } from '../../core/ledger/draft.ts';
import type { ParsedPlan } from '../../core/plan/parsed-plan.ts';
import { fingerprintOf } from '../files/file-store.ts';
import type { Tx } from './commit.ts';

/** A plan that was read and is being corrected: what was read, and what a person has decided over it. */
export type Draft = {
  readonly id: string;
  readonly state: 'open' | 'committed' | 'discarded';
  readonly fileName: string;
  readonly fingerprint: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly version: number;
  readonly document: Pick<ReadDocument, 'format' | 'text' | 'blocks' | 'notes'>;
  readonly plan: ParsedPlan;
  readonly decision: DraftDecision;
  readonly committedDocument: string | null;
  /** The plan in the ledger that this one revises. */
  readonly revises: string | null;
};

/** What was decided, as it is kept; what an older draft knew nothing of is undecided. */
export const decisionOf = (kept: string): DraftDecision => ({ ...undecided, ...(JSON.parse(kept) as Partial<DraftDecision>) });

/** The draft of this jurisdiction with that id. @param lock until the transaction ends */
export async function findDraft(tx: Tx, jurisdiction: string, id: string, lock = false): Promise<Draft | undefined> {
  let query = tx.selectFrom('plan_draft').selectAll().where('jurisdiction_id', '=', jurisdiction).where('id', '=', id);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    state: row.state as Draft['state'],
    fileName: row.file_name,
    fingerprint: row.file_fingerprint,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: row.version,
    document: JSON.parse(row.document) as Draft['document'],
    plan: JSON.parse(row.plan) as ParsedPlan,
    decision: decisionOf(row.decision),
    committedDocument: row.committed_document_id,
    revises: row.revises_document_id,
  };
}

/** An open draft is closed once: written into the ledger as `document`, or put away. */
export async function closeDraft(
  tx: Tx,
  jurisdiction: string,
  draft: Draft,
  state: 'committed' | 'discarded',
  document: string | null,
): Promise<void> {
  await tx
    .updateTable('plan_draft')
    .set({ state, committed_document_id: document, changed_at: new Date().toISOString(), version: draft.version + 1 })
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', draft.id)
    .execute();
}

/** The plan in the ledger with the same text, where there is one. */
export async function importedBefore(tx: Tx, jurisdiction: string, text: string) {
  const row = await tx
    .selectFrom('plan_document as d')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('p.id', '=', 'd.imported_by'),
    )
    .select(['d.id', 'd.title', 'd.imported_at', 'p.name'])
    .where('d.jurisdiction_id', '=', jurisdiction)
    .where('d.text_fingerprint', '=', textFingerprint(text))
    .where('d.withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row ? { document: row.id, title: row.title, importedAt: row.imported_at, importedBy: row.name } : null;
}

/** The same plan in another file, or with other spacing, is the same plan. */
export const textFingerprint = (text: string): string => fingerprintOf(text.normalize('NFKC').replace(/\s+/g, ''));
