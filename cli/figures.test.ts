import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { day } from '../core/shared/day.ts';
import { buildDocx } from '../test/documents/docx-builder.ts';
import { type CommandIo, UsageProblem } from './command.ts';
import { figuresExtract } from './figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

type Run = { readonly code: number; readonly out: string; readonly err: string };

async function run(args: string[], input = '', language: CommandIo['language'] = 'zh'): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await figuresExtract.run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: async () => new TextEncoder().encode(input),
    today: day('2026-01-05'),
    language,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const text = '𠮷林县“十四五”期间产值由1034亿元增至1698亿元，增长64.2%。';
const fields = [
  'start',
  'end',
  'raw',
  'value',
  'unit',
  'baseValue',
  'baseUnit',
  'kind',
  'qualifier',
  'low',
  'high',
  'direction',
  'period',
  'subject',
];

describe('figures extract', () => {
  test('--json prints every field of each figure; places are code points of the file', async () => {
    const { code, out } = await run([fileOf('draft.txt', text), '--json']);
    expect(code).toBe(0);
    const { figures } = JSON.parse(out) as { figures: { start: number; end: number; raw: string; value: string | null }[] };
    expect(figures.map((figure) => figure.raw)).toEqual(['十四五', '1034亿元', '1698亿元', '64.2%']);
    for (const figure of figures) {
      expect(Object.keys(figure)).toEqual(fields);
      expect(Array.from(text).slice(figure.start, figure.end).join('')).toBe(figure.raw);
    }
    expect(figures.map((figure) => figure.value)).toEqual([null, '1034', '1698', '64.2']);
  });

  test('"-" reads standard input', async () => {
    const { code, out } = await run(['-', '--json'], '企业325户。');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { figures: unknown[] }).figures).toHaveLength(1);
  });

  test('a Word document is read through its text', async () => {
    const path = fileOf(
      'draft.docx',
      buildDocx({
        blocks: [
          '2025年工作总结',
          '完成投资80亿元，增长110%。',
          {
            table: [
              ['指标', '数值'],
              ['企业', '325户'],
            ],
          },
        ],
      }),
    );
    const { code, out } = await run([path, '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { figures: { raw: string }[] }).figures.map((figure) => figure.raw)).toEqual([
      '2025年',
      '80亿元',
      '110%',
      '325户',
    ]);
  });

  test.each(['zh', 'en'] as const)('without --json a person reads a table, in %s', async (language) => {
    const { code, out } = await run([fileOf('table.txt', text)], '', language);
    expect(code).toBe(0);
    expect(out.split('\n')[2]).toContain('1698亿元');
    expect(out.split('\n').at(-1)).toMatch(language === 'zh' ? /3 处数字.*1 处/ : /3 figures.*1 name/);
  });

  test('a file that cannot be read is an environment problem, with its reason', async () => {
    const { code, err } = await run([join(folder, 'missing.txt')]);
    expect(code).toBe(3);
    expect(err).toContain('文件不存在');
  });

  test.each([[[]], [['a.txt', 'b.txt']], [['a.txt', '--nonsense']], [['a.txt', '--year', '25']]])(
    '%j is wrong usage',
    async (args) => {
      fileOf('a.txt', text);
      const resolved = args.map((arg) => (arg === 'a.txt' ? join(folder, arg) : arg));
      await expect(run(resolved)).rejects.toThrow(UsageProblem);
    },
  );
});
