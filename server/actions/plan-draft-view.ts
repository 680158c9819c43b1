import type { Block } from '../../core/document/read-document.ts';
import { type DraftMeasure, headOf, measuresOf, namesOf, problemsOf } from '../../core/ledger/draft.ts';
import type { Tx } from '../store/commit.ts';
import { agencyDirectory } from '../store/directory.ts';
import { type Draft, importedBefore } from '../store/plan-draft.ts';
import type { ActionContext } from './context.ts';

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
