import { sql } from 'kysely';
import { measureIsVisible, visibleTo } from '../auth/visible-to.ts';
import type { ActionContext } from './context.ts';
import { notFound } from './refusal.ts';

/** Imported plans of which the person may see at least one measure (all plans for those who see the whole programme). */
async function visibleDocuments(context: ActionContext, id?: string) {
  const { actor, database } = context;
  let query = database.kysely
    .selectFrom('plan_document as d')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('p.id', '=', 'd.imported_by'),
    )
    .leftJoin('reform_measure', (join) =>
      join
        .onRef('reform_measure.jurisdiction_id', '=', 'd.jurisdiction_id')
        .onRef('reform_measure.document_id', '=', 'd.id')
        .on('reform_measure.withdrawn_at', 'is', null)
        .on((eb) => measureIsVisible(actor)(eb as never)),
    )
    .select([
      'd.id',
      'd.title',
      'd.issued_on',
      'd.issued_by',
      'd.document_number',
      'd.imported_at',
      'p.name',
      sql<string>`count(reform_measure.id)`.as('n'),
    ])
    .where('d.jurisdiction_id', '=', actor.jurisdiction)
    .where('d.withdrawn_at', 'is', null)
    .groupBy(['d.id', 'd.title', 'd.issued_on', 'd.issued_by', 'd.document_number', 'd.imported_at', 'p.name'])
    .orderBy('d.imported_at', 'desc');
  if (id !== undefined) query = query.where('d.id', '=', id);
  if (!visibleTo(actor).all) query = query.having(sql<boolean>`count(reform_measure.id) > 0`);
  return (await query.execute()).map((row) => ({
    id: row.id,
    title: row.title,
    issued: row.issued_on,
    issuedBy: row.issued_by,
    documentNumber: row.document_number,
    measures: Number(row.n),
    importedAt: row.imported_at,
    importedBy: row.name,
  }));
}

export const listDocuments = (context: ActionContext) => visibleDocuments(context);

/** A plan with its text, clauses and the measures the person may see in it. The plan itself was issued to all of its parties. */
export async function readPlanDocument(context: ActionContext, id: string) {
  const { actor, database } = context;
  const [head] = await visibleDocuments(context, id);
  if (!head) throw notFound();
  const [document, clauses, measures, versions] = await Promise.all([
    database.kysely
      .selectFrom('plan_document')
      .select(['text', 'format', 'file_fingerprint'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
    database.kysely
      .selectFrom('clause')
      .selectAll()
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('document_id', '=', id)
      .orderBy('position')
      .execute(),
    database.kysely
      .selectFrom('reform_measure')
      .select(['id', 'number', 'clause_no', 'starts_at', 'ends_at'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('document_id', '=', id)
      .where('withdrawn_at', 'is', null)
      .where(measureIsVisible(actor))
      .orderBy('number')
      .execute(),
    database.kysely
      .selectFrom('plan_document')
      .select(['id', 'title', 'issued_on', 'replaces_id'])
      .where('jurisdiction_id', '=', actor.jurisdiction)
      .where('withdrawn_at', 'is', null)
      .where((eb) =>
        eb.or([
          eb('replaces_id', '=', id),
          eb(
            'id',
            '=',
            eb
              .selectFrom('plan_document as o')
              .select('o.replaces_id')
              .where('o.jurisdiction_id', '=', actor.jurisdiction)
              .where('o.id', '=', id),
          ),
        ]),
      )
      .execute(),
  ]);
  const linkTo = (row: (typeof versions)[number] | undefined) =>
    row ? { id: row.id, title: row.title, issued: row.issued_on } : null;
  return {
    ...head,
    replaces: linkTo(versions.find((row) => row.replaces_id !== id)),
    replacedBy: linkTo(versions.find((row) => row.replaces_id === id)),
    text: document.text,
    format: document.format,
    hasFile: document.file_fingerprint !== null,
    clauses: clauses.map((clause) => ({
      no: clause.no,
      label: clause.label,
      level: clause.level,
      title: clause.title,
      text: clause.text,
      start: clause.starts_at,
      end: clause.ends_at,
    })),
    measureAt: measures.map((row) => ({
      measure: row.id,
      number: row.number,
      clause: row.clause_no,
      start: row.starts_at,
      end: row.ends_at,
    })),
  };
}

/** The file as it was dropped in. */
export async function readPlanFile(context: ActionContext, id: string) {
  const [head] = await visibleDocuments(context, id);
  if (!head) throw notFound();
  const { jurisdiction } = context.actor;
  const row = await context.database.kysely
    .selectFrom('plan_document as d')
    .innerJoin('stored_file as f', (join) =>
      join.onRef('f.jurisdiction_id', '=', 'd.jurisdiction_id').onRef('f.fingerprint', '=', 'd.file_fingerprint'),
    )
    .select(['f.fingerprint', 'f.name', 'f.media_type', 'f.size'])
    .where('d.jurisdiction_id', '=', jurisdiction)
    .where('d.id', '=', id)
    .executeTakeFirst();
  const content = row ? context.files.read(jurisdiction, row.fingerprint) : undefined;
  if (!row || !content) throw notFound();
  return { name: row.name, mediaType: row.media_type, size: row.size, content };
}
