import '../parts/desk.css';
import './requests.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../../api/session.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { requestWords } from '../words.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { type RequestSearch, type RequestTab, requestTabs } from './request-search.ts';
import {
  type ChangeState,
  changeRequestsQuery,
  changeStates,
  type SupportState,
  supportRequestsQuery,
  supportStates,
} from './requests.ts';
import { SupportCard } from './SupportCard.tsx';

const route = getRouteApi('/frame/requests');

/** The desk of requests: changes to decide or asked for, support to give or asked for. */
export function RequestsPage(): ReactNode {
  const words = requestWords.use();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isOfAgency = hasRole(useSession(), 'agencyLead', 'agencyLiaison', 'divisionOffice');
  const tabs = requestTabs(isOfAgency);
  const tab = search.tab && tabs.includes(search.tab) ? search.tab : 'changes';
  const set = (next: RequestSearch) => void navigate({ search: next, replace: true });
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="desk-bar">
        <fieldset className="desk-tabs">
          <legend className="visually-hidden">{words.title}</legend>
          {tabs.map((one) => (
            <label key={one} className={one === tab ? 'desk-tab desk-tab-on' : 'desk-tab'}>
              <input
                type="radio"
                className="visually-hidden"
                name="request-tab"
                checked={one === tab}
                onChange={() => set(one === 'changes' ? {} : { tab: one })}
              />
              {words.tabs[one]}
            </label>
          ))}
        </fieldset>
        <select
          className="field-input desk-group-by"
          aria-label={words.states}
          value={search.state ?? ''}
          onChange={(event) =>
            set({
              ...(search.tab ? { tab: search.tab } : {}),
              ...(event.target.value === '' ? {} : { state: event.target.value }),
            })
          }
        >
          <option value="">{words.allStates}</option>
          {tab === 'changes'
            ? changeStates.map((state) => (
                <option key={state} value={state}>
                  {words.change.states[state]}
                </option>
              ))
            : supportStates.map((state) => (
                <option key={state} value={state}>
                  {words.support.states[state]}
                </option>
              ))}
        </select>
      </div>
      {tab === 'changes' ? (
        <Changes state={changeStates.find((state) => state === search.state)} />
      ) : (
        <Supports tab={tab} state={supportStates.find((state) => state === search.state)} />
      )}
    </Page>
  );
}

function Changes({ state }: { readonly state: ChangeState | undefined }): ReactNode {
  const words = requestWords.use().change;
  const list = useInfiniteQuery(changeRequestsQuery(state));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Listed list={list} isEmpty={rows.length === 0} title={words.empty} text={words.emptyText}>
      {rows.map((change) => (
        <ChangeCard key={change.id} change={change} hasTask />
      ))}
    </Listed>
  );
}

type SupportsProps = { readonly tab: Exclude<RequestTab, 'changes'>; readonly state: SupportState | undefined };

function Supports({ tab, state }: SupportsProps): ReactNode {
  const words = requestWords.use().support;
  const direction = tab === 'supportTo' ? 'to' : tab === 'supportFrom' ? 'from' : undefined;
  const list = useInfiniteQuery(supportRequestsQuery(direction, state));
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Listed list={list} isEmpty={rows.length === 0} title={words.empty} text={words.emptyText}>
      {rows.map((support) => (
        <SupportCard key={support.id} support={support} hasTask />
      ))}
    </Listed>
  );
}

type ListedProps = {
  readonly list: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly refetch: () => unknown;
    readonly fetchNextPage: () => unknown;
    readonly data: { readonly pages: readonly { readonly total: number }[] } | undefined;
  };
  readonly isEmpty: boolean;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
};

/** A list with its states: waiting, failed, empty, more. */
function Listed({ list, isEmpty, title, text, children }: ListedProps): ReactNode {
  const words = requestWords.use();
  if (list.isPending) return <SkeletonLines lines={8} />;
  if (list.isError && isEmpty) return <ProblemNote error={list.error} onRetry={() => void list.refetch()} />;
  if (isEmpty) return <EmptyState title={title} text={text} />;
  return (
    <div className="requests">
      <p className="faint">{words.total(formatCount(list.data?.pages[0]?.total ?? 0))}</p>
      {children}
      {list.hasNextPage ? (
        <button
          type="button"
          className="action"
          onClick={() => void list.fetchNextPage()}
          aria-busy={list.isFetchingNextPage || undefined}
        >
          {words.more}
        </button>
      ) : null}
    </div>
  );
}
