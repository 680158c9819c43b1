import { expect } from 'vitest';
import { journeysOn } from './harness/journey.ts';
import { measureNumbered, type TaskRow, tasksSeen } from './harness/tasks.ts';

const journey = journeysOn('demo');

journey('the office breaks a measure down, settles what stands against it, and deploys', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { taskDesk: desk, task: words } = person.words;
  await person.signIn('gaigeban');
  // 牵头 1、配合 3、9 个旗县市区组织实施.
  const measure = await measureNumbered(person, 2);
  await person.open(`/ledger/${measure.id}`);
  const section = page.getByRole('region', { name: desk.section.title });
  await section.getByRole('button', { name: desk.section.byParties }).click();
  await section.getByText(desk.section.note('13', '13')).waitFor();

  // The keyboard: down to the second task, F2 changes it where it stands.
  const tree = section.getByRole('list', { name: desk.section.treeLabel });
  await tree.getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  const form = section.getByRole('form', { name: desk.form.editTitle });
  await form.getByLabel(desk.form.due).fill('2099-01-01');
  await form.getByRole('button', { name: desk.form.save }).click();
  const late = section.getByRole('listitem').filter({ hasText: '2.2 的完成时限 2099年1月1日' });
  await late.waitFor();
  const deploy = section.getByRole('button', { name: desk.deploy.confirmGo('13') });
  expect(await deploy.isDisabled()).toBe(true);
  await late.getByRole('button', { name: desk.check.fixTask }).click();
  await form.getByLabel(desk.form.due).fill('2026-12-20');
  await form.getByLabel(desk.form.title).fill('配合完善“标准地”供应制度');
  await form.getByRole('button', { name: desk.form.save }).click();
  await late.waitFor({ state: 'detached' });

  // A supporting agency without a task is asked for: on demand it needs none.
  const emergency = tree.getByRole('listitem').filter({ hasText: '市应急局' });
  await emergency.getByRole('button', { name: desk.section.voidOf(measure.title) }).click();
  const dialog = page.getByRole('dialog', { name: desk.void.title });
  await dialog.getByRole('button', { name: desk.void.go }).click();
  await dialog.getByText(desk.void.reasonMissing).waitFor();
  await dialog.getByLabel(desk.void.reason).fill('只在需要时配合');
  await dialog.getByRole('button', { name: desk.void.go }).click();
  await section.getByRole('button', { name: desk.check.fixOnDemand }).click();
  await section.getByRole('button', { name: desk.check.fixOnDemand }).waitFor({ state: 'detached' });

  await section.getByRole('button', { name: desk.deploy.confirmGo('12') }).click();
  const confirm = page.getByRole('dialog', { name: desk.deploy.confirmTitle });
  await confirm.getByText(desk.deploy.confirm('12', '12')).waitFor();
  // Wednesday 10 February 2027 and three days from Monday to Friday; the notice for 2027 is not held.
  await confirm.getByText(`${desk.deploy.withinDay('2027年2月15日')}${desk.deploy.withinProvisional}`).waitFor();
  expect(await person.violations()).toEqual([]);
  await confirm.getByRole('button', { name: desk.deploy.confirmGo('12') }).click();
  await confirm.getByText(desk.deploy.done('12', '2027年2月15日')).waitFor();
  await confirm.getByRole('button', { name: desk.deploy.close }).click();
  await tree.getByText(words.states.deployed).first().waitFor();
  const { tasks } = (await person.ask(`/api/measures/${measure.id}/tasks`)).body as { readonly tasks: readonly TaskRow[] };
  expect(tasks.filter((task) => task.state === 'deployed').map((task) => task.receiveBy)).toEqual(
    Array.from({ length: 12 }, () => '2027-02-15'),
  );
});

journey('the desk drafts and deploys many measures at once, and says which stay behind', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { taskDesk: desk } = person.words;
  await person.signIn('gaigeban', '/deploy');
  const row = (number: number) => page.getByRole('checkbox', { name: desk.deploy.selectMeasure(String(number)), exact: true });
  // 36: 各有关单位 is nobody until the office says who.
  for (const number of [9, 13, 36]) await row(number).check();
  await page.getByText(desk.deploy.selected('3')).waitFor();
  await page.getByRole('button', { name: desk.deploy.generate }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: desk.deploy.generateGo('3') })
    .click();
  await page.getByRole('radio', { name: new RegExp(`^${desk.deploy.tab.drafted}`) }).waitFor();
  for (const number of [9, 13, 36]) await row(number).check();
  await page.getByRole('button', { name: desk.deploy.go }).click();
  const confirm = page.getByRole('dialog', { name: desk.deploy.confirmTitle });
  await confirm.getByText(desk.deploy.confirmBlocked('1')).waitFor();
  // 9: 牵头 1、配合 2; 13: 牵头 1、配合 1.
  await confirm.getByText(desk.deploy.confirm('5', '5')).waitFor();
  await confirm.getByRole('button', { name: desk.deploy.confirmGo('5') }).click();
  await confirm.getByText(desk.deploy.done('5', '2027年2月15日')).waitFor();
  await confirm.getByRole('button', { name: desk.deploy.close }).click();
  await page.getByRole('link', { name: desk.deploy.problems('1') }).waitFor();
  expect(await row(9).count()).toBe(0);
});

journey('the ledger of tasks: search, filter by a number of the coverage, order, keyboard, Excel', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { task: words, ledger } = person.words;
  await person.signIn('gaigeban', '/tasks?view=coverage');
  const water = page.getByRole('row', { name: /^市水务局/ });
  await water.getByRole('link', { name: new RegExp(`${words.coverage.deployed} 1$`) }).click();
  await page.getByRole('button', { name: ledger.removeChip(words.grid.chips.agency('市水务局')) }).waitFor();
  const grid = page.getByRole('grid', { name: words.grid.label });
  await grid.getByRole('gridcell', { name: '推行“以电折水”计量' }).first().waitFor();
  expect(await grid.getByRole('row').count()).toBe(2);
  await page.getByRole('button', { name: ledger.clearAll }).click();
  await page.getByRole('searchbox', { name: words.grid.search }).fill('煤电');
  await expect.poll(() => grid.getByRole('row').count()).toBe(3);
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await person.heading('推进煤电机组灵活性改造').waitFor();
  await page.goBack();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ledger.export }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await tasksSeen(person, '&q=煤电')).length).toBe(2);
});
