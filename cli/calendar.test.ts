import { describe, expect, test } from 'vitest';
import { day } from '../core/shared/day.ts';
import { calendarAdd, calendarCount, calendarRoll } from './calendar.ts';
import { type Command, UsageProblem } from './command.ts';

async function run(command: Command, line: string, language: 'zh' | 'en' = 'zh') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(line.split(' ').filter(Boolean), {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: async () => new Uint8Array(),
    today: day('2026-11-24'),
    language,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test.each([
  [calendarAdd, '2026-02-14 1 --json', '{"day":"2026-02-24","provisional":false}'],
  [calendarAdd, '--json 2026-09-30 3', '{"day":"2026-10-10","provisional":false}'],
  [calendarAdd, '2026-09-26 5 --days --json', '{"day":"2026-10-08","provisional":false}'],
  [calendarAdd, '2026-12-31 1 --json', '{"day":"2027-01-01","provisional":true}'],
  [calendarCount, '2026-01-01 2026-12-31 --json', '{"workdays":248}'],
  [calendarCount, '2026-02-14 2026-02-14 --json', '{"workdays":1}'],
  [calendarCount, '2026-12-31 2027-01-04 --json', '{"workdays":3,"provisional":true}'],
  [calendarRoll, '2026-10-01 --json', '{"day":"2026-10-08"}'],
  [calendarRoll, '2026-10-10 --json', '{"day":"2026-10-10"}'],
  [calendarRoll, '2027-01-02 --json', '{"day":"2027-01-04","provisional":true}'],
] as const)('%o %s', async (command, line, answer) => {
  expect(await run(command, line)).toEqual({ code: 0, out: answer, err: '' });
});

test('in words, what is provisional says so, apart from the answer', async () => {
  expect(await run(calendarAdd, '2026-02-14 1')).toEqual({ code: 0, out: '2026-02-24', err: '' });
  const provisional = await run(calendarCount, '2026-12-31 2027-01-04', 'en');
  expect(provisional.out).toBe('3 working days');
  expect(provisional.err).toContain('2023 to 2026');
  expect((await run(calendarRoll, '2027-01-02')).err).toContain('暂定');
});

describe('how a command was called wrongly is said in both languages', () => {
  test.each([
    [calendarAdd, '', '起始日', 'start'],
    [calendarAdd, '2026-02-30 1', '2026-02-30', '2026-02-30'],
    [calendarAdd, '2026-02-14', '天数', 'number of days'],
    [calendarAdd, '2026-02-14 1.5', '1.5', '1.5'],
    [calendarAdd, '2026-02-14 -- -1', '-1', '-1'],
    [calendarAdd, '2026-02-14 99999', '25000', '25000'],
    [calendarAdd, '2026-02-14 1 2', '多出的参数', 'Too many'],
    [calendarCount, '2026-02-14', '末日', 'last day'],
    [calendarCount, '2026-02-14 2026-02-13', '早于', 'before'],
    [calendarRoll, '9999-12-31', '2199', '2199'],
    [calendarRoll, 'tomorrow', 'tomorrow', 'tomorrow'],
    [calendarRoll, '2026-02-14 --lunar', '--lunar', '--lunar'],
  ] as const)('%o %s', async (command, line, zh, en) => {
    const problem = await run(command, line).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UsageProblem);
    expect((problem as UsageProblem).sentence.zh).toContain(zh);
    expect((problem as UsageProblem).sentence.en).toContain(en);
  });
});
