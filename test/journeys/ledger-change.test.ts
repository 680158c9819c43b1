import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addDays, dayInShanghai } from '../../core/shared/day.ts';
import type { components } from '../../web/api/schema.d.ts';
import { formatCount, formatDay } from '../../web/ui/format.ts';
import { rowsOnScreen } from './harness/grid.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';

type MeasurePage = components['schemas']['MeasurePage'];

const journey = journeysOn('demo');

const measures = async (person: Visit, query = ''): Promise<MeasurePage> =>
  (await person.ask(`/api/measures?limit=200&${query}`)).body as MeasurePage;
/** Lets a text arrive from the clipboard, as Ctrl+V brings it from a spreadsheet. */
const pasteOnto = (page: Page, text: string) =>
  page.getByRole('grid').evaluate((grid, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

journey('a view is saved, shared with a role, opened by another, and chosen to begin with', async ({ visit }) => {
  const office = await visit();
  const { ledger, ledgerView, app } = office.words;
  await office.signIn('gaigeban', '/ledger?group=field&sort=deadline');
  await office.page.getByRole('gridcell').first().waitFor();
  await office.page.getByRole('button', { name: ledgerView.views, exact: true }).click();
  await office.page.getByRole('button', { name: ledgerView.save }).click();
  await office.page.getByRole('textbox', { name: ledgerView.name }).fill('按领域看时限');
  await office.page
    .getByRole('combobox', { name: ledgerView.shareWith })
    .selectOption({ label: ledgerView.shareRole(app.roles.supervisionOffice) });
  expect(await office.violations()).toEqual([]);
  await office.page.getByRole('button', { name: ledgerView.saveGo, exact: true }).click();
  await office.page.getByRole('button', { name: ledgerView.viewsNamed('按领域看时限') }).waitFor();

  const other = await visit();
  await other.signIn('ducha', '/ledger');
  await other.page.getByRole('gridcell').first().waitFor();
  await other.page.getByRole('button', { name: ledgerView.views, exact: true }).click();
  await other.page.getByRole('button', { name: /按领域看时限/ }).waitFor();
  await other.page.getByRole('button', { name: ledgerView.makeDefault }).click();
  await other.page.getByRole('button', { name: ledgerView.defaultMark }).waitFor();
  expect(await other.page.getByRole('button', { name: ledgerView.remove }).count()).toBe(0);
  await other.open('/ledger');
  await other.page.getByRole('button', { name: ledgerView.viewsNamed('按领域看时限') }).waitFor();
  const { groups } = await measures(other, 'group=field');
  const [first] = groups;
  if (!first) throw new Error('no groups');
  const groupLine = other.page.getByRole('gridcell', { expanded: true }).filter({ hasText: first.label });
  await groupLine.getByText(ledger.total(formatCount(first.count))).waitFor();
  // Closed, its rows are gone and its count stays; the keyboard opens it again.
  await other.page.getByRole('grid').focus();
  await other.page.keyboard.press('Control+Home');
  await other.page.keyboard.press('ArrowLeft');
  const closed = other.page.getByRole('gridcell', { expanded: false }).filter({ hasText: first.label });
  await closed.getByText(ledger.total(formatCount(first.count))).waitFor();
  await other.page.keyboard.press('ArrowRight');
  await groupLine.waitFor();
  expect(await other.violations()).toEqual([]);

  // Those with whom it is not shared do not see it.
  const stranger = await visit();
  await stranger.signIn('fagaiwei', '/ledger');
  await stranger.page.getByRole('button', { name: ledgerView.views, exact: true }).click();
  await stranger.page.getByText(ledgerView.none).waitFor();
});

journey(
  'cells are typed and pasted: a wrong date has its sentence, the right one is written with a reason',
  async ({ visit }) => {
    const person = await visit();
    const { ledger, ledgerChange } = person.words;
    const { page } = person;
    await person.signIn('gaigeban', '/ledger');
    const [first, second] = (await measures(person)).rows;
    if (!first || !second) throw new Error('the demo has too few measures');
    await page.getByRole('gridcell', { name: first.title }).waitFor();
    const heads = await page.getByRole('columnheader').allTextContents();
    const deadline = heads.indexOf(ledger.columns.deadline);
    await page
      .getByRole('row', { name: new RegExp(first.title) })
      .getByRole('gridcell')
      .nth(deadline)
      .click();
    await pasteOnto(page, '2028-02-30\r\n2028年3月底前\t说明\r\n');
    const dialog = page.getByRole('dialog', { name: ledgerChange.pastedTitle });
    await dialog.getByText('“2028-02-30”不是日历上的一天，请核对月和日').waitFor();
    await dialog.getByText(ledgerChange.changes('1')).first().waitFor();
    await dialog.getByText('2028-03-31').waitFor();
    expect(await person.violations()).toEqual([]);
    await dialog.getByRole('button', { name: ledgerChange.apply('1') }).click();
    await dialog.getByText(ledgerChange.reasonMissing).waitFor();
    await dialog.getByRole('textbox', { name: ledgerChange.reason }).fill('按调度会纪要');
    await dialog.getByRole('button', { name: ledgerChange.apply('1') }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await rowsOnScreen(page))[1]?.[ledger.columns.deadline]).toContain('2028-03-31');
    expect((await rowsOnScreen(page))[0]?.[ledger.columns.deadline]).toContain(first.deadline.day ?? '');

    // In place: the cell below the title's, by the keyboard alone.
    await page.getByRole('grid').focus();
    for (const key of ['Control+Home', 'ArrowRight', 'ArrowRight', 'F2']) await page.keyboard.press(key);
    const box = page.getByRole('textbox', { name: ledger.columns.field });
    expect(await box.inputValue()).toBe(first.field);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    await page.keyboard.press('F2');
    await box.fill('法治建设');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: ledgerChange.typedTitle }).getByText('法治建设').waitFor();
    await page.keyboard.press('Escape');

    // Whoever may not change the ledger has no box to type into.
    const reader = await visit();
    await reader.signIn('ducha', '/ledger');
    await reader.page.getByRole('gridcell').first().waitFor();
    await reader.page.getByRole('grid').focus();
    await reader.page.keyboard.press('F2');
    expect(await reader.page.locator('.grid-editor').count()).toBe(0);
  },
);

journey('selected measures are changed together, and the office sees what became of each', async ({ visit }) => {
  const person = await visit();
  const { ledger, ledgerChange } = person.words;
  const { page } = person;
  await person.signIn('gaigeban', '/ledger?sort=-number');
  const rows = (await measures(person, 'sort=-number')).rows.slice(0, 2);
  for (const row of rows) await page.getByRole('checkbox', { name: ledger.selectRow(String(row.number)) }).check();
  await page.getByRole('button', { name: ledgerChange.bulk }).click();
  await page
    .getByRole('textbox', { name: ledgerChange.bulkValue })
    .or(page.getByRole('combobox', { name: ledgerChange.bulkValue }))
    .fill('2028-12-31');
  await page.getByRole('button', { name: ledgerChange.next }).click();
  const dialog = page.getByRole('dialog', { name: ledgerChange.bulkTitle });
  await dialog.getByText(ledgerChange.changes('2')).first().waitFor();
  // Meanwhile somebody else changes one of them.
  const other = await visit();
  await other.signIn('gaigeban', `/ledger/${rows[1]?.id}`);
  const changed = await other.page.evaluate(
    async ({ id, version }) => {
      const { csrfToken } = (await (await fetch('/api/session')).json()) as { csrfToken: string };
      const answer = await fetch(`/api/measures/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        body: JSON.stringify({ version, reason: '另有安排', outcome: '实施办法' }),
      });
      return answer.status;
    },
    { id: rows[1]?.id ?? '', version: rows[1]?.version ?? 0 },
  );
  expect(changed).toBe(200);
  await dialog.getByRole('textbox', { name: ledgerChange.reason }).fill('统一调整时限');
  await dialog.getByRole('button', { name: ledgerChange.apply('2') }).click();
  const outcomes = page.getByRole('dialog', { name: ledgerChange.bulkTitle });
  await outcomes.getByText(ledgerChange.outcomesTitle).waitFor();
  await outcomes.getByText(ledgerChange.outcomes.conflict).waitFor();
  expect(await person.violations()).toEqual([]);
  await outcomes.getByRole('button', { name: ledgerChange.close }).click();
  const after = (await measures(person, 'sort=-number')).rows.slice(0, 2);
  expect(after.map((row) => row.deadline.day)).toEqual(['2028-12-31', rows[1]?.deadline.day]);
});

journey(
  'the ledger is split by agency, two files come back filled in, and what they disagree on is decided',
  async ({ visit }) => {
    const person = await visit();
    const { ledgerView, ledgerChange } = person.words;
    const { page } = person;
    await person.signIn('gaigeban', '/ledger');
    await page.getByRole('gridcell').first().waitFor();
    await page.getByRole('button', { name: ledgerView.excel, exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: ledgerView.split }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    // One measure that two agencies take part in: both fill in its liaison, differently.
    const row = (await measures(person)).rows.find(({ lead, supporting }) => lead[0]?.agency && supporting[0]?.agency);
    if (!row) throw new Error('the demo has no measure with a lead and a supporting agency');
    const returned: { name: string; mimeType: string; buffer: Buffer }[] = [];
    for (const [agency, liaison] of [
      [row.lead[0]?.name ?? '', '综合科科长'],
      [row.supporting[0]?.name ?? '', '办公室副主任'],
    ] as const) {
      const [name = '', bytes] = Object.entries(files).find(([file]) => file.endsWith(`-${agency}.xlsx`)) ?? [];
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes as unknown as ArrayBuffer);
      const sheet = book.worksheets[0];
      if (!sheet) throw new Error(`no sheet in ${name}`);
      const heads = (sheet.getRow(3).values as string[]).map(String);
      sheet.eachRow((line) => {
        if (line.getCell(heads.indexOf('编号')).value !== row.number) return;
        line.getCell(heads.indexOf('联络员')).value = liaison;
        if (liaison === '综合科科长') line.getCell(heads.indexOf('责任领导')).value = '分管副主任';
      });
      // People rename what they send back.
      returned.push({
        name: `${agency}反馈.xlsx`,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await book.xlsx.writeBuffer()),
      });
    }
    returned.push({ name: '说明.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('不是表格') });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: ledgerView.bringBack }).click(),
    ]);
    await chooser.setFiles(returned);
    const dialog = page.getByRole('dialog', { name: ledgerChange.returnedTitle });
    await dialog.getByText(ledgerChange.onBehalf).waitFor();
    await dialog
      .getByText(/说明\.xlsx/)
      .first()
      .waitFor();
    await dialog.getByText(ledgerChange.conflicts('2')).waitFor();
    expect(await person.violations()).toEqual([]);
    const line = dialog.getByRole('row').filter({ hasText: '综合科科长' }).filter({ hasText: '联络员' }).first();
    await line.getByRole('checkbox').check();
    await dialog.getByRole('textbox', { name: ledgerChange.reason }).fill('各单位返回的填报表');
    await dialog.getByRole('button', { name: ledgerChange.apply('1') }).click();
    await dialog.waitFor({ state: 'detached' });
    const { body } = await person.ask(`/api/measures/${row.id}`);
    expect((body as components['schemas']['Measure']).people).toMatchObject({
      liaison: ['综合科科长'],
      responsibleLeader: ['分管副主任'],
    });
  },
);

journey('the ledger as of a day is marked, cannot be changed, and leads back to now', async ({ visit, product }) => {
  await product.asOwner(`update reform_measure_version set recorded_from = recorded_from - interval '3 days' where version = 1`);
  const person = await visit();
  const { ledger, ledgerView } = person.words;
  const { page } = person;
  const now = dayInShanghai(new Date());
  const before = addDays(now, -1);
  await person.signIn('gaigeban', `/ledger?asOf=${before}`);
  await page.getByText(ledgerView.asOfShown(formatDay(before, 'zh'))).waitFor();
  const past = await measures(person, `asOf=${before}`);
  expect(past.rows.every((row) => row.version === 1)).toBe(true);
  expect(past.total).toBeGreaterThan(30);
  await page.getByRole('gridcell').first().waitFor();
  expect(await page.getByRole('button', { name: ledgerView.excel, exact: true }).count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ledger.export }).click(),
  ]);
  expect(download.suggestedFilename()).toContain(`截至${before}`);
  expect(await person.violations()).toEqual([]);
  await page.getByRole('button', { name: ledgerView.asOfLeave }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});
