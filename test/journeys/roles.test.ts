import { expect } from 'vitest';
import type { components } from '../../web/api/schema.d.ts';
import { journeysOn } from './harness/journey.ts';
import type { ScreenWords } from './harness/words.ts';

const journey = journeysOn('demo');

type MeasurePage = components['schemas']['MeasurePage'];
type Door = keyof ScreenWords['app']['navigation'];

const administrators = [
  { login: 'xitong', doors: ['home', 'agencies'] },
  { login: 'anquan', doors: ['home', 'agencies', 'accounts'] },
  { login: 'shenjiyuan', doors: ['home', 'agencies', 'audit'] },
] as const satisfies readonly { login: string; doors: readonly Door[] }[];

/** Everything that holds business content. */
const closed = ['/api/measures', '/api/measures.xlsx', '/api/overview', '/api/plan-documents', '/api/plan-drafts'];

for (const { login, doors } of administrators) {
  journey(`${login} sees no business content: no menu, no page, no answer`, async ({ visit }) => {
    const office = await visit();
    await office.signIn('gaigeban');
    const measure = ((await office.ask('/api/measures?limit=1')).body as MeasurePage).rows[0];
    if (!measure) throw new Error('the demo has no measures');

    const person = await visit();
    const { page } = person;
    const { app } = person.words;
    await person.signIn(login);
    const menu = page.getByRole('navigation', { name: app.mainNavigation }).getByRole('link');
    expect(await menu.allTextContents()).toEqual(doors.map((door) => app.navigation[door]));
    for (const path of ['/ledger', `/ledger/${measure.id}`, '/plans']) {
      await person.open(path);
      await person.heading(app.forbiddenTitle).waitFor();
      expect(await page.getByText(measure.title).count()).toBe(0);
    }
    for (const path of closed) expect([path, (await person.ask(path)).status]).toEqual([path, 403]);
    for (const path of [
      `/api/measures/${measure.id}`,
      `/api/measures/${measure.id}/history`,
      `/api/plan-documents/${measure.document.id}`,
    ]) {
      expect([403, 404]).toContain((await person.ask(path)).status);
    }
  });
}

journey('the audit administrator reads what happened and has the chain verified', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { audit } = person.words;
  await person.signIn('shenjiyuan', '/audit');
  await page.getByRole('cell', { name: audit.kinds['session.opened'] }).first().waitFor();
  await page.getByRole('button', { name: audit.verify, exact: true }).click();
  await page.getByText(audit.intact).waitFor();
  await page.getByRole('combobox', { name: audit.kind }).selectOption({ label: audit.kinds['session.opened'] });
  const signIns = page.getByRole('cell', { name: audit.kinds['session.opened'] });
  await expect.poll(async () => (await page.getByRole('row').count()) - 1 === (await signIns.count())).toBe(true);
  await signIns.first().waitFor();
});

journey('an event changed behind the application is named by its number', async ({ visit, product }) => {
  const person = await visit();
  const { audit } = person.words;
  await person.signIn('shenjiyuan', '/audit');
  await product.asOwner("update event set payload = payload || ' ' where event_no = 3");
  await person.page.getByRole('button', { name: audit.verify, exact: true }).click();
  await person.page.getByText(audit.broken('1')).waitFor();
  await person.page.getByText(`${audit.breakAt('3')} ${audit.breaks.changed}`).waitFor();
  await product.asOwner('update event set payload = rtrim(payload) where event_no = 3');
  await person.page.getByRole('button', { name: audit.verify, exact: true }).click();
  await person.page.getByText(audit.intact).waitFor();
});

journey('an agency and a banner see what they take part in, and nothing else', async ({ visit }) => {
  const office = await visit();
  await office.signIn('gaigeban');
  const all = ((await office.ask('/api/measures?limit=200')).body as MeasurePage).rows;
  for (const [login, name] of [
    ['caizheng', '市财政局'],
    ['naiman', '奈曼旗'],
  ] as const) {
    const person = await visit();
    await person.signIn(login, '/ledger');
    const own = ((await person.ask('/api/measures?limit=200')).body as MeasurePage).rows;
    const takesPart = (row: MeasurePage['rows'][number]) =>
      [...row.lead, ...row.supporting, ...row.implementing].some((party) => party.name.startsWith(name));
    expect(own.map((row) => row.number)).toEqual(all.filter(takesPart).map((row) => row.number));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    await person.page
      .getByText(new RegExp(`共 ${own.length} 项$`))
      .first()
      .waitFor();
    const foreign = all.find((row) => !takesPart(row));
    expect((await person.ask(`/api/measures/${foreign?.id}`)).status).toBe(404);
    expect((await person.ask('/api/plan-drafts')).status).toBe(403);
  }
});
