import { expect } from 'vitest';
import type { components } from '../../web/api/schema.d.ts';
import { guangdongWordFile } from '../plans/real-documents.ts';
import { guangdongKey, realPlanBytes, realPlans } from '../plans/real-plans.ts';
import { rowsOnScreen } from './harness/grid.ts';
import { chooseFile, dropFile } from './harness/incoming.ts';
import { journeysOn } from './harness/journey.ts';
import { ownPlan, ownPlanTitle } from './harness/own-plan.ts';
import type { Visit } from './harness/visit.ts';
import { readWorkbook } from './harness/workbook.ts';

type MeasurePage = components['schemas']['MeasurePage'];

const journey = journeysOn('demo');
const file = { name: '基层减负方案.docx', bytes: ownPlan() };

const problemsOf = (person: Visit) =>
  person.page.getByRole('region', { name: person.words.plan.draft.paneProblems }).getByRole('article');

/** The ledger of the plan that has just been committed: what the line above the grid says, and what the server holds. */
async function seeCommitted(person: Visit, title: string, measures: number): Promise<MeasurePage> {
  const { page, words } = person;
  await person.heading(words.ledger.title).waitFor();
  await page
    .getByRole('status')
    .getByText(words.ledger.committed(String(measures), title))
    .waitFor();
  const document = new URL(page.url()).searchParams.get('document');
  const held = (await person.ask(`/api/measures?limit=200&document=${document}`)).body as MeasurePage;
  expect(held.total).toBe(measures);
  return held;
}

journey(
  'a Word file becomes a ledger: drop, decide two problems, commit, filter, open, out to Excel and back; the same file again is known',
  async ({ visit }) => {
    const person = await visit();
    const { page } = person;
    const { app, plan, ledger } = person.words;
    await person.signIn('gaigeban', '/plans');
    await page.getByText(plan.dropTitle).waitFor();
    await dropFile(page, file);

    await person.heading(ownPlanTitle).waitFor();
    await page.getByText('（市统计局、市农牧局按职责分工负责）').first().waitFor();
    const commit = page.getByRole('button', { name: plan.draft.commitTitle });
    await page.getByText(plan.draft.commitBlocked('1')).waitFor();
    expect(await commit.isDisabled()).toBe(true);
    const problem = (title: string) => problemsOf(person).filter({ hasText: title });
    await problem('统一帮办代办服务标准')
      .getByRole('button', { name: plan.draft.fix.lead('市行政审批政务服务局') })
      .click();
    await problem('统一帮办代办服务标准').waitFor({ state: 'detached' });
    await problem('建立报表准入清单')
      .getByRole('button', { name: plan.draft.fix.designate('市统计局') })
      .click();
    await page.getByText(plan.draft.problemsNone).waitFor();

    await page.getByRole('button', { name: plan.draft.commit('5') }).click();
    const question = page.getByRole('dialog', { name: plan.draft.commitTitle });
    await question.getByText(plan.draft.commitMeasures('5')).waitFor();
    await question.getByRole('button', { name: plan.draft.commit('5') }).click();
    const held = await seeCommitted(person, ownPlanTitle, 5);
    expect(held.rows.map((row) => [row.printedNo, row.title, row.field, row.deadline.day ?? row.deadline.every])).toEqual([
      ['1', '推行综合窗口受理', '方便企业群众办事', '2027-06-30'],
      ['2', '清理重复提交的证明', '方便企业群众办事', '2027-09-30'],
      ['3', '统一帮办代办服务标准', '方便企业群众办事', '2027-08-31'],
      ['4', '建立报表准入清单', '减轻基层报表负担', '2027-05-31'],
      ['5', '推进数据一次采集', '减轻基层报表负担', 'quarter'],
    ]);
    expect(held.rows[2]?.lead.map((party) => [party.printedName, party.name])).toEqual([
      ['市行政审批政务服务局', '市政务服务局'],
    ]);
    expect(held.rows[3]?.lead.map((party) => [party.name, party.role])).toEqual([
      ['市统计局', 'lead'],
      ['市农牧局', 'jointLead'],
    ]);

    const filters = page.getByRole('search', { name: ledger.filters });
    await filters.getByRole('button', { name: ledger.filterField, exact: true }).click();
    await page.getByRole('checkbox', { name: '减轻基层报表负担 2' }).check();
    await page.keyboard.press('Escape');
    await page
      .getByText(/共 2 项$/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: '建立报表准入清单' }).click();
    await person.heading('建立报表准入清单').waitFor();
    await page
      .getByRole('region', { name: ledger.measure.clauseTitle })
      .locator('mark')
      .filter({ hasText: '压减40%以上' })
      .waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByText(/共 2 项$/)
      .first()
      .waitFor();

    const screen = await rowsOnScreen(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: ledger.export }).click(),
    ]);
    const table = await readWorkbook(await download.path());
    expect(table.rows.map(({ 序号: _, ...cells }) => cells)).toEqual(screen.map(({ '': _, ...cells }) => cells));
    expect(table.rows.map((row) => row[ledger.columns.lead])).toEqual(['市统计局、市农牧局', '市统计局']);

    // The same file again, under another name.
    await page.getByRole('link', { name: app.navigation.plans, exact: true }).click();
    await page.getByRole('table').getByRole('link', { name: ownPlanTitle }).waitFor();
    await chooseFile(page, plan.choose, { ...file, name: '另一个名字.docx' });
    await person.heading(ownPlanTitle).waitFor();
    await page.getByRole('heading', { name: plan.alreadyTitle }).waitFor();
    await page.getByText(/^这份方案已经入台账：.* 由改革办综合科导入/).waitFor();
    expect(await page.getByRole('button', { name: plan.draft.commitTitle }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: plan.alreadyLedger }).click();
    await page
      .getByText(/共 5 项$/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: app.navigation.plans, exact: true }).click();
    await page.getByRole('button', { name: plan.draftDiscard }).click();
    await page.getByRole('button', { name: plan.discardGo }).click();
    await page.getByText(plan.draftsEmpty).waitFor();
  },
);

journey('pasted text is read; a file with a classification mark is refused with the reason', async ({ visit }) => {
  const person = await visit({ refusals: ['422 POST /api/plan-drafts/from-text'] });
  const { page } = person;
  const { plan } = person.words;
  await person.signIn('gaigeban', '/plans');
  const paste = async (text: string) => {
    await page.getByRole('button', { name: plan.paste }).click();
    const dialog = page.getByRole('dialog', { name: plan.pasteTitle });
    await dialog.getByLabel(plan.pasteLabel).fill(text);
    await dialog.getByRole('button', { name: plan.pasteGo }).click();
  };
  await paste('机密★1年\n\n2027年专项工作方案\n一、开展专项整治。（市公安局牵头）');
  await page.getByRole('heading', { name: plan.refusedTitle }).waitFor();
  await page.getByRole('alert').getByText(/密级/).waitFor();
  await paste('2027年河湖管护工作方案\n\n一、建立河湖巡查机制。2027年6月底前完成。（市水务局牵头，市生态环境局配合）');
  await person.heading('2027年河湖管护工作方案').waitFor();
});

journey('a real plan of a province: its title and two of its agencies decided, then committed', async ({ visit, skip }) => {
  const bytes = realPlanBytes('guangdong') ?? skip(`../shared/data/${realPlans.guangdong} is not there`);
  const person = await visit();
  const { page } = person;
  const { draft, untitled } = person.words.plan;
  await person.signIn('gaigeban', '/plans');
  await dropFile(page, { name: '工作方案.docx', bytes: guangdongWordFile(new TextDecoder().decode(bytes)) });
  await person.heading(untitled).waitFor();
  await page.getByRole('button', { name: draft.fillTitle }).click();
  const head = page.getByRole('dialog', { name: draft.headEdit });
  await head.getByLabel(draft.headTitle).fill('2025年数字化工作方案');
  await head.getByRole('button', { name: draft.save }).click();
  await person.heading('2025年数字化工作方案').waitFor();
  for (const name of ['省科技厅', '省工业和信息化厅']) {
    const open = problemsOf(person).filter({ hasText: `“${name}”` });
    await open.getByRole('button', { name: draft.fix.newAgency }).click();
    await open.getByRole('button', { name: draft.apply }).click();
    await open.waitFor({ state: 'detached' });
  }
  const measures = String(guangdongKey.length);
  await page.getByRole('button', { name: draft.commit(measures) }).click();
  const question = page.getByRole('dialog', { name: draft.commitTitle });
  await question.getByText(draft.commitAgencies('省科技厅、省工业和信息化厅')).waitFor();
  await question.getByRole('button', { name: draft.commit(measures) }).click();
  const held = await seeCommitted(person, '2025年数字化工作方案', guangdongKey.length);
  expect(held.rows.map((row) => row.lead.map((party) => party.name))).toEqual(guangdongKey.map((measure) => measure.lead));
  expect(held.rows[0]?.lead.map((party) => typeof party.agency)).toEqual(['string', 'string']);
});

journey(
  'what was checked stays so after a reload and goes with the plan; a group is known in the next one',
  async ({ visit }) => {
    const person = await visit();
    const { page } = person;
    const { draft, paste, pasteTitle, pasteLabel, pasteGo } = person.words.plan;
    await person.signIn('gaigeban', '/plans');
    const read = async (title: string, wording: string) => {
      await page.getByRole('button', { name: paste }).click();
      const dialog = page.getByRole('dialog', { name: pasteTitle });
      await dialog.getByLabel(pasteLabel).fill(`${title}\n\n一、${wording}（市水务局牵头，全市各旗县市区组织实施）`);
      await dialog.getByRole('button', { name: pasteGo }).click();
      await person.heading(title).waitFor();
    };
    await read('2027年水源保护工作方案', '划定水源保护区。完善标识标牌。');
    const problem = (text: string) => problemsOf(person).filter({ hasText: text });
    await problem('“全市各旗县市区”')
      .getByRole('button', { name: draft.fix.is('各旗县市区'), exact: true })
      .click();
    await problem('“全市各旗县市区”').waitFor({ state: 'detached' });
    await problem('完成时限').getByRole('button', { name: draft.accept }).click();
    await page.getByText(draft.problemsNone).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: draft.paneProblems }).click();
    await page.getByRole('button', { name: draft.acceptedShow }).click();
    await problem('完成时限').getByRole('button', { name: draft.reopen }).waitFor();
    await page.getByRole('button', { name: draft.commit('1') }).click();
    const question = page.getByRole('dialog', { name: draft.commitTitle });
    await question.getByText(draft.commitAccepted('1')).waitFor();
    await question.getByRole('button', { name: draft.commit('1') }).click();
    const held = await seeCommitted(person, '2027年水源保护工作方案', 1);
    expect(held.rows[0]?.implementing.length).toBeGreaterThan(5);

    await page.getByRole('link', { name: person.words.app.navigation.plans, exact: true }).click();
    await read('2027年节水工作方案', '推广节水器具。2027年6月底前完成。');
    await page.getByRole('tab', { name: draft.paneProblems }).click();
    await page.getByText(draft.problemsNone).waitFor();
  },
);
