import { expect } from 'vitest';
import { calendarWords } from '../../web/features/calendar/words.ts';
import { revisionWords } from '../../web/features/plan/revision-words.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';

const journey = journeysOn('demo');
const words = revisionWords.zh;
const by = '，2026年12月底前完成。';

const first = `报表和养老服务工作方案
一、重点事项
1. 清理重复报表，建立报表准入清单${by}（市统计局牵头）
2. 压减企业开办环节，推行企业开办一件事一次办；建立不动产登记历史档案清单，完成历史档案数字化加工${by}（市自然资源局牵头）
3. 完善居家养老服务网络，建设嵌入式养老服务机构${by}（市民政局牵头）
4. 建设社区养老食堂，制定老年人助餐补贴标准${by}（市民政局牵头）
5. 统筹督查检查考核，实行年度计划管理${by}（市委督查室牵头）
6. 健全农业水价形成机制，落实精准补贴和节水奖励${by}（市水务局牵头）`;
const second = `报表和养老服务工作方案（修订稿）
一、重点事项
1. 培育数据要素市场，开展公共数据授权运营试点${by}（市统计局牵头）
2. 清理重复报表，建立报表准入清单，2027年6月底前完成。（市统计局牵头）
3. 压减企业开办环节，推行企业开办一件事一次办${by}（市自然资源局牵头）
4. 建立不动产登记历史档案清单，完成历史档案数字化加工${by}（市自然资源局牵头）
5. 完善居家养老服务网络，建设嵌入式养老服务机构；建设社区养老食堂，制定老年人助餐补贴标准${by}（市民政局牵头）
6. 统筹督查检查考核，实行年度计划管理${by}（市委督查室牵头）`;

async function paste(person: Visit, text: string): Promise<void> {
  const { page } = person;
  const { plan } = person.words;
  await person.open('/plans');
  await page.getByRole('button', { name: plan.paste }).click();
  await page.getByRole('dialog').getByLabel(plan.pasteLabel).fill(text);
  await page.getByRole('dialog').getByRole('button', { name: plan.pasteGo }).click();
  await person.heading(text.split('\n')[0] ?? '').waitFor();
}

/** @returns the numbers in the ledger of what the plan just written holds, by the beginning of their titles */
async function write(person: Visit, count: number): Promise<Map<string, number>> {
  const { page } = person;
  const { plan, ledger } = person.words;
  await page.getByRole('button', { name: plan.draft.commit(String(count)) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: plan.draft.commit(String(count)) })
    .click();
  await person.heading(ledger.title).waitFor();
  const document = new URL(page.url()).searchParams.get('document');
  const held = (await person.ask(`/api/measures?limit=50&document=${document}`)).body as {
    rows: { number: number; title: string }[];
  };
  return new Map(held.rows.map(({ number, title }) => [title.slice(0, 4), number]));
}

journey(
  'a revised plan: five kinds of change seen, one pair put right by hand, written with its numbers kept',
  async ({ visit }) => {
    const person = await visit();
    const { page } = person;
    await person.signIn('gaigeban', '/plans');
    await paste(person, first);
    const before = await write(person, 6);

    await paste(person, second);
    await page.getByRole('button', { name: words.offerTake }).click();
    const kinds = page.getByRole('group', { name: words.filters });
    for (const kind of ['changed', 'split', 'merged', 'added', 'removed', 'unchanged'] as const)
      await kinds.getByRole('button', { name: words.filter(words.kinds[kind], '1') }).waitFor();
    expect(await person.violations()).toEqual([]);

    // By hand: the new measure is said to be the one on water prices, and then not after all.
    const added = page.getByRole('article', { name: new RegExp(`^${words.kinds.added}`) });
    await added.getByRole('button', { name: new RegExp(`^${words.pair}`) }).click();
    await page.getByRole('checkbox', { name: /健全农业水价/ }).check();
    await page.getByRole('button', { name: words.apply, exact: true }).click();
    await kinds.getByRole('button', { name: words.filter(words.kinds.changed, '2') }).waitFor();
    await page.getByText(words.said).waitFor();
    await page.getByRole('button', { name: person.words.plan.draft.undo }).click();
    await kinds.getByRole('button', { name: words.filter(words.kinds.added, '1') }).waitFor();

    const after = await write(person, 6);
    for (const kept of ['清理重复', '统筹督查', '完善居家']) expect([kept, after.get(kept)]).toEqual([kept, before.get(kept)]);
    expect(after.get('培育数据')).toBeGreaterThan(Math.max(...before.values()));
    expect([...after.values()]).toContain(before.get('压减企业'));

    const document = new URL(page.url()).searchParams.get('document');
    await person.open(`/documents/${document}`);
    await page
      .getByText(words.replaces)
      .getByRole('link')
      .or(page.getByRole('link', { name: '报表和养老服务工作方案', exact: true }))
      .first()
      .click();
    await page.getByText(words.replacedBy).waitFor();
  },
);

journey(
  'next year’s days off: pasted, checked line by line, imported; a deadline is no longer provisional',
  async ({ visit }) => {
    const calendar = calendarWords.zh;
    const person = await visit();
    const { page } = person;
    await person.signIn('gaigeban', '/settings');
    await page.getByRole('link', { name: calendar.door }).click();
    await person.heading(calendar.title).waitFor();
    await page.getByLabel(calendar.start, { exact: true }).fill('2026-12-31');
    await page.getByLabel(calendar.count, { exact: true }).fill('1');
    await page.getByText(calendar.provisional, { exact: true }).waitFor();
    expect(await person.violations()).toEqual([]);

    await page.getByRole('link', { name: calendar.import, exact: true }).click();
    const text = page.getByLabel(calendar.importing.text, { exact: true }).last();
    const notice = (weekday: string) =>
      `国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（${weekday}）至3日放假，共3天。\n国务院办公厅\n2026年11月10日`;
    await text.fill(notice('周四'));
    await page.getByRole('button', { name: calendar.importing.read }).click();
    await page.getByRole('cell', { name: /2027-01-01 是星期五/ }).waitFor();
    await text.fill(notice('周五'));
    await page.getByRole('button', { name: calendar.importing.read }).click();
    await page.getByLabel(calendar.importing.number, { exact: true }).fill('国办发明电〔2026〕1号');
    expect(await person.violations()).toEqual([]);
    await page.getByRole('button', { name: calendar.importing.go, exact: true }).click();

    await person.heading(calendar.title).waitFor();
    await page.getByText(calendar.yearFigures('260', '1', '0')).waitFor();
    await page.getByLabel(calendar.start, { exact: true }).fill('2026-12-31');
    await page.getByLabel(calendar.count, { exact: true }).fill('1');
    await page.getByText(calendar.endsOn('2027年1月4日', '星期一')).waitFor();
    expect(await page.getByText(calendar.provisional, { exact: true }).count()).toBe(0);
  },
);
