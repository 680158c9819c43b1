import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '../../core/org/role.ts';
import type { JurisdictionId } from '../../core/shared/brand.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Pack } from '../../packs/pack.ts';
import { type PasswordPolicy, passwordProblem } from '../auth/password-policy.ts';
import type { Database } from '../database/pool.ts';
import { type Author, commit, type Tx } from '../store/commit.ts';
import { newId } from '../store/identifier.ts';
import { writePack } from '../store/organisation/pack.ts';
import { writeAccount } from './account.ts';
import { Refusal } from './refusal.ts';

export type SetUpGiven = {
  readonly token: string;
  readonly jurisdiction: { readonly code: string; readonly name: string; readonly pack: string | null };
  readonly administrators: {
    readonly [Kind in 'system' | 'security' | 'audit']: {
      readonly login: string;
      readonly name: string;
      readonly password: string;
    };
  };
};

/** The one-time token of a set-up: printed once, kept as a hash in memory only. */
export type SetUpToken = { readonly text: string; matches(given: string): boolean };

export function makeSetUpToken(): SetUpToken {
  const text = randomBytes(15).toString('base64url');
  const hash = (value: string) => createHash('sha256').update(value).digest();
  const expected = hash(text);
  return { text, matches: (given) => timingSafeEqual(expected, hash(given.trim())) };
}

export async function needsSetUp(database: Database): Promise<boolean> {
  return (await database.kysely.selectFrom('jurisdiction').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** Creates the jurisdiction from a pack, and its three administrators with passwords of their own choice. Once. */
export async function setUp(
  database: Database,
  given: SetUpGiven,
  token: SetUpToken | undefined,
  policy: PasswordPolicy,
  pack: Pack | undefined,
  today: Day,
): Promise<void> {
  if (!token || !(await needsSetUp(database))) throw new Refusal(409, 'set-up/done', {});
  if (!token.matches(given.token)) throw new Refusal(403, 'set-up/wrong-token', {});
  const administrators = Object.values(given.administrators);
  const distinct = (pick: (administrator: (typeof administrators)[number]) => string) =>
    new Set(administrators.map(pick)).size === 3;
  if (!distinct((a) => a.login) || !distinct((a) => a.name)) throw new Refusal(422, 'set-up/same-person', {});
  for (const administrator of administrators) {
    const problem = passwordProblem(policy, administrator.password, administrator.login);
    if (problem) throw new Refusal(422, problem.code, problem.params);
  }
  await database.kysely.transaction().execute(async (tx) => {
    const author = await createJurisdiction(tx, { ...given.jurisdiction, pack }, 'web');
    const posts: [keyof typeof given.administrators, Role, string][] = [
      ['system', 'systemAdministrator', '系统管理员'],
      ['security', 'securityAdministrator', '安全管理员'],
      ['audit', 'auditAdministrator', '审计管理员'],
    ];
    for (const [kind, role, title] of posts) {
      const { login, name, password } = given.administrators[kind];
      await writeAccount(
        tx,
        author,
        { login, name, title, agency: null, role, scope: { kind: 'jurisdiction' } },
        { text: password, mustChange: false },
        today,
      );
    }
  });
}

/** Writes a jurisdiction with the divisions, agencies, aliases and groups of its pack, and its first programme. */
export async function createJurisdiction(
  tx: Tx,
  jurisdiction: { readonly code: string; readonly name: string; readonly pack: Pack | undefined },
  via: Author['via'],
): Promise<Author> {
  const id = newId<JurisdictionId>();
  const { pack } = jurisdiction;
  const label = pack ? `${pack.manifest.id}@${pack.manifest.version}` : '';
  await tx
    .insertInto('jurisdiction')
    .values({ id, code: jurisdiction.code, name: jurisdiction.name, pack: label, created_at: new Date().toISOString() })
    .execute();
  const author: Author = { jurisdiction: id, via, person: null, appointment: null };
  const data = {
    code: jurisdiction.code,
    name: jurisdiction.name,
    pack: label,
    agencies: pack?.agencies.length ?? 0,
    divisions: pack?.divisions?.length ?? 0,
  };
  await commit(tx, author, [{ kind: 'jurisdiction.created', subject: { kind: 'jurisdiction', id }, data }], async ([event]) => {
    await tx
      .insertInto('programme')
      .values({ jurisdiction_id: id, id: newId(), name: '改革任务', next_number: 1, version: 1 })
      .execute();
    if (pack && event) await writePack(tx, id, pack, event);
  });
  return author;
}
