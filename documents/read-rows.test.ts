import { describe, expect, test } from 'vitest';
import type { Cell } from '../core/document/read-document.ts';
import { buildXlsx } from '../test/documents/xlsx-builder.ts';
import { readDocument } from './read.ts';
import { readRows } from './read-rows.ts';

async function rowsOf(bytes: Uint8Array, name: string) {
  const tables: { sheet: string | undefined; rows: (readonly Cell[])[] }[] = [];
  const { refused } = await readRows(bytes, name, {
    table: (sheet) => tables.push({ sheet, rows: [] }),
    row: (cells) => tables.at(-1)?.rows.push(cells),
  });
  return { tables, refused };
}

const text = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
const sheets = [
  {
    name: '一月',
    rows: [
      ['指标', '数值', null],
      ['总产值', 12.5, '亿元'],
      ['总产值', null, '亿元'],
    ],
    merges: ['A2:A3'],
  },
  { name: '二月', rows: [['指标'], ['用水量']], hiddenRows: [1] },
];

describe('rows one by one', () => {
  test.each([
    ['facts.csv', text('指标,数值,单位', '总产值,"1,2",亿元', '', '用水量,3,万𠮷')],
    ['facts.tsv', text('指标\t数值', '总产值\t1')],
    ['pasted.txt', text('说明', '指标\t数值\t单位', '总产值\t1\t亿元')],
  ])('of %s are the cells of the whole document', async (name, bytes) => {
    const read = await readDocument(bytes, name);
    if ('refused' in read) throw new Error(read.refused.code);
    const whole = read.document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect((await rowsOf(bytes, name)).tables.map(({ rows }) => rows)).toEqual(whole);
  });

  test('of a workbook too, sheet by sheet, merged cells and hidden rows as there', async () => {
    const bytes = await buildXlsx({ sheets });
    const read = await readDocument(bytes, 'facts.xlsx');
    if ('refused' in read) throw new Error(read.refused.code);
    const whole = read.document.blocks.flatMap((block) =>
      block.kind === 'table' ? [{ sheet: block.sheet, rows: block.rows }] : [],
    );
    expect(whole.map(({ sheet }) => sheet)).toEqual(['一月', '二月']);
    expect((await rowsOf(bytes, 'facts.xlsx')).tables).toEqual(whole);
  });

  test.each([
    ['at its head', text('机密★10年,,', '指标,数值,单位')],
    ['in its last row', text('指标,数值,单位', ...Array.from({ length: 9 }, () => '总产值,1,亿元'), '总产值,1,秘密★5年')],
  ])('of a file with a classification mark %s are refused as the document is', async (_where, bytes) => {
    expect((await rowsOf(bytes, 'facts.csv')).refused).toEqual(
      await readDocument(bytes, 'facts.csv').then((read) => 'refused' in read && read.refused),
    );
    expect((await rowsOf(bytes, 'facts.csv')).refused?.code).toBe('document/classified');
  });

  test('of an empty file are refused', async () => {
    expect((await rowsOf(new Uint8Array(), 'facts.csv')).refused?.code).toBe('document/empty');
  });
});
