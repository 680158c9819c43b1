import type { ReadDocument } from '../../core/document/read-document.ts';
import { buildDocx, type DocxBlock } from '../documents/docx-builder.ts';
import { documentOf } from '../documents/reading.ts';
import { buildXlsx } from '../documents/xlsx-builder.ts';

/** The outline as Word keeps it: the printed numbers taken away and automatic ones in their place. */
export const guangdongAsWord = (text: string): Promise<ReadDocument> => documentOf(guangdongWordFile(text));

export function guangdongWordFile(text: string): Uint8Array {
  const lists = [/^[一二三]、/, /^（[一二三]）/, /^\d+\.\s*/];
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): DocxBlock => {
      const level = lists.findIndex((pattern) => pattern.test(line));
      return {
        text: line.replace(lists[level] ?? /^/, ''),
        number: { list: level === 2 ? 'measures' : 'sections', level: level === 2 ? 0 : level },
      };
    });
  // The measures count through the whole document, so they have a list of their own.
  const measures = [{ format: 'decimal', text: '%1.' }] as const;
  const sections = [
    { format: 'chineseCountingThousand', text: '%1、' },
    { format: 'chineseCountingThousand', text: '（%2）' },
  ] as const;
  return buildDocx({ blocks, lists: { measures: { levels: measures }, sections: { levels: sections } } });
}

/** The table as offices keep it: a title above, the field and the direction merged over their rows. */
export async function zhejiangAsWorkbook(text: string): Promise<ReadDocument> {
  const [header = [], ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
  const first = 3;
  const merges = [`A1:G1`];
  const cells = rows.map((row, i) =>
    row.map((value, column) => {
      const isRepeat =
        (column === 1 || column === 2) &&
        i > 0 &&
        rows[i - 1]?.[column] === value &&
        (column === 1 || rows[i - 1]?.[1] === row[1]);
      if (column === 0) return Number(value);
      return isRepeat ? null : value;
    }),
  );
  for (const column of [1, 2]) {
    for (let from = 0; from < rows.length; ) {
      let to = from;
      while (cells[to + 1]?.[column] === null) to++;
      const letter = column === 1 ? 'B' : 'C';
      if (to > from) merges.push(`${letter}${from + first}:${letter}${to + first}`);
      from = to + 1;
    }
  }
  const title = ['重点任务分解表', ...header.slice(1).map(() => null)];
  return documentOf(
    await buildXlsx({ sheets: [{ name: '任务分解', rows: [title, header, ...cells], merges }] }),
    '任务分解.xlsx',
  );
}
