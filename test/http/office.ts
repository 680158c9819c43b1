import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { type Role, roles } from '../../core/org/role.ts';
import type { Actor } from '../../core/shared/decision.ts';
import type { Pack } from '../../packs/pack.ts';
import { writeAccount } from '../../server/actions/account.ts';
import { addLocalDays } from '../../server/actions/calendar.ts';
import type { ActionContext } from '../../server/actions/context.ts';
import { commitDraft } from '../../server/actions/plan-commit.ts';
import { changeDraft, createDraft, createDraftFromText } from '../../server/actions/plan-draft.ts';
import { createJurisdiction } from '../../server/actions/set-up.ts';
import { passwordPolicies } from '../../server/auth/password-policy.ts';
import { openSession, signedIn } from '../../server/auth/session.ts';
import { type Database, openDatabase } from '../../server/database/pool.ts';
import { filesOf } from '../../server/files/file-store.ts';
import { buildApp } from '../../server/http/app.ts';
import { cookieName } from '../../server/http/handlers/session.ts';
import { cloneDatabase } from '../store/database.ts';
import { type OrganisationPlace, organisationOf } from './office-organisation.ts';
import { makeProgramme, type ProgrammePlace } from './office-programme.ts';
import { makeRequests, type RequestsOfConcern } from './office-request.ts';
import { makeTasks, type TasksOfConcern } from './office-task.ts';

/** The day on which everything in these tests happens. */
export const today = '2026-06-01' as Actor['today'];
/** Of every account made here; it keeps both password policies. */
export const password = 'Cedar-Lantern-4827';

/** Whom the three measures of a jurisdiction concern: the agencies of the two agency roles, and the division's. */
export const concerns = ['agencyLead', 'agencyLiaison', 'divisionOffice'] as const;
export type Concern = (typeof concerns)[number];

export type Place = {
  readonly jurisdiction: string;
  /** The account of each role; agency roles and the division's office are granted for what their measure concerns. */
  readonly accounts: Readonly<Record<Role, string>>;
  readonly document: string;
  readonly measures: Readonly<Record<Concern, string>>;
  /** Of each measure a task that is drafted, one that is deployed, one that is received. */
  readonly tasks: Readonly<Record<Concern, TasksOfConcern>>;
  /** Of each received task a request for change and one for support. */
  readonly requests: Readonly<Record<Concern, RequestsOfConcern>>;
  readonly draft: string;
  readonly indicator: string;
  readonly localDay: string;
  readonly programme: ProgrammePlace;
  readonly organisation: OrganisationPlace;
};

export type Office = {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Where the people of the tests are, and a jurisdiction beside it with the same kinds of things. */
  readonly home: Place;
  readonly neighbour: Place;
  /** A fresh session of an account. */
  signIn(place: Place, role: Role): Promise<{ readonly cookie: string; readonly csrf: string; readonly id: string }>;
  close(): Promise<void>;
};

/** Words that stand in business content only: one in all of it, one more in the measure of each concern. */
export const marks = {
  home: { all: '松枝', agencyLead: '松果', agencyLiaison: '松针', divisionOffice: '松脂' },
  neighbour: { all: '梅枝', agencyLead: '梅果', agencyLiaison: '梅花', divisionOffice: '梅雨' },
} as const;

function packOf(code: string, name: string): Pack {
  const agency = (id: string, agencyName: string, kind: 'party' | 'government' | 'division') =>
    ({ id, name: agencyName, aliases: [], kind, source: 'made for the tests' }) as const;
  return {
    manifest: { id: `tests-${code}`, version: '1.0.0', title: { zh: name, en: name }, source: 'made for the tests' },
    jurisdiction: { code, name },
    divisions: [{ code: `${code.slice(0, 4)}25`, name: '乙旗', shortName: '乙旗', kind: 'banner', source: 'made for the tests' }],
    agencies: [
      agency('reform', '市委改革办', 'party'),
      agency('finance', '市财政局', 'government'),
      agency('planning', '市发展改革委', 'government'),
      agency(`division-${code.slice(0, 4)}25`, '乙旗人民政府', 'division'),
    ],
    groups: [{ name: '各旗', aliases: [], members: [`division-${code.slice(0, 4)}25`] }],
    posts: [{ id: 'head', agency: 'finance', title: '局长', rank: 1, source: 'made for the tests' }],
    bodies: [
      {
        id: 'commission',
        name: '市委改革委',
        kind: 'commission',
        office: 'reform',
        seats: [{ role: 'chair', post: 'head' }],
        source: 'made for the tests',
      },
    ],
    organs: [],
  };
}

const planOf = (mark: (typeof marks)[keyof typeof marks]): string =>
  [
    `${mark.all}改革工作方案（2026年）`,
    '一、经济领域',
    `1. 完善${mark.agencyLead}制度。修订办法，2026年12月底前完成。（市财政局牵头）`,
    `2. 推进${mark.agencyLiaison}试点。形成总结，2026年12月底前完成。（市发展改革委牵头）`,
    `3. 整治${mark.divisionOffice}问题。建立台账，2026年12月底前完成。（市委改革办牵头，乙旗人民政府组织实施）`,
  ].join('\n');

/**
 * Serves two jurisdictions with an account for every role and one of everything that a route can name.
 * @param options.web the folder of built pages to serve
 */
export async function openOffice(options: { readonly web?: string } = {}): Promise<Office> {
  const clone = await cloneDatabase();
  const database = openDatabase(clone.address.app, 10);
  const folder = mkdtempSync(join(tmpdir(), 'luodi-office-'));
  const files = filesOf(folder);
  const app = await buildApp({
    database,
    files,
    version: '0',
    policy: passwordPolicies['dengbao-3'],
    today: () => today,
    demoAccounts: undefined,
    setUpToken: undefined,
    packs: new Map(),
    web: options.web,
    log: false,
  });
  const home = await makePlace(app, { database, files }, '150500', '甲市', marks.home);
  const neighbour = await makePlace(app, { database, files }, '150600', '邻市', marks.neighbour);
  return {
    app,
    database,
    home,
    neighbour,
    signIn: (place, role) => openOwnSession(database, place.jurisdiction, place.accounts[role]),
    close: async () => {
      await app.close();
      await database.close();
      await clone.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openOwnSession(database: Database, jurisdiction: string, account: string) {
  const from = { address: '127.0.0.1', userAgent: 'tests' };
  const cookie = await database.kysely.transaction().execute((tx) => openSession(tx, { jurisdiction, id: account }, from));
  const who = await signedIn(database, cookie, today, 'web');
  if (!who) throw new Error('the session is not there');
  return { cookie, csrf: who.session.csrfToken, id: who.session.id, actor: who.actor };
}

async function makePlace(
  app: FastifyInstance,
  { database, files }: Pick<ActionContext, 'database' | 'files'>,
  code: string,
  name: string,
  mark: (typeof marks)[keyof typeof marks],
): Promise<Place> {
  const { jurisdiction, accounts } = await database.kysely.transaction().execute(async (tx) => {
    const author = await createJurisdiction(tx, { code, name, pack: packOf(code, name) }, 'cli');
    const idOf = async (table: 'agency' | 'division', named: string): Promise<string> =>
      (
        await tx
          .selectFrom(table)
          .select('id')
          .where('jurisdiction_id', '=', author.jurisdiction)
          .where('name', '=', named)
          .executeTakeFirstOrThrow()
      ).id;
    const scopeOf = async (role: Role) => {
      if (role === 'agencyLead') return { kind: 'agency', id: await idOf('agency', '市财政局') } as const;
      if (role === 'agencyLiaison') return { kind: 'agency', id: await idOf('agency', '市发展改革委') } as const;
      if (role === 'divisionOffice') return { kind: 'division', id: await idOf('division', '乙旗') } as const;
      return { kind: 'jurisdiction' } as const;
    };
    const made: [Role, string][] = [];
    for (const role of roles) {
      const account = { login: role, name: `${name}${role}`, title: role, agency: null, role, scope: await scopeOf(role) };
      made.push([role, await writeAccount(tx, author, account, { text: password, mustChange: false }, '2026-01-01')]);
    }
    return { jurisdiction: author.jurisdiction as string, accounts: Object.fromEntries(made) as Record<Role, string> };
  });
  const session = await openOwnSession(database, jurisdiction, accounts.reformOffice);
  const { actor } = session;
  const context: ActionContext = { database, files, actor };
  const plan = await createDraft(context, { name: `${mark.all}.txt`, bytes: new TextEncoder().encode(planOf(mark)) }, undefined);
  const named = await changeDraft(context, plan.id, plan.version, [{ kind: 'head', issuedBy: `${mark.all}办` }]);
  const { document } = await commitDraft(context, named.id, named.version);
  const programme = await makeProgramme(context, document, mark.all);
  const draft = await createDraftFromText(context, `${planOf(mark)}\n4. 续办${mark.all}事项。（市财政局牵头）`, undefined);
  const facts = `指标,时期,数值,单位\n${mark.all}产值,2025年,12,亿元\n`;
  const imported = await app.inject(asPerson(session, { method: 'POST', url: '/api/facts/import', ...upload(facts) }));
  if (imported.statusCode !== 200) throw new Error(imported.payload);
  const rows = await database.kysely
    .selectFrom('reform_measure')
    .select(['id', 'title'])
    .where('jurisdiction_id', '=', jurisdiction)
    .execute();
  const measureOf = (concern: Concern): string => {
    const row = rows.find((each) => each.title.includes(mark[concern]));
    if (!row) throw new Error(`the plan has no measure for ${concern}`);
    return row.id;
  };
  const tasksOf = (concern: Concern): Promise<TasksOfConcern> => makeTasks(context, measureOf(concern), mark[concern]);
  const tasks = {
    agencyLead: await tasksOf('agencyLead'),
    agencyLiaison: await tasksOf('agencyLiaison'),
    divisionOffice: await tasksOf('divisionOffice'),
  };
  const requestsOf = (concern: Concern): Promise<RequestsOfConcern> => makeRequests(context, tasks[concern], mark[concern]);
  const requests = {
    agencyLead: await requestsOf('agencyLead'),
    agencyLiaison: await requestsOf('agencyLiaison'),
    divisionOffice: await requestsOf('divisionOffice'),
  };
  const localDay = { from: '2026-08-01', through: '2026-08-01', kind: 'off', name: '地方假日', source: '本地通知' } as const;
  const calendar = await addLocalDays(context, localDay);
  const indicator = await database.kysely
    .selectFrom('indicator')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction)
    .executeTakeFirstOrThrow();
  return {
    jurisdiction,
    accounts,
    document,
    measures: {
      agencyLead: measureOf('agencyLead'),
      agencyLiaison: measureOf('agencyLiaison'),
      divisionOffice: measureOf('divisionOffice'),
    },
    tasks,
    requests,
    draft: draft.id,
    indicator: indicator.id,
    localDay: calendar.localDays[0]?.id ?? '',
    programme,
    organisation: await organisationOf(database, jurisdiction),
  };
}

/** A table of facts as a form sends it. */
export const upload = (csv: string): Pick<InjectOptions, 'payload' | 'headers'> => ({
  payload: `--b\r\ncontent-disposition: form-data; name="file"; filename="facts.csv"\r\n\r\n${csv}\r\n--b--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
});

/** A request as the page would send it. */
export const asPerson = (
  session: { readonly cookie: string; readonly csrf?: string },
  request: InjectOptions,
): InjectOptions => ({
  ...request,
  cookies: { [cookieName]: session.cookie },
  headers: { ...(session.csrf === undefined ? {} : { 'x-csrf-token': session.csrf }), ...request.headers },
});
