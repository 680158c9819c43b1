import { demoSponsors } from '../../packs/tongliao/demo/goals.ts';
import type { ActionContext } from '../actions/context.ts';
import { createSet, fillSlot } from '../actions/programme/document-set.ts';
import { type CityMeasure, makeCityLists } from './city-lists.ts';
import { type CityPlan, commitCityPlans } from './city-plans.ts';
import { makeCityProfiles } from './city-profiles.ts';
import { makeCityTasks } from './city-tasks.ts';

/**
 * The city's programme as one demo: eight field plans with 266 measures, five years of lists with 913, sets, goals, sponsors, an upstream
 * document, and tasks deployed and received in part; all of it through the actions that an office uses.
 */
export async function makeCityProgramme(context: ActionContext): Promise<void> {
  const plans = await commitCityPlans(context);
  const measures = await readMeasures(context);
  await fillSets(context, plans);
  const finished = await makeCityLists(context, plans, measures);
  const fieldPlans = new Set(plans.filter((plan) => plan.field !== undefined).map((plan) => plan.document));
  const ofFieldPlans = measures.filter((measure) => fieldPlans.has(measure.document));
  await makeCityProfiles(context, measures, ofFieldPlans, finished, await readSponsors(context));
  await makeCityTasks(context, ofFieldPlans);
}

const readMeasures = (context: ActionContext): Promise<CityMeasure[]> =>
  context.database.kysely
    .selectFrom('reform_measure')
    .select(['id', 'number', 'title', 'text', 'field', 'document_id as document'])
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .orderBy('number')
    .execute();

/** The appointment of each sponsor's account. */
async function readSponsors(context: ActionContext): Promise<ReadonlyMap<string, string>> {
  const rows = await context.database.kysely
    .selectFrom('account as c')
    .innerJoin('appointment as t', (join) =>
      join.onRef('t.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('t.person_id', '=', 'c.person_id'),
    )
    .select(['c.login', 't.id'])
    .where('c.jurisdiction_id', '=', context.actor.jurisdiction)
    .where(
      'c.login',
      'in',
      demoSponsors.map((sponsor) => sponsor.login),
    )
    .execute();
  return new Map(rows.map((row) => [row.login, row.id]));
}

/** The set 1+1+8: the field plans are in the ledger; opinion and work plan stand by title and number. The other set is begun. */
async function fillSets(context: ActionContext, plans: readonly CityPlan[]): Promise<void> {
  const [reform] = await createSet(context, 'reform-1-1-8');
  const blank = { document: null, title: null, documentNumber: null, issued: null };
  for (const slot of reform?.slots ?? []) {
    const plan = plans.find((one) => one.slot?.kind === slot.kind && one.slot.field === slot.field);
    const filling = plan
      ? { ...blank, document: plan.document }
      : slot.kind === 'opinion'
        ? {
            ...blank,
            title: '关于进一步全面深化改革推进现代化通辽建设的实施意见（演示用，虚构）',
            documentNumber: '通演发〔2024〕20号',
            issued: '2024-10-28',
          }
        : {
            ...blank,
            title: '纵深推进重点改革落地落实工作方案（演示用，虚构）',
            documentNumber: '通演改发〔2024〕2号',
            issued: '2024-11-08',
          };
    await fillSlot(context, slot.id, { version: slot.version, ...filling });
  }
  const sets = await createSet(context, 'services-1-8-1');
  const services = sets.find((set) => set.id !== reform?.id)?.slots ?? [];
  const titles = [
    ['促进服务业高质量发展三年攻坚行动实施意见（演示用，虚构）', '通演发〔2023〕15号', '2023-06-30'],
    ['商贸流通业行动方案（征求意见稿，演示用）', null, null],
  ] as const;
  for (const [at, [title, documentNumber, issued]] of titles.entries()) {
    const slot = services[at];
    if (slot) await fillSlot(context, slot.id, { ...blank, version: slot.version, title, documentNumber, issued });
  }
}
