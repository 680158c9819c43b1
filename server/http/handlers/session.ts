import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../../core/org/role.ts';
import type { Day } from '../../../core/shared/day.ts';
import type { Pack } from '../../../packs/pack.ts';
import { disableAccount, enableAccount, listAccounts, openAccount, resetPassword } from '../../actions/account.ts';
import { listEvents, verifyOwnChain } from '../../actions/audit.ts';
import { changePassword, endOwnSession, ownAppointments, ownSessions, signIn, signOut } from '../../actions/session.ts';
import { needsSetUp, type SetUpToken, setUp } from '../../actions/set-up.ts';
import type { PasswordPolicy } from '../../auth/password-policy.ts';
import { type SignedIn, sessionLife, signedIn } from '../../auth/session.ts';
import type { Database } from '../../database/pool.ts';
import { readGrants } from '../../store/account.ts';
import type { Handlers } from '../bind.ts';

export type DemoAccount = { readonly login: string; readonly password: string; readonly title: string; readonly role: Role };

/** What the session routes need to know of the running server. */
export type SessionSetting = {
  readonly database: Database;
  readonly version: string;
  readonly policy: PasswordPolicy;
  readonly today: () => Day;
  readonly demoAccounts: readonly DemoAccount[] | undefined;
  readonly setUpToken: SetUpToken | undefined;
  readonly packs: ReadonlyMap<string, Pack>;
};

export const cookieName = 'luodi_session';
const from = (request: FastifyRequest) => ({ address: request.ip, userAgent: request.headers['user-agent'] ?? '' });

function setCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  void reply.setCookie(cookieName, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: sessionLife.hours * 3600,
  });
}

type Ids =
  | 'health.read'
  | 'welcome.read'
  | 'set-up.create'
  | 'session.read'
  | 'session.create'
  | 'session.end'
  | 'password.change'
  | 'session.list'
  | 'session.endOther'
  | 'account.list'
  | 'account.create'
  | 'account.resetPassword'
  | 'account.disable'
  | 'account.enable'
  | 'event.list'
  | 'event.verify';

export function sessionHandlers(setting: SessionSetting): Pick<Handlers, Ids> {
  const { database } = setting;
  const view = async (who: SignedIn) => {
    const { actor } = who;
    const jurisdiction = await database.kysely
      .selectFrom('jurisdiction')
      .select(['id', 'code', 'name'])
      .where('id', '=', actor.jurisdiction)
      .executeTakeFirstOrThrow();
    const grants = (await readGrants(database.kysely, actor.jurisdiction, [actor.appointment])).get(actor.appointment) ?? [];
    return {
      person: { id: actor.person as string, name: actor.name },
      login: who.account.login,
      title: who.title,
      jurisdiction,
      agency: who.agency,
      appointment: actor.appointment as string,
      appointments: await ownAppointments(database, who),
      grants: [...grants],
      mustChangePassword: who.account.mustChangePassword,
      csrfToken: who.session.csrfToken,
      today: actor.today as string,
      demo: setting.demoAccounts !== undefined,
    };
  };
  return {
    'health.read': async () => {
      await database.pool.query('select 1');
      return { ok: true as const, version: setting.version, database: 'ok' };
    },
    'welcome.read': async () => ({
      product: { version: setting.version },
      needsSetUp: await needsSetUp(database),
      jurisdictions: await database.kysely.selectFrom('jurisdiction').select(['code', 'name']).orderBy('code').execute(),
      demo: setting.demoAccounts !== undefined,
      demoAccounts: [...(setting.demoAccounts ?? [])],
      today: setting.today(),
      passwordPolicy: { least: setting.policy.least, kinds: setting.policy.kinds },
      packs: [...setting.packs].flatMap(([id, { manifest, jurisdiction }]) =>
        jurisdiction ? [{ id, title: manifest.title.zh, jurisdiction }] : [],
      ),
    }),
    'set-up.create': async ({ body }) => {
      const pack = body.jurisdiction.pack === null ? undefined : setting.packs.get(body.jurisdiction.pack);
      await setUp(database, body, setting.setUpToken, setting.policy, pack, setting.today());
      return null;
    },
    'session.read': ({ signedIn: who }) => view(who),
    'session.create': async ({ body, request, reply }) => {
      const cookie = await signIn(database, body, from(request), 'web');
      setCookie(request, reply, cookie);
      const who = await signedIn(database, cookie, setting.today(), 'web');
      if (!who) throw new Error('a session just opened is not there');
      return view(who);
    },
    'session.end': async ({ signedIn: who, reply }) => {
      await signOut(database, who);
      void reply.clearCookie(cookieName, { path: '/' });
      return null;
    },
    'password.change': async ({ signedIn: who, body, request }) => {
      await changePassword(database, who, body, setting.policy, from(request));
      return view({ ...who, account: { ...who.account, mustChangePassword: false } });
    },
    'session.list': ({ signedIn: who }) => ownSessions(database, who),
    'session.endOther': async ({ signedIn: who, params }) => {
      await endOwnSession(database, who, params.id);
      return null;
    },
    'account.list': async ({ context }) =>
      (await listAccounts(context)).map((account) => ({ ...account, grants: [...account.grants] })),
    'account.create': async ({ context, body }) => withGrants(await openAccount(context, body)),
    'account.resetPassword': async ({ context, params, body }) =>
      withGrants(await resetPassword(context, params.id, body.version)),
    'account.disable': async ({ context, params, body }) => mutable(await disableAccount(context, params.id, body.version)),
    'account.enable': async ({ context, params, body }) => mutable(await enableAccount(context, params.id, body.version)),
    'event.list': ({ context, query }) => listEvents(context, query),
    'event.verify': async ({ context }) => {
      const verification = await verifyOwnChain(context);
      return { ...verification, breaks: [...verification.breaks] };
    },
  };
}

type Account = Awaited<ReturnType<typeof disableAccount>>;
const mutable = (account: Account) => ({ ...account, grants: [...account.grants] });
const withGrants = (opened: { account: Account; oneTimePassword: string }) => ({ ...opened, account: mutable(opened.account) });
