import { describe, expect, test } from 'vitest';
import { readPasted } from '../../documents/read.ts';
import { documentOf } from '../../test/documents/reading.ts';
import { buildXlsx } from '../../test/documents/xlsx-builder.ts';
import { readDecimal, readFactTable } from './fact-table.ts';

const table = (...lines: string[]) => readFactTable(readPasted(lines.map((line) => line.replaceAll('|', '\t')).join('\n')));

describe('a table of facts', () => {
  test('is read by its headers, in any order and in either language', () => {
    const { rows, problems } = table(
      '单位|数值|指标|时期|地区|别名|状态|发布日期|来源',
      '亿元|1，698.0|规上工业总产值|2025年|通辽市|规模以上工业总产值、规上产值|公布|2026年3月5日|统计公报',
    );
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        indicator: '规上工业总产值',
        aliases: ['规模以上工业总产值', '规上产值'],
        value: '1698.0',
        printed: '1，698.0',
        unit: '亿元',
        division: '通辽市',
        status: 'published',
        knownOn: '2026-03-05',
        source: '统计公报',
        period: { kind: 'period', start: '2025-01-01', end: '2026-01-01' },
      },
    ]);
    expect(table('indicator|period|value|unit', 'cattle|2025-06|58.1|万头').rows).toMatchObject([
      { indicator: 'cattle', value: '58.1', status: 'reported', knownOn: null },
    ]);
  });

  test('every mistake is named with its cell, and the good lines are read all the same', () => {
    const { rows, problems } = table(
      '指标|时期|数值|单位|状态',
      '产值|去年|12亿|亿元|',
      '产值|2025年|12|亿元|大概',
      '|2025年|3|亿元|',
      '产值|2024年|11|亿元|核实',
    );
    expect(rows.map((row) => row.value)).toEqual(['11']);
    expect(problems.map((problem) => [problem.code, problem.place.field])).toEqual([
      ['facts/value-unreadable', 'value'],
      ['facts/period-unreadable', 'period'],
      ['facts/status-unknown', 'status'],
      ['facts/cell-empty', 'indicator'],
    ]);
    expect(problems.every((problem) => problem.place.cell !== undefined)).toBe(true);
  });

  test('a missing column stops, an unknown one is said, no table is said', () => {
    expect(table('指标|时期|数值', '产值|2025年|1').problems.map((problem) => problem.code)).toEqual(['facts/column-missing']);
    expect(
      table('指标|时期|数值|单位|备忘', '产值|2025年|1|亿元|x').problems.map((problem) => [problem.code, problem.severity]),
    ).toEqual([['facts/column-unknown', 'notice']]);
    expect(table('甲|乙', '1|2').problems.map((problem) => problem.code)).toEqual(['facts/no-table']);
  });

  test('per cent stands in the cell or in its format, the value is the same; beside another unit it is no number', async () => {
    const { rows, problems } = table('指标|时期|数值|单位', '增速|2025年|64.2%|％', '产值|2025年|64.2%|亿元');
    expect(rows.map(({ value, printed, unit }) => [value, printed, unit])).toEqual([['64.2', '64.2', '%']]);
    expect(problems.map((problem) => problem.code)).toEqual(['facts/value-unreadable']);
    const header = ['指标', '时期', '数值', '单位'];
    const shown = { value: 0.642, format: '0.0%' };
    const workbook = await buildXlsx({
      sheets: [{ name: '数据', rows: [header, ['增速', '2025年', shown, '%'], ['产值', '2025年', shown, '亿元']] }],
    });
    const read = readFactTable(await documentOf(workbook, '数据.xlsx'));
    expect(read.rows.map(({ value, printed }) => [value, printed])).toEqual([['64.2', '64.2']]);
    expect(read.problems.map(({ code, place }) => [code, place.cell])).toEqual([['facts/value-unreadable', 'C3']]);
  });

  test('a number keeps the digits that its cell does not show', async () => {
    const rows = [
      ['指标', '时期', '数值', '单位'],
      ['产值', '2025年', { value: 1698.37, format: '#,##0' }, '亿元'],
    ];
    const read = readFactTable(await documentOf(await buildXlsx({ sheets: [{ name: '数据', rows }] }), '数据.xlsx'));
    expect(read.rows.map(({ value, printed }) => [value, printed])).toEqual([['1698.37', '1,698']]);
  });

  test('two values for one key contradict each other', () => {
    const { problems } = table('指标|时期|数值|单位', '产值|2025年|12|亿元', '产值|2025年|13|亿元');
    expect(problems.map((problem) => problem.code)).toEqual(['facts/repeated']);
  });
});

test.each([
  ['1698', '1698'],
  ['１６９８．５', '1698.5'],
  ['1,234,567.80', '1234567.80'],
  ['-0.5', '-0.5'],
  ['+007', '7'],
  ['1 234', '1234'],
])('%s is the decimal %s', (text, value) => expect(readDecimal(text)?.value).toBe(value));
test.each(['', '12亿', '1.2.3', '约5', '五', '1e3', '--1'])('%s is no decimal', (text) =>
  expect(readDecimal(text)).toBeUndefined(),
);
