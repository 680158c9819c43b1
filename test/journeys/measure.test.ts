import { expect } from 'vitest';
import { clauseWords } from '../../core/plan/clause-words.ts';
import type { components } from '../../web/api/schema.d.ts';
import { deadlineShort } from '../../web/features/ledger/deadline/deadline-words.ts';
import { formatInstant, joinNames } from '../../web/ui/format.ts';
import { rowsOnScreen } from './harness/grid.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';
import { readWorkbook } from './harness/workbook.ts';

type MeasureRow = components['schemas']['MeasureRow'];
type Measure = components['schemas']['Measure'];

const journey = journeysOn('demo');

const rowNumbered = async (person: Visit, number: number): Promise<MeasureRow> => {
  const page = (await person.ask('/api/measures?limit=200')).body as { readonly rows: readonly MeasureRow[] };
  const row = page.rows.find((one) => one.number === number);
  if (!row) throw new Error(`no measure ${number}`);
  return row;
};

const openDialog = async (person: Visit) => {
  await person.page.getByRole('button', { name: person.words.ledger.measure.edit, exact: true }).click();
  return person.page.getByRole('dialog', { name: person.words.ledger.measure.editTitle });
};

journey('a measure shows its sentence in the clause, and the clause in its document', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { measure: words } = person.words.ledger;
  await person.signIn('ducha', '/');
  const row = await rowNumbered(person, 9);
  await person.open(`/ledger/${row.id}`);
  await person.heading(row.title).waitFor();
  const measure = (await person.ask(`/api/measures/${row.id}`)).body as Measure;
  const clause = page.getByRole('region', { name: words.clauseTitle });
  await clause.locator('mark').waitFor();
  const marked = (await clause.locator('mark').textContent()) ?? '';
  expect(measure.clauseText).toContain(marked);
  expect(marked).toContain('率定典型机井不少于1400眼');
  await page.getByText('不少于 1400 眼').waitFor();
  expect(await page.getByRole('button', { name: words.edit, exact: true }).count()).toBe(0);
  const history = page.getByRole('region', { name: words.historyTitle });
  await history.getByText(words.historyKinds['measure.imported']).waitFor();

  await clause.getByRole('link', { name: words.openDocument }).click();
  await person.heading(row.document.title).waitFor();
  const text = page.getByRole('article', { name: person.words.documents.text });
  const sought = text.getByRole('link', { name: person.words.documents.measureDoor('9'), exact: true });
  expect(await text.locator('mark').filter({ hasText: marked }).count()).toBe(1);
  await sought.waitFor();
  const top = () => sought.evaluate((door) => door.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(900);
  const outline = page.getByRole('navigation', { name: person.words.documents.outline });
  await outline.getByRole('link', { name: /加强党的领导和改革推进机制/ }).click();
  await expect.poll(top).toBeLessThan(0);
  await outline.getByRole('link', { name: /深化农村牧区综合改革/ }).click();
  await expect.poll(top).toBeGreaterThan(0);
  await sought.click();
  await person.heading(row.title).waitFor();
});

journey('an edit needs a reason, and the history says who changed what, when and why', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { ledger } = person.words;
  await person.signIn('gaigeban');
  const row = await rowNumbered(person, 9);
  await person.open(`/ledger/${row.id}`);
  const dialog = await openDialog(person);
  await dialog.getByLabel(ledger.deadlineEditor.day).fill('2027-03-31');
  const supporting = dialog.getByRole('combobox', { name: ledger.measure.roles.supporting });
  await supporting.fill('统计局');
  await supporting.press('Enter');
  await dialog.getByRole('button', { name: ledger.measure.save }).click();
  await dialog.getByText(ledger.measure.reasonMissing).waitFor();
  await dialog.getByLabel(ledger.measure.reason).fill('专项小组第3次会议议定延至一季度末');
  await dialog.getByRole('button', { name: ledger.measure.save }).click();
  await page.getByText(ledger.measure.saved, { exact: true }).waitFor();
  const entry = page.getByRole('region', { name: ledger.measure.historyTitle }).getByRole('listitem').first();
  await entry.getByText(ledger.measure.historyReason('专项小组第3次会议议定延至一季度末')).waitFor();
  await entry.getByText(ledger.measure.historyBy('改革办综合科', '市委改革办综合科')).waitFor();
  expect(await entry.getByRole('deletion').allTextContents()).toContain('2026年12月31日');
  expect(await entry.getByRole('insertion').allTextContents()).toContain('2027年3月31日');
  const saved = await rowNumbered(person, 9);
  expect(saved.deadline.day).toBe('2027-03-31');
  expect(saved.supporting.map((party) => party.name)).toContain('市统计局');
});

journey(
  'of two people who change the same measure the second sees what stands there, and keeps what was typed',
  async ({ visit }) => {
    const [first, second] = [await visit(), await visit({ refusals: ['409 PATCH /api/measures/*'] })];
    const { measure: words } = first.words.ledger;
    for (const person of [first, second]) await person.signIn('gaigeban');
    const row = await rowNumbered(first, 12);
    for (const person of [first, second]) await person.open(`/ledger/${row.id}`);
    const mine = await openDialog(first);
    const theirs = await openDialog(second);
    await mine.getByLabel(words.editOutcomeField).fill('印发协同方案');
    await mine.getByLabel(words.reason).fill('会议纪要〔2027〕1号');
    await theirs.getByLabel(words.editTitleField).fill('建立绿电就地消纳和源网荷储协同机制');
    await theirs.getByLabel(words.reason).fill('名称与上级文件一致');
    await mine.getByRole('button', { name: words.save }).click();
    await mine.waitFor({ state: 'detached' });
    await theirs.getByRole('button', { name: words.save }).click();
    const conflict = theirs.getByRole('alert');
    await conflict.getByText(words.conflict).waitFor();
    await conflict.getByText('印发协同方案').waitFor();
    expect(await theirs.getByLabel(words.editTitleField).inputValue()).toBe('建立绿电就地消纳和源网荷储协同机制');
    expect(await theirs.getByLabel(words.reason).inputValue()).toBe('名称与上级文件一致');
    await theirs.getByLabel(words.editOutcomeField).fill('印发协同方案');
    await theirs.getByRole('button', { name: words.save }).click();
    await second.heading('建立绿电就地消纳和源网荷储协同机制').waitFor();
    const saved = await rowNumbered(first, 12);
    expect([saved.title, saved.outcome]).toEqual(['建立绿电就地消纳和源网荷储协同机制', '印发协同方案']);
  },
);

journey('a measure that is withdrawn leaves the ledger and keeps its page, its reason and its history', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { measure: words } = person.words.ledger;
  const { programme } = person.words;
  await person.signIn('gaigeban');
  const row = await rowNumbered(person, 38);
  await person.open(`/ledger/${row.id}`);
  await page.getByRole('button', { name: words.withdraw, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.withdrawTitle });
  await dialog.getByLabel(words.reason).fill('并入第34号举措');
  await dialog.getByRole('button', { name: words.withdrawGo }).click();
  await page.getByText(words.withdrawnTitle).waitFor();
  await page.getByText('并入第34号举措').first().waitFor();
  await page.getByRole('region', { name: words.historyTitle }).getByText(words.historyKinds['measure.withdrawn']).waitFor();
  expect(await page.getByRole('button', { name: words.edit, exact: true }).count()).toBe(0);
  // What the programme says of it stays too, to be read.
  const inProgramme = page.getByRole('region', { name: programme.panelTitle });
  await expect.poll(() => inProgramme.getByRole('button').count()).toBe(0);
  await page.reload();
  await inProgramme.getByText(programme.originLabel, { exact: true }).waitFor();
  expect(await inProgramme.getByRole('button').count()).toBe(0);
  await person.open('/ledger');
  await page
    .getByText(/共 37 项$/)
    .first()
    .waitFor();
});

journey('the workbook holds the rows of the screen, in its order, with its columns', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { ledger } = person.words;
  await person.signIn('caizheng', '/ledger?sort=deadline');
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('button', { name: ledger.columnsMenu, exact: true }).click();
  for (const id of ['outcome', 'printedNo', 'document', 'changedAt'] as const) {
    await page.getByRole('checkbox', { name: ledger.columnShown(ledger.columns[id]) }).check();
  }
  await page.getByRole('button', { name: ledger.columnEarlier(ledger.columns.deadline) }).click();
  await page.keyboard.press('Escape');
  const screen = await rowsOnScreen(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ledger.export }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('改革举措台账-2027-02-10.xlsx');
  const table = await readWorkbook(await download.path());
  const { rows } = (await person.ask('/api/measures?limit=200&sort=deadline')).body as { readonly rows: readonly MeasureRow[] };
  expect(table.head).toEqual(['序号', ...Object.keys(screen[0] ?? {}).slice(1)]);
  expect(table.rows.length).toBe(rows.length);
  expect(screen.length).toBeGreaterThan(5);
  const { columns } = ledger;
  const named = (parties: MeasureRow['lead']) => joinNames([...new Set(parties.map((party) => party.name))], 'zh');
  for (const [at, row] of rows.entries()) {
    expect(table.rows[at]).toEqual({
      序号: String(at + 1),
      [columns.number]: String(row.number),
      [columns.title]: row.title,
      [columns.field]: row.field,
      [columns.lead]: named(row.lead),
      [columns.supporting]: named(row.supporting),
      [columns.implementing]: named(row.implementing),
      [columns.deadline]: deadlineShort(row.deadline, 'zh'),
      [columns.outcome]: row.outcome ?? '',
      [columns.clause]: clauseWords(row.clause),
      [columns.printedNo]: row.printedNo,
      [columns.document]: row.document.title,
      [columns.changedAt]: formatInstant(row.changedAt),
    });
  }
  // Whole rows as the eye sees them: what the screen adds to a deadline is how far it is past.
  for (const [at, row] of screen.entries()) {
    const { '': _, ...cells } = row;
    const { 序号: __, ...printed } = table.rows[at] ?? {};
    expect({ ...cells, [columns.deadline]: cells[columns.deadline]?.replace(/已超期 .*|今天到期$/, '') }).toEqual(printed);
  }
});
