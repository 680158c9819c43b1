import { signal } from '../../../api/signal.ts';
import { type GridPreference, readPreference } from './columns.ts';

const storageKey = 'luodi.ledger.grid';

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Columns, widths and row height: kept in this browser. */
export const gridPreference = signal<GridPreference>(readPreference(stored()));

export function keepGridPreference(preference: GridPreference): void {
  gridPreference.set(preference);
  try {
    localStorage.setItem(storageKey, JSON.stringify(preference));
  } catch {
    // Storage is switched off: the choice lasts until the page is closed.
  }
}
