import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppointmentId, JurisdictionId, PersonId } from '../../core/shared/brand.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Actor } from '../../core/shared/decision.ts';
import { tongliao } from '../../packs/tongliao/pack.ts';
import { writeAccount } from '../actions/account.ts';
import type { ActionContext } from '../actions/context.ts';
import { importPackFacts } from '../actions/fact-import.ts';
import { createJurisdiction, needsSetUp } from '../actions/set-up.ts';
import type { Database } from '../database/pool.ts';
import { filesOf } from '../files/file-store.ts';
import { commitPlan } from './city-plans.ts';
import { makeCityProgramme } from './city-programme.ts';
import { citySponsors, demoPassword, demoPosts } from './demo-accounts.ts';

const sponsorsSince = '2021-01-01';
const planPath = join(import.meta.dirname, '..', '..', 'packs', 'tongliao', 'demo-plan.txt');

/**
 * Fills an empty database with the demo: the pack's jurisdiction, an account per post, and the pack's plans, read and committed
 * through the same actions as an office's own. Does nothing when there is a jurisdiction already.
 * @returns whether anything was written
 */
export async function seedDemo(setting: {
  readonly database: Database;
  readonly dataFolder: string;
  readonly today: Day;
  /** 'full' the city's programme of five years, 'small' one plan of it: enough for most tests. */
  readonly programme: 'small' | 'full';
}): Promise<boolean> {
  const { database, today } = setting;
  if (!(await needsSetUp(database))) return false;
  const pack = tongliao;
  const place = pack.jurisdiction;
  if (!place) throw new Error(`the pack ${pack.manifest.id} is of no jurisdiction`);
  const actor = await database.kysely.transaction().execute(async (tx): Promise<Actor> => {
    const author = await createJurisdiction(tx, { ...place, pack }, 'demo');
    let office: Actor | undefined;
    const posts = setting.programme === 'full' ? [...demoPosts, ...citySponsors] : demoPosts;
    for (const post of posts) {
      const agency = post.agency === undefined ? undefined : await find(tx, 'agency', author.jurisdiction, post.agency);
      const division = post.division === undefined ? undefined : await find(tx, 'division', author.jurisdiction, post.division);
      const isOfAgency = post.role === 'agencyLead' || post.role === 'agencyLiaison';
      const scope =
        isOfAgency && agency
          ? ({ kind: 'agency', id: agency } as const)
          : division
            ? ({ kind: 'division', id: division } as const)
            : ({ kind: 'jurisdiction' } as const);
      const account = await writeAccount(
        tx,
        author,
        { login: post.login, name: post.name, title: post.title, agency: agency ?? null, role: post.role, scope },
        { text: demoPassword, mustChange: false },
        // Sponsors have held their posts for as long as the lists of the full demo go back.
        post.role === 'sponsor' ? sponsorsSince : today,
      );
      if (post.role !== 'reformOffice') continue;
      const row = await tx
        .selectFrom('account as c')
        .innerJoin('appointment as t', (join) =>
          join.onRef('t.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('t.person_id', '=', 'c.person_id'),
        )
        .select(['c.person_id', 't.id'])
        .where('c.jurisdiction_id', '=', author.jurisdiction)
        .where('c.id', '=', account)
        .executeTakeFirstOrThrow();
      office = {
        jurisdiction: author.jurisdiction as JurisdictionId,
        person: row.person_id as PersonId,
        appointment: row.id as AppointmentId,
        name: post.name,
        grants: [{ role: 'reformOffice', scope: { kind: 'jurisdiction' } }],
        today,
        via: 'demo',
      };
    }
    if (!office) throw new Error('the demo has no reform office');
    return office;
  });
  const context: ActionContext = { database, files: filesOf(setting.dataFolder), actor };
  if (setting.programme === 'full') await makeCityProgramme(context);
  else await commitPlan(context, { name: basename(planPath), bytes: readFileSync(planPath) });
  for (const facts of pack.facts ?? []) await importPackFacts(context, facts);
  return true;
}

async function find(
  tx: Parameters<typeof writeAccount>[0],
  table: 'agency' | 'division',
  jurisdiction: string,
  name: string,
): Promise<string> {
  const row = await tx
    .selectFrom(table)
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .where('name', '=', name)
    .executeTakeFirst();
  if (!row) throw new Error(`the pack has no ${table} ${name}`);
  return row.id;
}
