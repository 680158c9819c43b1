import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';
import type { components, operations } from '../../../api/schema.d.ts';

export type SavedView = components['schemas']['SavedView'];
export type ViewLedger = SavedView['ledger'];
type Save = operations['view.save']['requestBody']['content']['application/json'];
export type Shared = Save['shared'];
/** What a view keeps of a ledger: the address and the columns. */
export type ViewState = { readonly search: SavedView['search']; readonly shown: readonly string[] };

export const viewsQuery = (ledger: ViewLedger) =>
  queryOptions({
    queryKey: ['views', ledger],
    queryFn: () => take(api.GET('/api/views', { params: { query: { ledger } } })),
  });

const forget = () => queryClient.invalidateQueries({ queryKey: ['views'] });

export async function saveView(
  ledger: ViewLedger,
  name: string,
  shared: Shared,
  { search, shown }: ViewState,
): Promise<SavedView> {
  const saved = await take(api.POST('/api/views', { body: { ledger, name, shared, search, shown: [...shown] } }));
  await forget();
  return saved;
}

export async function editView(
  view: SavedView,
  edit: { readonly shared?: Shared; readonly state?: ViewState },
): Promise<SavedView> {
  const { state, shared } = edit;
  const saved = await take(
    api.PATCH('/api/views/{id}', {
      params: { path: { id: view.id } },
      body: {
        version: view.version,
        ...(shared === undefined ? {} : { shared }),
        ...(state === undefined ? {} : { search: state.search, shown: [...state.shown] }),
      },
    }),
  );
  await forget();
  return saved;
}

export async function withdrawView(view: SavedView): Promise<void> {
  await take(api.POST('/api/views/{id}/withdraw', { params: { path: { id: view.id } }, body: { version: view.version } }));
  await forget();
}

/** @param view null: the ledger opens as it is */
export async function chooseView(ledger: ViewLedger, view: string | null): Promise<void> {
  await take(api.POST('/api/views/default', { body: { ledger, view } }));
  await forget();
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether the ledger shows what a view keeps. */
export const isShown = (view: SavedView, state: ViewState): boolean =>
  JSON.stringify(sorted(view.search)) === JSON.stringify(sorted(state.search)) &&
  JSON.stringify(view.shown) === JSON.stringify(state.shown);
