import ExcelJS from 'exceljs';

/**
 * What an .xlsx fixture says. `buildXlsx` writes it with exceljs, which is not the library that reads it.
 * ```ts
 * await buildXlsx({
 *   sheets: [
 *     {
 *       name: '任务清单',
 *       rows: [
 *         ['2026年重点改革任务清单', null, null],
 *         ['序号', '任务', '牵头单位'],
 *         [1, '压减审批材料', '市政务局'],
 *       ],
 *       merges: ['A1:C1'],
 *     },
 *   ],
 * });
 * ```
 */
export type XlsxDescription = {
  readonly sheets: readonly XlsxSheet[];
  /** Days counted from 1904-01-01, as old Macintosh files do. */
  readonly date1904?: boolean;
  readonly title?: string;
  readonly author?: string;
};

export type XlsxSheet = {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  /** Ranges like 'A1:C1'; the value stands in the top left cell. */
  readonly merges?: readonly string[];
  readonly hidden?: boolean | 'very';
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

export type XlsxCell =
  | string
  | number
  | boolean
  | null
  | {
      /** A day: `{ day: '2026-12-31' }`, shown by `format` (default 'yyyy-mm-dd'). */
      readonly day?: string;
      readonly value?: string | number | boolean;
      /** Number format code: '0.0%', '#,##0.00', 'yyyy"年"m"月"d"日"'. */
      readonly format?: string;
      readonly formula?: string;
      /** The cached result of the formula. */
      readonly result?: string | number | boolean;
      readonly richText?: readonly string[];
    };

export async function buildXlsx(description: XlsxDescription): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = description.date1904 ?? false;
  workbook.created = new Date('2026-01-05T08:00:00Z');
  if (description.title !== undefined) workbook.title = description.title;
  if (description.author !== undefined) workbook.creator = description.author;
  for (const sheet of description.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: sheet.hidden === 'very' ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    });
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell !== null) fillCell(worksheet.getCell(r + 1, c + 1), cell);
      });
    });
    for (const range of sheet.merges ?? []) worksheet.mergeCells(range);
    for (const row of sheet.hiddenRows ?? []) worksheet.getRow(row).hidden = true;
    for (const column of sheet.hiddenColumns ?? []) worksheet.getColumn(column).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillCell(target: ExcelJS.Cell, cell: NonNullable<XlsxCell>): void {
  if (typeof cell !== 'object') {
    target.value = cell;
    return;
  }
  if (cell.day !== undefined) {
    target.value = new Date(`${cell.day}T00:00:00Z`);
    target.numFmt = cell.format ?? 'yyyy-mm-dd';
    return;
  }
  if (cell.richText) target.value = { richText: cell.richText.map((text, i) => ({ text, font: { bold: i % 2 === 0 } })) };
  else if (cell.formula !== undefined) target.value = { formula: cell.formula, result: cell.result } as ExcelJS.CellFormulaValue;
  else target.value = cell.value ?? null;
  if (cell.format !== undefined) target.numFmt = cell.format;
}
