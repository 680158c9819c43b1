export type Column<Id extends string, Sort extends string> = {
  readonly id: Id;
  /** In CSS pixels. */
  readonly width: number;
  readonly isFrozen?: boolean;
  /** The orders that a press on the header goes through. */
  readonly sorts?: readonly Sort[];
};

/** How one person likes a grid on one machine. */
export type GridPreference<Id extends string> = {
  /** The columns shown, in order; the frozen ones always stand first. */
  readonly shown: readonly Id[];
  readonly widths: { readonly [id in Id]?: number };
  readonly density: Density;
};
export type Density = 'compact' | 'comfortable';

export const rowHeights: Record<Density, number> = { compact: 38, comfortable: 64 };
const narrowest = 56;
const widest = 800;

/**
 * The columns that a grid can show, and what a person may do with them. The column `title` takes the width that is left.
 * @param usualShown the columns shown until the person chooses others
 * @param usualSort the order that a third press on a header goes back to
 */
export function columnSet<Id extends string, Sort extends string>(
  columns: readonly Column<Id, Sort>[],
  usualShown: readonly Id[],
  usualSort: Sort,
) {
  type Preference = GridPreference<Id>;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const frozenIds: readonly Id[] = columns.filter((column) => column.isFrozen).map((column) => column.id);
  const usual: Preference = { shown: usualShown, widths: {}, density: 'compact' };

  const isColumnId = (value: unknown): value is Id => typeof value === 'string' && byId.has(value as Id);
  const frozenFirst = (ids: readonly Id[]): readonly Id[] => [...frozenIds, ...ids.filter((id) => !frozenIds.includes(id))];

  return {
    frozenIds,
    usual,

    /** Reads what was stored, by whichever version stored it; what is not understood falls back to the usual. */
    read(stored: string | null): Preference {
      let value: unknown;
      try {
        value = JSON.parse(stored ?? 'null');
      } catch {
        return usual;
      }
      if (typeof value !== 'object' || value === null) return usual;
      const { shown, widths, density } = value as { readonly [name: string]: unknown };
      const ids = Array.isArray(shown) ? [...new Set(shown.filter(isColumnId))] : usual.shown;
      const kept = Object.entries(typeof widths === 'object' && widths !== null ? widths : {}).filter(
        ([id, width]) => isColumnId(id) && typeof width === 'number' && width >= narrowest && width <= widest,
      );
      return {
        shown: frozenFirst(ids),
        widths: Object.fromEntries(kept) as Preference['widths'],
        density: density === 'comfortable' ? 'comfortable' : 'compact',
      };
    },

    shown: (preference: Preference): readonly Column<Id, Sort>[] =>
      preference.shown.flatMap((id) => {
        const column = byId.get(id);
        return column ? [{ ...column, width: preference.widths[id] ?? column.width }] : [];
      }),

    /** In the list of all columns, the shown ones first and in their order. */
    inOrder: (preference: Preference): readonly Id[] => [
      ...preference.shown,
      ...columns.map((column) => column.id).filter((id) => !preference.shown.includes(id)),
    ],

    withShown(preference: Preference, id: Id, isShown: boolean): Preference {
      if (frozenIds.includes(id)) return preference;
      const without = preference.shown.filter((one) => one !== id);
      return { ...preference, shown: isShown ? [...without, id] : without };
    },

    /** Moves a shown column one place; the frozen ones stay where they are. */
    withMoved(preference: Preference, id: Id, step: -1 | 1): Preference {
      const from = preference.shown.indexOf(id);
      const to = from + step;
      if (from < frozenIds.length || to < frozenIds.length || to >= preference.shown.length) return preference;
      const shown = [...preference.shown];
      shown.splice(from, 1);
      shown.splice(to, 0, id);
      return { ...preference, shown };
    },

    withWidth: (preference: Preference, id: Id, width: number): Preference => ({
      ...preference,
      widths: { ...preference.widths, [id]: Math.round(Math.max(narrowest, Math.min(width, widest))) },
    }),

    /** The order after one more press on a header: up, down where there is a down, then as numbered. */
    nextSort(column: Column<Id, Sort>, current: Sort): Sort {
      const sorts = column.sorts ?? [];
      const at = sorts.indexOf(current);
      return sorts[at + 1] ?? (at === -1 ? current : usualSort);
    },
  };
}

export type ColumnSet<Id extends string, Sort extends string> = ReturnType<typeof columnSet<Id, Sort>>;
