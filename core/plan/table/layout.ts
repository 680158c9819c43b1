import type { Cell } from '../../document/read-document.ts';
import type { Column, Header } from './header.ts';

/** Which column holds what, by its place. */
export type Layout = {
  readonly number: number | undefined;
  readonly field: number | undefined;
  /** Whether the field's column is a name that covers several rows, so that a heading above the table is the wider one. */
  readonly fieldGroups: boolean;
  readonly direction: number | undefined;
  /** Whether the direction's column names a measure where its cell stands for one row alone. */
  readonly directionNames: boolean;
  readonly name: number | undefined;
  readonly task: readonly number[];
  readonly goals: readonly number[];
  readonly values: readonly Column[];
};

/**
 * Which column is which. Of several columns with wording the last 'task' is the measure; a column to its left whose cells cover
 * several rows groups them, one whose cells differ names them.
 */
export function layoutOf(header: Header, rows: readonly (readonly Cell[])[]): Layout {
  const of = (...kinds: readonly (string | undefined)[]): readonly number[] =>
    header.columns.filter((column) => kinds.includes(column.kind)).map((column) => column.index);
  const goals = of('goal');
  let wording = of('task', 'name');
  let remainingGoals = goals;
  if (wording.length === 0) {
    wording = goals.slice(0, 1);
    remainingGoals = goals.slice(1);
  }
  const tasks = header.columns
    .filter((column) => column.kind === 'task' && wording.includes(column.index))
    .map((column) => column.index);
  const detail = tasks.at(-1) ?? wording.at(-1);
  const fields = of('field');
  const directions = of('direction');
  let field: number | undefined = fields[0];
  let direction: number | undefined = directions[0] ?? fields[1];
  let name: number | undefined;
  let directionNames = false;
  let fieldGroups = false;
  for (const index of wording) {
    if (index === detail || detail === undefined) continue;
    if (groupsRows(rows, index, detail)) {
      if (field === undefined) {
        field = index;
        fieldGroups = true;
      } else if (direction === undefined) {
        direction = index;
        directionNames = true;
      } else name ??= index;
    } else name ??= index;
  }
  if (field === undefined && direction !== undefined) {
    field = direction;
    fieldGroups = true;
    direction = undefined;
    directionNames = false;
  }
  const valueKinds = [
    'lead',
    'responsible',
    'supporting',
    'implementing',
    'deadline',
    'begin',
    'sponsor',
    'responsibleLeader',
    'responsiblePerson',
    'liaison',
    'outcome',
  ];
  return {
    number: of('number')[0],
    field,
    fieldGroups: fieldGroups && direction === undefined,
    direction,
    directionNames,
    name,
    task: detail === undefined ? [] : [detail],
    goals: remainingGoals,
    values: header.columns.filter(
      (column, i, all) =>
        column.kind !== undefined && valueKinds.includes(column.kind) && all.findIndex((c) => c.index === column.index) === i,
    ),
  };
}

/** A header without a known column of wording: the unknown one with the longest cells holds it. */
export function withWording(header: Header, rows: readonly (readonly Cell[])[]): Header {
  if (header.columns.some(({ kind }) => kind === 'task' || kind === 'name' || kind === 'goal')) return header;
  const lengthOf = ({ index }: Column): number => rows.reduce((sum, row) => sum + (row[index]?.text.trim().length ?? 0), 0);
  const unknown = header.columns.filter((column) => column.kind === undefined && column.label !== '');
  const [longest] = [...unknown].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) return header;
  const columns = header.columns.map((column) => (column === longest ? { ...column, kind: 'task' as const } : column));
  return { ...header, columns };
}

/** Whether a column's cell stands for several rows: merged, or the same words, or empty below, while the wording goes on. */
function groupsRows(rows: readonly (readonly Cell[])[], index: number, detail: number): boolean {
  for (let i = 1; i < rows.length; i++) {
    const [above, here] = [rows[i - 1]?.[index], rows[i]?.[index]];
    const [wordingAbove, wording] = [rows[i - 1]?.[detail], rows[i]?.[detail]];
    if (above === undefined || here === undefined || wording === undefined || wordingAbove === undefined) continue;
    if (wording.text.trim() === '' || wording.start === wordingAbove.start || above.text.trim() === '') continue;
    if (here.mergedInto !== undefined && here.start === above.start) return true;
    if (here.text.trim() === '' || (here.text === above.text && here.text.trim() !== '')) return true;
  }
  return false;
}
