/**
 * Which rows are selected. Rows are known by id, so that a selection survives a change of order; `anchor` is where a range with
 * Shift begins.
 */
export type Selection = { readonly ids: ReadonlySet<string>; readonly anchor: string | null };

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** A plain press or move: that row alone. */
export const selectOne = (id: string): Selection => ({ ids: new Set([id]), anchor: id });

/** Ctrl, Space, or the row's own box: in or out, the others stay. */
export function toggleOne(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Shift: everything from the anchor to the row, in the order shown. Without an anchor in sight, the row alone. */
export function selectTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from === -1 || to === -1) return selectOne(id);
  return { ids: new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1)), anchor: selection.anchor };
}

export const selectAll = (order: readonly string[]): Selection => ({ ids: new Set(order), anchor: order[0] ?? null });
