import { expect } from 'vitest';
import { demoPassword, demoPosts } from '../../server/demo/demo-accounts.ts';
import { zh as sentences } from '../../web/ui/server-problems.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';
import type { ScreenWords } from './harness/words.ts';

const journey = journeysOn('nothing');

const people = [
  { role: 'systemAdministrator', name: '张系统', login: 'xtgl', password: '旱田-Baitu-91' },
  { role: 'securityAdministrator', name: '李安全', login: 'aqgl', password: '水渠-Heitu-92' },
  { role: 'auditAdministrator', name: '王审计', login: 'sjgl', password: '林带-Huangtu-93' },
] as const satisfies readonly { role: keyof ScreenWords['app']['roles']; name: string; login: string; password: string }[];

/** Fills everything but the token. */
async function fillForm(person: Visit): Promise<void> {
  const { page } = person;
  const { session, app } = person.words;
  await page.getByLabel(session.pack).selectOption({ index: 1 });
  expect(await page.getByLabel(session.jurisdictionCode).inputValue()).toBe('150500');
  for (const { role, name, login, password } of people) {
    const group = page.getByRole('group', { name: app.roles[role] });
    await group.getByLabel(session.name, { exact: true }).fill(name);
    await group.getByLabel(session.login, { exact: true }).fill(login);
    await group.getByLabel(session.password, { exact: true }).fill(password);
  }
}

journey(
  'the first start: one token makes the place and three administrators, once; no account of a demo opens',
  async ({ visit, product }) => {
    const person = await visit({ refusals: ['422 POST /api/set-up', '403 POST /api/set-up', '401 POST /api/session'] });
    const { page } = person;
    const { session, home } = person.words;
    const finish = page.getByRole('button', { name: session.finishSetUp });
    await person.open('/');
    await page.getByRole('link', { name: session.needsSetUpGo }).click();
    await person.heading(session.setUpTitle).waitFor();
    expect([...(await person.violations()), ...(await person.sidewaysScroll())]).toEqual([]);
    await finish.click();
    await page.getByText(session.required).first().waitFor();

    await fillForm(person);
    await page.getByLabel(session.token).fill('AAAA-BBBB-CCCC-DDDD');
    await finish.click();
    await page.getByRole('alert').getByText(sentences['set-up/wrong-token']({})).waitFor();
    await page.getByLabel(session.token).fill(product.setUpToken ?? '');
    await finish.click();
    await page.getByRole('button', { name: session.signIn, exact: true }).waitFor();
    await page.getByText(session.setUpDone).waitFor();
    expect(await page.getByRole('heading', { name: session.demoTitle }).count()).toBe(0);

    for (const { login } of demoPosts.slice(0, 2)) {
      await person.giveCredentials(login, demoPassword);
      await page.getByRole('alert').getByText(sentences['session/wrong-password']({})).waitFor();
    }
    for (const { login, password, role } of people) {
      await person.signIn(login, '/', password);
      await person.heading(home.administratorTitle).waitFor();
      await page.getByText(home.duties[role]).waitFor();
      await person.signOut();
    }
    await person.open('/set-up');
    await page.getByText(session.setUpNotNeeded).waitFor();
  },
);

journey(
  'from an empty ledger: the security administrator opens the office, whose first page says where to begin',
  async ({ visit }) => {
    const security = await visit();
    const { accounts, app, home, session, plan } = security.words;
    const [, { login, password }] = people;
    await security.signIn(login, '/accounts', password);
    await security.page.getByRole('button', { name: accounts.open }).click();
    const dialog = security.page.getByRole('dialog', { name: accounts.openTitle });
    await dialog.getByLabel(accounts.nameLabel).fill('改革办');
    await dialog.getByLabel(accounts.loginLabel).fill('ggb');
    await dialog.getByLabel(accounts.titleLabel).fill('市委改革办综合科');
    await dialog.getByLabel(accounts.roleLabel).selectOption({ label: app.roles.reformOffice });
    await dialog.getByLabel(accounts.agencyLabel).selectOption({ label: '市委改革办' });
    await dialog.getByRole('button', { name: accounts.openGo, exact: true }).click();
    const oneTime =
      (await security.page.getByRole('dialog', { name: accounts.passwordTitle }).getByRole('status').first().textContent()) ?? '';

    const office = await visit();
    await office.open('/');
    await office.giveCredentials('ggb', oneTime);
    await office.heading(session.firstPasswordTitle).waitFor();
    await office.page.getByLabel(session.oneTimePassword, { exact: true }).fill(oneTime);
    for (const label of [session.newPassword, session.repeatPassword]) {
      await office.page.getByLabel(label, { exact: true }).fill('井渠-Shuzhi-38');
    }
    await office.page.getByRole('button', { name: session.changePassword }).click();
    await office.page.getByRole('heading', { name: home.emptyOfficeTitle }).waitFor();
    await office.page.getByRole('link', { name: home.emptyOfficeGo }).click();
    await office.page.getByText(plan.documentsEmpty).waitFor();
  },
);
