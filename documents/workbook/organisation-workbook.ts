import ExcelJS from 'exceljs';
import { sheetKeys, sheets } from '../../core/org/sheet/columns.ts';
import type { printOrganisation } from '../../core/org/sheet/print.ts';

/**
 * The organisation as a workbook with one sheet for each kind of thing, to be changed and imported again. All cells are text: a
 * name that begins with = + - @ stays a name. Where only certain words are known, the sheet offers them.
 */
export async function writeOrganisationWorkbook(
  rows: ReturnType<typeof printOrganisation>,
  choices: { readonly [column: string]: readonly string[] },
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const key of sheetKeys) {
    const { name, columns, required, widths } = sheets[key];
    const isRequired = (column: string) => (required as readonly string[]).includes(column);
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map((header, at) => ({ header, width: widths[at] ?? 20, style: { numFmt: '@' } }));
    sheet.getRow(1).eachCell((cell) => {
      cell.font = { name: '黑体', size: 12, bold: isRequired(cell.text) };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F4' } };
      cell.border = { bottom: { style: 'thin', color: { argb: 'FF9AA0A6' } } };
    });
    for (const row of rows[key]) sheet.addRow(columns.map((column) => row[column] ?? ''));
    for (const [at, column] of columns.entries()) {
      const allowed = choices[`${key}.${column}`];
      if (!allowed) continue;
      const letter = sheet.getColumn(at + 1).letter;
      // Some rows below the last: new ones are offered the same words.
      for (let line = 2; line <= rows[key].length + 50; line++)
        sheet.getCell(`${letter}${line}`).dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [`"${allowed.join(',')}"`],
        };
    }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
