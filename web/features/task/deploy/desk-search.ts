import { type DeskTab, deskTabs } from './deploy-desk.ts';

export type DeskSearch = { readonly tab?: DeskTab; readonly by?: 'field' | 'document' };

export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const tab = deskTabs.find((one) => one === search.tab);
  return { ...(tab ? { tab } : {}), ...(search.by === 'document' ? { by: 'document' } : {}) };
}
