import { describe, expect, test } from 'vitest';
import { runProject } from '../run/project.ts';
import { type Files, plantTree } from './planted-tree.ts';

const head = `import { afterAll, beforeAll, expect, test } from 'vitest';\n\n`;
const run = (planted: Files) => runProject('unit', [], {}, plantTree(planted));

/** Beside the one test of the clean tree, which passes. */
const cases: readonly [what: string, text: string, wanted: { passed: number; failed: number; skipped: number }][] = [
  ['a test that passes', `test('a', () => expect(1).toBe(1));\n`, { passed: 2, failed: 0, skipped: 0 }],
  ['a test that fails', `test('a', () => expect(1).toBe(2));\n`, { passed: 1, failed: 1, skipped: 0 }],
  [
    'a test that throws later',
    `test('a', async () => { await Promise.reject(new Error('late')); });\n`,
    { passed: 1, failed: 1, skipped: 0 },
  ],
  [
    'a file that cannot be loaded',
    `import './nowhere.ts';\n\ntest('a', () => expect(1).toBe(1));\n`,
    { passed: 1, failed: 1, skipped: 0 },
  ],
  ['a file that throws while it is loaded', `throw new Error('early');\n`, { passed: 1, failed: 1, skipped: 0 }],
  ['a file without a test', 'expect(1).toBe(1);\n', { passed: 1, failed: 1, skipped: 0 }],
  [
    'a preparation that fails',
    `beforeAll(() => { throw new Error('not ready'); });\ntest('a', () => expect(1).toBe(1));\n`,
    { passed: 1, failed: 1, skipped: 1 },
  ],
  [
    'a clearing up that fails',
    `afterAll(() => { throw new Error('not cleared'); });\ntest('a', () => expect(1).toBe(1));\n`,
    { passed: 2, failed: 1, skipped: 0 },
  ],
  [
    'a focused test',
    `test.only('a', () => expect(1).toBe(1));\ntest('b', () => expect(1).toBe(2));\n`,
    { passed: 1, failed: 1, skipped: 1 },
  ],
];

describe('the runner counts', () => {
  test.concurrent.each(cases)('%s', async (_, text, wanted) => {
    const { passed, failed, skipped } = await run({ 'core/planted.test.ts': `${head}${text}` });
    expect({ passed, failed, skipped: skipped.length }).toEqual(wanted);
  });

  test('a test that is skipped with its reason', async () => {
    const text = `test('needs a lake', ({ skip }) => { skip('there is no lake'); });\n`;
    const { passed, failed, skipped } = await run({ 'core/planted.test.ts': `${head}${text}` });
    expect([passed, failed]).toEqual([1, 0]);
    expect(skipped).toEqual([{ name: 'core/planted.test.ts > needs a lake', reason: 'there is no lake' }]);
  });

  test('a promise that nobody waits for as a failure', async () => {
    const text = `test('a', () => {\n  void Promise.reject(new Error('lost'));\n  expect(1).toBe(1);\n});\n`;
    // Whether the test itself still counts as passed depends on when the promise is lost.
    expect((await run({ 'core/planted.test.ts': `${head}${text}` })).failed).toBeGreaterThanOrEqual(1);
  });

  test('a run without any test as a failure', async () => {
    const { passed, failed } = await runProject('unit', ['core/none-of-this-name'], {}, plantTree());
    expect([passed, failed]).toEqual([0, 1]);
  });
});
