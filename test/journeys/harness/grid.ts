import type { Page } from 'playwright-core';

export type GridRow = { readonly [header: string]: string };

/** The rows of the ledger that are drawn, cell by cell under the name of its column. */
export async function rowsOnScreen(page: Page): Promise<readonly GridRow[]> {
  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell').nth(1).waitFor();
  const heads = (await grid.getByRole('columnheader').allTextContents()).map((head) => head.replace(/[↑↓]$/, ''));
  const cells = await grid.getByRole('gridcell').allTextContents();
  const rows: GridRow[] = [];
  for (let from = 0; from < cells.length; from += heads.length) {
    rows.push(Object.fromEntries(heads.map((head, at) => [head, cells[from + at] ?? ''])));
  }
  return rows;
}
