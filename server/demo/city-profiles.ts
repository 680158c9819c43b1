import type { DocumentStep } from '../../core/programme/document-life.ts';
import { type Day, day } from '../../core/shared/day.ts';
import { demoGoals, demoSponsors } from '../../packs/tongliao/demo/goals.ts';
import { demoUpstream } from '../../packs/tongliao/demo/upstream.ts';
import type { ActionContext } from '../actions/context.ts';
import { createGoal } from '../actions/programme/goal.ts';
import { assignSponsors, changeProfiles, recordDocumentSteps } from '../actions/programme/profile.ts';
import { explainGap, importUpstreamText } from '../actions/programme/upstream.ts';
import type { CityMeasure } from './city-lists.ts';

/** Every so many of a row, told apart by number alone. */
const every = (measure: CityMeasure, of: number, rest = 0): boolean => measure.number % of === rest;

/** Where a measure comes from, what it serves, who leads it and how far its document is. */
export async function makeCityProfiles(
  context: ActionContext,
  measures: readonly CityMeasure[],
  ofFieldPlans: readonly CityMeasure[],
  finished: ReadonlyMap<number, readonly CityMeasure[]>,
  sponsors: ReadonlyMap<string, string>,
): Promise<void> {
  const versions = new Map<string, number>();
  const items = (chosen: readonly CityMeasure[]) =>
    chosen.map((measure) => {
      const version = versions.get(measure.id) ?? 0;
      versions.set(measure.id, version + 1);
      return { id: measure.id, version };
    });
  const linked = await linkUpstream(context, ofFieldPlans, items);
  const rest = measures.filter((measure) => !linked.has(measure.id));
  const mandated = rest.filter((measure) => every(measure, 9));
  const selfChosen = rest.filter((measure) => !every(measure, 9) && !every(measure, 11));
  await changeProfiles(context, { origin: 'mandated', items: items(mandated), reason: '' });
  await changeProfiles(context, { origin: 'selfChosen', items: items(selfChosen), reason: '' });
  await tagGoals(context, measures, items);
  await leadKeyMeasures(context, ofFieldPlans, sponsors, items);
  const steps = documentSteps(context.actor.today, ofFieldPlans, finished);
  for (const at of [0, 1, 2]) {
    const chosen = steps.filter((one) => one.steps.length > at);
    const stepOf = new Map(chosen.map(({ measure, steps: life }) => [measure.id, life[at]]));
    await recordDocumentSteps(context, items(chosen.map(({ measure }) => measure)), '', (measure) => {
      const step = stepOf.get(measure);
      if (!step) throw new Error(`no step for ${measure}`);
      return step;
    });
  }
}

type Items = (chosen: readonly CityMeasure[]) => { id: string; version: number }[];

/** The upstream document; each clause is answered by measures of the field plans, two by none, one of these with its reason. */
async function linkUpstream(
  context: ActionContext,
  measures: readonly CityMeasure[],
  items: Items,
): Promise<ReadonlySet<string>> {
  const document = await importUpstreamText(context, demoUpstream.text, demoUpstream.head);
  const linked = new Set<string>();
  for (const { no, answeredBy, gapReason } of demoUpstream.clauses) {
    const answers = measures.filter((measure) => answeredBy.some((word) => measure.title.includes(word)));
    for (const measure of answers) linked.add(measure.id);
    if (answers.length > 0)
      await changeProfiles(context, { addClauses: [{ document: document.id, clause: no }], items: items(answers), reason: '' });
    if (gapReason !== undefined) await explainGap(context, 'upstream', document.id, { clause: no, reason: gapReason });
  }
  return linked;
}

async function tagGoals(context: ActionContext, measures: readonly CityMeasure[], items: Items): Promise<void> {
  for (const top of demoGoals) {
    const made = await createGoal(context, { name: top.name, parent: null });
    const parent = made.goals.find((goal) => goal.name === top.name)?.id ?? null;
    for (const { name, fields } of top.below) {
      const tree = await createGoal(context, { name, parent });
      const goal = tree.goals.find((one) => one.name === name)?.id ?? '';
      const served = measures.filter((measure) => fields.includes(measure.field) && !every(measure, 29));
      if (served.length > 0) await changeProfiles(context, { addGoals: [goal], items: items(served), reason: '' });
    }
  }
}

/** Five key measures in each field plan; one of all has no sponsor yet, two were handed over. */
async function leadKeyMeasures(
  context: ActionContext,
  measures: readonly CityMeasure[],
  sponsors: ReadonlyMap<string, string>,
  items: Items,
): Promise<void> {
  const key = demoSponsors.flatMap(({ field }) => measures.filter((measure) => measure.field === field).slice(0, 5));
  await changeProfiles(context, { isKey: true, items: items(key), reason: '' });
  for (const { login, field } of demoSponsors) {
    const led = key.filter((measure) => measure.field === field && measure !== key.at(-1));
    const assign = (chosen: readonly CityMeasure[], who: string, on: Day, reason: string) =>
      assignSponsors(context, { items: items(chosen), appointment: sponsors.get(who) ?? '', on, reason });
    const former = led.slice(0, 1);
    const isHandedOver = login === 'weiyuan1' || login === 'weiyuan2';
    if (isHandedOver) await assign(former, login === 'weiyuan1' ? 'weiyuan2' : 'weiyuan1', day('2024-12-01'), '');
    await assign(led, login, day(isHandedOver ? '2025-03-01' : '2024-12-01'), isHandedOver ? '分工调整' : '');
  }
}

/** Of measures that end in a document: some of the finished are issued, of those under way a few are drafted or deliberated. */
function documentSteps(
  today: Day,
  ofFieldPlans: readonly CityMeasure[],
  finished: ReadonlyMap<number, readonly CityMeasure[]>,
): { readonly measure: CityMeasure; readonly steps: readonly DocumentStep[] }[] {
  const isDocument = (measure: CityMeasure) => measure.text.includes('印发实施');
  const past = [...finished].flatMap(([year, measures]) =>
    measures.filter(isDocument).map((measure, at) => ({ measure, steps: lifeOf(measure, year, at + 1, 3) })),
  );
  const running = ofFieldPlans
    .filter(isDocument)
    .filter((measure) => !every(measure, 3))
    .map((measure, at) => ({ measure, steps: lifeOf(measure, 2025, at + 1, (at % 3) + 1) }));
  return [...past, ...running].filter(({ steps }) => steps.every((step) => step.doneOn <= today));
}

/** The first steps of a document's life in a year. The numbers are of no office: 通演发. */
function lifeOf(measure: CityMeasure, year: number, serial: number, count: number): readonly DocumentStep[] {
  const title = `关于${measure.title}的实施意见`;
  const nothing = { body: null, title: null, documentNumber: null, note: null };
  const number = `通演发〔${year}〕${serial}号`;
  const steps: readonly DocumentStep[] = [
    { ...nothing, step: 'draft', doneOn: day(`${year}-04-10`), title },
    { ...nothing, step: 'review', doneOn: day(`${year}-05-20`), body: '市委全面深化改革委员会会议' },
    { ...nothing, step: 'issue', doneOn: day(`${year}-06-10`), documentNumber: number },
  ];
  return steps.slice(0, count);
}
