import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import { formatCount } from '../../../ui/format.ts';
import { checkWords } from '../words.ts';
import type { HeldFacts } from './messages.ts';

/** Every fact held, fetched once: the comparison runs here, the draft is not sent anywhere. */
const heldFactsQuery = queryOptions({
  queryKey: ['held-facts'],
  staleTime: 5 * 60_000,
  queryFn: () => take(api.GET('/api/facts/held', { params: { query: {} } })),
});

/** The facts to compare with, null while there are none at hand, and a sentence on whether the draft was compared. */
export function useHeldFacts(): { readonly facts: HeldFacts | null; readonly sentence: string } {
  const words = checkWords.use();
  const held = useQuery(heldFactsQuery);
  if (held.isPending) return { facts: null, sentence: words.heldLoading };
  if (held.isError) return { facts: null, sentence: words.heldFailed };
  const facts = held.data;
  const count = facts.indicators.reduce((sum, indicator) => sum + indicator.observations.length, 0);
  return { facts, sentence: count === 0 ? words.heldNone : words.heldCompared(formatCount(count)) };
}
