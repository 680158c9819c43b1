import { join } from 'node:path';
import { expect } from 'vitest';
import type { components } from '../../web/api/schema.d.ts';
import { dropFile } from './harness/incoming.ts';
import { journeysOn } from './harness/journey.ts';
import { ownPlan, ownPlanTitle } from './harness/own-plan.ts';
import { deployMeasures, taskOf } from './harness/tasks.ts';
import type { Visit } from './harness/visit.ts';
import type { ScreenWords } from './harness/words.ts';

type MeasurePage = components['schemas']['MeasurePage'];

const journey = journeysOn('demo');

/** A page of the product: who opens it, where it is, and the heading by which it is known to be there. */
type PageUnderTest = {
  readonly login: string;
  readonly path: string | ((person: Visit) => Promise<string>);
  readonly heading: (words: ScreenWords) => string | undefined;
};

const firstMeasure = async (person: Visit) => {
  const row = ((await person.ask('/api/measures?limit=1')).body as MeasurePage).rows[0];
  if (!row) throw new Error('the demo has no measures');
  return row;
};

const pages: Readonly<Record<string, PageUnderTest>> = {
  overview: { login: 'gaigeban', path: '/', heading: (words) => words.home.title },
  ledger: { login: 'gaigeban', path: '/ledger', heading: (words) => words.ledger.title },
  'ledger without rows': { login: 'gaigeban', path: '/ledger?q=查无此事', heading: (words) => words.ledger.title },
  measure: {
    login: 'gaigeban',
    path: async (person) => `/ledger/${(await firstMeasure(person)).id}`,
    heading: () => undefined,
  },
  document: {
    login: 'gaigeban',
    path: async (person) => `/documents/${(await firstMeasure(person)).document.id}`,
    heading: () => undefined,
  },
  deploy: { login: 'gaigeban', path: '/deploy', heading: (words) => words.taskDesk.deploy.title },
  task: {
    login: 'gaigeban',
    path: async (person) => {
      await deployMeasures(person, [10, 26, 33]);
      return `/tasks/${(await taskOf(person, 33, '市财政局')).id}`;
    },
    heading: () => undefined,
  },
  tasks: { login: 'gaigeban', path: '/tasks', heading: (words) => words.task.grid.title },
  'receipt by agency': { login: 'gaigeban', path: '/tasks?view=coverage', heading: (words) => words.task.grid.title },
  requests: { login: 'gaigeban', path: '/requests', heading: (words) => words.request.title },
  receive: { login: 'caizheng', path: '/receive', heading: (words) => words.taskDesk.receive.title },
  programme: { login: 'gaigeban', path: '/programme', heading: (words) => words.programme.title },
  'coverage of clauses': { login: 'gaigeban', path: '/programme/coverage', heading: (words) => words.programme.coverageTitle },
  plans: { login: 'gaigeban', path: '/plans', heading: (words) => words.plan.title },
  'figure check': { login: 'gaigeban', path: '/check', heading: (words) => words.check.title },
  facts: { login: 'gaigeban', path: '/facts', heading: (words) => words.facts.title },
  'import of facts': { login: 'gaigeban', path: '/facts/import', heading: (words) => words.facts.import.title },
  agencies: { login: 'gaigeban', path: '/agencies', heading: (words) => words.agencies.title },
  'bodies across agencies': { login: 'gaigeban', path: '/agencies?tab=bodies', heading: (words) => words.agencies.title },
  posts: { login: 'gaigeban', path: '/agencies?tab=posts', heading: (words) => words.agencies.title },
  'import of the organisation': {
    login: 'gaigeban',
    path: '/agencies/import',
    heading: (words) => words.organisation.importTitle,
  },
  settings: { login: 'gaigeban', path: '/settings', heading: (words) => words.session.settingsTitle },
  'page that is not there': { login: 'gaigeban', path: '/nothing-here', heading: (words) => words.app.notFoundTitle },
  'workbench of an administrator': { login: 'xitong', path: '/', heading: (words) => words.home.administratorTitle },
  'page of another role': { login: 'xitong', path: '/ledger', heading: (words) => words.app.forbiddenTitle },
  accounts: { login: 'anquan', path: '/accounts', heading: (words) => words.accounts.title },
  appointments: { login: 'anquan', path: '/accounts/appointments', heading: (words) => words.appointments.title },
  'audit log': { login: 'shenjiyuan', path: '/audit', heading: (words) => words.audit.title },
};

/** All faults of all pages are told at once. */
async function faultsOf(person: Visit, name: string): Promise<readonly string[]> {
  await person.settle();
  const folder = process.env.LUODI_SCREENSHOTS; // keeps a picture of every page, for looking at and for the manual
  if (folder) {
    const width = person.page.viewportSize()?.width;
    const language = await person.page.locator('html').getAttribute('lang');
    await person.page.screenshot({ path: join(folder, `${name.replace(/\W+/g, '-')}-${language}-${width}.png`) });
  }
  return [...(await person.violations()), ...(await person.sidewaysScroll())].map((fault) => `${name}: ${fault}`);
}

/** As many pages as one journey looks at in its time; the pages of one person stand together. */
const pagesOfJourney = 10;
const names = Object.keys(pages).sort((a, b) => (pages[a]?.login ?? '').localeCompare(pages[b]?.login ?? ''));
const parts = Array.from({ length: Math.ceil(names.length / pagesOfJourney) }, (_, at) =>
  names.slice(at * pagesOfJourney, (at + 1) * pagesOfJourney),
);

for (const [language, sizes] of [
  ['zh', ['desk', 'phone']],
  ['en', ['phone']],
] as const) {
  for (const [at, part] of parts.entries()) {
    journey(`every page is accessible and fits: ${language}, ${sizes.join(' and ')}, part ${at + 1}`, async ({ visit }) => {
      const faults: string[] = [];
      const look = async (person: Visit, name: string) => {
        for (const screen of sizes) {
          await person.resize(screen);
          faults.push(...(await faultsOf(person, `${name}, ${screen}`)));
        }
      };
      if (at === 0) {
        const guest = await visit({ language });
        await guest.open('/sign-in');
        await guest.page.getByRole('button', { name: guest.words.session.signIn, exact: true }).waitFor();
        await look(guest, 'sign-in');
      }
      for (const login of new Set(part.map((name) => pages[name]?.login ?? ''))) {
        const person = await visit({ language });
        await person.signIn(login);
        for (const name of part) {
          const page = pages[name];
          if (page?.login !== login) continue;
          await person.open(typeof page.path === 'string' ? page.path : await page.path(person));
          const title = page.heading(person.words);
          await (title === undefined ? person.page.getByRole('heading', { level: 1 }) : person.heading(title)).waitFor();
          await look(person, name);
        }
      }
      expect(faults).toEqual([]);
    });
  }
}

for (const screen of ['desk', 'phone'] as const) {
  journey(`a plan being checked and the windows over the pages are accessible and fit, on a ${screen}`, async ({ visit }) => {
    const person = await visit({ screen });
    const { page } = person;
    const { plan, ledger } = person.words;
    const faults: string[] = [];
    await person.signIn('gaigeban', '/plans');
    await page.getByRole('button', { name: plan.paste }).click();
    faults.push(...(await faultsOf(person, 'paste')));
    await page.keyboard.press('Escape');
    await dropFile(page, { name: '方案.docx', bytes: ownPlan() });
    await person.heading(ownPlanTitle).waitFor();
    faults.push(...(await faultsOf(person, 'problems of a plan')));
    for (const pane of screen === 'phone' ? [plan.draft.paneMeasures, plan.draft.paneOriginal] : [plan.draft.paneMeasures]) {
      await page.getByRole('tab', { name: pane }).click();
      faults.push(...(await faultsOf(person, pane)));
    }
    await page.getByRole('button', { name: plan.draft.headEdit }).click();
    faults.push(...(await faultsOf(person, 'head of a plan')));
    await person.open(`/ledger/${(await firstMeasure(person)).id}`);
    for (const [button, dialog] of [
      [ledger.measure.edit, ledger.measure.editTitle],
      [ledger.measure.withdraw, ledger.measure.withdrawTitle],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog', { name: dialog }).waitFor();
      faults.push(...(await faultsOf(person, dialog)));
      await page.getByRole('dialog').getByRole('button', { name: person.words.app.cancel }).click();
    }
    await person.open('/ledger');
    await page
      .getByRole('search', { name: ledger.filters })
      .getByRole('button', { name: ledger.filterAgency, exact: true })
      .click();
    faults.push(...(await faultsOf(person, 'filter by agency')));
    expect(faults).toEqual([]);
  });
}

journey('one press to the other language, everywhere and for good', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  await person.signIn('gaigeban', '/ledger');
  await person.heading('改革台账').waitFor();
  expect(await page.getByRole('document').or(page.locator('html')).first().getAttribute('lang')).toBe('zh-CN');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await person.heading('Reform ledger').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await person.heading('Reform ledger').waitFor();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await person.heading('改革台账').waitFor();
});

journey('on a phone: sign in, find a measure among the cards, open it', async ({ visit }) => {
  const person = await visit({ screen: 'phone' });
  const { page } = person;
  const { ledger } = person.words;
  await person.signIn('naiman', '/ledger');
  const own = ((await person.ask('/api/measures?limit=200')).body as MeasurePage).rows;
  await page.getByText(ledger.total(String(own.length))).waitFor();
  await page.getByRole('searchbox', { name: ledger.search }).fill(own[1]?.title ?? '');
  await page.getByText(ledger.total('1')).waitFor();
  await page
    .getByRole('listitem')
    .getByRole('link', { name: new RegExp(own[1]?.title ?? '') })
    .click();
  await person.heading(own[1]?.title ?? '').waitFor();
});
