import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocx } from '../test/documents/docx-builder.ts';
import { compoundFileOf } from '../test/documents/hostile-archives.ts';
import { documentOf, refusalOf } from '../test/documents/reading.ts';
import { converterWith, findConversionPrograms } from './convert.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convert-test-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A small program in the place of LibreOffice or pdftotext, which are other people's and may be missing. */
async function programOf(script: string): Promise<string> {
  const path = join(folder, `program-${Math.abs(hash(script))}`);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o700);
  return path;
}

const hash = (text: string): number => [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) | 0, 7);
const foldersLeft = async (): Promise<string[]> => (await readdir(tmpdir())).filter((name) => name.startsWith('luodi-convert-'));
const doc = compoundFileOf(['WordDocument']);
const pdf = new TextEncoder().encode('%PDF-1.7\n');

describe('a converter', () => {
  test('hands the file over with a profile of its own, reads the result, and leaves nothing behind', async () => {
    const before = await foldersLeft();
    await writeFile(join(folder, 'result.docx'), buildDocx({ blocks: ['由程序转换'] }));
    const soffice = await programOf(
      `echo "$@" > ${folder}/called; grep -c DisableMacrosExecution "$HOME/profile/user/registrymodifications.xcu" >> ${folder}/called; mkdir -p out; cp ${folder}/result.docx out/in.docx`,
    );
    const document = await documentOf(doc, '方案.doc', { convert: converterWith({ soffice }) });
    expect(document.text).toBe('由程序转换\n');
    const called = await readFile(join(folder, 'called'), 'utf8');
    expect(called).toMatch(
      /-env:UserInstallation=file:\/\/\S+\/profile --headless .*--convert-to docx --outdir \S+\/out \S+\/in\.doc\n1\n$/,
    );
    expect(await foldersLeft()).toEqual(before);
  });

  test('ends a program that takes too long, with everything it started', async () => {
    const before = await foldersLeft();
    const soffice = await programOf(`sh -c 'echo $$ > ${folder}/pid; sleep 30' & wait`);
    const started = Date.now();
    expect(await refusalOf(doc, '方案.doc', { convert: converterWith({ soffice }, 700) })).toMatchObject({
      code: 'document/conversion-failed',
    });
    expect(Date.now() - started).toBeLessThan(20_000);
    const child = Number(await readFile(join(folder, 'pid'), 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const state = await readFile(`/proc/${child}/stat`, 'utf8').catch(() => 'gone');
    expect(state === 'gone' || / Z /.test(state)).toBe(true);
    expect(await foldersLeft()).toEqual(before);
  }, 30_000);

  test.each([
    ['fails', 'exit 81'],
    ['makes nothing', 'exit 0'],
  ])('says so when the program %s', async (_, script) => {
    const soffice = await programOf(script);
    expect((await refusalOf(doc, '方案.doc', { convert: converterWith({ soffice }) })).code).toBe('document/conversion-failed');
  });

  test('without a program the file needs conversion by hand', async () => {
    expect((await refusalOf(doc, '方案.doc', { convert: converterWith({}) })).code).toBe('document/needs-conversion');
    expect((await refusalOf(pdf, '方案.pdf', { convert: converterWith({}) })).code).toBe('document/needs-conversion');
    const soffice = await programOf('exit 0');
    const page = new TextEncoder().encode('<html><img src="http://192.0.2.1/a.png"></html>');
    expect((await refusalOf(page, '表.xls', { convert: converterWith({ soffice }) })).code).toBe('document/needs-conversion');
  });

  test('a PDF goes to pdftotext', async () => {
    const pdftotext = await programOf('for last; do :; done; printf "一、总体要求\\n\\n二、重点任务\\n" > "$last"');
    expect((await documentOf(pdf, '方案.pdf', { convert: converterWith({ pdftotext }) })).text).toBe(
      '一、总体要求\n二、重点任务\n',
    );
    const empty = await programOf('for last; do :; done; printf "\\f" > "$last"');
    expect((await refusalOf(pdf, '扫描.pdf', { convert: converterWith({ pdftotext: empty }) })).code).toBe(
      'document/scanned-pdf',
    );
  });

  test('finds programs on the search path', async () => {
    await writeFile(join(folder, 'soffice'), '#!/bin/sh\n');
    await chmod(join(folder, 'soffice'), 0o700);
    expect(await findConversionPrograms(`/nowhere:${folder}`)).toEqual({ soffice: join(folder, 'soffice') });
  });
});

const installed = await findConversionPrograms();

test('LibreOffice turns a real file into one that is read', async ({ skip }) => {
  skip(installed.soffice === undefined, 'LibreOffice is not installed');
  const rtf = new TextEncoder().encode('{\\rtf1\\ansi\\ansicpg936\\uc0 \\u25913 ?\\u38761 ?2026\\par}'.replaceAll('?', ''));
  const document = await documentOf(rtf, '方案.rtf', { convert: converterWith(installed) });
  expect(document.text).toContain('改革2026');
}, 90_000);
