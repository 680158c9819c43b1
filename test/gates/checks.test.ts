import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkNamed } from '../run/check.ts';
import { runProgram } from '../run/program.ts';
import { copyTree, type Files, knipSettings, packageFile, plant, plantTree } from './planted-tree.ts';

const doubleTest = (test: string): string =>
  `import { expect, test } from 'vitest';\n\n${test}('twice as much', () => {\n  expect(2).toBe(2);\n});\n`;

const wrongTypes: readonly Violation[] = [
  ['a wrong type', { 'core/wrong.ts': `export const wrong: number = 'text';\n` }, /core\/wrong\.ts.*TS2322/],
  [
    'an index that may be empty',
    { 'core/first.ts': 'export const first = (all: string[]): string => all[0];\n' },
    /first\.ts.*TS2322/,
  ],
  ['syntax that Node cannot strip', { 'core/kind.ts': 'export enum Kind {\n  One,\n}\n' }, /kind\.ts.*TS1294/],
  [
    'a property that may be absent',
    { 'core/absent.ts': 'export const absent: { a?: 1 } = { a: undefined };\n' },
    /absent\.ts.*TS2375/,
  ],
];

/** What a check must refuse: a name for it, what is planted, and what the check says of it. */
type Violation = readonly [what: string, planted: Files, says: RegExp];

/** The violations of a check are planted together; each must be named. */
const violations: Readonly<Record<string, readonly Violation[]>> = {
  'types-7': wrongTypes,
  'types-6': wrongTypes,
  lint: [
    ['a focused test', { 'core/focused.test.ts': doubleTest('test.only') }, /core\/focused\.test\.ts.*noFocusedTests/],
    ['a skipped test', { 'core/skipped.test.ts': doubleTest('test.skip') }, /core\/skipped\.test\.ts.*noSkippedTests/],
    ['any', { 'core/any.ts': 'export const any = (value: any): unknown => value;\n' }, /core\/any\.ts.*noExplicitAny/],
    ['a file that is not formatted', { 'core/wide.ts': 'export const wide={a:1}\n' }, /core\/wide\.ts format/],
    [
      'an unused variable',
      { 'core/kept.ts': `export function kept(): void {\n  const never = 1;\n}\n` },
      /core\/kept\.ts.*noUnusedVariables/,
    ],
  ],
  'dead-code': [
    [
      'an export that nobody uses',
      { 'core/double.ts': 'export const forgotten = 1;\n\nexport const double = (value: number): number => 2 * value;\n' },
      /forgotten/,
    ],
    ['a file that nobody reaches', { 'core/alone.ts': 'export const alone = 1;\n' }, /core\/alone\.ts/],
    [
      'a package that is not named',
      {
        'cli/main.ts': `import fc from 'fast-check';\nimport { double } from '../core/double.ts';\n\nconsole.log(double(1), fc);\n`,
      },
      /fast-check/,
    ],
    ['a package that nobody needs', { 'package.json': packageFile({ saxes: '*' }) }, /saxes/],
    ['a setting that means nothing', { 'knip.json': knipSettings({ entry: ['gone.ts'] }) }, /gone\.ts/],
  ],
};

describe.each(Object.keys(violations))('%s', (name) => {
  const settings = name === 'dead-code' ? { 'knip.json': knipSettings() } : {};

  test('passes on a tree without a violation', async () => {
    const { passed, output } = await checkNamed(name).run(plantTree(settings));
    expect(passed, output).toBe(true);
  });

  const of = violations[name] ?? [];
  test(`refuses ${of.map(([what]) => what).join(', ')}`, async () => {
    const planted = Object.assign({}, ...of.map(([, files]) => files)) as Files;
    const { passed, output } = await checkNamed(name).run(plantTree({ ...settings, ...planted }));
    expect(passed).toBe(false);
    for (const [, , says] of of) expect(output).toMatch(says);
  });
});

describe('imports', () => {
  /** Each file breaks the rule beside it, and every rule of the project's table is broken once. */
  const planted: readonly [rule: string, path: string, text: string][] = [
    ['no-cycle', 'core/egg.ts', `import { hen } from './hen.ts';\n\nexport const egg = (): unknown => hen;\n`],
    ['core-is-pure', 'core/clock.ts', `import { hostname } from 'node:os';\n\nexport const clock = hostname;\n`],
    ['core-is-pure', 'core/reaching.ts', `import { kept } from '../server/kept.ts';\n\nexport const reaching = kept;\n`],
    [
      'documents-imports-core-and-libraries',
      'documents/reader.ts',
      `import { kept } from '../server/kept.ts';\n\nexport const reader = kept;\n`,
    ],
    [
      'documents-reads-in-the-browser-too',
      'documents/native.ts',
      `import { readFileSync } from 'node:fs';\n\nexport const native = readFileSync;\n`,
    ],
    ['packs-import-core', 'packs/place.ts', `import { plain } from '../documents/plain.ts';\n\nexport const place = plain;\n`],
    ['web-never-imports-the-server', 'web/page.ts', `import { kept } from '../server/kept.ts';\n\nexport const page = kept;\n`],
    ['web-runs-in-the-browser', 'web/file.ts', `import { readFileSync } from 'node:fs';\n\nexport const file = readFileSync;\n`],
    [
      'server-never-imports-web-or-cli',
      'server/face.ts',
      `import { plainPage } from '../web/plain-page.ts';\n\nexport const face = plainPage;\n`,
    ],
    [
      'product-never-imports-tests',
      'server/tested.ts',
      `import { helper } from '../test/helper.ts';\n\nexport const tested = helper;\n`,
    ],
    [
      'only-what-package-json-names',
      'server/unnamed.ts',
      `import { strToU8 } from 'fflate';\n\nexport const unnamed = strToU8;\n`,
    ],
    [
      'product-runs-without-development-packages',
      'server/development.ts',
      `import { expect } from 'vitest';\n\nexport const development = expect;\n`,
    ],
    ['resolvable', 'server/missing.ts', `import { nothing } from './nothing.ts';\n\nexport const missing = nothing;\n`],
  ];
  const innocent: Files = {
    'server/kept.ts': 'export const kept = 1;\n',
    'documents/plain.ts': 'export const plain = 1;\n',
    'web/plain-page.ts': 'export const plainPage = 1;\n',
    'test/helper.ts': 'export const helper = 1;\n',
  };

  test('passes on a tree without a violation', async () => {
    const { passed, output } = await checkNamed('imports').run(plantTree(innocent));
    expect(passed, output).toBe(true);
  });

  test('each rule names what breaks it, and nothing else', async () => {
    const hen = { 'core/hen.ts': `import { egg } from './egg.ts';\n\nexport const hen = (): unknown => egg;\n` };
    const files = Object.fromEntries(planted.map(([, path, text]) => [path, text]));
    const { passed, output } = await checkNamed('imports').run(plantTree({ ...innocent, ...hen, ...files }));
    expect(passed).toBe(false);
    const found = new Set(output.split('\n').map((line) => line.split(' → ')[0] ?? ''));
    for (const [rule, path] of planted) expect(found).toContain(`${rule}: ${path}`);
    const sources = new Set(planted.map(([, path]) => path));
    for (const line of found) expect([...sources, 'core/hen.ts']).toContain(line.split(': ')[1]);
  });

  test('no rule of the table is left untried', () => {
    const table = readFileSync(join(plantTree(), '.dependency-cruiser.cjs'), 'utf8');
    const rules = [...table.matchAll(/name: '([a-z-]+)'/g)].map((match) => match[1]);
    expect(rules.toSorted()).toEqual([...new Set(planted.map(([rule]) => rule))].toSorted());
  });

  test('reading no module at all is a failure', async () => {
    const root = plantTree();
    for (const folder of ['core', 'cli', 'server', 'bench', 'test', 'web']) {
      rmSync(join(root, folder), { recursive: true });
      plant(root, join(folder, 'readme.txt'), 'nothing to read\n');
    }
    const { passed, output } = await checkNamed('imports').run(root);
    expect(passed).toBe(false);
    expect(output).toContain('0 modules');
  });
});

describe('description', () => {
  test('is fresh, until the contract says something else or the client is gone', { timeout: 60_000 }, async () => {
    const root = copyTree(['package.json', 'core', 'documents', 'packs', 'server']);
    const { run } = checkNamed('description');
    const missing = await run(root);
    expect(missing.passed).toBe(false);
    expect(missing.output).toContain('docs/api/openapi.json');
    plant(root, 'web/api/.keep', '');
    expect(await runProgram(process.execPath, ['server/http/describe.ts'], { cwd: root })).toMatchObject({ code: 0 });
    expect(await run(root)).toMatchObject({ passed: true });
    const path = 'server/http/contract/audit.ts';
    plant(root, path, readFileSync(join(root, path), 'utf8').replace('newest first', 'oldest first'));
    const stale = await run(root);
    expect(stale.passed).toBe(false);
    expect(stale.output).toMatch(/docs\/api\/openapi\.json[\s\S]*web\/api\/schema\.d\.ts/);
  });
});
