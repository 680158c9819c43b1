import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePointIndex } from '../../core/shared/code-points.ts';
import { zipParts } from '../../test/documents/docx-builder.ts';
import { brokenLawOf, documentOf, gridOf, tablesOf } from '../../test/documents/reading.ts';
import { buildXlsx, type XlsxCell, type XlsxDescription, type XlsxSheet } from '../../test/documents/xlsx-builder.ts';
import { sheetParts } from '../../test/documents/xlsx-parts.ts';

const read = async (description: XlsxDescription) => documentOf(await buildXlsx(description), '任务清单.xlsx');
const readSheet = (sheet: Omit<XlsxSheet, 'name'>) => read({ sheets: [{ name: '任务清单', ...sheet }] });

describe('sheets', () => {
  test('every visible sheet is a table under its name; hidden ones are left out and named', async () => {
    const document = await read({
      sheets: [
        { name: '市直', rows: [['任务'], ['压减材料']] },
        { name: '底稿', rows: [['草稿']], hidden: true },
        { name: '参数', rows: [['参数']], hidden: 'very' },
        { name: '旗县', rows: [['任务'], ['优化服务']] },
        { name: '空白', rows: [] },
      ],
    });
    expect(tablesOf(document).map((table) => [table.sheet, gridOf(table)])).toEqual([
      ['市直', [['任务'], ['压减材料']]],
      ['旗县', [['任务'], ['优化服务']]],
    ]);
    expect(document.text).toBe('任务\n压减材料\n任务\n优化服务\n');
    expect(document.notes).toMatchObject([{ code: 'document/hidden-sheets-left-out', params: { sheets: ['底稿', '参数'] } }]);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('hidden rows and columns are left out, counted, and references stay true', async () => {
    const document = await readSheet({
      rows: [
        ['序号', '内部备注', '任务'],
        [1, '不对外', '甲'],
        [2, '不对外', '乙'],
        [3, '不对外', '丙'],
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
    });
    const [table] = tablesOf(document);
    expect(gridOf(table)).toEqual([
      ['序号', '任务'],
      ['1', '甲'],
      ['3', '丙'],
    ]);
    expect(table?.rows[2]?.map((cell) => cell.reference)).toEqual(['A4', 'C4']);
    expect(document.notes).toMatchObject([
      { code: 'document/hidden-rows-left-out', params: { sheet: '任务清单', rows: 1 } },
      { code: 'document/hidden-columns-left-out', params: { sheet: '任务清单', columns: 1 } },
    ]);
  });

  test('blank rows and columns inside keep the grid whole', async () => {
    const document = await readSheet({ rows: [['a', null, 'b'], [], ['c']] });
    expect(gridOf(tablesOf(document)[0])).toEqual([
      ['a', '', 'b'],
      ['', '', ''],
      ['c', '', ''],
    ]);
    expect(document.text).toBe('a\t\tb\n\t\t\nc\t\t\n');
  });
});

describe('merged cells', () => {
  test('a covered cell repeats its origin and names it', async () => {
    const document = await readSheet({
      rows: [
        ['2026年任务清单', null, null],
        ['领域', '任务', '牵头单位'],
        ['营商环境', '甲', '市政务局'],
        [null, '乙', '市司法局'],
      ],
      merges: ['A1:C1', 'A3:A4'],
    });
    const [table] = tablesOf(document);
    expect(gridOf(table)).toEqual([
      ['2026年任务清单', '2026年任务清单', '2026年任务清单'],
      ['领域', '任务', '牵头单位'],
      ['营商环境', '甲', '市政务局'],
      ['营商环境', '乙', '市司法局'],
    ]);
    expect(table?.rows[0]?.[2]).toMatchObject({ reference: 'C1', mergedInto: { row: 1, column: 1 } });
    expect(table?.rows[3]?.[0]).toMatchObject({ reference: 'A4', mergedInto: { row: 3, column: 1 } });
    expect(table?.rows[3]?.[1]?.mergedInto).toBeUndefined();
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('where the first row of a merge is hidden, its first visible cell shows what it holds', async () => {
    const document = await readSheet({
      rows: [
        ['营商环境', '甲'],
        [null, '乙'],
        [null, '丙'],
      ],
      merges: ['A1:A3'],
      hiddenRows: [1],
    });
    const [table] = tablesOf(document);
    expect(gridOf(table)).toEqual([
      ['营商环境', '乙'],
      ['营商环境', '丙'],
    ]);
    expect(table?.rows.map((row) => row[0]?.mergedInto)).toEqual([undefined, { row: 1, column: 1 }]);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('a merge over whole columns reaches no further than the content', async () => {
    const parts = sheetParts(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect(gridOf(tablesOf(await documentOf(zipParts(parts)))[0])).toEqual([['甲']]);
  });
});

describe('values', () => {
  test.each<[string, XlsxCell, string, { kind: string; value: string } | undefined]>([
    ['a string', '甲', '甲', undefined],
    ['a number', 12, '12', { kind: 'number', value: '12' }],
    ['a fraction with binary noise', 0.1 + 0.2, '0.3', { kind: 'number', value: '0.3' }],
    ['a percentage', { value: 0.287, format: '0.0%' }, '28.7%', { kind: 'number', value: '0.287' }],
    ['a grouped number', { value: 1034.5, format: '#,##0.00' }, '1,034.50', { kind: 'number', value: '1034.5' }],
    ['a boolean', true, 'TRUE', { kind: 'boolean', value: 'true' }],
    ['a day', { day: '2026-12-31' }, '2026-12-31', { kind: 'day', value: '2026-12-31' }],
    [
      'a day in Chinese',
      { day: '2026-06-30', format: 'yyyy"年"m"月"d"日"' },
      '2026年6月30日',
      { kind: 'day', value: '2026-06-30' },
    ],
    ['a month', { day: '2026-06-30', format: 'yyyy"年"m"月"' }, '2026年6月', { kind: 'day', value: '2026-06-30' }],
    ['a formula with a number', { formula: 'SUM(A1:A3)', result: 6 }, '6', { kind: 'number', value: '6' }],
    ['a formula with a text', { formula: 'A1&"局"', result: '市政务局' }, '市政务局', undefined],
    ['rich text', { richText: ['市政务', '局'] }, '市政务局', undefined],
    ['text with a line break', '甲\n乙', '甲\n乙', undefined],
  ])('%s', async (_, cell, text, value) => {
    const document = await readSheet({ rows: [[cell, '尾']] });
    const first = tablesOf(document)[0]?.rows[0]?.[0];
    expect(first?.text).toBe(text);
    expect(first?.value).toEqual(value);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('a workbook that counts days from 1904 shows the same day', async () => {
    const rows: XlsxCell[][] = [[{ day: '2026-12-31' }], [{ day: '2024-02-29' }]];
    const document = await read({ date1904: true, sheets: [{ name: '表', rows }] });
    expect(tablesOf(document)[0]?.rows.map((row) => row[0]?.value?.value)).toEqual(['2026-12-31', '2024-02-29']);
  });

  test('strings in the cell, phonetic runs dropped, coded characters decoded', async () => {
    const parts = sheetParts(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>通</t></r><r><t>辽</t></r><rPh sb="0" eb="1"><t>tōng</t></rPh></is></c><c r="B1" t="str"><f>A1</f><v>甲_x000D_\n乙</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-12-31T00:00:00</v></c></row>',
    );
    const document = await documentOf(zipParts(parts));
    expect(gridOf(tablesOf(document)[0])).toEqual([['通辽', '甲\n乙', '#N/A', '2026年12月31日']]);
    expect(tablesOf(document)[0]?.rows[0]?.map((cell) => cell.reference)).toEqual(['A1', 'B1', 'C1', 'D1']);
  });

  test('a formula that was never computed is blank, and said', async () => {
    const parts = sheetParts('<row r="2"><c r="B2"><f>SUM(A1:A9)</f></c><c r="C2"><v>1</v></c></row>');
    const document = await documentOf(zipParts(parts));
    expect(document.notes).toMatchObject([
      { code: 'document/formula-without-result', params: { cells: 1, first: 'B2' }, place: { sheet: '表', cell: 'B2' } },
    ]);
  });

  test('an office that writes its own prefix reads the same', async () => {
    const parts = sheetParts('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>');
    const sheet = String(parts['xl/worksheets/sheet1.xml'])
      .replaceAll('<', '<x:')
      .replaceAll('<x:/', '</x:')
      .replace('<x:?xml', '<?xml')
      .replace('xmlns=', 'xmlns:x=');
    expect((await documentOf(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).text).toBe('甲\n');
  });
});

describe('laws of a workbook as read', () => {
  const text = fc
    .array(fc.constantFrom(...'市政务局（）、，2026%', '𠮷', '😀', '\n'), { minLength: 1, maxLength: 8 })
    .map((characters) => `文${characters.join('')}`);
  const cell: fc.Arbitrary<XlsxCell> = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean());

  test('cells come back as they went in; blocks and runs are pieces of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        const document = await readSheet({ rows });
        expect(brokenLawOf(document)).toBeUndefined();
        const grid = gridOf(tablesOf(document)[0]);
        rows.forEach((row, r) => {
          row.forEach((value, c) => {
            const shown = value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
            expect(grid[r]?.[c] ?? '').toBe(shown);
          });
        });
        const index = new CodePointIndex(document.text);
        const strings = rows.flat().filter((value): value is string => typeof value === 'string');
        expect(document.runs.map((run) => index.slice(run.start, run.end))).toEqual(strings);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
