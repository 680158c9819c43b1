import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import { formatCount } from '../../../ui/format.ts';
import { checkWords } from '../words.ts';
import type { Checked, HeldFacts } from './messages.ts';

/** Every fact held, fetched once: the comparison runs here, the draft is not sent anywhere. */
const heldFactsQuery = queryOptions({
  queryKey: ['held-facts'],
  staleTime: 5 * 60_000,
  queryFn: () => take(api.GET('/api/facts/held', { params: { query: {} } })),
});

/** The facts to compare with; null while there are none at hand. */
export function useHeldFacts(): { readonly facts: HeldFacts | null; readonly state: 'loading' | 'failed' | 'here' } {
  const held = useQuery(heldFactsQuery);
  return { facts: held.data ?? null, state: held.isPending ? 'loading' : held.isError ? 'failed' : 'here' };
}

/** Whether a draft was compared with the facts held, in words. */
export function useComparison(checked: Checked | null, state: 'loading' | 'failed' | 'here'): string {
  const words = checkWords.use();
  if (state === 'loading') return words.heldLoading;
  if (state === 'failed') return words.heldFailed;
  if (!checked || checked.compared === null) return words.heldNot;
  return checked.compared === 0 ? words.heldNone : words.heldCompared(formatCount(checked.compared));
}
