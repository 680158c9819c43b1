import type { Cell } from '../../document/read-document.ts';
import { type LabelKind, labelKindOf } from '../responsibility/label.ts';

export type Column = {
  readonly index: number;
  readonly kind: LabelKind | undefined;
  /** As printed in the header. */
  readonly label: string;
};

export type Header = { readonly columns: readonly Column[]; readonly rows: number; readonly firstLeads: boolean };

export const plainLabel = (text: string): string => text.replace(/\s+/g, '').replace(/\(/g, '（').replace(/\)/g, '）');

type Row = readonly Cell[];

/** Whether a row of a table begins a header, and what its columns hold; sub-headers below belong to it. */
export function headerAt(rows: readonly Row[], start: number): Header | undefined {
  const first = rows[start];
  if (first === undefined) return undefined;
  const distinct = distinctCells(first);
  const kinds = distinct.map((cell) => labelKindOf(plainLabel(cell.text)));
  const known = kinds.filter((kind) => kind !== undefined);
  const hasContent = kinds.some(
    (kind) => kind === 'task' || kind === 'name' || kind === 'goal' || kind === 'lead' || kind === 'responsible',
  );
  if (known.length < 2 || new Set(known).size < 2 || !hasContent || known.length * 2 < distinct.length) return undefined;
  if (distinct.some((cell) => plainLabel(cell.text).length > 24)) return undefined;
  let count = 1;
  while (count < 3 && isSubHeader(rows, start, start + count)) count++;
  const columns = first.map((_, index) => columnOf(rows.slice(start, start + count), index));
  const firstLeads = distinct.some((cell) => isFirstLeadsNote(plainLabel(cell.text)));
  return { columns, rows: count, firstLeads };
}

/** 列首位的为牵头单位, 排在第一位的单位为牵头单位. */
export const isFirstLeadsNote = (text: string): boolean =>
  /(?:列|排|居|排名|排序|位列)(?:在|于)?(?:第一位|首位|第一|最前|第1位|第1)(?:的)?(?:责任)?(?:单位|部门)?(?:为|是|系|即为)?(?:牵头|主办|主要)|(?:第一个|首个|第一|首位)(?:责任)?(?:单位|部门)(?:为|是|系|即为)(?:牵头|主办)/.test(
    text,
  );

/** Cells of their own: one for each merge, none that are empty. */
export function distinctCells(row: Row): readonly Cell[] {
  const cells: Cell[] = [];
  for (const cell of row) {
    if (cell.text.trim() === '') continue;
    const last = cells.at(-1);
    if (last !== undefined && cell.mergedInto !== undefined && last.text === cell.text && last.start === cell.start) continue;
    cells.push(cell);
  }
  return cells;
}

function isSubHeader(rows: readonly Row[], top: number, at: number): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (row === undefined || above === undefined) return false;
  let labels = 0;
  for (const [index, cell] of row.entries()) {
    const text = plainLabel(cell.text);
    const isCarried =
      cell.mergedInto !== undefined &&
      cell.mergedInto.row >= top + 1 &&
      cell.mergedInto.row <= at &&
      above[index]?.text === cell.text;
    if (text === '' || isCarried) continue;
    if (/^[一二三四五六七八九十]{1,3}$/.test(text)) return false;
    const parent = above[index];
    const isUnderWide =
      parent !== undefined &&
      (parent.text.trim() === '' ||
        parent.mergedInto !== undefined ||
        row.some((_, j) => j !== index && above[j]?.start === parent.start));
    if (
      labelKindOf(text) === undefined &&
      !(isUnderWide && text.length <= 10 && !/\d/.test(text) && labelKindOf(plainLabel(parent?.text ?? '')) !== undefined)
    )
      return false;
    if (parent !== undefined && plainLabel(parent.text) === text && cell.mergedInto === undefined) return false;
    labels++;
  }
  return labels > 0;
}

function columnOf(header: readonly Row[], index: number): Column {
  const labels = header
    .map((row) => plainLabel(row[index]?.text ?? ''))
    .filter((text, i, all) => text !== '' && text !== all[i - 1]);
  for (let i = labels.length - 1; i >= 0; i--) {
    const kind = labelKindOf(labels[i] ?? '');
    if (kind !== undefined) return { index, kind, label: labels[i] ?? '' };
  }
  const joined = labels.join('');
  return { index, kind: labelKindOf(joined), label: joined };
}
