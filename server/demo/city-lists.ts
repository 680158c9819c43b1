import { reformFields } from '../../packs/reform-1-1-8/pack.ts';
import type { ActionContext } from '../actions/context.ts';
import { addMeasures, closeList, createList } from '../actions/programme/list.ts';
import type { CityPlan } from './city-plans.ts';

export type CityMeasure = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly field: string;
  readonly document: string;
};

export const firstYear = 2021;
export const lastYear = 2025;
/** Nothing in the plans says how a year ended; told apart by number so that every demo ends alike. */
const isUnfinished = (measure: CityMeasure): boolean => measure.number % 13 === 5;
const isEnded = (measure: CityMeasure): boolean => measure.number % 97 === 11;
const nameOf = (year: number): string => `${year}年度改革台账`;

/**
 * The lists: one for each field plan, and one a year. Each year but the last is closed, what was unfinished carried over. The
 * measures of the field plans stand on annual lists too, a third of them from 2024 on: so it is in this demo, nobody says that a
 * city must do it this way.
 * @returns the measures that were finished, by the year in which they were
 */
export async function makeCityLists(
  context: ActionContext,
  plans: readonly CityPlan[],
  measures: readonly CityMeasure[],
): Promise<ReadonlyMap<number, readonly CityMeasure[]>> {
  const byDocument = Map.groupBy(measures, (measure) => measure.document);
  const ofFieldPlans = plans.flatMap((plan) => (plan.field === undefined ? [] : (byDocument.get(plan.document) ?? [])));
  for (const field of reformFields) {
    const plan = plans.find((one) => one.field === field);
    const list = await createList(context, { kind: 'field', field, name: `${field}领域任务清单` });
    await addMeasures(context, list.id, { version: list.version, document: plan?.document });
  }
  const finished = new Map<number, readonly CityMeasure[]>();
  let open: { readonly id: string; readonly version: number } = await createList(context, {
    kind: 'annual',
    year: firstYear,
    name: nameOf(firstYear),
  });
  let carried: readonly CityMeasure[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const ofYear = plans.filter((plan) => plan.year === year).flatMap((plan) => byDocument.get(plan.document) ?? []);
    const begun = year < 2024 ? [] : ofFieldPlans.filter((_, at) => (at % 3 === 0) === (year === 2024));
    const fresh = [...ofYear, ...begun];
    open = await addMeasures(context, open.id, { version: open.version, measures: fresh.map((measure) => measure.id) });
    if (year === lastYear) break;
    const standing = [...carried, ...fresh];
    const ended = fresh.filter(isEnded);
    const goesOn = (measure: CityMeasure) => begun.includes(measure) || (fresh.includes(measure) && isUnfinished(measure));
    carried = standing.filter((measure) => goesOn(measure) && !ended.includes(measure));
    const done = standing.filter((measure) => !carried.includes(measure) && !ended.includes(measure));
    finished.set(year, done);
    await closeList(context, open.id, {
      version: open.version,
      finished: done.map((measure) => measure.id),
      ended: ended.map((measure) => ({ measure: measure.id, reason: '上级政策调整，相关要求已并入其他举措' })),
      nextName: nameOf(year + 1),
    });
    open = await openListOf(context, year + 1);
  }
  return finished;
}

async function openListOf(context: ActionContext, year: number) {
  const { id, version } = await context.database.kysely
    .selectFrom('measure_list')
    .select(['id', 'version'])
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return { id, version };
}
