import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { components } from '../../web/api/schema.d.ts';
import { buildDocx } from '../documents/docx-builder.ts';
import { expectHidden, refusalsOfLooking } from './harness/hidden.ts';
import { dropFile } from './harness/incoming.ts';
import { journeysOn, type Stage } from './harness/journey.ts';
import { openAccount } from './harness/newcomer.ts';
import { send, type Task, type TaskRow, taskOf, tasksSeen } from './harness/tasks.ts';
import type { Visit } from './harness/visit.ts';

type Organisation = components['schemas']['Organisation'];
type MeasurePage = components['schemas']['MeasurePage'];
type Measure = components['schemas']['Measure'];

const journey = journeysOn('demo');

const planTitle = '2027年惠企服务提质工作方案';
const plan = (): Uint8Array =>
  buildDocx({
    lists: { measures: { levels: [{ format: 'decimal', text: '%1.', suffix: 'nothing' }] } },
    blocks: [
      { text: planTitle, align: 'center' },
      { text: '完善惠企服务', number: { level: 0 } },
      ...[
        '建立惠企资金直达机制。2027年9月底前形成直达清单。（市财政局、市发展改革委按职责分工负责）',
        '推进项目帮办下沉。2027年12月底前各旗县市区全部设立帮办点。（市发展改革委牵头，各旗县市区人民政府组织实施）',
        '统一涉企统计报送。2027年10月底前印发报送目录。（市统计局牵头，市审计局配合）',
        '压减涉企资金审批环节。2027年11月底前审批环节压减30%以上。（市财政局牵头）',
      ].map((text) => ({ text, number: { list: 'measures', level: 0 } })),
    ],
  });
const [funds, helpers, statistics, approvals] = [
  '建立惠企资金直达机制',
  '推进项目帮办下沉',
  '统一涉企统计报送',
  '压减涉企资金审批环节',
];

type People = Readonly<
  Record<'office' | 'finance' | 'planning' | 'banner' | 'district' | 'justice' | 'bureau' | 'leader', Visit>
>;

/** Those whose part it is to come, beside the posts of the demo: another county, another agency, and an agency of the county. */
async function peopleOf({ visit }: Stage): Promise<People> {
  const looking = { refusals: refusalsOfLooking };
  const [office, security, finance, planning, banner, district, justice, bureau, leader] = await Promise.all([
    visit(),
    visit(),
    visit({ ...looking, screen: 'phone' }),
    visit(looking),
    visit(looking),
    visit(looking),
    visit(looking),
    visit(looking),
    visit(looking),
  ]);
  for (const [person, login] of [
    [office, 'gaigeban'],
    [security, 'anquan'],
    [finance, 'caizheng'],
    [planning, 'fagaiwei'],
    [banner, 'naiman'],
    [leader, 'lingdao'],
  ] as const)
    await person.signIn(login);
  const { agencies, divisions } = (await office.ask('/api/organisation')).body as Organisation;
  const idOf = (all: readonly { readonly id: string; readonly name: string }[], name: string): string =>
    all.find((one) => one.name === name)?.id ?? '';
  const own = (await send(banner, '/api/agencies', {
    name: '奈曼旗政务服务局',
    fullName: null,
    kind: 'government',
    parent: null,
    division: idOf(divisions, '奈曼旗'),
    aliases: [],
  })) as { readonly id: string };
  const open = (
    person: Visit,
    login: string,
    title: string,
    grant: Pick<components['schemas']['NewAccount'], 'role' | 'scope'>,
  ) => openAccount(security, person, { login, name: title, title, ...grant });
  await open(district, 'keerqin', '科尔沁区委改革办', {
    role: 'divisionOffice',
    scope: { kind: 'division', id: idOf(divisions, '科尔沁区') },
  });
  await open(justice, 'sifaju', '市司法局联络员', {
    role: 'agencyLiaison',
    scope: { kind: 'agency', id: idOf(agencies, '市司法局') },
  });
  await open(bureau, 'zhengwu', '奈曼旗政务服务局联络员', { role: 'agencyLiaison', scope: { kind: 'agency', id: own.id } });
  return { office, finance, planning, banner, district, justice, bureau, leader };
}

const seeNoFault = async (person: Visit) => {
  await person.settle();
  expect([...(await person.violations()), ...(await person.sidewaysScroll())]).toEqual([]);
};

/** @returns the measures by the order of the plan */
async function importPlan(office: Visit): Promise<MeasurePage['rows']> {
  const { page } = office;
  const { draft, dropTitle } = office.words.plan;
  await office.open('/plans');
  await page.getByText(dropTitle).waitFor();
  await seeNoFault(office);
  await dropFile(page, { name: '惠企方案.docx', bytes: plan() });
  await office.heading(planTitle).waitFor();
  const joint = page.getByRole('region', { name: draft.paneProblems }).getByRole('article').filter({ hasText: funds });
  await joint.waitFor();
  await seeNoFault(office);
  await joint.getByRole('button', { name: draft.fix.designate('市财政局') }).click();
  await joint.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: draft.commit('4') }).click();
  await page
    .getByRole('dialog', { name: draft.commitTitle })
    .getByRole('button', { name: draft.commit('4') })
    .click();
  await page.getByRole('status').getByText(office.words.ledger.committed('4', planTitle)).waitFor();
  await seeNoFault(office);
  const document = new URL(page.url()).searchParams.get('document');
  const { rows } = (await office.ask(`/api/measures?limit=200&document=${document}`)).body as MeasurePage;
  expect(rows.map((row) => [row.title, row.lead.map((party) => [party.name, party.role])])).toEqual([
    [
      funds,
      [
        ['市财政局', 'lead'],
        ['市发展改革委', 'jointLead'],
      ],
    ],
    [helpers, [['市发展改革委', 'lead']]],
    [statistics, [['市统计局', 'lead']]],
    [approvals, [['市财政局', 'lead']]],
  ]);
  return rows;
}

async function breakDown(office: Visit, rows: MeasurePage['rows']): Promise<readonly TaskRow[]> {
  const { page } = office;
  const { taskDesk: desk } = office.words;
  const perDivision = rows.find((row) => row.title === helpers);
  await office.open(`/ledger/${perDivision?.id}`);
  const section = page.getByRole('region', { name: desk.section.title });
  await section.getByRole('button', { name: desk.section.byDivisions }).click();
  await section.getByText(desk.section.note('10', '10')).waitFor();
  await seeNoFault(office);
  const others = rows.filter((row) => row !== perDivision).map((row) => row.id);
  await send(office, '/api/tasks/break-down', { measures: others, template: 'parties', parent: null });
  const { tasks } = (await office.ask(`/api/measures/${perDivision?.id}/tasks`)).body as { readonly tasks: readonly TaskRow[] };
  return tasks;
}

async function deploy(office: Visit, rows: MeasurePage['rows']): Promise<void> {
  const { page } = office;
  const { deploy: words } = office.words.taskDesk;
  await office.open('/deploy?tab=drafted');
  for (const row of rows)
    await page.getByRole('checkbox', { name: words.selectMeasure(String(row.number)), exact: true }).check();
  await seeNoFault(office);
  await page.getByRole('button', { name: words.go }).click();
  const confirm = page.getByRole('dialog', { name: words.confirmTitle });
  // 1 and 1 jointly, 1 and 9 counties, 1 and 1 supporting, 1; 市财政局 and 市发展改革委 have two each.
  await confirm.getByText(words.confirm('15', '13')).waitFor();
  await seeNoFault(office);
  await confirm.getByRole('button', { name: words.confirmGo('15') }).click();
  await confirm.getByText(words.done('15', '2027年2月15日')).waitFor();
}

/** In one go, with the people named, on a telephone. */
async function receive(person: Visit, tasks: number, people: Readonly<Record<string, string>>): Promise<void> {
  const { page } = person;
  const { receive: words } = person.words.taskDesk;
  const count = String(tasks);
  await person.open('/receive');
  await page.getByText(words.lead(count)).waitFor();
  await seeNoFault(person);
  await page.getByRole('button', { name: words.go(count) }).click();
  const dialog = page.getByRole('dialog', { name: words.dialogTitle(count) });
  for (const [role, name] of Object.entries(people)) await dialog.getByLabel(words.nameOf(role)).fill(name);
  await seeNoFault(person);
  await dialog.getByRole('button', { name: words.confirm(count) }).click();
  await page.getByText(words.received(count)).waitFor();
}

async function breakDownFurther(banner: Visit, task: TaskRow, title: string): Promise<TaskRow> {
  const { page } = banner;
  const { taskDesk: desk, task: words } = banner.words;
  await banner.open(`/tasks/${task.id}`);
  await page.getByRole('button', { name: words.page.childrenAdd }).click();
  const form = page.getByRole('form', { name: desk.form.newChildTitle(task.title) });
  await form.getByLabel(desk.form.title).fill(title);
  await form.getByLabel(desk.form.agencies).fill('奈曼旗政务');
  await form.getByRole('option', { name: /奈曼旗政务服务局/ }).click();
  await form.getByRole('button', { name: desk.form.add, exact: true }).click();
  await page.getByRole('link', { name: title }).waitFor();
  await seeNoFault(banner);
  await page.getByRole('button', { name: desk.deploy.confirmGo('1') }).click();
  const confirm = page.getByRole('dialog', { name: desk.deploy.confirmTitle });
  await confirm.getByRole('button', { name: desk.deploy.confirmGo('1') }).click();
  await confirm.getByText(desk.deploy.done('1', '2027年2月15日')).waitFor();
  const { children } = (await banner.ask(`/api/tasks/${task.id}`)).body as Task;
  const child = children.find((one) => one.title === title);
  if (!child) throw new Error('the task below is not there');
  return child;
}

async function askSupport(lead: Visit, task: TaskRow, title: string): Promise<void> {
  const { page } = lead;
  const { request: words, task: names } = lead.words;
  await lead.open(`/tasks/${task.id}`);
  await page.getByRole('button', { name: names.page.requestSupport }).click();
  const dialog = page.getByRole('dialog', { name: words.support.dialogTitle });
  await dialog.getByLabel(words.support.to).fill('司法');
  await dialog.getByRole('option', { name: /市司法局/ }).click();
  await dialog.getByLabel(words.support.title).fill(title);
  await dialog.getByLabel(words.support.due).fill('2027-03-15');
  await seeNoFault(lead);
  await dialog.getByRole('button', { name: words.support.send }).click();
  await page.getByText(words.support.states.sent).waitFor();
}

async function replySupport(person: Visit, title: string, text: string): Promise<void> {
  const { page } = person;
  const { support: words } = person.words.request;
  await person.open('/requests?tab=supportTo');
  const card = page.getByRole('article', { name: title });
  await card.getByRole('button', { name: words.moves.receive }).click();
  await card.getByText(words.states.received).waitFor();
  await seeNoFault(person);
  await card.getByRole('button', { name: words.moves.reply }).click();
  const dialog = page.getByRole('dialog', { name: words.moves.reply });
  await dialog.getByLabel(words.replyText).fill(text);
  await dialog.getByRole('button', { name: words.moves.reply }).click();
  await card.getByText(words.states.replied).waitFor();
}

async function extend(agency: Visit, office: Visit, task: TaskRow, isHidden: () => Promise<void>): Promise<void> {
  const { change: words } = agency.words.request;
  await agency.open(`/tasks/${task.id}`);
  await agency.page.getByRole('button', { name: agency.words.task.page.requestChange }).click();
  const dialog = agency.page.getByRole('dialog', { name: words.dialogTitle });
  await dialog.getByLabel(words.dueNew).fill('2027-12-31');
  await dialog.getByLabel(words.reason).fill('直达系统等待上级统一部署');
  await seeNoFault(agency);
  await dialog.getByRole('button', { name: words.send }).click();
  const name = `${words.kinds.extend} ${task.title}`;
  await agency.page.getByRole('article', { name }).getByText(words.states.requested).waitFor();
  await isHidden();
  await office.open('/requests');
  const asked = office.page.getByRole('article', { name });
  await asked.getByText(words.extendTo('2027-09-30', '2027-12-31')).waitFor();
  await seeNoFault(office);
  await asked.getByRole('button', { name: words.approve, exact: true }).click();
  await office.page.getByRole('dialog').getByRole('button', { name: words.approveGo, exact: true }).click();
  await asked.getByText(words.states.approved).first().waitFor();
  await office.open(`/tasks?agency=${task.agency?.id}&extended=true`);
  const row = office.page.getByRole('row').filter({ hasText: task.title }).first();
  await row.getByText('2027-12-31').waitFor();
  await row.getByText(office.words.task.extended('1')).waitFor();
  expect(await row.locator('del').textContent()).toBe('2027-09-30');
  await seeNoFault(office);
}

/** What an agency without the product does: opens its workbook, writes into the open cells, sends it back. */
async function fillWorkbook(bytes: Uint8Array, values: Readonly<Record<string, string>>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet] = book.worksheets;
  const heads = (sheet?.getRow(3).values as unknown[]) ?? [];
  for (const [head, value] of Object.entries(values)) {
    const cell = sheet?.getRow(4).getCell(heads.indexOf(head));
    expect([head, cell?.protection?.locked]).toEqual([head, false]);
    if (cell) cell.value = value;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function byExcel(office: Visit, measure: MeasurePage['rows'][number]): Promise<void> {
  const { page } = office;
  const { ledger, ledgerView: view, ledgerChange: change } = office.words;
  await office.open(`/ledger?document=${measure.document.id}`);
  await page.getByRole('grid').getByRole('link', { name: statistics }).waitFor();
  await page.getByRole('button', { name: view.excel, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: view.split, exact: true }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const names = Object.keys(files).map((name) => name.replace(/^\d+-/, ''));
  expect(names.sort()).toEqual(['市发展改革委.xlsx', '市统计局.xlsx', '市审计局.xlsx', '市财政局.xlsx'].sort());
  const [, bytes] = Object.entries(files).find(([name]) => name.endsWith('市统计局.xlsx')) ?? [];
  const filled = await fillWorkbook(bytes ?? new Uint8Array(), { 责任领导: '分管副局长', 责任人: '统计设计管理科' });
  await page.getByLabel(view.bringBack, { exact: true }).and(page.locator('input')).setInputFiles({
    name: '市统计局.xlsx',
    mimeType: 'application/octet-stream',
    buffer: filled,
  });
  const dialog = page.getByRole('dialog', { name: change.returnedTitle });
  await dialog.getByText(change.changes('2')).waitFor();
  await dialog.getByText(change.willReceive('1')).waitFor();
  await seeNoFault(office);
  await dialog.getByLabel(change.reason).fill('市统计局返回的表格');
  await dialog.getByRole('button', { name: change.apply('1') }).click();
  await page.getByText(change.done('1')).first().waitFor();
  const after = (await office.ask(`/api/measures/${measure.id}`)).body as Measure;
  expect(after.people).toMatchObject({ responsibleLeader: ['分管副局长'], responsiblePerson: ['统计设计管理科'] });
  expect(await taskOf(office, measure.number, '市统计局')).toMatchObject({
    state: 'received',
    responsiblePerson: '统计设计管理科',
  });
  await office.open(`/ledger/${measure.id}`);
  await office.heading(statistics).waitFor();
  await page.getByText('统计设计管理科').first().waitFor();
  await page.getByRole('region', { name: ledger.measure.historyTitle }).getByText('市统计局返回的表格').waitFor();
  await seeNoFault(office);
}

const placesOf = (task: { readonly id: string }) => ({
  page: `/tasks/${task.id}`,
  api: [`/api/tasks/${task.id}`, `/api/tasks/${task.id}/history`],
});

journey(
  'from a plan to the people who answer for it; at each step those who must not see it do not',
  async (stage) => {
    const { office, finance, planning, banner, district, justice, bureau, leader } = await peopleOf(stage);

    const rows = await importPlan(office);
    const [first, , third] = rows;
    if (!first || !third) throw new Error('the plan has four measures');
    const hiddenMeasure = { page: `/ledger/${first.id}`, api: [`/api/measures/${first.id}`, `/api/measures/${first.id}/tasks`] };
    await expectHidden([banner, district, justice], { ...hiddenMeasure, title: funds });

    const drafts = await breakDown(office, rows);
    const forBanner = drafts.find((task) => task.agency?.name === '奈曼旗');
    if (!forBanner) throw new Error('no task for 奈曼旗');
    // A draft is seen by nobody but the office; that the measure is there its parties know.
    const draft = { ...placesOf(forBanner), title: forBanner.title, except: ['/api/measures?limit=200'] as const };
    await expectHidden([planning, banner, leader], draft);

    await deploy(office, rows);
    const own = await taskOf(office, first.number, '市财政局');
    await expectHidden([banner, district, justice], { ...placesOf(own), title: funds });

    await receive(finance, 2, { 责任领导: '分管副局长', 责任人: '国库科科长', 联络员: '国库科科员' });
    expect((await tasksSeen(finance, `&measure=${first.id}`)).map((task) => [task.agency?.name, task.responsiblePerson])).toEqual(
      [
        ['市财政局', '国库科科长'],
        ['市发展改革委', null],
      ],
    );
    await expectHidden([banner, district, justice], { ...placesOf(own), title: '国库科科长', except: [] });

    await receive(banner, 1, { 责任人: '营商环境股股长' });
    const title = '苏木乡镇帮办点逐一挂牌';
    const child = await breakDownFurther(banner, forBanner, title);
    await expectHidden([district, justice, finance, planning], { ...placesOf(child), title });
    await receive(bureau, 1, { 责任人: '政务大厅主任' });

    await expectHidden([justice, district, bureau], { ...placesOf(own), title: funds });
    const wanted = '审查直达清单的合法性';
    await askSupport(finance, own, wanted);
    await expectHidden([banner, district, bureau], { ...placesOf(own), title: wanted });
    await replySupport(justice, wanted, '已出具审查意见');
    await justice.open(`/tasks/${own.id}`);
    await justice.heading(own.title).waitFor();
    await seeNoFault(justice);

    await extend(finance, office, own, () =>
      expectHidden([banner, district, bureau], { ...placesOf(own), title: '直达系统等待' }),
    );
    await expectHidden([banner, district, bureau], { ...placesOf(own), title: funds });

    await byExcel(office, third);
    const excel = { page: `/ledger/${third.id}`, api: [`/api/measures/${third.id}`, `/api/measures/${third.id}/history`] };
    await expectHidden([finance, planning, banner], { ...excel, title: statistics });
  },
  { timeout: 900_000 },
);
