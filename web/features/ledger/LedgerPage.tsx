import './ledger.css';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { hasRole, useSession } from '../../api/session.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Action } from '../../ui/Action.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { planDocumentsQuery } from '../documents/plan-documents.ts';
import { justCommitted } from '../plan/just-committed.ts';
import { exportLedger } from './export-ledger.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { ColumnMenu } from './grid/ColumnMenu.tsx';
import { type ColumnId, measureColumns } from './grid/columns.ts';
import { GridSkeleton } from './grid/GridSkeleton.tsx';
import { gridPreference } from './grid/grid-preference.ts';
import { LedgerGrid } from './grid/LedgerGrid.tsx';
import { MeasureCell } from './grid/MeasureCell.tsx';
import { copyAsText, rowsAsText } from './grid/rows-as-text.ts';
import { StatusLine } from './grid/StatusLine.tsx';
import { nothingSelected, type Selection } from './grid/selection.ts';
import { filterOf, isFiltered, type LedgerFilter, queryOf, type Sort, searchOf, sorts, withoutFilter } from './ledger-search.ts';
import { MeasureCards } from './MeasureCards.tsx';
import { type MeasureRow, measuresQuery } from './measures.ts';
import { useNarrow } from './use-narrow.ts';
import { useSearchKey } from './use-search-key.ts';
import { ledgerWords } from './words.ts';

const route = getRouteApi('/frame/ledger');

/** The measure whose page was opened last: coming back, the grid begins there. */
let lastOpened: string | null = null;

export function LedgerPage(): ReactNode {
  const words = ledgerWords.use();
  const { today } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const open = useNavigate();
  const filter = useMemo(() => filterOf(search), [search]);
  const query = useMemo(() => queryOf(filter), [filter]);
  const list = useInfiniteQuery(measuresQuery(query));
  const isNarrow = useNarrow();
  const preference = gridPreference.use();
  const columns = useMemo(() => measureColumns.shown(preference), [preference]);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [shown, setShown] = useState({ first: 0, last: -1 });
  const searchBox = useRef<HTMLInputElement>(null);
  const grid = useRef<{ focus: () => void }>(null);

  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const total = list.data?.pages[0]?.total ?? 0;
  const facets = list.data?.pages[0]?.facets;

  const setFilter = useCallback(
    (next: LedgerFilter) => {
      setSelection(nothingSelected);
      void navigate({ search: searchOf(next), replace: true });
    },
    [navigate],
  );
  const openMeasure = useCallback(
    (id: string) => {
      lastOpened = id;
      void open({ to: '/ledger/$id', params: { id } });
    },
    [open],
  );
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const renderCell = useCallback(
    (row: MeasureRow, column: ColumnId) => <MeasureCell row={row} column={column} today={today} />,
    [today],
  );
  const onRange = useCallback((first: number, last: number) => setShown({ first, last }), []);

  useSearchKey(searchBox);

  const language = useLanguage();
  const selectedText = (): string | null => {
    const chosen = rows.filter((row) => selection.ids.has(row.id));
    if (chosen.length === 0) return null;
    toast(words.copied(formatCount(chosen.length)));
    return rowsAsText(chosen, preference.shown, words.columns, language);
  };

  const exporting = useMutation({
    mutationFn: () => exportLedger(query, preference.shown, `${words.title}-${today}.xlsx`),
    onSuccess: () => toast(words.exported(formatCount(total))),
  });

  const isEmpty = list.isSuccess && total === 0;
  return (
    <Page
      title={words.title}
      width="wide"
      actions={
        <>
          <SortSelect sort={filter.sort} onSort={(sort) => setFilter({ ...filter, sort })} />
          {isNarrow ? null : (
            <ColumnMenu columns={measureColumns} heads={words.columns} preference={preference} onChange={gridPreference.keep} />
          )}
          <Action label={words.export} onClick={() => exporting.mutate()} isBusy={exporting.isPending} disabled={total === 0} />
        </>
      }
    >
      <div className="ledger">
        <CommittedNote documentId={filter.document} total={total} />
        <FilterBar filter={filter} facets={facets} today={today} onFilter={setFilter} searchRef={searchBox} />
        <FilterChips filter={filter} onFilter={setFilter} />
        {exporting.error ? <ProblemNote error={exporting.error} onRetry={() => exporting.mutate()} /> : null}
        {list.isError && rows.length === 0 ? (
          <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <GridSkeleton />
        ) : isEmpty ? (
          <Nothing filter={filter} onFilter={setFilter} />
        ) : isNarrow ? (
          <>
            <p className="faint">{words.total(formatCount(total))}</p>
            <MeasureCards
              rows={rows}
              hasMore={hasNextPage}
              isLoadingMore={isFetchingNextPage}
              today={today}
              onNeedMore={loadMore}
            />
          </>
        ) : (
          <>
            <LedgerGrid
              ref={grid}
              label={words.gridLabel}
              rows={rows}
              total={total}
              columns={columns}
              heads={words.columns}
              renderCell={renderCell}
              density={preference.density}
              sort={filter.sort}
              nextSort={measureColumns.nextSort}
              selection={selection}
              startAt={lastOpened}
              isStale={list.isPlaceholderData}
              onSelection={setSelection}
              onSort={(sort) => setFilter({ ...filter, sort })}
              onResize={(id, width) => gridPreference.keep(measureColumns.withWidth(gridPreference.get(), id, width))}
              onOpen={openMeasure}
              onNeedMore={loadMore}
              onCopy={selectedText}
              onRange={onRange}
            />
            <StatusLine
              shown={shown}
              total={total}
              selection={selection}
              onCopy={() => {
                const text = selectedText();
                if (text !== null && !copyAsText(text)) toast(words.copyFailed, 'failed');
              }}
              onUnselect={() => {
                setSelection(nothingSelected);
                grid.current?.focus();
              }}
            />
          </>
        )}
        {isFetchNextPageError ? <ProblemNote error={list.error} onRetry={() => void fetchNextPage()} /> : null}
      </div>
    </Page>
  );
}

function SortSelect({ sort, onSort }: { readonly sort: Sort; readonly onSort: (sort: Sort) => void }): ReactNode {
  const words = ledgerWords.use();
  return (
    <select
      className="field-input sort-select"
      aria-label={words.sortBy}
      value={sort}
      onChange={(event) => onSort(event.target.value as Sort)}
    >
      {sorts.map((one) => (
        <option key={one} value={one}>
          {words.sorts[one]}
        </option>
      ))}
    </select>
  );
}

/** Why there are no rows, and what comes next. */
function Nothing({ filter, onFilter }: { readonly filter: LedgerFilter; readonly onFilter: (filter: LedgerFilter) => void }) {
  const words = ledgerWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={words.nothingTitle}
        text={words.nothingText}
        action={{ label: words.clearAll, onClick: () => onFilter(withoutFilter(filter)) }}
      />
    );
  }
  return (
    <>
      <EmptyState title={words.emptyTitle} text={isOffice ? words.emptyOffice : words.emptyReader} />
      {isOffice ? (
        <p>
          <Link to="/plans" className="action action-primary">
            {words.emptyGo}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** One line after a plan has been committed: that it is in the ledger, and how many measures it brought. */
function CommittedNote({ documentId, total }: { readonly documentId: string | null; readonly total: number }): ReactNode {
  const words = ledgerWords.use();
  const committed = justCommitted.use();
  const documents = useQuery({ ...planDocumentsQuery, enabled: committed !== null });
  if (committed === null || committed.document !== documentId) return null;
  const title = documents.data?.find((document) => document.id === committed.document)?.title;
  if (title === undefined || total === 0) return null;
  return (
    <p className="committed-note" role="status">
      {words.committed(formatCount(committed.measures), title)}
    </p>
  );
}
