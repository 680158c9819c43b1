import { expect } from 'vitest';
import type { components } from '../../web/api/schema.d.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';

type Programme = components['schemas']['ProgrammeOverview'];
type MeasurePage = components['schemas']['MeasurePage'];

const journey = journeysOn('full demo');

const programmeOf = async (person: Visit) => (await person.ask('/api/programme')).body as Programme;
const total = async (person: Visit, filter: string) =>
  ((await person.ask(`/api/measures?limit=1&${filter}`)).body as MeasurePage).total;

journey('913 and 266 are doors: each opens as many rows as it says, and so does every count beside them', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const words = person.words.programme;
  await person.signIn('gaigeban', '/programme');
  await person.heading(words.title).waitFor();
  const figures = page.getByRole('region', { name: words.figuresTitle });
  for (const [label, count] of [
    [words.annualCount, '913'],
    [words.fieldCount, '266'],
  ] as const) {
    const door = figures.getByRole('link', { name: label });
    await door.getByText(count, { exact: true }).waitFor();
    await door.click();
    await person.heading(person.words.ledger.title).waitFor();
    await page.getByText(count).first().waitFor();
    await page.goBack();
    await person.heading(words.title).waitFor();
  }
  const { lists, sets, counts } = await programmeOf(person);
  const listed = lists.filter((list) => list.kind === 'field');
  expect(listed.reduce((sum, list) => sum + list.items, 0)).toBe(266);
  for (const list of lists) expect([list.name, await total(person, `list=${list.id}`)]).toEqual([list.name, list.items]);
  expect(await total(person, 'origin=mandated')).toBe(counts.origin.mandated);
  expect(await total(person, 'documentState=issued')).toBe(counts.document.issued);
  expect(sets[0]?.completeness).toMatchObject({ slots: 10, issued: 10, missing: 0 });
});

journey(
  'the office closes a year: what is not finished stands on next year’s list, and the closed one offers no change',
  async ({ visit }) => {
    const person = await visit();
    const { page } = person;
    const words = person.words.programme;
    await person.signIn('gaigeban', '/programme');
    const open = (await programmeOf(person)).lists.find((list) => list.year === 2025);
    if (!open) throw new Error('the demo has no list of 2025');
    await page.getByRole('link', { name: open.name, exact: true }).click();
    await person.heading(open.name).waitFor();
    await page.getByRole('button', { name: words.close, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.closeTitle(open.name) });
    const reason = dialog.getByRole('textbox', { name: new RegExp(words.closeReason) });
    await expect.poll(() => reason.count()).toBe(open.items);
    await reason.first().fill('上级任务调整，并入其他举措');
    const save = dialog.getByRole('button', { name: /1$/ });
    expect(await person.violations()).toEqual([]);
    await save.click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(words.listStates.closed).first().waitFor();
    expect(await page.getByRole('button', { name: words.add, exact: true }).count()).toBe(0);
    const { lists, counts } = await programmeOf(person);
    const closed = lists.find((list) => list.year === 2025);
    const next = lists.find((list) => list.year === 2026);
    expect(closed).toMatchObject({ state: 'closed', ended: 1, items: open.items });
    expect(next?.carriedIn).toBe(closed?.carriedOver);
    // Carried over is not counted again.
    expect(counts.annual).toBe(913);
  },
);

journey('a gap in what is asked from above is answered by a measure, which is a mandated one from then on', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const words = person.words.programme;
  await person.signIn('gaigeban', '/programme/coverage');
  await person.heading(words.coverageTitle).waitFor();
  await page.getByRole('region', { name: words.upstreamDocument }).getByRole('link').first().click();
  await page.getByRole('button', { name: words.onlyGaps }).click();
  const row = page.getByRole('row').filter({ hasText: words.states.gap });
  expect(await row.count()).toBe(1);
  await row.getByRole('button', { name: /举措/ }).first().click();
  const number = ((await person.ask('/api/measures?origin=selfChosen&limit=1')).body as MeasurePage).rows[0]?.number ?? 0;
  await page.getByRole('dialog').getByRole('textbox', { name: words.answer }).fill(String(number));
  await page.getByRole('dialog').getByRole('button', { name: words.save }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(async () => (await programmeOf(person)).coverage?.gap).toBe(0);
  await person.open(`/ledger?q=${number}&origin=mandated`);
  await page.getByText(words.origins.mandated).first().waitFor();
});

journey(
  'a sponsor finds their own measures first; an agency sees neither sponsors nor gaps; every page fits and is accessible',
  async ({ visit }) => {
    const sponsor = await visit();
    const words = sponsor.words.programme;
    await sponsor.signIn('lingdao', '/programme');
    const board = sponsor.page.getByRole('region', { name: words.sponsorsTitle });
    await board.getByRole('rowheader').first().getByText(words.sponsorSelf).waitFor();
    const led = await board.getByRole('row').nth(1).getByRole('link').first().textContent();
    await board.getByRole('row').nth(1).getByRole('link').first().click();
    await sponsor.heading(sponsor.words.ledger.title).waitFor();
    expect(sponsor.page.url()).toContain('sponsor=');
    expect(led).toBe('5');

    const agency = await visit();
    await agency.signIn('fagaiwei', '/programme');
    await agency.heading(words.title).waitFor();
    await agency.page.getByRole('region', { name: words.goalsTitle }).waitFor();
    expect(await agency.page.getByRole('region', { name: words.sponsorsTitle }).count()).toBe(0);
    expect(await agency.page.getByRole('region', { name: words.coverageTitle }).count()).toBe(0);
    expect((await programmeOf(agency)).counts.annual).toBeLessThan(913);

    const office = await visit();
    await office.signIn('gaigeban', '/programme');
    const { lists } = await programmeOf(office);
    const { upstream } = (await office.ask('/api/coverage')).body as components['schemas']['Coverage'];
    const key = ((await office.ask('/api/measures?key=yes&limit=1')).body as MeasurePage).rows[0];
    const faults: string[] = [];
    for (const path of [
      '/programme',
      '/programme/coverage',
      `/programme/coverage/upstream/${upstream[0]?.id}`,
      `/programme/lists/${lists[0]?.id}`,
      `/ledger/${key?.id}`,
    ]) {
      await office.open(path);
      await office.page.getByRole('heading', { level: 1 }).waitFor();
      for (const screen of ['desk', 'phone'] as const) {
        await office.resize(screen);
        await office.settle();
        faults.push(
          ...(await office.violations()),
          ...(await office.sidewaysScroll()).map((fault) => `${path}, ${screen}: ${fault}`),
        );
      }
    }
    expect(faults).toEqual([]);
  },
);
