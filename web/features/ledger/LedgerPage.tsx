import './ledger.css';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { editableColumns } from '../../../core/ledger/cell-problems.ts';
import { agenciesQuery } from '../../api/agencies.ts';
import { hasRole, useSession } from '../../api/session.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Action } from '../../ui/Action.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { BulkDialog } from './changes/BulkDialog.tsx';
import { ChangesDialog } from './changes/ChangesDialog.tsx';
import type { ChangeSource, EditableColumn, GivenCell } from './changes/ledger-changes.ts';
import { ExcelMenu } from './ExcelMenu.tsx';
import { exportLedger, splitLedger } from './export-ledger.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { ColumnMenu } from './grid/ColumnMenu.tsx';
import { type CellSummary, summaryOf } from './grid/cells/cell-range.ts';
import { columns as allColumns, type ColumnId, measureColumns } from './grid/columns.ts';
import { GridSkeleton } from './grid/GridSkeleton.tsx';
import { gridPreference } from './grid/grid-preference.ts';
import { LedgerGrid, type TypedCell } from './grid/LedgerGrid.tsx';
import { MeasureCell } from './grid/MeasureCell.tsx';
import { cellText, copyAsText, rowsAsText } from './grid/rows-as-text.ts';
import { StatusLine } from './grid/StatusLine.tsx';
import { nothingSelected, type Selection } from './grid/selection.ts';
import { AsOfMenu, AsOfNote, GroupSelect, SortSelect } from './LedgerTools.tsx';
import { filterOf, type LedgerFilter, queryOf, readLedgerSearch, searchOf } from './ledger-search.ts';
import { MeasureCards } from './MeasureCards.tsx';
import { type MeasureRow, measuresQuery } from './measures.ts';
import { CommittedNote, Nothing } from './Nothing.tsx';
import { useNarrow } from './use-narrow.ts';
import { useSearchKey } from './use-search-key.ts';
import { ViewMenu } from './views/ViewMenu.tsx';
import { type ViewState, viewsQuery } from './views/views.ts';
import { changeWords, ledgerWords } from './words.ts';

const route = getRouteApi('/frame/ledger');

/** The measure whose page was opened last: coming back, the grid begins there. */
let lastOpened: string | null = null;
/** Whether the ledger has been opened since the page was loaded: the default view is for the first time. */
let wasOpened = false;

/** The columns of the grid that the office may type into. */
const typedInto = editableColumns.filter((column): column is EditableColumn & ColumnId =>
  allColumns.some((each) => each.id === column),
);
const editable: ReadonlySet<ColumnId> = new Set(typedInto);
const isEditable = (column: ColumnId): column is EditableColumn & ColumnId => editable.has(column);

type Editing =
  | { readonly kind: 'bulk' }
  | {
      readonly kind: 'cells';
      readonly title: string;
      readonly source: ChangeSource;
      readonly cells: readonly GivenCell[];
      readonly leftOut: readonly string[];
    };

export function LedgerPage(): ReactNode {
  const words = ledgerWords.use();
  const change = changeWords.use();
  const session = useSession();
  const { today } = session;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const open = useNavigate();
  const filter = useMemo(() => filterOf(search), [search]);
  const [openGroups, setOpenGroups] = useState<readonly string[] | null>(null);
  const query = useMemo(
    () => ({ ...queryOf(filter), ...(filter.group === null || openGroups === null ? {} : { open: [...openGroups] }) }),
    [filter, openGroups],
  );
  const list = useInfiniteQuery(measuresQuery(query));
  const isNarrow = useNarrow();
  const preference = gridPreference.use();
  const columns = useMemo(() => measureColumns.shown(preference), [preference]);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [shown, setShown] = useState({ first: 0, last: -1 });
  const [summary, setSummary] = useState<CellSummary | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const grid = useRef<{ focus: () => void }>(null);

  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const total = list.data?.pages[0]?.total ?? 0;
  const facets = list.data?.pages[0]?.facets;
  const groups = filter.group === null ? undefined : list.data?.pages[0]?.groups;
  const mayEdit = hasRole(session, 'reformOffice') && filter.asOf === null;
  const agencies = useQuery({ ...agenciesQuery, enabled: editing?.kind === 'bulk' });

  const setFilter = useCallback(
    (next: LedgerFilter) => {
      setSelection(nothingSelected);
      if (next.group !== filter.group) setOpenGroups(null);
      void navigate({ search: searchOf(next), replace: true });
    },
    [navigate, filter.group],
  );
  const openView = useCallback(
    (view: ViewState) => {
      const preference = gridPreference.get();
      gridPreference.keep(measureColumns.read(JSON.stringify({ ...preference, shown: view.shown })));
      setFilter(filterOf(readLedgerSearch(view.search)));
    },
    [setFilter],
  );
  const views = useQuery({ ...viewsQuery('measure'), enabled: !wasOpened });
  useEffect(() => {
    if (wasOpened || !views.data) return;
    wasOpened = true;
    const first = views.data.find((view) => view.isDefault);
    // An address that says something, from a link or a door, is what the person asked for.
    if (first && Object.keys(search).length === 0) openView(first);
  }, [views.data, search, openView]);
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

  const textOf = useCallback((row: MeasureRow, column: ColumnId) => cellText(row, column, language), [language]);
  const onCells = useCallback((texts: readonly string[]) => setSummary(texts.length === 0 ? null : summaryOf(texts)), []);
  const onTyped = (typed: readonly TypedCell<MeasureRow, ColumnId>[], beyond: number): void => {
    const cells = typed.flatMap(({ row, column, text }): GivenCell[] =>
      isEditable(column) && text !== cellText(row, column, language)
        ? [{ measure: row.id, version: row.version, column, text }]
        : [],
    );
    const fixed = typed.filter(({ row, column, text }) => !isEditable(column) && text !== cellText(row, column, language));
    const names = [...new Set(fixed.map(({ column }) => words.columns[column]))];
    const leftOut = [
      ...(fixed.length > 0 ? [change.notEditable(formatCount(fixed.length), names.join(language === 'zh' ? '、' : ', '))] : []),
      ...(beyond > 0 ? [change.beyond(formatCount(beyond))] : []),
    ];
    const title = typed.length + beyond > 1 ? change.pastedTitle : change.typedTitle;
    setEditing({ kind: 'cells', title, source: 'grid', cells, leftOut });
  };
  const onToggleGroup = (key: string): void => {
    const open = openGroups ?? groups?.map((group) => group.key) ?? [];
    setOpenGroups(open.includes(key) ? open.filter((one) => one !== key) : [...open, key]);
  };
  const stopEditing = (): void => {
    setEditing(null);
    grid.current?.focus();
  };

  const exporting = useMutation({
    mutationFn: () => exportLedger(queryOf(filter), preference.shown, `${words.title}-${today}.xlsx`),
    onSuccess: () => toast(words.exported(formatCount(total))),
  });

  const splitting = useMutation({ mutationFn: () => splitLedger(queryOf(filter), `${words.title}-${today}.zip`) });

  const isEmpty = list.isSuccess && total === 0;
  return (
    <Page
      title={words.title}
      width="wide"
      actions={
        <>
          <SortSelect filter={filter} onFilter={setFilter} />
          {isNarrow ? null : <GroupSelect filter={filter} onFilter={setFilter} />}
          <ViewMenu
            ledger="measure"
            state={{ search: searchOf(filter) as ViewState['search'], shown: preference.shown }}
            onOpen={openView}
          />
          <AsOfMenu filter={filter} onFilter={setFilter} today={today} />
          {isNarrow ? null : (
            <ColumnMenu columns={measureColumns} heads={words.columns} preference={preference} onChange={gridPreference.keep} />
          )}
          {mayEdit && !isNarrow ? (
            <ExcelMenu
              onSplit={() => splitting.mutate()}
              isSplitting={splitting.isPending}
              onReturned={(returned) => setEditing({ kind: 'cells', ...returned })}
            />
          ) : null}
          <Action label={words.export} onClick={() => exporting.mutate()} isBusy={exporting.isPending} disabled={total === 0} />
        </>
      }
    >
      <div className="ledger">
        <CommittedNote documentId={filter.document} total={total} />
        <FilterBar filter={filter} facets={facets} today={today} onFilter={setFilter} searchRef={searchBox} />
        <FilterChips filter={filter} onFilter={setFilter} />
        <AsOfNote filter={filter} onFilter={setFilter} />
        {splitting.error ? <ProblemNote error={splitting.error} onRetry={() => splitting.mutate()} /> : null}
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
              help={words.gridHelp}
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
              cellText={textOf}
              onCells={onCells}
              editable={mayEdit ? editable : undefined}
              onTyped={onTyped}
              groups={groups}
              openGroups={openGroups}
              onToggleGroup={onToggleGroup}
            />
            <StatusLine
              help={words.gridHelp}
              shown={shown}
              total={total}
              selection={selection}
              summary={summary}
              onBulk={mayEdit ? () => setEditing({ kind: 'bulk' }) : undefined}
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
        {editing?.kind === 'cells' ? <ChangesDialog {...editing} onClose={stopEditing} /> : null}
        {editing?.kind === 'bulk' ? (
          <BulkDialog
            rows={rows.filter((row) => selection.ids.has(row.id))}
            fields={facets?.field.map((field) => field.label) ?? []}
            agencies={agencies.data?.agencies.map((agency) => agency.name) ?? []}
            onClose={stopEditing}
          />
        ) : null}
        {isFetchNextPageError ? <ProblemNote error={list.error} onRetry={() => void fetchNextPage()} /> : null}
      </div>
    </Page>
  );
}
