import { scopeKindOf } from '../../core/org/grant-rule.ts';
import type { Role } from '../../core/org/role.ts';
import type { DomainEvent } from '../../core/shared/decision.ts';
import { hashPassword, makeOneTimePassword } from '../auth/password.ts';
import { endSessions } from '../auth/session.ts';
import { type AccountRecord, readAccounts } from '../store/account.ts';
import { type Author, commit, type Tx } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { type ActionContext, inTransaction } from './context.ts';
import { assertVersion, notFound, Refusal } from './refusal.ts';

export type NewAccount = {
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly agency: string | null;
  readonly role: Role;
  readonly scope: { readonly kind: 'jurisdiction' } | { readonly kind: 'agency' | 'division'; readonly id: string };
};

export const authorOf = (context: ActionContext): Author => context.actor;

/**
 * Writes a person with a first appointment, a role in it, and an account. Further appointments and grants come by
 * `organisation/appointment.ts` and `organisation/grant.ts`, which keep administrators apart from every other role.
 */
export async function writeAccount(
  tx: Tx,
  author: Author,
  account: NewAccount,
  password: { readonly text: string; readonly mustChange: boolean },
  startsOn: string,
): Promise<string> {
  const wanted = scopeKindOf(account.role);
  if (account.scope.kind !== wanted) throw new Refusal(422, 'account/role-needs-scope', { role: account.role, scope: wanted });
  const taken = await tx
    .selectFrom('account')
    .select('id')
    .where('jurisdiction_id', '=', author.jurisdiction)
    .where('login', '=', account.login)
    .executeTakeFirst();
  if (taken) throw new Refusal(409, 'account/login-taken', { login: account.login });
  const { scope } = account;
  if (scope.kind !== 'jurisdiction') {
    const table = scope.kind === 'agency' ? ('agency' as const) : ('division' as const);
    const found = await tx
      .selectFrom(table)
      .select('id')
      .where('jurisdiction_id', '=', author.jurisdiction)
      .where('id', '=', scope.id)
      .executeTakeFirst();
    if (!found) throw notFound();
  }
  const passwordHash = await hashPassword(password.text);
  const id = newId();
  const person = newId();
  const appointment = newId();
  const grant = newId();
  const events: DomainEvent[] = [
    {
      kind: 'account.opened',
      subject: { kind: 'account', id },
      data: { login: account.login, person, name: account.name, title: account.title, agency: account.agency },
    },
    { kind: 'grant.given', subject: { kind: 'account', id }, data: { grant, role: account.role, scope: account.scope } },
  ];
  await commit(tx, author, events, async (stamped) => {
    const jurisdiction_id = author.jurisdiction;
    await tx.insertInto('person').values({ jurisdiction_id, id: person, name: account.name, withdrawn_at: null }).execute();
    await tx
      .insertInto('account')
      .values({
        jurisdiction_id,
        id,
        person_id: person,
        login: account.login,
        password_hash: passwordHash,
        must_change_password: password.mustChange,
        disabled_at: null,
        version: 1,
      })
      .execute();
    await tx
      .insertInto('appointment')
      .values({
        jurisdiction_id,
        id: appointment,
        person_id: person,
        agency_id: account.agency,
        title: account.title,
        starts_on: startsOn,
        ends_on: null,
        version: 1,
      })
      .execute();
    await tx
      .insertInto('role_grant')
      .values({
        jurisdiction_id,
        id: grant,
        appointment_id: appointment,
        role: account.role,
        scope_kind: scope.kind,
        scope_id: scope.kind === 'jurisdiction' ? null : scope.id,
        granted_at: stamped[0]?.recordedAt ?? new Date().toISOString(),
        withdrawn_at: null,
      })
      .execute();
  });
  return id;
}

export const listAccounts = (context: ActionContext): Promise<AccountRecord[]> =>
  readAccounts(context.database.kysely, context.actor.jurisdiction);

export const openAccount = (
  context: ActionContext,
  account: NewAccount,
): Promise<{ account: AccountRecord; oneTimePassword: string }> =>
  inTransaction(context, async (tx) => {
    const oneTimePassword = makeOneTimePassword();
    const id = await writeAccount(
      tx,
      authorOf(context),
      account,
      { text: oneTimePassword, mustChange: true },
      context.actor.today,
    );
    return { account: await theAccount(tx, context, id), oneTimePassword };
  });

export const resetPassword = (
  context: ActionContext,
  id: string,
  version: number,
): Promise<{ account: AccountRecord; oneTimePassword: string }> =>
  change(context, id, version, 'account.passwordReset', async (tx) => {
    const oneTimePassword = makeOneTimePassword();
    const hash = await hashPassword(oneTimePassword);
    await set(tx, context, id, version, { password_hash: hash, must_change_password: true });
    await endSessions(tx, { jurisdiction: context.actor.jurisdiction, id });
    return oneTimePassword;
  }).then(({ account, extra }) => ({ account, oneTimePassword: extra }));

export const disableAccount = (context: ActionContext, id: string, version: number): Promise<AccountRecord> =>
  change(context, id, version, 'account.disabled', async (tx) => {
    await set(tx, context, id, version, { disabled_at: new Date().toISOString() });
    await endSessions(tx, { jurisdiction: context.actor.jurisdiction, id });
  }).then(({ account }) => account);

export const enableAccount = (context: ActionContext, id: string, version: number): Promise<AccountRecord> =>
  change(context, id, version, 'account.enabled', (tx) => set(tx, context, id, version, { disabled_at: null })).then(
    ({ account }) => account,
  );

async function set(
  tx: Tx,
  context: ActionContext,
  id: string,
  version: number,
  values: { password_hash?: string; must_change_password?: boolean; disabled_at?: string | null },
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ ...values, version: version + 1 })
    .where('jurisdiction_id', '=', context.actor.jurisdiction)
    .where('id', '=', id)
    .execute();
}

function change<Extra>(
  context: ActionContext,
  id: string,
  version: number,
  kind: string,
  write: (tx: Tx) => Promise<Extra>,
): Promise<{ account: AccountRecord; extra: Extra }> {
  return inTransaction(context, async (tx) => {
    await tx
      .selectFrom('account')
      .select('id')
      .where('jurisdiction_id', '=', context.actor.jurisdiction)
      .where('id', '=', id)
      .forUpdate()
      .execute();
    const before = await theAccount(tx, context, id);
    // Nobody changes the own account here: an office must never lose its last security administrator by a slip of the hand.
    if (before.person.id === context.actor.person) throw new Refusal(422, 'account/own', {});
    assertVersion(version, before);
    let extra: Extra | undefined;
    await commit(tx, authorOf(context), [{ kind, subject: { kind: 'account', id } }], async () => {
      extra = await write(tx);
    });
    return { account: await theAccount(tx, context, id), extra: extra as Extra };
  });
}

async function theAccount(tx: Tx, context: ActionContext, id: string): Promise<AccountRecord> {
  const [account] = await readAccounts(tx, context.actor.jurisdiction, id);
  if (!account) throw notFound();
  return account;
}
