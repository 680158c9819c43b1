import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { buildDocx } from '../documents/docx-builder.ts';
import { draft, planted } from './figure-check-draft.ts';
import { chooseFile } from './harness/incoming.ts';
import { journeysOn } from './harness/journey.ts';
import type { Visit } from './harness/visit.ts';
import { readWorkbook } from './harness/workbook.ts';

const journey = journeysOn('demo');

/** Pastes as a person does: into the text box, from the clipboard of the machine. */
async function paste(person: Visit, text: string): Promise<Locator> {
  const box = person.page.getByRole('textbox', { name: person.words.check.text });
  await box.focus();
  await person.page.keyboard.insertText(text);
  return box;
}

/** The chip that counts findings of one kind, once the check has come to rest. */
const chip = (person: Visit, name: string, count: number) =>
  person.page
    .getByRole('group', { name: person.words.check.filter })
    .getByRole('button', { name: new RegExp(`${name} ?${count}$`) });

const findings = (person: Visit) => person.page.getByRole('region', { name: person.words.check.findings });

/** No rule of accessibility is broken, and nothing is wider than the screen. */
async function expectFit(person: Visit, what: string): Promise<void> {
  await person.settle();
  expect([...(await person.violations()), ...(await person.sidewaysScroll())], what).toEqual([]);
}

journey(
  'a draft with five planted errors: five found, none invented; corrected, decided, printed and taken home',
  async ({ visit }) => {
    const person = await visit();
    const { page } = person;
    const { check: words } = person.words;
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await person.signIn('ducha', '/check');
    await page.getByText(words.privacy).waitFor();
    await findings(person).getByRole('heading', { name: words.emptyTitle }).waitFor();
    await expectFit(person, 'the empty check');

    const box = await paste(person, draft);
    await chip(person, words.verdicts.contradicts, planted.length).click();
    const heads = findings(person)
      .getByRole('button', { name: new RegExp(`^${words.verdicts.contradicts} `) })
      .and(page.locator('[aria-expanded]'));
    await expect.poll(() => heads.count()).toBe(planted.length);
    const found = await heads.allTextContents();
    for (const { figure } of planted)
      expect(
        found.filter((head) => head.includes(figure)),
        figure,
      ).toHaveLength(1);
    await page.getByText(words.heldForeign('青岩县')).waitFor();

    // By keyboard: down to the growth, its arithmetic, the value that it gives, into the text.
    const growth = heads.filter({ hasText: '15%' });
    await heads.first().focus();
    for (let step = 0; step < planted.length && (await growth.getAttribute('aria-expanded')) !== 'true'; step += 1) {
      await page.keyboard.press('j');
    }
    await findings(person).getByText('65万亩 ÷ 52万亩 − 1 = 25%').waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => box.evaluate((text: HTMLTextAreaElement) => text.value.slice(text.selectionStart, text.selectionEnd)))
      .toBe('52万亩');
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect.poll(() => page.getByRole('textbox', { name: words.correctTo }).inputValue()).toBe('25%');
    await page.keyboard.press('Enter');
    await chip(person, words.verdicts.contradicts, planted.length - 1).waitFor();
    expect(await box.inputValue()).toBe(draft.replace('增长15%', '增长25%'));

    // By mouse: the figure in the text finds its finding, whose value is taken as it is.
    await heads.filter({ hasText: '0.4%' }).click();
    await findings(person)
      .getByRole('button', { name: words.correctAs('0.4个百分点') })
      .click();
    await chip(person, words.verdicts.contradicts, planted.length - 2).waitFor();

    // One is right after all, one is left with a reason, and none without.
    await heads.filter({ hasText: '12600件' }).click();
    await findings(person).getByRole('button', { name: words.accept, exact: true }).click();
    await heads.filter({ hasText: '四项举措' }).filter({ hasNotText: words.settledMark }).click();
    await findings(person).getByRole('button', { name: words.ignore, exact: true }).click();
    await findings(person).getByRole('button', { name: words.ignore, exact: true }).last().click();
    await findings(person).getByText(words.reasonNeeded).waitFor();
    await findings(person).getByRole('textbox', { name: words.reason }).fill('第四项另行印发');
    await page.keyboard.press('Enter');
    await chip(person, words.toDo, 1).waitFor();
    await expectFit(person, 'the check with findings');

    // A reload loses nothing.
    await page.reload();
    await chip(person, words.toDo, 1).waitFor();
    const corrected = draft.replace('增长15%', '增长25%').replace('0.4%', '0.4个百分点');
    expect(await page.getByRole('textbox', { name: words.text }).inputValue()).toBe(corrected);

    const [textFile] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.download, exact: true }).click(),
    ]);
    expect(readFileSync(await textFile.path(), 'utf8')).toBe(`\ufeff${corrected}`);

    await page.getByRole('link', { name: words.sheet }).click();
    await person.heading(words.sheetTitle).waitFor();
    await expectFit(person, 'the summary sheet');
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.sheetXlsx, exact: true }).click(),
    ]);
    const { title, rows } = await readWorkbook(await workbook.path());
    expect(title).toBe(words.sheetTitle);
    const handled = rows.map((row) => [row[words.columns.handling], row[words.columns.reason]]);
    expect(handled).toHaveLength(planted.length);
    expect(handled).toEqual(
      expect.arrayContaining([
        [words.handledChanged('15%', '25%'), ''],
        [words.handledChanged('0.4%', '0.4个百分点'), ''],
        [words.handlings.accepted, ''],
        [words.handlings.ignored, '第四项另行印发'],
        [words.handlings.open, ''],
      ]),
    );
    expect(sent.filter((one) => one.includes('青岩') || one.includes(encodeURIComponent('青岩')))).toEqual([]);
  },
);

journey('on a phone, in English: the sample, a correction taken back, the draft cleared', async ({ visit }) => {
  const person = await visit({ screen: 'phone', language: 'en' });
  const { page } = person;
  const { check: words } = person.words;
  await person.signIn('naiman', '/check');
  await page.getByRole('button', { name: words.paneFindings('').trim(), exact: false }).click();
  await page.getByRole('button', { name: words.sample }).click();
  await chip(person, words.verdicts.contradicts, 5).waitFor();
  await expectFit(person, 'the findings on a phone');
  await findings(person).getByRole('listitem').getByRole('button').filter({ hasText: '39.6%' }).click();
  await findings(person)
    .getByRole('button', { name: words.correctAs('29.6%') })
    .click();
  await chip(person, words.verdicts.contradicts, 4).waitFor();
  await chip(person, words.corrected, 1).click();
  await findings(person).getByRole('button', { name: words.undo }).click();
  await chip(person, words.verdicts.contradicts, 5).waitFor();
  await page.getByRole('button', { name: words.paneText, exact: true }).click();
  await expectFit(person, 'the draft on a phone');
  await page.getByRole('button', { name: words.clear, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.clear, exact: true }).click();
  await expect.poll(() => page.getByRole('textbox', { name: words.text }).inputValue()).toBe('');
  await page.reload();
  await page.getByText(words.privacy).waitFor();
  expect(await page.getByRole('textbox', { name: words.text }).inputValue()).toBe('');
});

journey(
  'a Word file is read in the browser; one with a classification mark is not; what must not be stored is not',
  async ({ visit }) => {
    const person = await visit();
    const { page } = person;
    const { check: words } = person.words;
    const { errors, sound } = {
      errors: '企业由2024年的120家增加到2025年的150家，增长35%。',
      sound: '企业由120家增加到150家，增长25%。',
    };
    await person.signIn('fagaiwei', '/check');
    const box = page.getByRole('textbox', { name: words.text });
    await chooseFile(page, words.open, { name: '简报.docx', bytes: buildDocx({ blocks: ['青岩县简报', errors] }) });
    await chip(person, words.verdicts.contradicts, 1).waitFor();
    expect(await box.inputValue()).toContain(errors);

    await chooseFile(page, words.open, { name: '请示.docx', bytes: buildDocx({ blocks: ['机密★10年', sound] }) });
    await page.getByRole('alert').filter({ hasText: '机密★10年' }).waitFor();
    expect(await box.inputValue()).toContain(errors);

    await box.fill(`机密★10年\n${sound}`);
    await page.getByText(words.notStored).waitFor();
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('机密');
    await page.reload();
    await page.getByText(words.privacy).waitFor();
    expect(await box.inputValue()).toBe('');

    await box.fill('增长12%。'.repeat(20_000));
    await page
      .getByRole('alert')
      .filter({ hasText: words.tooLong('100,000') })
      .waitFor();
  },
);

journey('two tabs with different drafts keep both; the other one can be opened', async ({ visit }) => {
  const person = await visit();
  const { page } = person;
  const { check: words } = person.words;
  await person.signIn('ducha', '/check');
  await paste(person, '第一份：产值100亿元。');
  const second = await page.context().newPage();
  await second.goto(page.url());
  const box = second.getByRole('textbox', { name: words.text });
  await expect.poll(() => box.inputValue()).toBe('第一份：产值100亿元。');
  await box.fill('');
  await box.fill('第二份：税收5亿元。');
  await page.getByText(words.apart).waitFor();
  expect(await page.getByRole('textbox', { name: words.text }).inputValue()).toBe('第一份：产值100亿元。');
  await page.getByRole('button', { name: words.openOther('第二份：税收5亿元。') }).click();
  await expect.poll(() => page.getByRole('textbox', { name: words.text }).inputValue()).toBe('第二份：税收5亿元。');
  await page.getByText('第一份：产值100亿元。').waitFor();
  await expectFit(person, 'the check with another draft beside it');
});
