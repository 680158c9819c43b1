import ExcelJS from 'exceljs';

/** A table as it stands on the screen, to be made a workbook that prints well. All cells are text or numbers, never formulas. */
export type PrintedTable = {
  readonly title: string;
  /** One line below the title: 填报单位, day, unit. */
  readonly subtitle: string;
  readonly sheet: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly align?: 'left' | 'center' }[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly pageLabel: (page: string, pages: string) => string;
};

const thin = { style: 'thin', color: { argb: 'FF9AA0A6' } } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

/**
 * Writes a table as offices print it: title row, subtitle row, header repeated on every page, A3 landscape fitted to its width,
 * page numbers, frozen header, filters. A text that begins with = + - @ stays the text it is.
 */
export async function writePrintedTable(table: PrintedTable): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(table.sheet, {
    pageSetup: {
      paperSize: 8 as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
      horizontalCentered: true,
    },
    views: [{ state: 'frozen', ySplit: 3, xSplit: 1 }],
  });
  const last = table.columns.length;
  sheet.columns = table.columns.map((column) => ({ width: column.width }));
  sheet.mergeCells(1, 1, 1, last);
  const title = sheet.getCell(1, 1);
  title.value = table.title;
  title.font = { name: '方正小标宋简体', size: 22 };
  title.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(1).height = 40;
  sheet.mergeCells(2, 1, 2, last);
  const subtitle = sheet.getCell(2, 1);
  subtitle.value = table.subtitle;
  subtitle.font = { name: '楷体_GB2312', size: 12 };
  subtitle.alignment = { horizontal: 'right' };
  const header = sheet.getRow(3);
  for (const [at, column] of table.columns.entries()) {
    const cell = header.getCell(at + 1);
    cell.value = column.header;
    cell.font = { name: '黑体', size: 12 };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F4' } };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = border;
  }
  header.height = 28;
  for (const [at, values] of table.rows.entries()) {
    const row = sheet.getRow(at + 4);
    for (const [column, value] of values.entries()) {
      const cell = row.getCell(column + 1);
      cell.value = value;
      cell.numFmt = typeof value === 'string' ? '@' : '0';
      cell.font = { name: '仿宋_GB2312', size: 12 };
      cell.alignment = { horizontal: table.columns[column]?.align ?? 'left', vertical: 'middle', wrapText: true };
      cell.border = border;
    }
  }
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: 3, column: last } };
  sheet.headerFooter.oddFooter = `&C${table.pageLabel('&P', '&N')}`;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
