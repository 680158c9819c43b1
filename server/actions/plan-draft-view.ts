import type { Block } from '../../core/document/read-document.ts';
import { type DraftDecision, type DraftMeasure, headOf, measuresOf, namesOf, problemsOf } from '../../core/ledger/draft.ts';
import { type OpenProblem, openProblems } from '../../core/ledger/open-problem.ts';
import type { AgencyDirectory } from '../../core/org/agency-directory.ts';
import type { ParsedPlan } from '../../core/plan/parsed-plan.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Tx } from '../store/commit.ts';
import { agencyDirectory } from '../store/directory.ts';
import { type Draft, importedBefore } from '../store/plan-draft.ts';
import type { ActionContext } from './context.ts';
import { presentRevision } from './plan/revision.ts';

/** What is to be decided on the draft as it stands, what the reader of the file noted included. */
export const openProblemsOf = (
  draft: { readonly plan: ParsedPlan; readonly decision: DraftDecision; readonly notes: Draft['document']['notes'] },
  directory: AgencyDirectory,
  today: Day,
): readonly OpenProblem[] =>
  openProblems(
    [...problemsOf(draft.plan, draft.decision, directory, today), ...draft.notes],
    measuresOf(draft.plan, draft.decision),
    draft.decision.accepted,
  );

/** The whole draft as the screen shows it: text and blocks, measures with the person's changes, names, problems as they stand. */
export async function presentDraft(tx: Tx, context: Pick<ActionContext, 'actor'>, draft: Draft) {
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
    problems: openProblemsOf({ ...draft, notes: draft.document.notes }, directory, today).map((problem) => ({
      ...problem,
      params: { ...problem.params },
      measures: [...problem.measures],
    })),
    alreadyImported: draft.state === 'committed' ? null : await importedBefore(tx, jurisdiction, draft.document.text),
    committedDocument: draft.committedDocument,
    ...(await presentRevision(tx, jurisdiction, draft, directory)),
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
