import ExcelJS from 'exceljs';
import { idHead, type WorkbookOrigin, writeOrigin } from './origin-sheet.ts';

/** A table as it stands on the screen, to be made a workbook that prints well. All cells are text or numbers, never formulas. */
export type PrintedTable = {
  readonly title: string;
  /** One line below the title: 填报单位, day, unit. */
  readonly subtitle: string;
  readonly sheet: string;
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly align?: 'left' | 'center';
    /** In a protected table: the cells that may be filled in. */
    readonly isOpen?: boolean;
  }[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Rows that stand for a group: one text over the whole width. By their place among the rows. */
  readonly groupRows?: ReadonlySet<number>;
  /** With it the workbook can be brought back: it knows hidden what was exported. */
  readonly origin?: WorkbookOrigin;
  /** All cells are locked but those of open columns, as far as a spreadsheet program locks. */
  readonly isProtected?: boolean;
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
    if (table.groupRows?.has(at)) {
      sheet.mergeCells(at + 4, 1, at + 4, last);
      const cell = row.getCell(1);
      cell.value = values[0] ?? '';
      cell.font = { name: '黑体', size: 12 };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF8F9FA' } };
      cell.alignment = { horizontal: 'left', vertical: 'middle' };
      cell.border = border;
      continue;
    }
    for (const [column, value] of values.entries()) {
      const cell = row.getCell(column + 1);
      cell.value = value;
      cell.numFmt = typeof value === 'string' ? '@' : '0';
      cell.font = { name: '仿宋_GB2312', size: 12 };
      cell.alignment = { horizontal: table.columns[column]?.align ?? 'left', vertical: 'middle', wrapText: true };
      cell.border = border;
      if (table.isProtected && table.columns[column]?.isOpen) {
        cell.protection = { locked: false };
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } };
        cell.dataValidation = {
          type: 'textLength',
          operator: 'lessThan',
          formulae: [200],
          allowBlank: true,
          showErrorMessage: true,
        };
      }
    }
  }
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: 3, column: last } };
  if (table.origin) {
    const ids = sheet.getColumn(last + 1);
    ids.hidden = true;
    sheet.getRow(3).getCell(last + 1).value = idHead;
    for (const [at, row] of table.origin.rows.entries()) if (row) sheet.getRow(at + 4).getCell(last + 1).value = row.id;
    writeOrigin(
      book,
      table.origin,
      table.columns.map((column) => column.header),
      table.rows,
    );
  }
  if (table.isProtected)
    await sheet.protect('', { formatColumns: true, formatRows: true, autoFilter: true, sort: true, selectLockedCells: true });
  sheet.headerFooter.oddFooter = `&C${table.pageLabel('&P', '&N')}`;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
