/** One column of the axis of months. */
export type MonthColumn = { readonly month: string; readonly count: number };

const following = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/**
 * Every month from the first to the last, with 0 where nothing is due: columns that stand beside each other are neighbours in
 * time. A far-off deadline (2035) would make it a desert, so that beyond `limit` months only those with a count remain.
 * @example monthAxis([{ month: '2026-11', count: 2 }, { month: '2027-01', count: 1 }]) // 2026-11: 2, 2026-12: 0, 2027-01: 1
 */
export function monthAxis(counted: readonly MonthColumn[], limit = 24): readonly MonthColumn[] {
  const sorted = [...counted].sort((a, b) => (a.month < b.month ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const counts = new Map(sorted.map((column) => [column.month, column.count]));
  const columns: MonthColumn[] = [];
  for (let month = first.month; month <= last.month; month = following(month)) {
    if (columns.length === limit) return sorted;
    columns.push({ month, count: counts.get(month) ?? 0 });
  }
  return columns;
}
