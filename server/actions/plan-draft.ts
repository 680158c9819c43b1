import { extname } from 'node:path';
import type { Block, ReadDocument } from '../../core/document/read-document.ts';
import {
  type DraftChange,
  type DraftDecision,
  type DraftMeasure,
  decide,
  errorsOf,
  headOf,
  matchName,
  measuresOf,
  namesOf,
  problemsOf,
  undecided,
} from '../../core/ledger/draft.ts';
import { parsePlan } from '../../core/plan/parse.ts';
import type { ParsedPlan } from '../../core/plan/parsed-plan.ts';
import type { Day } from '../../core/shared/day.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { converterWith, findConversionPrograms } from '../../documents/convert.ts';
import { readDocument, readPasted } from '../../documents/read.ts';
import { fingerprintOf } from '../files/file-store.ts';
import { commit, type Tx } from '../store/commit.ts';
import { agencyDirectory, readDirectory } from '../store/directory.ts';
import { newId } from '../store/identifier.ts';
import { insertMeasures, type MeasureImage, type Party } from '../store/measure.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

type Draft = {
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
};

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
        })
        .execute();
    });
    return present(tx, context, await find(tx, context, id));
  });
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

async function find(tx: Tx, context: ActionContext, id: string, lock = false): Promise<Draft> {
  let query = tx
    .selectFrom('plan_draft')
    .selectAll()
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .where('id', '=', id);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  if (!row) throw notFound();
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
    decision: JSON.parse(row.decision) as DraftDecision,
    committedDocument: row.committed_document_id,
  };
}

/** The whole draft as the screen shows it: text and blocks, measures with the person's changes, names, problems as they stand. */
async function present(tx: Tx, context: ActionContext, draft: Draft) {
  const { jurisdiction, today } = context.actor;
  const directory = await agencyDirectory(tx, jurisdiction);
  const measures = measuresOf(draft.plan, draft.decision);
  const idOf = new Map(directory.agencies.map((agency) => [agency.name, agency.id]));
  return {
    id: draft.id,
    state: draft.state,
    fileName: draft.fileName,
    createdAt: draft.createdAt,
    changedAt: draft.changedAt,
    version: draft.version,
    head: headOf(draft.plan, draft.decision),
    text: draft.document.text,
    blocks: draft.document.blocks.flatMap(presentBlock),
    clauses: draft.plan.clauses.map((clause) => ({ ...clause })),
    measures: measures.map(presentMeasure),
    names: namesOf(measures, draft.decision, directory).map(({ suggestions, ...name }) => ({
      ...name,
      suggestions: suggestions.flatMap((suggestion) => idOf.get(suggestion) ?? []),
    })),
    problems: [...problemsOf(draft.plan, draft.decision, directory, today), ...draft.document.notes].map((problem) => ({
      code: problem.code,
      place: problem.place,
      params: { ...problem.params },
      severity: problem.severity,
    })),
    alreadyImported: draft.state === 'committed' ? null : await importedBefore(tx, jurisdiction, draft.document.text),
    committedDocument: draft.committedDocument,
  };
}

type BlockView =
  | { kind: 'paragraph'; start: number; end: number; headingLevel?: number }
  | { kind: 'row'; start: number; end: number; cells: { start: number; end: number }[]; sheet?: string };

function presentBlock(block: Block): BlockView[] {
  if (block.kind === 'paragraph') {
    const { start, end, headingLevel } = block;
    return [{ kind: 'paragraph', start, end, ...(headingLevel === undefined ? {} : { headingLevel }) }];
  }
  return block.rows.map((row) => ({
    kind: 'row',
    start: row[0]?.start ?? block.start,
    end: row.at(-1)?.end ?? block.end,
    cells: row.map((cell) => ({ start: cell.start, end: cell.end })),
    ...(block.sheet === undefined ? {} : { sheet: block.sheet }),
  }));
}

const presentMeasure = (measure: DraftMeasure) => ({
  key: measure.key,
  no: measure.no,
  title: measure.title,
  text: measure.text,
  field: measure.field,
  clause: measure.clause,
  lead: [...measure.lead],
  supporting: [...measure.supporting],
  implementing: [...measure.implementing],
  people: Object.fromEntries(Object.entries(measure.people).map(([role, names]) => [role, [...names]])),
  outcome: measure.outcome,
  designated: measure.designated,
  deadline: measure.deadline,
  targets: measure.targets.map(({ comparison, value, upper, unit, raw }) => ({
    comparison,
    value,
    unit,
    raw,
    ...(upper === undefined ? {} : { upper }),
  })),
  place: measure.places.text,
  responsibilityPlace: measure.places.responsibility ?? null,
  deadlinePlace: measure.places.deadline ?? null,
  removed: measure.removed,
  edited: [...measure.edited],
});

async function importedBefore(tx: Tx, jurisdiction: string, text: string) {
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
const textFingerprint = (text: string): string => fingerprintOf(text.normalize('NFKC').replace(/\s+/g, ''));

export const readDraft = (context: ActionContext, id: string) =>
  inTransaction(context, async (tx) => present(tx, context, await find(tx, context, id)));

export async function listDrafts(context: ActionContext) {
  const rows = await context.database.kysely
    .selectFrom('plan_draft')
    .select(['id', 'state', 'file_name', 'plan', 'decision', 'changed_at'])
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .where('state', '=', 'open')
    .orderBy('changed_at', 'desc')
    .limit(100)
    .execute();
  const directory = await agencyDirectory(context.database.kysely, context.actor.jurisdiction);
  return rows.map((row) => {
    const plan = JSON.parse(row.plan) as ParsedPlan;
    const decision = JSON.parse(row.decision) as DraftDecision;
    return {
      id: row.id,
      state: row.state as Draft['state'],
      fileName: row.file_name,
      title: headOf(plan, decision).title,
      measures: plan.measures.length - decision.removed.length,
      problems: problemsOf(plan, decision, directory, context.actor.today).filter((problem) => problem.severity !== 'notice')
        .length,
      changedAt: row.changed_at,
    };
  });
}

export const changeDraft = (context: ActionContext, id: string, version: number, changes: readonly DraftChange[]) =>
  inTransaction(context, async (tx) => {
    const draft = await find(tx, context, id, true);
    if (draft.state !== 'open') throw new Refusal(409, 'plan/draft-closed', { state: draft.state });
    if (draft.version !== version) assertVersion(version, draft, await present(tx, context, draft));
    let { decision } = draft;
    try {
      for (const change of changes) decision = decide(draft.plan, decision, change);
    } catch (error) {
      if (error instanceof RangeError) throw notFound();
      throw error;
    }
    const now = new Date().toISOString();
    await tx
      .updateTable('plan_draft')
      .set({ decision: JSON.stringify(decision), changed_at: now, version: version + 1 })
      .where('jurisdiction_id', '=', context.actor.jurisdiction)
      .where('id', '=', id)
      .execute();
    return present(tx, context, { ...draft, decision, version: version + 1, changedAt: now });
  });

export const discardDraft = (context: ActionContext, id: string, version: number): Promise<null> =>
  inTransaction(context, async (tx) => {
    const draft = await find(tx, context, id, true);
    if (draft.state !== 'open') throw new Refusal(409, 'plan/draft-closed', { state: draft.state });
    assertVersion(version, draft, null);
    await commit(tx, context.actor, [{ kind: 'planDraft.discarded', subject: { kind: 'planDraft', id } }], () =>
      close(tx, context, draft, 'discarded', null),
    );
    return null;
  });

async function close(
  tx: Tx,
  context: ActionContext,
  draft: Draft,
  state: 'committed' | 'discarded',
  document: string | null,
): Promise<void> {
  await tx
    .updateTable('plan_draft')
    .set({ state, committed_document_id: document, changed_at: new Date().toISOString(), version: draft.version + 1 })
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .where('id', '=', draft.id)
    .execute();
}

/**
 * Writes a draft into the ledger: the document with its clauses, each measure with number, parties and first version, the names a
 * person asked to remember; all in one transaction or not at all.
 */
export const commitDraft = (
  context: ActionContext,
  id: string,
  version: number,
): Promise<{ document: string; measures: number }> =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const draft = await find(tx, context, id, true);
    if (draft.state === 'committed' && draft.committedDocument !== null)
      throw new Refusal(409, 'plan/draft-closed', { state: draft.state });
    if (draft.state !== 'open') throw new Refusal(409, 'plan/draft-closed', { state: draft.state });
    assertVersion(version, draft, null);
    const before = await importedBefore(tx, jurisdiction, draft.document.text);
    if (before) throw new Refusal(409, 'plan/already-imported', before);
    const directory = await agencyDirectory(tx, jurisdiction);
    const problems = errorsOf(problemsOf(draft.plan, draft.decision, directory, actor.today));
    if (problems.length > 0)
      throw new Refusal(422, 'plan/problems', { errors: problems.length }, { problems: problems as readonly Problem[] });
    const measures = measuresOf(draft.plan, draft.decision).filter((measure) => !measure.removed);
    if (measures.length === 0) throw new Refusal(422, 'plan/empty', {});

    const programme = await tx
      .selectFrom('programme')
      .select(['id', 'next_number'])
      .where('jurisdiction_id', '=', jurisdiction)
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const document = newId();
    const names = await resolveNames(tx, context, draft.decision, measures);
    const images = measures.map((measure, at) =>
      imageOf(measure, { programme: programme.id, document, number: programme.next_number + at }, names.partiesOf),
    );
    const head = headOf(draft.plan, draft.decision);
    const events: DomainEvent[] = [
      {
        kind: 'plan.imported',
        subject: { kind: 'planDocument', id: document },
        data: {
          ...head,
          draft: draft.id,
          file: draft.fingerprint,
          text: textFingerprint(draft.document.text),
          clauses: draft.plan.clauses.length,
          measures: measures.length,
        },
      },
      ...names.events,
      ...images.map(
        (image): DomainEvent => ({
          kind: 'measure.imported',
          subject: { kind: 'measure', id: image.id },
          data: { number: image.number, document, clause: image.clause, image },
        }),
      ),
    ];
    await commit(tx, actor, events, async (stamped) => {
      const now = stamped[0]?.recordedAt ?? '';
      await names.write();
      await tx
        .insertInto('plan_document')
        .values({
          jurisdiction_id: jurisdiction,
          id: document,
          programme_id: programme.id,
          title: head.title,
          issued_on: head.issued,
          issued_by: head.issuedBy,
          document_number: head.documentNumber,
          format: draft.document.format,
          file_fingerprint: draft.fingerprint,
          text_fingerprint: textFingerprint(draft.document.text),
          text: draft.document.text,
          imported_at: now,
          imported_by: actor.person,
          version: 1,
          withdrawn_at: null,
        })
        .execute();
      if (draft.plan.clauses.length > 0) {
        await tx
          .insertInto('clause')
          .values(
            draft.plan.clauses.map((clause, position) => ({
              jurisdiction_id: jurisdiction,
              document_id: document,
              no: clause.no,
              position: position + 1,
              label: clause.label,
              level: clause.level,
              title: clause.title,
              text: clause.text,
              starts_at: clause.start,
              ends_at: clause.end,
            })),
          )
          .execute();
      }
      const first = stamped.length - images.length;
      await insertMeasures(
        tx,
        jurisdiction,
        images.map((image, at) => ({ image, event: stamped[first + at] ?? { id: '', recordedAt: now } })),
      );
      await tx
        .updateTable('programme')
        .set((eb) => ({ next_number: programme.next_number + images.length, version: eb('version', '+', 1) }))
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', programme.id)
        .execute();
      await close(tx, context, draft, 'committed', document);
    });
    return { document, measures: images.length };
  });

type Resolved = {
  readonly partiesOf: (role: Party['role'], names: readonly string[]) => Party[];
  readonly events: readonly DomainEvent[];
  readonly write: () => Promise<void>;
};

/** What every printed name of the plan stands for; new agencies and remembered aliases come with their events. */
async function resolveNames(
  tx: Tx,
  context: ActionContext,
  decision: DraftDecision,
  measures: readonly DraftMeasure[],
): Promise<Resolved> {
  const { jurisdiction } = context.actor;
  const directory = await agencyDirectory(tx, jurisdiction);
  const { agencies, groups } = await readDirectory(tx, jurisdiction);
  const used = new Set(measures.flatMap((measure) => [...measure.lead, ...measure.supporting, ...measure.implementing]));
  const created = new Map<string, { id: string; name: string }>();
  const events: DomainEvent[] = [];
  const aliases: { alias: string; agency_id: string }[] = [];
  const meanings = new Map<string, readonly (string | null)[]>();
  for (const name of used) {
    const { match } = matchName(name, decision, directory);
    if (match.kind === 'agency') meanings.set(name, [match.agency]);
    else if (match.kind === 'group') meanings.set(name, groups.find((group) => group.name === match.group)?.members ?? [null]);
    else if (match.kind === 'new-agency') {
      const existing = agencies.find((agency) => agency.name === match.name) ?? created.get(match.name);
      const agency = existing ?? { id: newId(), name: match.name };
      if (!existing) {
        created.set(match.name, agency);
        events.push({ kind: 'agency.created', subject: { kind: 'agency', id: agency.id }, data: { name: match.name } });
      }
      meanings.set(name, [agency.id]);
    } else meanings.set(name, [null]);
    const decided = decision.names[name];
    const [meaning] = meanings.get(name) ?? [];
    const isKnown = agencies.some((agency) => agency.id === meaning && (agency.name === name || agency.aliases.includes(name)));
    if (decided?.remember && meaning != null && !isKnown && created.get(name) === undefined) {
      aliases.push({ alias: name, agency_id: meaning });
      events.push({ kind: 'agency.aliasRemembered', subject: { kind: 'agency', id: meaning }, data: { alias: name } });
    }
  }
  return {
    events,
    partiesOf: (role, names) =>
      names.flatMap((name) => (meanings.get(name) ?? [null]).map((agency): Party => ({ role, agency, printedName: name }))),
    write: async () => {
      const last = Math.max(0, ...agencies.map((agency) => agency.officialOrder));
      const rows = [...created.values()].map((agency, at) => ({
        jurisdiction_id: jurisdiction,
        id: agency.id,
        name: agency.name,
        full_name: null,
        kind: 'institution',
        division_id: null,
        official_order: last + at + 1,
        version: 1,
        withdrawn_at: null,
      }));
      if (rows.length > 0) await tx.insertInto('agency').values(rows).execute();
      for (const alias of aliases) {
        await tx
          .insertInto('agency_alias')
          .values({ jurisdiction_id: jurisdiction, ...alias, origin: 'confirmed' })
          .onConflict((conflict) =>
            conflict.columns(['jurisdiction_id', 'alias']).doUpdateSet({ agency_id: alias.agency_id, origin: 'confirmed' }),
          )
          .execute();
      }
    },
  };
}

function imageOf(
  measure: DraftMeasure,
  at: { readonly programme: string; readonly document: string; readonly number: number },
  partiesOf: Resolved['partiesOf'],
): MeasureImage {
  const leads = measure.designated === null ? measure.lead : [measure.designated];
  const joint = measure.designated === null ? [] : measure.lead.filter((name) => name !== measure.designated);
  return {
    id: newId(),
    ...at,
    clause: measure.clause,
    printedNo: measure.no,
    title: measure.title,
    text: measure.text,
    field: measure.field,
    outcome: measure.outcome,
    deadline: measure.deadline,
    place: { start: measure.places.text.start, end: measure.places.text.end },
    parties: [
      ...partiesOf('lead', leads),
      ...partiesOf('jointLead', joint),
      ...partiesOf('supporting', measure.supporting),
      ...partiesOf('implementing', measure.implementing),
    ],
    people: Object.fromEntries(Object.entries(measure.people).map(([role, names]) => [role, [...(names ?? [])]])),
    targets: measure.targets.map(({ comparison, value, upper, unit, raw }) => ({
      comparison,
      value,
      unit,
      raw,
      ...(upper === undefined ? {} : { upper }),
    })),
    withdrawnReason: null,
  };
}
