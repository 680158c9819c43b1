import './audit.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, take } from '../../api/client.ts';
import { Action } from '../../ui/Action.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { EventTable } from './EventTable.tsx';
import { eventKindName } from './event-kind.ts';
import { VerifyChain } from './VerifyChain.tsx';
import { auditWords } from './words.ts';

const route = getRouteApi('/frame/audit');

export function AuditPage(): ReactNode {
  const words = auditWords.use();
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const events = useInfiniteQuery({
    queryKey: ['events', kind ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/api/events', {
          params: { query: { limit: 100, ...(kind ? { kind } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = events.data?.pages.flatMap((page) => page.rows) ?? [];
  const kinds = events.data?.pages[0]?.kinds ?? (kind ? [kind] : []);
  return (
    <Page title={words.title} lead={words.lead}>
      <VerifyChain />
      <label className="audit-filter">
        <span>{words.kind}</span>
        <select
          className="field-input"
          value={kind ?? ''}
          onChange={(event) => void navigate({ search: event.target.value === '' ? {} : { kind: event.target.value } })}
        >
          <option value="">{words.allKinds}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {eventKindName(one, words.kinds)}
            </option>
          ))}
        </select>
      </label>
      {events.isPending ? <SkeletonLines lines={14} /> : null}
      {events.isError && rows.length === 0 ? <ProblemNote error={events.error} onRetry={() => void events.refetch()} /> : null}
      {events.isSuccess && rows.length === 0 ? <EmptyState title={words.emptyTitle} text={words.emptyText} /> : null}
      {rows.length > 0 ? (
        <>
          <EventTable events={rows} />
          <div className="audit-more">
            {events.isFetchNextPageError ? <ProblemNote error={events.error} /> : null}
            {events.hasNextPage ? (
              <Action label={words.older} isBusy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()} />
            ) : (
              <p className="faint">{words.end}</p>
            )}
          </div>
        </>
      ) : null}
    </Page>
  );
}
