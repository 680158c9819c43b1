import type { DocumentMove, DocumentState } from '../../../core/programme/document-life.ts';
import { documentMoves } from '../../../core/programme/document-life.ts';
import type { Origin } from '../../../core/programme/profile.ts';
import type { Actor } from '../../../core/shared/decision.ts';
import { hasRole, measureIsVisible } from '../../auth/visible-to.ts';
import { namesOf } from './sponsor-view.ts';
import type { Reader } from './visible-measure.ts';

/** Everything the programme says of one measure, a withdrawn one too; undefined where the person does not see it. */
export async function readProfileView(reader: Reader, actor: Actor, id: string) {
  const { jurisdiction } = actor;
  const seen = await reader
    .selectFrom('reform_measure')
    .select('withdrawn_at')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('id', '=', id)
    .where(measureIsVisible(actor))
    .executeTakeFirst();
  if (!seen) return undefined;
  const of = { jurisdiction_id: jurisdiction, measure_id: id };
  const [row, lists, clauses, goals, sponsors, steps] = await Promise.all([
    reader
      .selectFrom('measure_profile')
      .selectAll()
      .where((eb) => eb.and(of))
      .executeTakeFirst(),
    reader
      .selectFrom('measure_list_item as i')
      .innerJoin('measure_list as l', (join) =>
        join.onRef('l.jurisdiction_id', '=', 'i.jurisdiction_id').onRef('l.id', '=', 'i.list_id'),
      )
      .select(['l.id', 'l.kind', 'l.year', 'l.name', 'l.state', 'i.ordinal', 'i.first_year', 'i.closing', 'i.closing_reason'])
      .where('i.jurisdiction_id', '=', jurisdiction)
      .where('i.measure_id', '=', id)
      .orderBy('l.kind')
      .orderBy('l.year')
      .execute(),
    reader
      .selectFrom('measure_upstream_clause as u')
      .innerJoin('upstream_clause as c', (join) =>
        join
          .onRef('c.jurisdiction_id', '=', 'u.jurisdiction_id')
          .onRef('c.document_id', '=', 'u.document_id')
          .onRef('c.no', '=', 'u.clause_no'),
      )
      .innerJoin('upstream_document as d', (join) =>
        join.onRef('d.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('d.id', '=', 'c.document_id'),
      )
      .select(['d.id as document', 'd.title as document_title', 'c.no as clause', 'c.title'])
      .where('u.jurisdiction_id', '=', jurisdiction)
      .where('u.measure_id', '=', id)
      .orderBy('d.issued_on')
      .orderBy('c.position')
      .execute(),
    reader
      .selectFrom('measure_goal as x')
      .innerJoin('strategic_goal as g', (join) =>
        join
          .onRef('g.jurisdiction_id', '=', 'x.jurisdiction_id')
          .onRef('g.id', '=', 'x.goal_id')
          .on('g.withdrawn_at', 'is', null),
      )
      .select(['g.id', 'g.name'])
      .where('x.jurisdiction_id', '=', jurisdiction)
      .where('x.measure_id', '=', id)
      .orderBy('g.ordinal')
      .execute(),
    reader
      .selectFrom('measure_sponsor')
      .selectAll()
      .where((eb) => eb.and(of))
      .orderBy('ordinal')
      .execute(),
    reader
      .selectFrom('measure_document_step')
      .selectAll()
      .where((eb) => eb.and(of))
      .orderBy('ordinal')
      .execute(),
  ]);
  const names = await namesOf(reader, jurisdiction, [...new Set(sponsors.map((one) => one.appointment_id))]);
  const state = (row?.document_state ?? 'none') as DocumentState;
  const mayChange = hasRole(actor, 'reformOffice') && seen.withdrawn_at === null;
  return {
    origin: (row?.origin ?? null) as Origin | null,
    isKey: row?.is_key ?? false,
    version: row?.version ?? 0,
    lists: lists.map((list) => ({
      id: list.id,
      kind: list.kind as 'annual' | 'field',
      year: list.year,
      name: list.name,
      state: list.state as 'open' | 'closed',
      ordinal: list.ordinal,
      firstYear: list.first_year,
      closing: list.closing as 'finished' | 'carriedOver' | 'ended' | null,
      closingReason: list.closing_reason,
    })),
    clauses: clauses.map(({ document_title, ...clause }) => ({ ...clause, documentTitle: document_title })),
    goals,
    sponsors: sponsors.map((one) => ({
      appointment: one.appointment_id,
      title: names.get(one.appointment_id)?.title ?? '',
      name: names.get(one.appointment_id)?.name ?? '',
      startsOn: one.starts_on,
      endsOn: one.ends_on,
      reason: one.reason,
    })),
    document: {
      state,
      title: row?.document_title ?? null,
      documentNumber: row?.document_number ?? null,
      issuedOn: row?.document_issued_on ?? null,
      steps: steps.map((step) => ({
        step: step.step as DocumentMove,
        doneOn: step.done_on,
        body: step.body,
        title: step.title,
        documentNumber: step.document_number,
        note: step.note,
      })),
      moves: mayChange ? (Object.keys(documentMoves[state]) as DocumentMove[]) : [],
    },
    may: { change: mayChange },
  };
}
