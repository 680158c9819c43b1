import { changeStates, supportStates } from './requests.ts';

export type RequestTab = 'changes' | 'supportTo' | 'supportFrom' | 'support';
export type RequestSearch = { readonly tab?: RequestTab; readonly state?: string };

/** An agency tells what it is asked for from what it asks for; who sees the whole programme sees all in one. */
export const requestTabs = (isOfAgency: boolean): readonly RequestTab[] =>
  isOfAgency ? ['changes', 'supportTo', 'supportFrom'] : ['changes', 'support'];

const allTabs: readonly RequestTab[] = ['changes', 'supportTo', 'supportFrom', 'support'];

export function readRequestSearch(search: Record<string, unknown>): RequestSearch {
  const tab = allTabs.find((one) => one === search.tab);
  const state = [...changeStates, ...supportStates].find((one) => one === search.state);
  return { ...(tab && tab !== 'changes' ? { tab } : {}), ...(state ? { state } : {}) };
}
