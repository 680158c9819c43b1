import { expect } from 'vitest';
import { journeysOn } from './harness/journey.ts';
import { deployMeasures, send, type Task, type TaskRow, taskOf, tasksSeen } from './harness/tasks.ts';

const journey = journeysOn('demo');

/** Nobody of these takes part in what is looked for: two of other agencies, and one who reads no content at all. */
const strangers = ['naiman', 'fagaiwei', 'xitong'] as const;

journey('on a phone an agency receives its tasks in one go and names its people; others do not see them', async ({ visit }) => {
  const office = await visit();
  await office.signIn('gaigeban');
  // 33 and 10 concern 市财政局; 10 (持续推进) asks for yearly nodes. Neither concerns 市发展改革委 or 奈曼旗.
  await deployMeasures(office, [10, 33]);

  const person = await visit({ screen: 'phone' });
  const { page } = person;
  const { taskDesk: desk, task: words } = person.words;
  await person.signIn('caizheng', '/receive');
  await page.getByText(desk.receive.lead('2')).waitFor();
  await page.getByText(words.receipt.left('3')).first().waitFor();
  expect([...(await person.violations()), ...(await person.sidewaysScroll())]).toEqual([]);
  await page.getByRole('button', { name: desk.receive.go('2') }).click();
  const dialog = page.getByRole('dialog', { name: desk.receive.dialogTitle('2') });
  for (const [role, name] of [
    ['responsibleLeader', '分管副局长'],
    ['responsiblePerson', '预算科科长'],
    ['liaison', '预算科科员'],
  ] as const)
    await dialog.getByLabel(desk.receive.nameOf(words.people[role])).fill(name);
  await dialog.getByLabel(desk.receive.phoneOf(words.people.responsiblePerson)).fill('0475-8210000');
  await dialog
    .getByRole('button', { name: desk.form.yearly('2027') })
    .first()
    .click();
  expect([...(await person.violations()), ...(await person.sidewaysScroll())]).toEqual([]);
  await dialog.getByRole('button', { name: desk.receive.confirm('2') }).click();
  await page.getByText(desk.receive.received('2')).waitFor();
  await page.getByRole('heading', { name: desk.receive.empty }).waitFor();

  const own = await tasksSeen(person, '&state=received');
  expect(own.map((task) => task.responsiblePerson)).toEqual(['预算科科长', '预算科科长']);
  const task = own.find((one) => one.measure.number === 10);
  if (!task) throw new Error('no task of measure 10');
  await person.open(`/tasks/${task.id}`);
  await person.heading(task.title).waitFor();
  const call = page.getByRole('link', { name: words.page.call('预算科科长') });
  expect(await call.getAttribute('href')).toBe('tel:04758210000');
  await page.getByText(desk.form.yearlyTitle('2027')).first().waitFor();

  for (const login of strangers) {
    const stranger = await visit({ refusals: [`404 GET /api/tasks/${task.id}`, `403 GET /api/tasks/${task.id}`] });
    await stranger.signIn(login);
    expect([login, [403, 404].includes((await stranger.ask(`/api/tasks/${task.id}`)).status)]).toEqual([login, true]);
  }
});

journey('what an agency cannot do goes back with its reason, and the office reads it', async ({ visit }) => {
  const office = await visit();
  await office.signIn('gaigeban');
  await deployMeasures(office, [26]);
  const person = await visit();
  const { page } = person;
  const { taskDesk: desk } = person.words;
  await person.signIn('caizheng', '/receive');
  await page.getByRole('button', { name: desk.receive.return, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: desk.receive.returnTitle('1') });
  await dialog.getByLabel(desk.receive.reason).fill('补偿办法由市生态环境局起草');
  await dialog.getByRole('button', { name: desk.receive.returnGo }).click();
  await page.getByText(desk.receive.returned('1')).waitFor();
  const task = await taskOf(office, 26, '市财政局');
  expect(task.state).toBe('returned');
  await office.open(`/tasks/${task.id}`);
  await office.page.getByText(office.words.task.page.returned('补偿办法由市生态环境局起草')).waitFor();
});

journey('a county receives, breaks down further and deploys inside itself', async ({ visit }) => {
  const office = await visit();
  await office.signIn('gaigeban');
  await deployMeasures(office, [8]);
  const task = await taskOf(office, 8, '奈曼旗');
  const person = await visit();
  const { page } = person;
  const { taskDesk: desk, task: words } = person.words;
  await person.signIn('naiman');
  await send(person, '/api/tasks/receive', {
    items: [{ id: task.id, version: task.version }],
    people: { responsiblePerson: [{ name: '农牧股股长', title: '', phone: null }] },
  });
  await person.open(`/tasks/${task.id}`);
  await page.getByRole('button', { name: words.page.childrenAdd }).click();
  const form = page.getByRole('form', { name: desk.form.newChildTitle(task.title) });
  await form.getByLabel(desk.form.title).fill('完成承包地块摸底');
  await form.getByLabel(desk.form.agencies).fill('奈曼');
  await form.getByRole('option', { name: '奈曼旗', exact: true }).click();
  await form.getByLabel(desk.form.due).fill('2027-06-30');
  await form.getByRole('button', { name: desk.form.add, exact: true }).click();
  await page.getByRole('link', { name: '完成承包地块摸底' }).waitFor();
  expect(await person.violations()).toEqual([]);
  await page.getByRole('button', { name: desk.deploy.confirmGo('1') }).click();
  const confirm = page.getByRole('dialog', { name: desk.deploy.confirmTitle });
  await confirm.getByRole('button', { name: desk.deploy.confirmGo('1') }).click();
  await confirm.getByText(desk.deploy.done('1', '2027年2月15日')).waitFor();

  const seen = (await office.ask(`/api/tasks/${task.id}`)).body as Task;
  const child = seen.children[0] as TaskRow;
  expect([child.number, child.title, child.state]).toEqual([`${task.number}.1`, '完成承包地块摸底', 'deployed']);
  for (const login of ['caizheng', 'fagaiwei', 'shenjiyuan']) {
    const stranger = await visit();
    await stranger.signIn(login);
    expect([login, [403, 404].includes((await stranger.ask(`/api/tasks/${child.id}`)).status)]).toEqual([login, true]);
  }
});
