import { type DraftDecision, type DraftMeasure, headOf, matchName, measuresOf } from '../../core/ledger/draft.ts';
import type { OpenProblem } from '../../core/ledger/open-problem.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import type { Problem } from '../../core/shared/problem.ts';
import { commit, type Tx } from '../store/commit.ts';
import { agencyDirectory, readDirectory } from '../store/directory.ts';
import { newId } from '../store/identifier.ts';
import { insertMeasures, type MeasureImage, type Party } from '../store/measure.ts';
import { learnNames } from '../store/organisation/learned-name.ts';
import { closeDraft, importedBefore, textFingerprint } from '../store/plan-draft.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { aftermathOf, goingOnIn, revisedEvent, revisedImage, writeGoingOn } from './plan/going-on.ts';
import { assertRevisable, revisionOf } from './plan/revision.ts';
import { openDraft } from './plan-draft.ts';
import { openProblemsOf } from './plan-draft-view.ts';
import { assertVersion, Refusal } from './refusal.ts';

/**
 * Writes a draft into the ledger: the document with its clauses, each measure with number, parties and first version, the names a
 * person asked to remember; all in one transaction or not at all. Where the draft revises a plan of the ledger, its measures go
 * on under their numbers with the new words, what is new gets a new number, and what is gone is withdrawn.
 */
export const commitDraft = (
  context: ActionContext,
  id: string,
  version: number,
): Promise<{ document: string; measures: number }> =>
  inTransaction(context, async (tx) => {
    const { actor } = context;
    const { jurisdiction } = actor;
    const draft = await openDraft(tx, context, id);
    assertVersion(version, draft, null);
    const before = await importedBefore(tx, jurisdiction, draft.document.text);
    if (before) throw new Refusal(409, 'plan/already-imported', before);
    const directory = await agencyDirectory(tx, jurisdiction);
    const problems = openProblemsOf({ ...draft, notes: draft.document.notes }, directory, actor.today);
    const errors = problems.filter((problem) => problem.severity === 'error');
    if (errors.length > 0)
      throw new Refusal(422, 'plan/problems', { errors: errors.length }, { problems: errors.map(problemOf) });
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
    if (draft.revises !== null) await assertRevisable(tx, jurisdiction, draft.revises);
    const revision = await revisionOf(tx, jurisdiction, draft, directory);
    const goingOn = goingOnIn(revision);
    const freshNumbers = new Map(
      measures.filter(({ key }) => !goingOn.has(key)).map(({ key }, at) => [key, programme.next_number + at]),
    );
    const written = measures.map((measure) => {
      const number = freshNumbers.get(measure.key) ?? 0;
      const image = imageOf(measure, { programme: programme.id, document, number }, names.partiesOf);
      const before = goingOn.get(measure.key);
      return { key: measure.key, before, image: before ? revisedImage(before, image) : image };
    });
    const images = written.flatMap(({ before, image }) => (before ? [] : image));
    const revised = written.flatMap(({ before, image }) => (before ? { before, image } : []));
    const aftermath = aftermathOf(revision, new Map(written.map(({ key, image }) => [key, image.id])));
    const head = headOf(draft.plan, draft.decision);
    const replaced = revision ? await titleOf(tx, jurisdiction, revision.document) : '';
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
          ...(revision ? { revises: revision.document, kinds: countKinds(revision.pairs) } : {}),
          accepted: problems.filter((problem) => problem.accepted).map(({ code, params }) => ({ code, params })),
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
      ...revised.map(({ before, image }) => revisedEvent(before, image, { before: replaced, after: head.title })),
      ...aftermath.events,
    ];
    await commit(tx, actor, events, async (stamped) => {
      const now = stamped[0]?.recordedAt ?? '';
      await names.write(stamped[0] ?? { id: '', recordedAt: now });
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
          replaces_id: revision?.document ?? null,
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
      const first = stamped.length - images.length - revised.length - aftermath.events.length;
      await insertMeasures(
        tx,
        jurisdiction,
        images.map((image, at) => ({ image, event: stamped[first + at] ?? { id: '', recordedAt: now } })),
      );
      const stampAt = (at: number) => stamped[first + at] ?? { id: '', recordedAt: now };
      await writeGoingOn(
        tx,
        jurisdiction,
        revised.map(({ before, image }, at) => ({
          image,
          version: before.held.version + 1,
          stamp: stampAt(images.length + at),
        })),
      );
      await aftermath.write(tx, jurisdiction, document, stamped.slice(first + images.length + revised.length));
      await tx
        .updateTable('programme')
        .set((eb) => ({ next_number: programme.next_number + images.length, version: eb('version', '+', 1) }))
        .where('jurisdiction_id', '=', jurisdiction)
        .where('id', '=', programme.id)
        .execute();
      await closeDraft(tx, jurisdiction, draft, 'committed', document);
    });
    return { document, measures: measures.length };
  });

const countKinds = (pairs: readonly { readonly kind: string }[]) =>
  Object.fromEntries([...Map.groupBy(pairs, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));

async function titleOf(tx: Tx, jurisdiction: string, document: string): Promise<string> {
  const { title } = await tx
    .selectFrom('plan_document')
    .select('title')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', document)
    .executeTakeFirstOrThrow();
  return title;
}

const problemOf = ({ code, place, params, severity }: OpenProblem): Problem => ({ code, place, params: { ...params }, severity });

type Resolved = {
  readonly partiesOf: (role: Party['role'], names: readonly string[]) => Party[];
  readonly events: readonly DomainEvent[];
  readonly write: (event: { readonly id: string; readonly recordedAt: string }) => Promise<void>;
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
  const aliases: { alias: string; agency: string }[] = [];
  const groupNames: { id: string; name: string; members: readonly string[] }[] = [];
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
    // A group keeps no aliases: another spelling of it is a group with the same members.
    const group = match.kind === 'group' ? groups.find((one) => one.name === match.group) : undefined;
    if (decided?.remember && group !== undefined && !groups.some((one) => one.name === name)) {
      groupNames.push({ id: newId(), name, members: group.members });
      events.push({ kind: 'agencyGroup.nameRemembered', subject: { kind: 'agencyGroup', id: group.id }, data: { name } });
    }
    if (match.kind === 'group') continue;
    const [meaning] = meanings.get(name) ?? [];
    const isKnown = agencies.some((agency) => agency.id === meaning && (agency.name === name || agency.aliases.includes(name)));
    if (decided?.remember && meaning != null && !isKnown && created.get(name) === undefined) {
      aliases.push({ alias: name, agency: meaning });
      events.push({ kind: 'agency.aliasRemembered', subject: { kind: 'agency', id: meaning }, data: { alias: name } });
    }
  }
  return {
    events,
    partiesOf: (role, names) =>
      names.flatMap((name) => (meanings.get(name) ?? [null]).map((agency): Party => ({ role, agency, printedName: name }))),
    write: (event) => learnNames(tx, jurisdiction, { agencies: [...created.values()], aliases, groups: groupNames }, event),
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
