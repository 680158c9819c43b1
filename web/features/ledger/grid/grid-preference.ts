import { signal } from '../../../api/signal.ts';
import type { ColumnSet, GridPreference } from './column-set.ts';
import { measureColumns } from './columns.ts';

/** Columns, widths and row height of one grid: kept in this browser under a name. */
export function keptPreference<Id extends string, Sort extends string>(storageKey: string, columns: ColumnSet<Id, Sort>) {
  const kept = signal<GridPreference<Id>>(columns.read(stored(storageKey)));
  return {
    get: kept.get,
    use: kept.use,
    keep(preference: GridPreference<Id>): void {
      kept.set(preference);
      try {
        localStorage.setItem(storageKey, JSON.stringify(preference));
      } catch {
        // Storage is switched off: the choice lasts until the page is closed.
      }
    },
  };
}

function stored(storageKey: string): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

export const gridPreference = keptPreference('luodi.ledger.grid', measureColumns);
