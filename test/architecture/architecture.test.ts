import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../run/program.ts';
import { decisionFindings, documentFindings, glossaryFindings } from './document-rules.ts';
import { sentenceFindings } from './sentence-rules.ts';
import { cityNumbers, type Exceptions, fullFolders, impurities, longFiles, namelessFiles } from './source-rules.ts';
import { filesOf, isSource, isTest, readIn } from './tree.ts';

const long: Exceptions = {
  'packs/china/organs.ts': { most: 580, because: 'a register, one organ a line: a table, not a text to be read' },
  'core/plan/responsibility/expression.ts': {
    most: 480,
    because: 'one grammar with its cases in order; to be split along its verbs',
  },
};

const full: Exceptions = {
  'core/check/relations': { most: 18, because: 'one kind of relation between figures a file' },
  cli: { most: 24, because: 'one file per subcommand, and what they share' },
  'server/store': { most: 22, because: 'one concept a file; a concept of several files has a folder of its own' },
  'server/actions': { most: 20, because: 'one file per thing that can happen, found by its name' },
  'server/database': { most: 20, because: 'the private server, its parts in small files, and the tables by concept' },
  'web/i18n/zh': { most: 26, because: 'the words of one feature a file' },
  'web/i18n/en': { most: 26, because: 'the words of one feature a file' },
  'server/http/contract': { most: 22, because: 'the routes of one concept a file' },
  'web/ui': { most: 34, because: 'one small component or hook a file' },
  'web/app': { most: 24, because: 'frame, routes and start of the page' },
  'web/features/session': { most: 16, because: 'every page before and around the sign-in' },
};

describe('the shape of the source', () => {
  test('no file is longer than a reader holds in mind', () => expect(longFiles(projectFolder, long)).toEqual([]));
  test('no folder holds more than one sees at a glance', () => expect(fullFolders(projectFolder, full)).toEqual([]));
  test('nothing is called by a name that says nothing', () => expect(namelessFiles(projectFolder)).toEqual([]));
  test('core reads no clock, no chance, no machine', () => expect(impurities(projectFolder)).toEqual([]));
  test('no city stands in core', () => expect(cityNumbers(projectFolder)).toEqual([]));
  test('there is something to look at', () => {
    for (const folder of ['core', 'documents', 'packs', 'server', 'web', 'cli'])
      expect(filesOf(projectFolder, [folder]).filter(isSource).length, folder).toBeGreaterThan(3);
  });
  test('modules are modules', () => {
    expect(JSON.parse(readIn(projectFolder, 'package.json'))).toMatchObject({ type: 'module', license: 'Apache-2.0' });
  });
});

describe('the documents', () => {
  test('every word of the glossary is a word of the code', () => expect(glossaryFindings(projectFolder)).toEqual([]));
  test('every decision says why, what, and what follows', () => expect(decisionFindings(projectFolder)).toEqual([]));
  test('every page of the manual is found, and no link leads nowhere', () => expect(documentFindings(projectFolder)).toEqual([]));
});

/** Tables of sentences: a file per language, or both in one. */
const sources = filesOf(projectFolder).filter((path) => isSource(path) && !isTest(path));
const pairs = sources.filter((path) => path.endsWith('.zh.ts')).map((path) => [path, path.replace('.zh.ts', '.en.ts')] as const);
const doubles = sources
  .filter(
    (path) => /export const zh\b/.test(readIn(projectFolder, path)) && /export const en\b/.test(readIn(projectFolder, path)),
  )
  .map((path) => [path, path] as const);

describe('every sentence stands in both languages', () => {
  test('there are tables', () => expect(pairs.length * doubles.length).toBeGreaterThan(0));

  test.each([...pairs, ...doubles])('%s', async (zhPath, enPath) => {
    const [chinese, english] = (await Promise.all([zhPath, enPath].map((path) => import(join(projectFolder, path))))) as [
      Record<string, object>,
      Record<string, object>,
    ];
    const tables = Object.keys(chinese).filter((name) => typeof chinese[name] === 'object' && !/^en\b|En$/.test(name));
    expect(tables.length).toBeGreaterThan(0);
    for (const name of tables) {
      const other =
        zhPath === enPath
          ? english[name.replace(/^zh$/, 'en').replace(/Zh$/, 'En')]
          : (english[name] ?? english[name.replace(/zh/i, (word) => (word === 'zh' ? 'en' : 'En'))]);
      expect(other, `${name} in English`).toBeDefined();
      expect(sentenceFindings(chinese[name] as never, other as never)).toEqual([]);
    }
  });
});
