import { readFileSync } from 'node:fs';
import { documentOf, gridOf, tablesOf } from '../../documents/reading.ts';

/** The exported ledger, read by the product's own reader: title and subtitle above, then the head, then the rows. */
export async function readWorkbook(path: string) {
  const document = await documentOf(readFileSync(path), '台账.xlsx');
  const [title, subtitle, head = [], ...rows] = gridOf(tablesOf(document)[0]);
  return {
    title: title?.[0] ?? '',
    subtitle: subtitle?.[0] ?? '',
    head,
    rows: rows.map((row): Readonly<Record<string, string>> => Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))),
  };
}
