import type { components } from '../../../web/api/schema.d.ts';
import { send } from './tasks.ts';
import type { Visit } from './visit.ts';

/** Nothing of it is in any list of passwords, as that of the demo is. */
const ownPassword = '井渠-Shuzhi-38';

type NewAccount = components['schemas']['NewAccount'];

/** The security administrator opens an account; its holder signs in and makes the one-time password their own. */
export async function openAccount(security: Visit, newcomer: Visit, account: Omit<NewAccount, 'agency'>): Promise<void> {
  const { oneTimePassword } = (await send(security, '/api/accounts', { ...account, agency: null })) as {
    readonly oneTimePassword: string;
  };
  const { session, app } = newcomer.words;
  await newcomer.open('/');
  await newcomer.giveCredentials(account.login, oneTimePassword);
  await newcomer.heading(session.firstPasswordTitle).waitFor();
  await send(newcomer, '/api/session/password', { current: oneTimePassword, next: ownPassword });
  await newcomer.open('/');
  await newcomer.page.getByRole('navigation', { name: app.mainNavigation }).waitFor();
}
