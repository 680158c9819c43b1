import type { Sort } from '../ledger-search.ts';

export type ColumnId =
  | 'number'
  | 'title'
  | 'field'
  | 'lead'
  | 'supporting'
  | 'implementing'
  | 'deadline'
  | 'outcome'
  | 'clause'
  | 'printedNo'
  | 'document'
  | 'changedAt';

export type Column = {
  readonly id: ColumnId;
  /** In CSS pixels. */
  readonly width: number;
  readonly isFrozen?: boolean;
  /** The orders that a press on the header goes through. */
  readonly sorts?: readonly Sort[];
};

/** Every column the ledger can show, in its usual order. The title takes the width that is left. */
export const columns: readonly Column[] = [
  { id: 'number', width: 68, isFrozen: true, sorts: ['number', '-number'] },
  { id: 'title', width: 320, isFrozen: true },
  { id: 'field', width: 124, sorts: ['field'] },
  { id: 'lead', width: 148, sorts: ['lead'] },
  { id: 'supporting', width: 190 },
  { id: 'implementing', width: 132 },
  { id: 'deadline', width: 190, sorts: ['deadline', '-deadline'] },
  { id: 'outcome', width: 120 },
  { id: 'clause', width: 96 },
  { id: 'printedNo', width: 84 },
  { id: 'document', width: 220 },
  { id: 'changedAt', width: 140, sorts: ['-changed'] },
];

const byId = new Map(columns.map((column) => [column.id, column]));
export const frozenIds: readonly ColumnId[] = columns.filter((column) => column.isFrozen).map((column) => column.id);

/** How one person likes the ledger on one machine. */
export type GridPreference = {
  /** The columns shown, in order; the frozen ones always stand first. */
  readonly shown: readonly ColumnId[];
  readonly widths: { readonly [id in ColumnId]?: number };
  readonly density: 'compact' | 'comfortable';
};

export const usualPreference: GridPreference = {
  shown: ['number', 'title', 'field', 'lead', 'supporting', 'implementing', 'deadline', 'clause'],
  widths: {},
  density: 'compact',
};

export const rowHeights: Record<GridPreference['density'], number> = { compact: 38, comfortable: 64 };
export const narrowest = 56;
export const widest = 800;

const isColumnId = (value: unknown): value is ColumnId => typeof value === 'string' && byId.has(value as ColumnId);

/** Reads what was stored, by whichever version stored it; what is not understood falls back to the usual. */
export function readPreference(stored: string | null): GridPreference {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? 'null');
  } catch {
    return usualPreference;
  }
  if (typeof value !== 'object' || value === null) return usualPreference;
  const { shown, widths, density } = value as { readonly [name: string]: unknown };
  const ids = Array.isArray(shown) ? [...new Set(shown.filter(isColumnId))] : usualPreference.shown;
  const kept = Object.entries(typeof widths === 'object' && widths !== null ? widths : {}).filter(
    ([id, width]) => isColumnId(id) && typeof width === 'number' && width >= narrowest && width <= widest,
  );
  return {
    shown: frozenFirst(ids),
    widths: Object.fromEntries(kept) as GridPreference['widths'],
    density: density === 'comfortable' ? 'comfortable' : 'compact',
  };
}

const frozenFirst = (ids: readonly ColumnId[]): readonly ColumnId[] => [
  ...frozenIds,
  ...ids.filter((id) => !frozenIds.includes(id)),
];

export const shownColumns = (preference: GridPreference): readonly Column[] =>
  preference.shown.flatMap((id) => {
    const column = byId.get(id);
    return column ? [{ ...column, width: preference.widths[id] ?? column.width }] : [];
  });

/** In the list of all columns, the shown ones first and in their order. */
export const columnsInOrder = (preference: GridPreference): readonly ColumnId[] => [
  ...preference.shown,
  ...columns.map((column) => column.id).filter((id) => !preference.shown.includes(id)),
];

export function withShown(preference: GridPreference, id: ColumnId, isShown: boolean): GridPreference {
  if (frozenIds.includes(id)) return preference;
  const without = preference.shown.filter((one) => one !== id);
  return { ...preference, shown: isShown ? [...without, id] : without };
}

/** Moves a shown column one place; the frozen ones stay where they are. */
export function withMoved(preference: GridPreference, id: ColumnId, step: -1 | 1): GridPreference {
  const from = preference.shown.indexOf(id);
  const to = from + step;
  if (from < frozenIds.length || to < frozenIds.length || to >= preference.shown.length) return preference;
  const shown = [...preference.shown];
  shown.splice(from, 1);
  shown.splice(to, 0, id);
  return { ...preference, shown };
}

export const withWidth = (preference: GridPreference, id: ColumnId, width: number): GridPreference => ({
  ...preference,
  widths: { ...preference.widths, [id]: Math.round(Math.max(narrowest, Math.min(width, widest))) },
});

/** The order after one more press on a header: up, down where there is a down, then as numbered. */
export function nextSort(column: Column, current: Sort): Sort {
  const sorts = column.sorts ?? [];
  const at = sorts.indexOf(current);
  return sorts[at + 1] ?? (at === -1 ? current : 'number');
}
