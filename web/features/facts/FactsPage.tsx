import './facts.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../api/session.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Action } from '../../ui/Action.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount, formatDay } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { AsOfPicker } from './AsOfPicker.tsx';
import { indicatorsQuery } from './facts.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import type { FactsSearch } from './routes.tsx';
import { factWords } from './words.ts';

const route = getRouteApi('/frame/facts');

/** The facts: indicators by chapter, each with the latest value known on the day. */
export function FactsPage(): ReactNode {
  const words = factWords.use();
  const language = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayImport = hasRole(useSession(), 'reformOffice');
  const list = useInfiniteQuery(indicatorsQuery(search));
  const set = (change: { readonly [Name in keyof FactsSearch]?: string | undefined }) => {
    const next = { ...search, ...change };
    void navigate({
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as FactsSearch,
      replace: true,
    });
  };
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const first = list.data?.pages[0];
  const isFiltered = search.q !== undefined || search.chapter !== undefined;
  const clear = () => set({ q: undefined, chapter: undefined });
  const actions = mayImport ? (
    <Link to="/facts/import" className="action action-primary">
      {words.importDoor}
    </Link>
  ) : null;
  if (first && first.total === 0 && !isFiltered) {
    return (
      <Page title={words.title} actions={actions}>
        <EmptyState title={words.emptyTitle} text={mayImport ? words.emptyText : words.emptyReader} />
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={first ? words.lead(formatCount(first.total)) : undefined} actions={actions} width="wide">
      <div className="facts">
        <nav className="facts-chapters" aria-label={words.chapters}>
          <h2>{words.chapters}</h2>
          <ul>
            <li>
              <Chapter title={words.allChapters} chapter={undefined} search={search} count={null} />
            </li>
            {(first?.chapters ?? []).map(({ chapter, count }) => (
              <li key={chapter}>
                <Chapter title={chapter} chapter={chapter} search={search} count={count} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="facts-main">
          <div className="facts-bar">
            <SearchBox label={words.search} value={search.q ?? ''} onChange={(q) => set({ q })} />
            <AsOfPicker value={search.asOf} onChange={(asOf) => set({ asOf })} />
          </div>
          {search.asOf ? <p className="facts-as-of">{words.asOfNote(formatDay(search.asOf, language))}</p> : null}
          {list.isPending ? <SkeletonLines lines={16} /> : null}
          {list.isError ? <ProblemNote error={list.error} onRetry={() => void list.refetch()} /> : null}
          {first && rows.length === 0 ? (
            <p className="facts-nothing">
              {words.nothing}{' '}
              <button type="button" className="link-button" onClick={clear}>
                {words.clear}
              </button>
            </p>
          ) : null}
          {rows.length > 0 ? <IndicatorTable rows={rows} asOf={search.asOf} /> : null}
          {list.hasNextPage ? (
            <p className="facts-more">
              <Action label={words.more} isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()} />
            </p>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

type ChapterProps = {
  readonly title: string;
  readonly chapter: string | undefined;
  readonly search: FactsSearch;
  readonly count: number | null;
};

function Chapter({ title, chapter, search, count }: ChapterProps): ReactNode {
  const { chapter: _, ...rest } = search;
  return (
    <Link
      to="/facts"
      search={chapter === undefined ? rest : { ...rest, chapter }}
      className="facts-chapter"
      activeOptions={{ exact: true, includeSearch: true }}
    >
      <span>{title}</span>
      {count === null ? null : <span className="faint">{formatCount(count)}</span>}
    </Link>
  );
}
