import { setPacks } from '../../../packs/document-sets.ts';
import { visibleTo } from '../../auth/visible-to.ts';
import { readCoverage, readPlanCoverage, readUpstreamCoverage } from '../../store/programme/coverage-view.ts';
import { readGoals } from '../../store/programme/goal-view.ts';
import { readItems, readLists } from '../../store/programme/list-view.ts';
import { readProgramme } from '../../store/programme/overview.ts';
import { readProfileView } from '../../store/programme/profile-view.ts';
import { readCandidates, readSponsors } from '../../store/programme/sponsor-view.ts';
import type { ActionContext } from '../context.ts';
import { notFound } from '../refusal.ts';
import { theProgramme } from './the-programme.ts';

/** Coverage and sponsors are of the whole: who sees part of it would read gaps that are none. @throws 404 */
const assertSeesAll = ({ actor }: ActionContext): void => {
  if (!visibleTo(actor).all) throw notFound();
};

export async function programmeOverview(context: ActionContext) {
  const { actor, database } = context;
  const programme = await theProgramme(database.kysely, actor.jurisdiction);
  const read = await readProgramme(database.kysely, actor, programme);
  const made = new Set(read.sets.map((set) => set.origin.split('@')[0]));
  const templates = setPacks
    .filter((pack) => !made.has(pack.template.id))
    .map(({ template }) => ({ id: template.id, name: template.name, slots: template.slots.length }));
  return { ...read, templates };
}

export async function listWithItems(context: ActionContext, id: string, page: { after: number; limit: number }) {
  const { actor, database } = context;
  const [list] = await readLists(database.kysely, actor, id);
  if (!list) throw notFound();
  return { list, ...(await readItems(database.kysely, actor, id, page)) };
}

export async function coverage(context: ActionContext) {
  assertSeesAll(context);
  return readCoverage(context.database.kysely, context.actor.jurisdiction);
}

export async function upstreamCoverage(context: ActionContext, id: string) {
  assertSeesAll(context);
  const found = await readUpstreamCoverage(context.database.kysely, context.actor.jurisdiction, id);
  if (!found) throw notFound();
  return found;
}

export async function planCoverage(context: ActionContext, id: string) {
  assertSeesAll(context);
  const found = await readPlanCoverage(context.database.kysely, context.actor.jurisdiction, id);
  if (!found) throw notFound();
  return found;
}

export const goalTree = (context: ActionContext) => readGoals(context.database.kysely, context.actor);

export async function sponsors(context: ActionContext) {
  assertSeesAll(context);
  return readSponsors(context.database.kysely, context.actor);
}

export const sponsorCandidates = (context: ActionContext) => readCandidates(context.database.kysely, context.actor);

export async function measureProfile(context: ActionContext, id: string) {
  const found = await readProfileView(context.database.kysely, context.actor, id);
  if (!found) throw notFound();
  return found;
}
