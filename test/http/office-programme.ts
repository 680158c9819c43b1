import type { ActionContext } from '../../server/actions/context.ts';
import { createSet } from '../../server/actions/programme/document-set.ts';
import { createGoal } from '../../server/actions/programme/goal.ts';
import { addMeasures, createList } from '../../server/actions/programme/list.ts';
import { importUpstreamText } from '../../server/actions/programme/upstream.ts';

/** What routes of the programme name. */
export type ProgrammePlace = { readonly list: string; readonly slot: string; readonly goal: string; readonly upstream: string };

/** One of everything of a programme, with a word of the jurisdiction's own in each. */
export async function makeProgramme(context: ActionContext, document: string, mark: string): Promise<ProgrammePlace> {
  const [set] = await createSet(context, 'reform-1-1-8');
  const { goals } = await createGoal(context, { name: `${mark}定位`, parent: null });
  const list = await createList(context, { kind: 'annual', year: 2026, name: `${mark}年度清单` });
  await addMeasures(context, list.id, { version: list.version, document });
  const head = { title: `${mark}上级意见`, documentNumber: null, issuer: null, level: 'region', issuedOn: null } as const;
  const upstream = await importUpstreamText(context, `一、任务\n1. 推进${mark}改革。\n2. 完善${mark}制度。`, head);
  return { list: list.id, slot: set?.slots[0]?.id ?? '', goal: goals[0]?.id ?? '', upstream: upstream.id };
}
