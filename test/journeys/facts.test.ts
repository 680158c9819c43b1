import { expect } from 'vitest';
import type { components } from '../../web/api/schema.d.ts';
import { factWords } from '../../web/features/facts/words.ts';
import { problemSentence } from '../../web/ui/problem-sentence.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';

type IndicatorPage = components['schemas']['IndicatorPage'];

const journey = journeysOn('demo');
const words = factWords.zh;

const table = (...lines: readonly string[]) => ({
  name: '粮食产量.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});
const choose = (person: Visit, file: ReturnType<typeof table>) =>
  person.page.getByLabel(words.import.choose).or(person.page.getByLabel(words.import.again)).last().setInputFiles(file);
const held = async (person: Visit, query: string) => (await person.ask(`/api/indicators?${query}`)).body as IndicatorPage;

journey('the article stands in the facts by its chapters, each value with its line', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  await person.signIn('ducha', '/facts');
  await person.heading(words.title).waitFor();
  const chapters = page.getByRole('navigation', { name: words.chapters });
  await chapters.getByRole('link', { name: /构建现代化产业体系/ }).click();
  await page.getByRole('link', { name: '规上工业总产值', exact: true }).click();
  await person.heading('规上工业总产值').waitFor();
  await page.getByRole('img', { name: words.series.chartLabel('规上工业总产值', '2') }).waitFor();
  const values = page.getByRole('region', { name: words.series.values });
  await values
    .getByRole('row', { name: /2025年 1,698亿元/ })
    .getByText('构建现代化产业体系，第39行')
    .waitFor();
  await values
    .getByRole('row', { name: /2020年 1,034亿元/ })
    .getByText(words.statuses['as-printed-unverified'])
    .waitFor();
  // Whoever only reads is offered nothing to change.
  expect(await page.getByRole('button', { name: words.series.record }).count()).toBe(0);
  await person.open('/facts/import');
  await person.heading(person.words.app.forbiddenTitle).waitFor();
});

journey(
  'a table with one wrong cell writes nothing; corrected, it is imported whole and revised with a reason',
  async ({ visit }) => {
    const refusals: string[] = [];
    const person = await visit({ refusals });
    const { page } = person;
    await person.signIn('gaigeban', '/facts/import');
    await person.heading(words.import.title).waitFor();
    const before = (await held(person, '')).total;
    const header = '指标,别名,时期,数值,单位,状态,来源,发布日';
    await choose(
      person,
      table(header, '粮食产量,粮食总产量,2025年,97.3,亿斤,公布,统计公报,2026-03-01', '粮食产量,,2026年,12亿,亿斤,上报,快报,'),
    );
    const problem = problemSentence({ code: 'facts/value-unreadable', params: { raw: '12亿' } }, 'zh');
    await page.getByRole('row', { name: `3行4列 ${problem}` }).waitFor();
    expect(await page.getByRole('button', { name: words.import.go, exact: true }).isDisabled()).toBe(true);
    expect((await held(person, '')).total).toBe(before);

    await choose(
      person,
      table(header, '粮食产量,粮食总产量,2025年,97.3,亿斤,公布,统计公报,2026-03-01', '粮食产量,,2026年,98.1,亿斤,上报,快报,'),
    );
    await page.getByText(words.import.counts('1', '2', '0', '0')).waitFor();
    await page.getByRole('button', { name: words.import.go, exact: true }).click();
    await person.heading(words.title).waitFor();

    await page.getByRole('searchbox', { name: words.search }).fill('粮食总产');
    await page.getByRole('link', { name: '粮食产量', exact: true }).click();
    await page.getByRole('button', { name: words.series.record, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.record.title });
    await dialog.getByLabel(words.record.period).fill('2026年');
    await dialog.getByLabel(words.record.value, { exact: true }).fill('98.4');
    await dialog.getByLabel(words.record.source).fill('统计公报');
    await dialog.getByRole('button', { name: words.record.save, exact: true }).click();
    const id = (await held(person, 'q=粮食总产量')).rows[0]?.id;
    refusals.push(`422 POST /api/indicators/${id}/observations`);
    await dialog.getByText('已登记为 98.1亿斤').waitFor();
    await dialog.getByLabel(words.record.reason).fill('年报核定');
    await dialog.getByRole('button', { name: words.record.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const values = page.getByRole('region', { name: words.series.values });
    await values.getByRole('row', { name: /2026年 98\.4亿斤/ }).waitFor();
    expect(await values.getByRole('row', { name: /98\.1亿斤/ }).count()).toBe(0);
    await page.getByLabel(words.series.history).check();
    await values
      .getByRole('row', { name: /98\.1亿斤/ })
      .getByText(words.series.superseded)
      .waitFor();

    // On the day before that nothing of 2026 was known.
    await page.getByLabel(words.asOf).fill('2026-12-31');
    await values.getByRole('row', { name: /2025年 97\.3亿斤/ }).waitFor();
    await expect.poll(() => values.getByRole('row', { name: /2026年/ }).count()).toBe(0);
  },
);

journey('the facts keep the rules of the page on a desk and on a phone', async ({ visit }) => {
  for (const screen of ['desk', 'phone'] as const) {
    const person = await visit({ screen });
    await person.signIn('gaigeban', '/facts');
    const row = (await held(person, 'q=规上工业总产值')).rows[0];
    for (const path of [
      '/facts',
      '/facts?q=查无此数',
      `/facts/${row?.id}`,
      `/facts/${row?.id}?asOf=2020-01-01`,
      '/facts/import',
    ]) {
      await person.open(path);
      await person.page.getByRole('heading', { level: 1 }).waitFor();
      await person.page.waitForLoadState('networkidle');
      expect(await person.violations(), `${screen} ${path}`).toEqual([]);
      expect(await person.sidewaysScroll(), `${screen} ${path}`).toEqual([]);
    }
  }
});
