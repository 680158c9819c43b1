import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sentences } from '../../core/shared/problem.ts';
import type { ServerProblems as Declared } from '../../server/actions/refusal.ts';
import { problemSentence, sentenceTables } from './problem-sentence.ts';
import { en, zh } from './server-problems.ts';

/** The codes which a source file declares in its table of problems. */
const codesIn = (path: string): readonly string[] =>
  [...readFileSync(new URL(path, import.meta.url), 'utf8').matchAll(/^ {2}'([a-z/-]+)': (?:\{|Record<)/gm)].map(
    (match) => match[1] ?? '',
  );

const sources = [
  '../../server/actions/refusal.ts',
  '../../core/programme/problems.ts',
  '../../core/plan/problems.ts',
  '../../documents/problems.ts',
];

// The parameters fit too: this does not compile when the server changes them.
zh satisfies Sentences<Declared>;
en satisfies Sentences<Declared>;

test.each(sources)('%s declares codes that this test can see', (path) => {
  expect(codesIn(path).length).toBeGreaterThan(10);
});

describe('every code has a sentence in both languages', () => {
  test.each(sources.flatMap((path) => codesIn(path).map((code) => [code, path] as const)))('%s of %s', (code) => {
    for (const tables of Object.values(sentenceTables)) expect(tables.filter((table) => table[code])).toHaveLength(1);
  });
});

describe('the words of the server', () => {
  test('the two languages have the same codes', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  test('a sentence carries its parameters', () => {
    expect(problemSentence({ code: 'session/slowed-down', params: { retryAfterSeconds: 30 } }, 'zh')).toContain('30 秒');
    expect(problemSentence({ code: 'request/too-large', params: { limit: 50 * 1024 * 1024 } }, 'en')).toContain('50 MB');
  });

  test('the day of an import is the day in Shanghai', () => {
    const params = { document: 'x', title: '方案', importedAt: '2026-11-22T16:30:00Z', importedBy: '综合科' };
    expect(problemSentence({ code: 'plan/already-imported', params }, 'zh')).toContain('2026-11-23');
  });
});

test('a code this version does not know still gives a sentence that says what to do, with the code in it', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(problemSentence({ code: 'moon/full', params: {} }, language)).toContain('moon/full');
  }
});
