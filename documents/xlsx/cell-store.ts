import type { Cell } from '../../core/document/read-document.ts';

type ValueKind = NonNullable<Cell['value']>['kind'];

/** What a cell shows. `value` is missing for text; `isString` when the text is the file's own, not made from a number. */
export type ShownCell = { readonly text: string; readonly isString: boolean; readonly kind?: ValueKind; readonly value?: string };

/** Cells of one row, in the store from `from` up to `to`. */
type StoredRow = { readonly row: number; readonly isHidden: boolean; readonly from: number; readonly to: number };

/**
 * The cells of a sheet that show something, column by column of this table instead of one object each: with a million cells that
 * halves the time and the memory.
 */
export class CellStore {
  readonly rows: StoredRow[] = [];
  readonly columns: number[] = [];
  readonly texts: string[] = [];
  /** The ordinal of each cell among all cells of its part. */
  readonly nodes: number[] = [];
  private readonly kinds: (ValueKind | 'string' | 'none')[] = [];
  private readonly values: string[] = [];
  private rowStart = 0;
  private isInOrder = true;

  add(column: number, node: number, shown: ShownCell): void {
    const last = this.columns.length;
    if (last > this.rowStart && column <= (this.columns[last - 1] ?? 0)) this.isInOrder = false;
    this.columns.push(column);
    this.nodes.push(node);
    this.texts.push(shown.text);
    this.kinds.push(shown.isString ? 'string' : (shown.kind ?? 'none'));
    this.values.push(shown.value ?? '');
  }

  /** Ends a row; rows without a cell that shows something are not kept. */
  endRow(row: number, isHidden: boolean): void {
    const to = this.columns.length;
    if (!this.isInOrder) this.sortFrom(this.rowStart);
    if (to > this.rowStart) this.rows.push({ row, isHidden, from: this.rowStart, to });
    this.rowStart = to;
    this.isInOrder = true;
  }

  isString(at: number): boolean {
    return this.kinds[at] === 'string';
  }

  valueOf(at: number): Cell['value'] {
    const kind = this.kinds[at] ?? 'none';
    return kind === 'string' || kind === 'none' ? undefined : { kind, value: this.values[at] ?? '' };
  }

  /** The cell of a row in a column. */
  find(row: StoredRow | undefined, column: number): number | undefined {
    for (let at = row?.from ?? 0; at < (row?.to ?? 0); at++) if (this.columns[at] === column) return at;
    return undefined;
  }

  /** A row written out of order, as no office writes it. */
  private sortFrom(from: number): void {
    const order = Array.from({ length: this.columns.length - from }, (_, i) => from + i);
    order.sort((a, b) => (this.columns[a] ?? 0) - (this.columns[b] ?? 0) || a - b);
    for (const list of [this.columns, this.texts, this.nodes, this.kinds, this.values] as unknown[][]) {
      const sorted = order.map((i) => list[i]);
      list.length = from;
      for (const one of sorted) list.push(one);
    }
  }
}
