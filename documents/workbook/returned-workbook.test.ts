import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writePrintedTable } from './ledger-workbook.ts';
import { readReturnedWorkbook } from './returned-workbook.ts';

const rows = [
  { id: 'm1', version: 3, cells: [1, '=推进一件事', '经济', '市财政局', '2026-12-31', '制度'] },
  { id: 'm2', version: 1, cells: [2, '推进二件事', '经济', '市科技局', '每季度', ''] },
  { id: 'm3', version: 1, cells: [3, '推进三件事', '民生', '市民政局', '持续推进', ''] },
] as const;

const exported = (more: Partial<Parameters<typeof writePrintedTable>[0]> = {}) =>
  writePrintedTable({
    title: '甲市改革举措台账',
    subtitle: '导出日期：2026年6月1日',
    sheet: '改革举措台账',
    columns: ['序号', '编号', '改革举措', '领域', '牵头单位', '完成时限', '成果形式'].map((header) => ({ header, width: 12 })),
    rows: rows.map(({ cells }, at) => [at + 1, ...cells]),
    origin: { jurisdiction: '150500', agency: null, rows },
    pageLabel: (page, pages) => `${page}/${pages}`,
    ...more,
  });

/** The workbook after somebody had it in a spreadsheet program. */
async function edited(edit: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void, bytes?: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((bytes ?? (await exported())) as unknown as ArrayBuffer);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  edit(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const read = (bytes: Uint8Array) => readReturnedWorkbook(bytes, '返回.xlsx');

test('untouched, it says nothing', async () => {
  expect(read(await exported())).toEqual({ agency: null, jurisdiction: '150500', cells: [], problems: [] });
});

test('a cell that begins like a formula is a text on the way out and comes back as it was', async () => {
  const bytes = await edited((sheet) => {
    expect(sheet.getCell('C4').type).toBe(ExcelJS.ValueType.String);
    expect(sheet.getCell('C4').value).toBe('=推进一件事');
  });
  expect(read(bytes).cells).toEqual([]);
});

test.each<[string, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void, object[]]>([
  [
    'a text',
    (sheet) => (sheet.getCell('D4').value = '法治'),
    [{ measure: 'm1', version: 3, column: 'field', text: '法治', cell: 'D4' }],
  ],
  [
    'a real date',
    (sheet) => {
      sheet.getCell('F5').value = new Date(Date.UTC(2027, 5, 30));
      sheet.getCell('F5').numFmt = 'yyyy"年"m"月"d"日"';
    },
    [{ measure: 'm2', version: 1, column: 'deadline', text: '2027-06-30', cell: 'F5' }],
  ],
  [
    'a real date in a workbook that counts from 1904',
    (sheet, book) => {
      book.properties.date1904 = true;
      sheet.getCell('F5').value = new Date(Date.UTC(2027, 5, 30));
      sheet.getCell('F5').numFmt = 'yyyy-mm-dd';
    },
    [{ measure: 'm2', version: 1, column: 'deadline', text: '2027-06-30', cell: 'F5' }],
  ],
  [
    'a cell emptied',
    (sheet) => (sheet.getCell('G4').value = null),
    [{ measure: 'm1', version: 3, column: 'outcome', text: '', cell: 'G4' }],
  ],
  ['full-width figures', (sheet) => (sheet.getCell('F4').value = '２０２６－１２－３１'), []],
  ['the number as text', (sheet) => (sheet.getCell('B4').value = '1'), []],
  [
    'cells merged downwards',
    (sheet) => {
      sheet.getCell('D6').value = '经济';
      sheet.mergeCells('D4:D6');
    },
    [{ measure: 'm3', version: 1, column: 'field', text: '经济', cell: 'D6' }],
  ],
  [
    'rows sorted and the sheet renamed',
    (sheet) => {
      const values = [4, 5].map((row) => sheet.getRow(row).values);
      for (const [at, row] of [5, 4].entries()) sheet.getRow(row).values = values[at] as ExcelJS.CellValue[];
      sheet.name = '改过';
      sheet.getCell('E4').value = '市教育局';
    },
    [{ measure: 'm2', version: 1, column: 'lead', text: '市教育局', cell: 'E4' }],
  ],
])('%s is recognised', async (_what, edit, cells) => {
  const found = read(await edited(edit));
  expect(found.problems).toEqual([]);
  expect(found.cells.map(({ place, ...cell }) => ({ ...cell, cell: place.cell }))).toEqual(cells);
});

test('what cannot be taken is told by its cell', async () => {
  const bytes = await edited((sheet) => {
    sheet.getCell('B4').value = 9;
    sheet.addRow([4, 4, '推进四件事', '民生', '市民政局']);
  });
  expect(read(bytes).problems).toMatchObject([
    { code: 'cell/number-changed', params: { number: '9' }, place: { file: '返回.xlsx', sheet: '改革举措台账', cell: 'B4' } },
    { code: 'cell/row-new', params: { text: '推进四件事' }, place: { cell: 'C7' } },
  ]);
});

test('lines of groups are no rows; the workbook of an agency says whose it is and is locked but for what it fills in', async () => {
  const grouped = await exported({
    rows: [['经济（2 项）'], ...rows.slice(0, 2).map(({ cells }, at) => [at + 1, ...cells])],
    groupRows: new Set([0]),
    origin: { jurisdiction: '150500', agency: '市财政局', rows: [null, ...rows.slice(0, 2)] },
    columns: ['序号', '编号', '改革举措', '领域', '牵头单位', '完成时限', '成果形式'].map((header) => ({
      header,
      width: 12,
      ...(header === '成果形式' ? { isOpen: true } : {}),
    })),
    isProtected: true,
  });
  const bytes = await edited((sheet) => {
    expect(sheet.getCell('D5').protection).toBeUndefined();
    expect(sheet.getCell('G5').protection).toMatchObject({ locked: false });
    expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true);
    sheet.getCell('G6').value = '平台';
  }, grouped);
  const found = read(bytes);
  expect([found.agency, found.problems]).toEqual(['市财政局', []]);
  expect(found.cells.map(({ measure, text }) => [measure, text])).toEqual([['m2', '平台']]);
});

test('a workbook that is something else is said to be so', async () => {
  const other = new ExcelJS.Workbook();
  other.addWorksheet('甲').addRow(['名称', '数量']);
  const found = read(new Uint8Array(await other.xlsx.writeBuffer()));
  expect(found.problems.map(({ code }) => code)).toEqual(['cell/no-table']);
});
