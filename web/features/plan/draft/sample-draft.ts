import {
  type DraftChange as CoreChange,
  type DraftDecision,
  decide,
  headOf,
  measuresOf,
  namesOf,
  problemsOf,
  undecided,
} from '../../../../core/ledger/draft.ts';
import { openProblems } from '../../../../core/ledger/open-problem.ts';
import type { AgencyDirectory } from '../../../../core/org/agency-directory.ts';
import { parsePlan } from '../../../../core/plan/parse.ts';
import { day } from '../../../../core/shared/day.ts';
import { readPasted } from '../../../../documents/read.ts';
import type { DraftChange, PlanDraft } from '../drafts.ts';

const agency = (number: number, name: string, aliases: readonly string[] = []) => ({
  id: `00000000-0000-7000-8000-00000000000${number}`,
  name,
  aliases,
});

const directory: AgencyDirectory = {
  agencies: [agency(1, '市发展改革委', ['市发改委']), agency(2, '市财政局'), agency(3, '市工信局'), agency(4, '市水务局')],
  groups: [{ name: '各旗县市区', aliases: [], members: [] }],
};
const today = day('2026-03-01');

/** A draft worked on with the product's own parser and rules, without a server: for the tests of this folder. */
export function sampleDraft(text: string) {
  const document = readPasted(text);
  const plan = parsePlan(document, { today, directory });
  let decision: DraftDecision = undecided;
  const view = (): PlanDraft => {
    const measures = measuresOf(plan, decision);
    return {
      id: '00000000-0000-7000-8000-0000000000aa',
      state: 'open',
      fileName: '',
      createdAt: '2026-03-01T00:00:00Z',
      changedAt: '2026-03-01T00:00:00Z',
      version: 1,
      head: headOf(plan, decision),
      text: document.text,
      blocks: document.blocks.flatMap((block): PlanDraft['blocks'] =>
        block.kind === 'paragraph'
          ? [{ kind: 'paragraph', start: block.start, end: block.end }]
          : block.rows.map((row) => ({
              kind: 'row',
              start: row[0]?.start ?? block.start,
              end: row.at(-1)?.end ?? block.end,
              cells: row.map(({ start, end }) => ({ start, end })),
            })),
      ),
      clauses: plan.clauses.map((clause) => ({ ...clause })),
      measures: measures.map(({ places, ...measure }) => ({
        ...measure,
        place: places.text,
        responsibilityPlace: places.responsibility ?? null,
        deadlinePlace: places.deadline ?? null,
      })),
      names: namesOf(measures, decision, directory),
      problems: openProblems(problemsOf(plan, decision, directory, today), measuresOf(plan, decision), decision.accepted),
      alreadyImported: null,
      committedDocument: null,
      revisable: [],
      suggestedRevision: null,
      revision: null,
    } as unknown as PlanDraft;
  };
  return {
    view,
    change: (changes: readonly DraftChange[]): PlanDraft => {
      for (const change of changes) decision = decide(plan, decision, change as CoreChange);
      return view();
    },
  };
}

/** Four measures: joint leads, a supporter who leads too, an unknown name twice, nobody at all. */
export const samplePlan = `通辽市2026年改革要点

一、经济体制改革

1.健全统计制度。2026年6月底前出台办法。（市发展改革委、市财政局按职责分工负责）

2.推进用水权改革。完善交易规则。（市水务局牵头，市财政局、市水务局配合）

3.建设数据平台。2026年底前建成。（市大数据中心牵头，市工信局配合）

4.开展效果评估。（市大数据中心、各旗县市区配合）

5.加强宣传引导，持续推进。`;
