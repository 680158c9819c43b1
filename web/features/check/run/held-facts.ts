import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';
import { formatCount } from '../../../ui/format.ts';
import type { Draft } from '../draft/draft.ts';
import { checkWords } from '../words.ts';
import type { Checked, HeldFacts } from './messages.ts';
import { type PlaceOfDraft, placeOfDraft } from './place.ts';

/** Every fact held, fetched once, page by page: the comparison runs here, the draft is not sent anywhere. */
const heldFactsQuery = queryOptions({
  queryKey: ['held-facts'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<HeldFacts> => {
    const indicators: HeldFacts['indicators'] = [];
    for (let query: { asOf?: string; cursor?: string } = {}; ; ) {
      const { next, ...page } = await take(api.GET('/api/facts/held', { params: { query }, signal }));
      indicators.push(...page.indicators);
      if (next === null) return { ...page, indicators };
      query = { asOf: page.asOf, cursor: next };
    }
  },
});

export type Comparison = {
  /** The facts to compare with; null while there are none at hand. */
  readonly facts: HeldFacts | null;
  readonly place: PlaceOfDraft;
  readonly isCompared: boolean;
  readonly state: 'loading' | 'failed' | 'here';
};

/** What a draft is compared with: the person's choice, else by the place its headline names. */
export function useComparison(draft: Draft): Comparison {
  const held = useQuery(heldFactsQuery);
  const facts = held.data ?? null;
  const place: PlaceOfDraft = facts ? placeOfDraft(draft.text, facts) : { kind: 'ours', code: null };
  return {
    facts,
    place,
    isCompared: facts !== null && (draft.isCompared ?? place.kind === 'ours'),
    state: held.isPending ? 'loading' : held.isError ? 'failed' : 'here',
  };
}

/** Whether a draft was compared with the facts held, and why not, in words. */
export function useComparisonSentence({ state, place, isCompared }: Comparison, checked: Checked | null): string {
  const words = checkWords.use();
  if (state === 'loading') return words.heldLoading;
  if (state === 'failed') return words.heldFailed;
  if (!isCompared && place.kind === 'foreign') return words.heldForeign(place.name);
  if (!isCompared || !checked || checked.compared === null) return words.heldNot;
  return checked.compared === 0 ? words.heldNone : words.heldCompared(formatCount(checked.compared));
}

/** Keeps a name of the draft as an alias of an indicator. Only the name goes to the server. */
export async function rememberAlias(indicator: string, alias: string): Promise<void> {
  await take(api.POST('/api/indicators/{id}/aliases', { params: { path: { id: indicator } }, body: { alias } }));
  await queryClient.invalidateQueries({ queryKey: heldFactsQuery.queryKey });
}
