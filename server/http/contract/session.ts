import { z } from 'zod';
import { roles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, Nothing, Uuid, Version } from './shared.ts';

export const GrantView = z
  .object({
    role: z.enum(roles),
    scope: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('jurisdiction') }),
      z.object({ kind: z.literal('agency'), id: Uuid, name: z.string() }),
      z.object({ kind: z.literal('division'), id: Uuid, name: z.string() }),
    ]),
  })
  .meta({ id: 'Grant' });

export const SessionView = z
  .object({
    person: z.object({ id: Uuid, name: z.string() }),
    login: z.string(),
    title: z.string(),
    jurisdiction: z.object({ id: Uuid, code: z.string(), name: z.string() }),
    agency: z.object({ id: Uuid, name: z.string() }).nullable(),
    /** The appointment by which the person acts, and all of theirs that hold today. */
    appointment: Uuid,
    appointments: z.array(z.object({ id: Uuid, title: z.string(), agency: z.string().nullable() })),
    grants: z.array(GrantView),
    mustChangePassword: z.boolean(),
    /** Send it back as the header x-csrf-token with every request that changes something. */
    csrfToken: z.string(),
    today: DayText,
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });

export const WelcomeView = z
  .object({
    product: z.object({ version: z.string() }),
    needsSetUp: z.boolean(),
    jurisdictions: z.array(z.object({ code: z.string(), name: z.string() })),
    demo: z.boolean(),
    /** Only in the demo: accounts to try, with what each is for. */
    demoAccounts: z.array(z.object({ login: z.string(), password: z.string(), title: z.string(), role: z.enum(roles) })),
    today: DayText,
    /** What a new password must have: `kinds` of lower case, upper case, digits and others, 0 where that is not asked. */
    passwordPolicy: z.object({ least: z.int(), kinds: z.int() }).optional(),
    /** Only while set-up is needed: the places whose agencies can be loaded. */
    packs: z
      .array(z.object({ id: z.string(), title: z.string(), jurisdiction: z.object({ code: z.string(), name: z.string() }) }))
      .optional(),
  })
  .meta({ id: 'Welcome' });

const Password = z.string().min(1).max(1024);
const Login = z.string().trim().min(1).max(64);

export const SetUp = z
  .object({
    token: z.string(),
    jurisdiction: z.object({
      code: z.string().regex(/^\d{6}$/),
      name: z.string().trim().min(2).max(60),
      pack: z.string().nullable(),
    }),
    administrators: z.object({
      system: z.object({ login: Login, name: z.string().trim().min(1), password: Password }),
      security: z.object({ login: Login, name: z.string().trim().min(1), password: Password }),
      audit: z.object({ login: Login, name: z.string().trim().min(1), password: Password }),
    }),
  })
  .meta({ id: 'SetUp' });

export const OwnSessionView = z
  .object({
    id: Uuid,
    createdAt: z.string(),
    lastSeenAt: z.string(),
    address: z.string(),
    userAgent: z.string(),
    current: z.boolean(),
  })
  .meta({ id: 'OwnSession' });

export const AccountView = z
  .object({
    id: Uuid,
    login: z.string(),
    person: z.object({ id: Uuid, name: z.string() }),
    title: z.string(),
    agency: z.object({ id: Uuid, name: z.string() }).nullable(),
    grants: z.array(GrantView),
    mustChangePassword: z.boolean(),
    disabledAt: z.string().nullable(),
    version: Version,
  })
  .meta({ id: 'Account' });

export const NewAccount = z
  .object({
    login: Login,
    name: z.string().trim().min(1).max(40),
    title: z.string().trim().min(1).max(60),
    agency: Uuid.nullable(),
    role: z.enum(roles),
    scope: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('jurisdiction') }),
      z.object({ kind: z.literal('agency'), id: Uuid }),
      z.object({ kind: z.literal('division'), id: Uuid }),
    ]),
  })
  .meta({ id: 'NewAccount' });

/** The password made for a first sign-in: shown once, changed at once. */
const AccountWithPassword = z.object({ account: AccountView, oneTimePassword: z.string() }).meta({ id: 'AccountWithPassword' });

const security = ['securityAdministrator'] as const;

export const sessionRoutes = [
  {
    id: 'health.read',
    method: 'GET',
    url: '/api/health',
    summary: 'Whether the server and its database answer',
    allow: 'public',
    response: { 200: z.object({ ok: z.literal(true), version: z.string(), database: z.string() }) },
  },
  {
    id: 'welcome.read',
    method: 'GET',
    url: '/api/welcome',
    summary: 'What the sign-in page shows',
    allow: 'public',
    response: { 200: WelcomeView },
  },
  {
    id: 'set-up.create',
    method: 'POST',
    url: '/api/set-up',
    summary: 'Create the jurisdiction and its three administrators, once',
    allow: 'public',
    body: SetUp,
    response: { 201: Nothing },
  },
  {
    id: 'session.read',
    method: 'GET',
    url: '/api/session',
    summary: 'Who is signed in',
    allow: 'session',
    response: { 200: SessionView },
  },
  {
    id: 'session.create',
    method: 'POST',
    url: '/api/session',
    summary: 'Sign in',
    allow: 'public',
    body: z.object({ login: Login, password: Password, jurisdiction: z.string().optional() }).meta({ id: 'SignIn' }),
    response: { 201: SessionView },
  },
  { id: 'session.end', method: 'DELETE', url: '/api/session', summary: 'Sign out', allow: 'session', response: { 204: Nothing } },
  {
    id: 'password.change',
    method: 'POST',
    url: '/api/session/password',
    summary: 'Change the own password; ends every other session',
    allow: 'session',
    body: z.object({ current: Password, next: Password }).meta({ id: 'ChangePassword' }),
    response: { 200: SessionView },
  },
  {
    id: 'session.list',
    method: 'GET',
    url: '/api/sessions',
    summary: 'The own sessions',
    allow: 'session',
    response: { 200: z.array(OwnSessionView) },
  },
  {
    id: 'session.endOther',
    method: 'DELETE',
    url: '/api/sessions/:id',
    summary: 'End one of the own sessions',
    allow: 'session',
    params: ById,
    response: { 204: Nothing },
  },
  {
    id: 'account.list',
    method: 'GET',
    url: '/api/accounts',
    summary: 'All accounts',
    allow: security,
    response: { 200: z.array(AccountView) },
  },
  {
    id: 'account.create',
    method: 'POST',
    url: '/api/accounts',
    summary: 'Open an account with a one-time password',
    allow: security,
    body: NewAccount,
    response: { 201: AccountWithPassword },
  },
  {
    id: 'account.resetPassword',
    method: 'POST',
    url: '/api/accounts/:id/reset-password',
    summary: 'Make a new one-time password; ends all sessions',
    allow: security,
    params: ById,
    body: z.object({ version: Version }),
    response: { 200: AccountWithPassword },
  },
  {
    id: 'account.disable',
    method: 'POST',
    url: '/api/accounts/:id/disable',
    summary: 'Disable the account; ends all sessions',
    allow: security,
    params: ById,
    body: z.object({ version: Version }),
    response: { 200: AccountView },
  },
  {
    id: 'account.enable',
    method: 'POST',
    url: '/api/accounts/:id/enable',
    summary: 'Enable the account again',
    allow: security,
    params: ById,
    body: z.object({ version: Version }),
    response: { 200: AccountView },
  },
] as const satisfies readonly RouteContract[];
