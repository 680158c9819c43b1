/** The cell that the keyboard is at. Rows and columns count from 0. */
export type Cursor = { readonly row: number; readonly column: number };

export type Extent = {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page of the screen holds. */
  readonly page: number;
};

export type CursorKey = { readonly key: string; readonly ctrlKey: boolean };

const clamp = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1));

/**
 * Where a key leads in a grid, as spreadsheets have it: arrows one cell, Page one screen, Home and End along the row, with Ctrl to
 * the first and last row.
 * @returns null for a key that moves nothing
 */
export function moveCursor(cursor: Cursor, { key, ctrlKey }: CursorKey, extent: Extent): Cursor | null {
  if (extent.rows === 0 || extent.columns === 0) return null;
  const to = (row: number, column: number): Cursor => ({ row: clamp(row, extent.rows), column: clamp(column, extent.columns) });
  const { row, column } = cursor;
  switch (key) {
    case 'ArrowDown':
      return ctrlKey ? to(extent.rows - 1, column) : to(row + 1, column);
    case 'ArrowUp':
      return ctrlKey ? to(0, column) : to(row - 1, column);
    case 'ArrowRight':
      return ctrlKey ? to(row, extent.columns - 1) : to(row, column + 1);
    case 'ArrowLeft':
      return ctrlKey ? to(row, 0) : to(row, column - 1);
    case 'PageDown':
      return to(row + extent.page, column);
    case 'PageUp':
      return to(row - extent.page, column);
    case 'Home':
      return ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(extent.rows - 1, extent.columns - 1) : to(row, extent.columns - 1);
    default:
      return null;
  }
}
