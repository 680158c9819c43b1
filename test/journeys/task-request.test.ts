import { expect } from 'vitest';
import { journeysOn } from './harness/journey.ts';
import { deployMeasures, send, type Task, taskOf } from './harness/tasks.ts';

const journey = journeysOn('demo');

journey('an extension is asked for and approved: the first day stays in sight and is counted', async ({ visit }) => {
  const office = await visit();
  await office.signIn('gaigeban');
  await deployMeasures(office, [4]);
  const task = await taskOf(office, 4, '市发展改革委');
  const person = await visit();
  const { page } = person;
  const { request: words, task: names } = person.words;
  await person.signIn('fagaiwei');
  await send(person, '/api/tasks/receive', { items: [{ id: task.id, version: task.version }] });
  await person.open(`/tasks/${task.id}`);
  await page.getByRole('button', { name: names.page.requestChange }).click();
  const dialog = page.getByRole('dialog', { name: words.change.dialogTitle });
  await dialog.getByLabel(words.change.dueNew).fill('2027-06-30');
  await dialog.getByRole('button', { name: words.change.send }).click();
  await dialog.getByText(words.change.reasonMissing).waitFor();
  await dialog.getByLabel(words.change.reason).fill('合作方尚在履行决策程序');
  await dialog.getByRole('button', { name: words.change.send }).click();
  const card = page.getByRole('article', { name: `${words.change.kinds.extend} ${task.title}` });
  await card.getByText(words.change.states.requested).waitFor();
  // Who asks does not decide.
  expect(await card.getByRole('button', { name: words.change.approve, exact: true }).count()).toBe(0);

  await office.open('/requests');
  const asked = office.page.getByRole('article', { name: `${words.change.kinds.extend} ${task.title}` });
  await asked.getByText(words.change.extendTo('2027-03-31', '2027-06-30')).waitFor();
  await asked.getByText(words.change.original('2027-03-31', '0')).waitFor();
  expect(await office.violations()).toEqual([]);
  await asked.getByRole('button', { name: words.change.approve, exact: true }).click();
  await office.page.getByRole('dialog').getByRole('button', { name: words.change.approveGo, exact: true }).click();
  await asked.getByText(words.change.states.approved).first().waitFor();

  await person.open(`/tasks?agency=${task.agency?.id}&extended=true`);
  const row = page.getByRole('row').filter({ hasText: task.title }).first();
  await row.getByText('2027-06-30').waitFor();
  await row.getByText(names.extended('1')).waitFor();
  expect(await row.locator('del').textContent()).toBe('2027-03-31');
});

journey('a lead asks another agency for support; the reply comes and is confirmed', async ({ visit }) => {
  const office = await visit();
  await office.signIn('gaigeban');
  await deployMeasures(office, [33]);
  const task = await taskOf(office, 33, '市财政局');
  const lead = await visit();
  const { request: words, task: names } = lead.words;
  await lead.signIn('caizheng');
  await send(lead, '/api/tasks/receive', { items: [{ id: task.id, version: task.version }] });
  await lead.open(`/tasks/${task.id}`);
  await lead.page.getByRole('button', { name: names.page.requestSupport }).click();
  const dialog = lead.page.getByRole('dialog', { name: words.support.dialogTitle });
  await dialog.getByLabel(words.support.to).fill('发展改革');
  await dialog.getByRole('option', { name: /市发展改革委/ }).click();
  await dialog.getByLabel(words.support.title).fill('提供民生项目投资清单');
  await dialog.getByLabel(words.support.due).fill('2027-02-26');
  await dialog.getByRole('button', { name: words.support.send }).click();
  await lead.page.getByText(words.support.states.sent).waitFor();

  const person = await visit({ screen: 'phone' });
  const { page } = person;
  await person.signIn('fagaiwei', '/requests?tab=supportTo');
  const card = page.getByRole('article', { name: '提供民生项目投资清单' });
  await card.getByRole('button', { name: words.support.moves.receive }).click();
  await card.getByText(words.support.states.received).waitFor();
  expect([...(await person.violations()), ...(await person.sidewaysScroll())]).toEqual([]);
  await card.getByRole('button', { name: words.support.moves.reply }).click();
  const reply = page.getByRole('dialog', { name: words.support.moves.reply });
  await reply.getByLabel(words.support.replyText).fill('清单已函送');
  await reply.getByRole('button', { name: words.support.moves.reply }).click();
  await card.getByText(words.support.states.replied).waitFor();

  await lead.open('/requests?tab=supportFrom');
  const asked = lead.page.getByRole('article', { name: '提供民生项目投资清单' });
  await asked.getByText('清单已函送').waitFor();
  await asked.getByRole('button', { name: words.support.moves.confirm }).click();
  await asked.getByText(words.support.states.confirmed).waitFor();
  expect(((await lead.ask(`/api/tasks/${task.id}`)).body as Task).state).toBe('received');
});
