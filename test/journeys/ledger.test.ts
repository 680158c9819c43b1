import { expect } from 'vitest';
import { addDays } from '../../core/shared/day.ts';
import type { components } from '../../web/api/schema.d.ts';
import { formatCount } from '../../web/ui/format.ts';
import { rowsOnScreen } from './harness/grid.ts';
import { journeysOn } from './harness/journey.ts';
import { today } from './harness/product.ts';
import type { Visit } from './harness/visit.ts';

type MeasurePage = components['schemas']['MeasurePage'];
type Overview = components['schemas']['Overview'];

const journey = journeysOn('demo');

const measures = async (person: Visit, query = ''): Promise<MeasurePage> =>
  (await person.ask(`/api/measures?limit=200&${query}`)).body as MeasurePage;
/** What the line below the grid says there are altogether. */
const totalLine = (person: Visit, total: number) => person.page.getByText(new RegExp(`共 ${formatCount(total)} 项$`)).first();
const numbersOnScreen = async (person: Visit): Promise<readonly number[]> =>
  (await rowsOnScreen(person.page)).map((row) => Number(row[person.words.ledger.columns.number]));

journey('every count of the overview is a door to as many rows', async ({ visit }) => {
  const person = await visit();
  const { home, ledger } = person.words;
  await person.signIn('gaigeban');
  await person.heading(home.title).waitFor();
  const overview = (await person.ask('/api/overview')).body as Overview;
  expect(overview.today).toBe(today);
  const field = overview.byField[0];
  const agency = overview.byAgency.find((row) => row.lead > 0);
  if (!field || !agency) throw new Error('the demo has no fields or no agencies');
  const soon = home.dueSoonNote(today.slice(5), addDays(today, 30).slice(5));
  const figure = (label: string, count: number, note: string) => new RegExp(`^${label}\\s*${formatCount(count)}\\s*${note}$`);
  const doors: readonly (readonly [name: string | RegExp, count: number])[] = [
    [figure(home.measures, overview.measures, home.measuresNote), overview.measures],
    [figure(home.duePast, overview.duePast, home.duePastNote), overview.duePast],
    [figure(home.dueSoon, overview.dueIn30Days, soon), overview.dueIn30Days],
    [figure(home.withoutLead, overview.withoutLead, home.withoutLeadNote), overview.withoutLead],
    [figure(home.jointLead, overview.jointLead, home.jointLeadNote), overview.jointLead],
    [figure(home.withoutDeadline, overview.withoutDeadline, home.withoutDeadlineNote), overview.withoutDeadline],
    [home.door(field.field, formatCount(field.count)), field.count],
    [home.door(`${agency.name}，${home.leads}`, formatCount(agency.lead)), agency.lead],
  ];
  expect(overview.measures).toBeGreaterThan(30);
  expect(overview.duePast).toBeGreaterThan(0);
  for (const [name, count] of doors) {
    await person.page.getByRole('link', { name, exact: true }).click();
    await person.heading(ledger.title).waitFor();
    if (count === 0) await person.page.getByRole('heading', { name: ledger.nothingTitle }).waitFor();
    else await totalLine(person, count).waitFor();
    await person.page.goBack();
    await person.heading(home.title).waitFor();
  }
});

journey('filters, search and order show what the server holds, and stand in the address', async ({ visit }) => {
  const person = await visit();
  const { ledger } = person.words;
  const { page } = person;
  await person.signIn('ducha', '/ledger');
  const filters = page.getByRole('search', { name: ledger.filters });
  const all = await measures(person);
  await totalLine(person, all.total).waitFor();

  const field = all.facets.field[1];
  const lead = all.facets.lead[0];
  if (!field || !lead) throw new Error('the demo has too few facets');
  await filters.getByRole('button', { name: ledger.filterField, exact: true }).click();
  await page.getByRole('checkbox', { name: `${field.label} ${field.count}` }).check();
  await page.keyboard.press('Escape');
  await totalLine(person, field.count).waitFor();
  await expect
    .poll(() => numbersOnScreen(person))
    .toEqual((await measures(person, `field=${encodeURIComponent(field.value)}`)).rows.map((row) => row.number));

  const address = page.url();
  await page.reload();
  await totalLine(person, field.count).waitFor();
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: ledger.removeChip(ledger.chips.field(field.label)) }).click();
  await totalLine(person, all.total).waitFor();

  await filters.getByRole('button', { name: ledger.filterAgency, exact: true }).click();
  await page.getByRole('checkbox', { name: `${lead.label} ${lead.count}` }).check();
  await page.getByRole('radio', { name: ledger.roles.lead }).check();
  await page.keyboard.press('Escape');
  await totalLine(person, lead.count).waitFor();
  await page.getByRole('button', { name: ledger.clearAll }).click();

  await page.getByRole('searchbox', { name: ledger.search }).fill('养老');
  const found = await measures(person, `q=${encodeURIComponent('养老')}`);
  expect(found.total).toBeGreaterThan(0);
  expect(found.total).toBeLessThan(5);
  await totalLine(person, found.total).waitFor();
  await page.getByRole('searchbox', { name: ledger.search }).fill('查无此事');
  await page.getByRole('heading', { name: ledger.nothingTitle }).waitFor();
  await page.getByRole('button', { name: ledger.clearAll }).last().click();
  await totalLine(person, all.total).waitFor();

  for (const sort of ['deadline', '-number', 'lead'] as const) {
    await page.getByRole('combobox', { name: ledger.sortBy }).selectOption({ label: ledger.sorts[sort] });
    const inOrder = (await measures(person, `sort=${sort}`)).rows.map((row) => row.number);
    await expect.poll(async () => (await numbersOnScreen(person)).slice(0, 8)).toEqual(inOrder.slice(0, 8));
  }
  await page.getByRole('button', { name: ledger.columns.number, exact: true }).click();
  await expect.poll(async () => (await numbersOnScreen(person)).slice(0, 3)).toEqual([1, 2, 3]);
  expect(await page.getByRole('columnheader', { name: ledger.columns.number }).getAttribute('aria-sort')).toBe('ascending');
});

journey('columns are chosen, moved and remembered on the machine', async ({ visit }) => {
  const person = await visit();
  const { ledger } = person.words;
  const { page } = person;
  const heads = async () => Object.keys((await rowsOnScreen(page))[0] ?? {}).slice(1);
  await person.signIn('ducha', '/ledger');
  const before = await heads();
  expect(before).toContain(ledger.columns.supporting);
  await page.getByRole('button', { name: ledger.columnsMenu, exact: true }).click();
  await page.getByRole('checkbox', { name: ledger.columnShown(ledger.columns.supporting) }).uncheck();
  await page.getByRole('checkbox', { name: ledger.columnShown(ledger.columns.changedAt) }).check();
  await page.getByRole('button', { name: ledger.columnEarlier(ledger.columns.lead) }).click();
  const wanted = [
    ledger.columns.number,
    ledger.columns.title,
    ledger.columns.lead,
    ledger.columns.field,
    ledger.columns.implementing,
    ledger.columns.deadline,
    ledger.columns.clause,
    ledger.columns.changedAt,
  ];
  expect(await heads()).toEqual(wanted);
  await page.reload();
  expect(await heads()).toEqual(wanted);
  await page.getByRole('button', { name: ledger.columnsMenu, exact: true }).click();
  await page.getByRole('button', { name: ledger.columnsReset }).click();
  expect(await heads()).toEqual(before);
});

journey('with the keyboard alone: down the grid, into a measure, on to the next, and back to the same row', async ({ visit }) => {
  const person = await visit();
  const { ledger } = person.words;
  const { page } = person;
  await person.signIn('ducha', '/ledger');
  const rows = (await measures(person)).rows;
  await page.getByRole('gridcell').first().waitFor();
  for (let press = 0; press < 60; press++) {
    if (await page.getByRole('grid').evaluate((grid) => grid === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  const active = () =>
    page.evaluate(() => {
      const grid = document.activeElement;
      const id = grid?.getAttribute('aria-activedescendant');
      return id ? (document.getElementById(id)?.textContent ?? null) : null;
    });
  expect(await active()).toBe(rows[2]?.title);
  await page.keyboard.press('Enter');
  await person.heading(rows[2]?.title ?? '').waitFor();
  await page.keyboard.press('j');
  await person.heading(rows[3]?.title ?? '').waitFor();
  await page.keyboard.press('k');
  await person.heading(rows[2]?.title ?? '').waitFor();
  await page.keyboard.press('Escape');
  await person.heading(ledger.title).waitFor();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('grid').focus();
  expect(await active()).toBe(rows[2]?.title);
  await page.keyboard.press('/');
  await page.keyboard.type('养老');
  expect(await page.getByRole('searchbox', { name: ledger.search }).inputValue()).toBe('养老');
});
