import { type DraftMeasure, headOf, matchName, measuresOf } from '../../../core/ledger/draft.ts';
import type { AgencyDirectory } from '../../../core/org/agency-directory.ts';
import { compareRevision, type RevisedMeasure, type RevisionPair, revisedTitle } from '../../../core/plan/revision/compare.ts';
import type { Tx } from '../../store/commit.ts';
import type { MeasureImage, PartyRole } from '../../store/measure.ts';
import type { Draft } from '../../store/plan-draft.ts';
import { measuresOfDocument, revisableDocuments } from '../../store/revision.ts';
import { notFound, Refusal } from '../refusal.ts';

/** A draft held against the plan that it revises. Positions of the pairs are those in `earlier` and `later`. */
export type Revision = {
  readonly document: string;
  readonly earlier: readonly { readonly image: MeasureImage; readonly version: number }[];
  readonly later: readonly DraftMeasure[];
  readonly pairs: readonly RevisionPair[];
};

/** @throws 404 when there is no such plan, 422 when it has been replaced already */
export async function assertRevisable(tx: Tx, jurisdiction: string, document: string): Promise<void> {
  const row = await tx
    .selectFrom('plan_document as d')
    .leftJoin('plan_document as n', (join) =>
      join
        .onRef('n.jurisdiction_id', '=', 'd.jurisdiction_id')
        .onRef('n.replaces_id', '=', 'd.id')
        .on('n.withdrawn_at', 'is', null),
    )
    .select(['d.id', 'n.title'])
    .where('d.jurisdiction_id', '=', jurisdiction)
    .where('d.id', '=', document)
    .where('d.withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw notFound();
  if (row.title !== null) throw new Refusal(422, 'plan/already-revised', { title: row.title });
}

/** The comparison of a draft with the plan that it revises, as both stand now; none where it revises none. */
export async function revisionOf(
  tx: Tx,
  jurisdiction: string,
  draft: Pick<Draft, 'plan' | 'decision' | 'revises'>,
  directory: AgencyDirectory,
): Promise<Revision | null> {
  if (draft.revises === null) return null;
  const earlier = await measuresOfDocument(tx, jurisdiction, draft.revises);
  const later = measuresOf(draft.plan, draft.decision).filter((measure) => !measure.removed);
  const names = namesIn(directory, draft.decision);
  const at = new Map(earlier.map(({ image }, position) => [image.id, position]));
  const said = new Map(
    later.flatMap(({ key }, position) => {
      const from = draft.decision.origins[key];
      // A measure that was withdrawn meanwhile is no origin any more.
      return from === undefined ? [] : [[position, from.flatMap((id) => at.get(id) ?? [])] as const];
    }),
  );
  const pairs = compareRevision(
    earlier.map(({ image }) => ofImage(image, names)),
    later.map((measure) => ofDraft(measure, names)),
    said,
  );
  return { document: draft.revises, earlier, later, pairs };
}

/** Agencies by the directory's names, so that another spelling of the same agency is no change; groups by their members. */
function namesIn(directory: AgencyDirectory, decision: Draft['decision']) {
  const byId = new Map(directory.agencies.map(({ id, name }) => [id, name]));
  const nameOf = (agency: string | null, printed: string): string => (agency === null ? printed : (byId.get(agency) ?? printed));
  const meaningOf = (printed: string): readonly string[] => {
    const { match } = matchName(printed, decision, directory);
    if (match.kind === 'agency') return [nameOf(match.agency, printed)];
    if (match.kind === 'new-agency') return [match.name];
    if (match.kind !== 'group') return [printed];
    const members = directory.groups.find(({ name }) => name === match.group)?.members ?? [];
    return members.map((member) => nameOf(member, printed));
  };
  return { nameOf, meaningOf };
}
type Names = ReturnType<typeof namesIn>;

function ofImage(image: MeasureImage, names: Names): RevisedMeasure {
  const of = (...roles: readonly PartyRole[]): string[] =>
    image.parties.flatMap((party) => (roles.includes(party.role) ? [names.nameOf(party.agency, party.printedName)] : []));
  const { title, text, field, outcome, deadline } = image;
  return {
    no: image.printedNo,
    title,
    text,
    field,
    outcome,
    deadline,
    lead: of('lead', 'jointLead'),
    supporting: of('supporting'),
    implementing: of('implementing'),
  };
}

function ofDraft(measure: DraftMeasure, names: Names): RevisedMeasure {
  const { no, title, text, field, outcome, deadline } = measure;
  const of = (printed: readonly string[]): string[] => printed.flatMap(names.meaningOf);
  return {
    no,
    title,
    text,
    field,
    outcome,
    deadline,
    lead: of(measure.lead),
    supporting: of(measure.supporting),
    implementing: of(measure.implementing),
  };
}

/** What the screen shows: plans that could be revised, the one that probably is, and the comparison with the one that is. */
export async function presentRevision(tx: Tx, jurisdiction: string, draft: Draft, directory: AgencyDirectory) {
  if (draft.state !== 'open') return { revisable: [], suggestedRevision: null, revision: null };
  const documents = await revisableDocuments(tx, jurisdiction);
  const suggested = revisedTitle(
    headOf(draft.plan, draft.decision).title,
    documents.map(({ title }) => title),
  );
  const revision = await revisionOf(tx, jurisdiction, draft, directory);
  return {
    revisable: documents.map(({ id, title, issued_on, document_number }) => ({
      id,
      title,
      issued: issued_on,
      documentNumber: document_number,
    })),
    suggestedRevision: draft.revises === null && suggested !== undefined ? (documents[suggested]?.id ?? null) : null,
    revision: revision && {
      document: revision.document,
      earlier: revision.earlier.map(({ image }) => ({
        id: image.id,
        number: image.number,
        no: image.printedNo,
        title: image.title,
        text: image.text,
      })),
      pairs: revision.pairs.map((pair) => ({
        kind: pair.kind,
        earlier: pair.earlier.flatMap((at) => revision.earlier[at]?.image.id ?? []),
        later: pair.later.flatMap((at) => revision.later[at]?.key ?? []),
        renumbered: pair.renumbered === null ? null : [...pair.renumbered],
        changes: Object.entries(pair.changes).map(([property, [before, after]]) => ({ property, before, after })),
        isSaid: pair.later.some((at) => draft.decision.origins[revision.later[at]?.key ?? -1] !== undefined),
      })),
    },
  };
}
