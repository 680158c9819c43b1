import { expect } from 'vitest';
import { demoPassword } from '../../server/demo/demo-accounts.ts';
import { zh as sentences } from '../../web/ui/server-problems.ts';
import { journeysOn } from './harness/journey.ts';

const journey = journeysOn('demo');

journey('sign in, sign out: the cookie of the ended session opens nothing', async ({ visit, product }) => {
  const person = await visit();
  await person.open('/');
  await person.giveCredentials('gaigeban', demoPassword);
  await person.heading(person.words.home.title).waitFor();
  const cookies = (await person.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const session = (): Promise<number> =>
    fetch(`${product.url}/api/session`, { headers: { cookie: cookies } }).then((answer) => answer.status);
  expect(await session()).toBe(200);
  await person.signOut();
  expect(await session()).toBe(401);
  await person.open('/ledger');
  await person.page.getByText(person.words.session.returnNote).waitFor();
});

journey('after signing in the page asked for is there', async ({ visit }) => {
  const person = await visit();
  await person.open('/ledger?field=保障和改善民生');
  await person.giveCredentials('ducha', demoPassword);
  await person.heading(person.words.ledger.title).waitFor();
  expect(new URL(person.page.url()).searchParams.get('field')).toContain('保障和改善民生');
});

journey('a demo account is one press', async ({ visit }) => {
  const person = await visit();
  await person.open('/sign-in');
  await person.page.getByRole('button', { name: /naiman/ }).click();
  await person.page.getByRole('navigation', { name: person.words.app.mainNavigation }).waitFor();
  await person.page.getByText('奈曼旗改革办').first().waitFor();
});

journey('a wrong password is said in a sentence; after five of them one must wait', async ({ visit }) => {
  const person = await visit({ refusals: ['401 POST /api/session', '429 POST /api/session'] });
  await person.open('/sign-in');
  for (let attempt = 1; attempt <= 5; attempt++) {
    await person.giveCredentials('lingdao', `不是这个-${attempt}`);
    await person.page.getByRole('alert').getByText(sentences['session/wrong-password']({})).waitFor();
  }
  await person.giveCredentials('lingdao', '不是这个-6');
  await person.page
    .getByRole('alert')
    .getByText(/密码错误次数较多，请在 \d+ 秒后再试/)
    .waitFor();
  const wait = person.page.getByRole('button', { name: /^\d+ 秒后可以再试$/ });
  await wait.waitFor();
  expect(await wait.isDisabled()).toBe(true);
});

journey('an account is opened, its first password must be changed, and then it works', async ({ visit }) => {
  const security = await visit();
  const { accounts, session } = security.words;
  await security.signIn('anquan', '/accounts');
  await security.page.getByRole('button', { name: accounts.open }).click();
  const dialog = security.page.getByRole('dialog', { name: accounts.openTitle });
  await dialog.getByLabel(accounts.nameLabel).fill('督查二科');
  await dialog.getByLabel(accounts.loginLabel).fill('ducha2');
  await dialog.getByLabel(accounts.titleLabel).fill('市委督查室督查二科');
  await dialog.getByLabel(accounts.roleLabel).selectOption({ label: security.words.app.roles.supervisionOffice });
  await dialog.getByRole('button', { name: accounts.openGo, exact: true }).click();
  const shown = security.page.getByRole('dialog', { name: accounts.passwordTitle });
  await shown.getByText(accounts.passwordOnce).waitFor();
  const oneTime = (await shown.getByRole('status').first().textContent()) ?? '';
  await shown.getByRole('button', { name: accounts.passwordDone }).click();
  expect(await security.page.content()).not.toContain(oneTime);

  const person = await visit({ refusals: ['422 POST /api/session/password', '403 GET /api/measures'] });
  await person.open('/ledger');
  await person.giveCredentials('ducha2', oneTime);
  await person.heading(session.firstPasswordTitle).waitFor();
  expect((await person.ask('/api/measures')).status).toBe(403);
  const choose = async (next: string) => {
    await person.page.getByLabel(session.oneTimePassword, { exact: true }).fill(oneTime);
    await person.page.getByLabel(session.newPassword, { exact: true }).fill(next);
    await person.page.getByLabel(session.repeatPassword, { exact: true }).fill(next);
    await person.page.getByRole('button', { name: session.changePassword }).click();
  };
  await choose('Luodi@2026');
  await person.page.getByRole('alert').getByText(sentences['password/too-common']({})).waitFor();
  await choose('沙地-Songshu-47');
  await person.heading(person.words.ledger.title).waitFor();

  const again = await visit({ refusals: ['401 POST /api/session'] });
  await again.open('/sign-in');
  await again.giveCredentials('ducha2', oneTime);
  await again.page.getByRole('alert').getByText(sentences['session/wrong-password']({})).waitFor();
  await again.giveCredentials('ducha2', '沙地-Songshu-47');
  await again.heading(again.words.home.title).waitFor();
});
