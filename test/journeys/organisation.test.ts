import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { problemSentence } from '../../web/ui/problem-sentence.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';

const journey = journeysOn('demo');

const dialogOf = (person: Visit, name: string) => person.page.getByRole('dialog', { name, exact: true });
const faultsOf = async (person: Visit) => {
  await person.settle();
  return [...(await person.violations()), ...(await person.sidewaysScroll())];
};
type Organisation = {
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
};
const organisationOf = async (person: Visit) => (await person.ask('/api/organisation')).body as Organisation;

journey(
  'the office keeps its agencies: a name that is held, a withdrawal that is refused, a merger that takes the work along',
  async ({ visit }) => {
    const person = await visit({
      refusals: ['422 PATCH /api/agencies/*', '422 POST /api/agencies/*/withdraw'],
    });
    const { page } = person;
    const { organisation: words, ledger } = person.words;
    await person.signIn('gaigeban', '/agencies');
    await page.getByRole('button', { name: words.editOf('市商务局') }).click();
    const dialog = dialogOf(person, words.agencyTitle('市商务局'));
    await dialog.getByLabel(words.aliases).fill('市商务局机关\n市发改委');
    await dialog.getByRole('button', { name: words.save }).click();
    const held = { name: '市发改委', holder: '市发展改革委', use: 'alias' };
    await dialog.getByText(problemSentence({ code: 'organisation/name-held', params: held }, 'zh')).waitFor();
    // What was typed is still there: only the name that is held is taken out.
    await dialog.getByLabel(words.aliases).fill('市商务局机关');
    await dialog.getByRole('button', { name: words.save }).click();
    await page.getByRole('cell', { name: '市商务局机关' }).waitFor();

    await page.getByRole('button', { name: words.editOf('市商务局') }).click();
    expect(await faultsOf(person)).toEqual([]);
    await dialogOf(person, words.agencyTitle('市商务局')).getByRole('button', { name: words.withdraw }).click();
    const withdraw = dialogOf(person, words.withdrawTitle('市商务局'));
    await withdraw.getByLabel(words.reason).fill('职能划转');
    await withdraw.getByRole('button', { name: words.withdraw }).click();
    await withdraw
      .getByRole('alert')
      .getByText(/还牵头 \d+ 项举措/)
      .waitFor();
    await withdraw.getByRole('button', { name: person.words.app.cancel }).click();

    const led = async (name: string) => {
      const agency = (await organisationOf(person)).agencies.find((one) => one.name === name);
      const page = (await person.ask(`/api/measures?agency=${agency?.id}&limit=1`)).body as { total: number };
      return page.total;
    };
    const [culture, commerce] = [await led('市文旅局'), await led('市商务局')];
    expect(commerce).toBeGreaterThan(0);
    await page.getByRole('button', { name: words.editOf('市商务局') }).click();
    await dialogOf(person, words.agencyTitle('市商务局')).getByRole('button', { name: words.merge }).click();
    const merge = dialogOf(person, words.mergeTitle('市商务局'));
    await merge.getByLabel(words.mergeInto, { exact: true }).selectOption({ label: '市文旅局' });
    await merge.getByLabel(words.reason).fill('机构改革方案');
    await merge.getByRole('button', { name: words.mergeGo }).click();
    await page.getByText(/已合并：\d+ 项举措/).waitFor();
    await page.getByRole('button', { name: words.editOf('市商务局') }).waitFor({ state: 'detached' });
    const after = (await organisationOf(person)).agencies.find((one) => one.name === '市文旅局');
    expect(after?.aliases).toEqual(expect.arrayContaining(['市商务局', '市商务局机关']));
    expect(await led('市文旅局')).toBeGreaterThanOrEqual(Math.max(culture, commerce));
    await person.open('/ledger');
    await person.heading(ledger.title).waitFor();
  },
);

journey('a commission gets a special group with a seat for a post; on a phone it reads well', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const words = person.words.organisation;
  await person.signIn('gaigeban', '/agencies?tab=bodies');
  await page.getByRole('button', { name: words.newBody }).click();
  const dialog = dialogOf(person, words.newBody);
  await dialog.getByLabel(words.bodyName, { exact: true }).fill('营商环境改革专项小组');
  await dialog.getByLabel(words.kind).selectOption({ label: words.bodyKinds.specialGroup });
  await dialog.getByLabel(words.bodyParent).selectOption({ label: '市委全面深化改革委员会' });
  await dialog.getByLabel(words.office).selectOption({ label: '市政务服务局' });
  await dialog.getByRole('button', { name: words.addSeat }).click();
  await dialog.getByLabel(words.seatRole('1')).selectOption({ label: words.seatRoles.chair });
  await dialog.getByLabel(words.seatOf('1')).selectOption({ label: '市委常委、常务副市长' });
  expect(await faultsOf(person)).toEqual([]);
  await dialog.getByRole('button', { name: words.save }).click();
  const card = page.getByRole('region', { name: '营商环境改革专项小组' });
  await card.getByText('市委常委、常务副市长').waitFor();
  await person.resize('phone');
  for (const tab of ['agencies', 'bodies', 'posts', 'groups', 'divisions'] as const) {
    await person.open(`/agencies?tab=${tab}`);
    await page.getByRole('link', { name: words.tabs[tab], exact: true }).and(page.locator('[aria-current]')).waitFor();
    expect([tab, await faultsOf(person)]).toEqual([tab, []]);
  }
});

journey('the workbook: exported, changed, refused by cell, corrected, taken in', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const words = person.words.organisation;
  await person.signIn('gaigeban', '/agencies');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.exportGo }).click(),
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(await download.path()) as never);
  const sheet = book.getWorksheet('单位');
  if (!sheet) throw new Error('the workbook has no sheet of agencies');
  // By the columns of the export: 序号、单位、全称、类别、上级单位.
  const last = sheet.addRow(['', '市数据局筹备组', '', '政府部门', '市没有这个局']).number;
  const send = async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: '组织机构.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    });
  };
  await page.getByRole('link', { name: words.importGo }).click();
  await person.heading(words.importTitle).waitFor();
  await send();
  await page.getByRole('row', { name: new RegExp(`单位 E${last} .*市没有这个局`) }).waitFor();
  expect(await page.getByRole('button', { name: words.importGoNow }).isDisabled()).toBe(true);
  sheet.getCell(`E${last}`).value = '市政务服务局';
  await send();
  await page.getByRole('row', { name: new RegExp(`单位 .*${words.importAdded} 市数据局筹备组`) }).waitFor();
  expect(await faultsOf(person)).toEqual([]);
  await page.getByRole('button', { name: words.importGoNow }).click();
  await page.getByText(words.importDone('1', '0')).waitFor();
  await page.getByRole('rowheader', { name: '市数据局筹备组' }).waitFor();
});

journey('a banner’s reform office keeps the agencies of its banner and nothing else', async ({ visit }) => {
  const person = await visit({ refusals: ['403 GET /api/organisation/import'] });
  const { page } = person;
  const words = person.words.organisation;
  await person.signIn('naiman', '/agencies');
  await page.getByRole('rowheader', { name: '市财政局', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: words.editOf('市财政局') }).count()).toBe(0);
  await page.getByRole('button', { name: words.newAgency }).click();
  const dialog = dialogOf(person, words.newAgency);
  await dialog.getByLabel(words.name, { exact: true }).fill('奈曼旗财政局');
  await dialog.getByRole('button', { name: words.save }).click();
  await page.getByRole('button', { name: words.editOf('奈曼旗财政局') }).waitFor();
  await person.open('/agencies/import');
  await person.heading(person.words.app.forbiddenTitle).waitFor();
});

journey('a person gets a second office, acts by it, and hands the first one over', async ({ visit }) => {
  const security = await visit({ refusals: ['422 POST /api/appointments/*/grants'] });
  const { page } = security;
  const { appointments: words, app, accounts } = security.words;
  await security.signIn('anquan', '/accounts');
  await page.getByRole('link', { name: words.title }).click();
  await security.heading(words.title).waitFor();
  await page.getByRole('searchbox', { name: words.filter }).fill('财政局负责人');
  await page.getByRole('button', { name: words.appointOf('财政局负责人') }).click();
  const appoint = dialogOf(security, words.appointTitle('财政局负责人'));
  await appoint.getByLabel(words.vacantPost).selectOption({ label: '市财政局 局长' });
  await appoint.getByRole('button', { name: words.appointGo }).click();
  const second = page.getByRole('button', { name: words.giveOf('财政局负责人 局长') });
  await second.click();
  const give = dialogOf(security, words.giveTitle('财政局负责人', '局长'));
  await give.getByLabel(words.role).selectOption({ label: app.roles.auditAdministrator });
  await give.getByLabel(words.reason).fill('任职通知');
  await give.getByRole('button', { name: words.giveGo }).click();
  const exclusive = { held: 'agencyLead', wanted: 'auditAdministrator' };
  await give.getByText(problemSentence({ code: 'grant/administrators-exclude', params: exclusive }, 'zh')).waitFor();
  await give.getByLabel(words.role).selectOption({ label: app.roles.reader });
  expect(await faultsOf(security)).toEqual([]);
  await give.getByRole('button', { name: words.giveGo }).click();
  await page.getByText(words.given, { exact: true }).waitFor();
  expect(accounts.title).not.toBe(words.title);

  const person = await visit();
  await person.signIn('caizheng', '/ledger');
  const own = ((await person.ask('/api/measures?limit=1')).body as { total: number }).total;
  await person.page.locator('summary', { hasText: '财政局负责人' }).click();
  await person.page
    .getByRole('button', { name: app.actAs('市财政局负责人') })
    .or(person.page.getByRole('button', { name: app.actAs('局长') }))
    .click();
  await person.heading(person.words.home.title).waitFor();
  const other = ((await person.ask('/api/measures?limit=1')).body as { total: number }).total;
  expect([own, other].toSorted((a, b) => a - b)[0]).toBeLessThan(Math.max(own, other));

  await page.getByRole('button', { name: words.endOf('财政局负责人 市财政局负责人') }).click();
  const end = dialogOf(security, words.endTitle('财政局负责人', '市财政局负责人'));
  await end.getByText(`${app.roles.agencyLead} 市财政局`).waitFor();
  await end.getByLabel(words.successor).selectOption({ label: '财政局负责人 · 局长' });
  await end.getByLabel(words.reason).fill('任职调整');
  await end.getByRole('button', { name: words.endGo }).click();
  await page.getByText(words.handedTo('财政局负责人', '局长')).waitFor();
  await security.resize('phone');
  expect(await faultsOf(security)).toEqual([]);
});
