import './task-grid.css';
import '../../ledger/ledger.css';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { hasRole, useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { ColumnMenu } from '../../ledger/grid/ColumnMenu.tsx';
import { GridSkeleton } from '../../ledger/grid/GridSkeleton.tsx';
import { LedgerGrid } from '../../ledger/grid/LedgerGrid.tsx';
import { copyAsText, textOfCells } from '../../ledger/grid/rows-as-text.ts';
import { StatusLine } from '../../ledger/grid/StatusLine.tsx';
import { nothingSelected, type Selection } from '../../ledger/grid/selection.ts';
import { useNarrow } from '../../ledger/use-narrow.ts';
import { useSearchKey } from '../../ledger/use-search-key.ts';
import { ledgerWords } from '../../ledger/words.ts';
import { CoverageTable } from '../coverage/CoverageTable.tsx';
import { type TaskRow, tasksQuery } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { exportTasks } from './export-tasks.ts';
import { TaskCards } from './TaskCards.tsx';
import { TaskCell } from './TaskCell.tsx';
import { TaskChips } from './TaskChips.tsx';
import { TaskFilters } from './TaskFilters.tsx';
import { taskCellText } from './task-cells.ts';
import { type TaskColumnId, taskColumns, taskPreference } from './task-columns.ts';
import {
  isTaskFiltered,
  type TaskFilter,
  type TaskSort,
  taskFilterOf,
  taskQueryOf,
  taskSearchOf,
  taskSorts,
  withoutTaskFilter,
} from './task-search.ts';

const route = getRouteApi('/frame/tasks');

/** The task whose page was opened last: coming back, the grid begins there. */
let lastOpened: string | null = null;

const renderCell = (row: TaskRow, column: TaskColumnId): ReactNode => <TaskCell row={row} column={column} />;

export function TasksPage(): ReactNode {
  const { view } = route.useSearch();
  const words = taskWords.use();
  return view === 'coverage' ? (
    <Page title={words.grid.title} lead={words.coverage.lead} actions={<ViewSwitch view="coverage" />}>
      <CoverageTable />
    </Page>
  ) : (
    <TaskLedger />
  );
}

function TaskLedger(): ReactNode {
  const task = taskWords.use();
  const words = task.grid;
  const ledger = ledgerWords.use();
  const { today } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const open = useNavigate();
  const filter = useMemo(() => taskFilterOf(search), [search]);
  const query = useMemo(() => taskQueryOf(filter), [filter]);
  const list = useInfiniteQuery(tasksQuery(query));
  const isNarrow = useNarrow();
  const preference = taskPreference.use();
  const columns = useMemo(() => taskColumns.shown(preference), [preference]);
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [shown, setShown] = useState({ first: 0, last: -1 });
  const searchBox = useRef<HTMLInputElement>(null);
  const grid = useRef<{ focus: () => void }>(null);
  useSearchKey(searchBox);

  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.rows) ?? [], [list.data]);
  const first = list.data?.pages[0];
  const total = first?.total ?? 0;
  const totalWords = (first?.isMore ? words.totalMore : words.total)(formatCount(total));

  const setFilter = useCallback(
    (next: TaskFilter) => {
      setSelection(nothingSelected);
      void navigate({ search: taskSearchOf(next), replace: true });
    },
    [navigate],
  );
  const openTask = useCallback(
    (id: string) => {
      lastOpened = id;
      void open({ to: '/tasks/$id', params: { id } });
    },
    [open],
  );
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const onRange = useCallback((from: number, to: number) => setShown({ first: from, last: to }), []);

  const selectedText = (): string | null => {
    const chosen = rows.filter((row) => selection.ids.has(row.id));
    if (chosen.length === 0) return null;
    toast(ledger.copied(formatCount(chosen.length)));
    return textOfCells(preference.shown, words.columns, chosen, (row, column) => taskCellText(row, column, task));
  };
  const exporting = useMutation({
    mutationFn: () => exportTasks(query, preference.shown, `${words.title}-${today}.xlsx`),
    onSuccess: () => toast(words.exported(formatCount(total))),
  });

  return (
    <Page
      title={words.title}
      width="wide"
      actions={
        <>
          <ViewSwitch view="list" />
          <select
            className="field-input sort-select"
            aria-label={ledger.sortBy}
            value={filter.sort}
            onChange={(event) => setFilter({ ...filter, sort: event.target.value as TaskSort })}
          >
            {taskSorts.map((sort) => (
              <option key={sort} value={sort}>
                {words.sorts[sort]}
              </option>
            ))}
          </select>
          {isNarrow ? null : (
            <ColumnMenu columns={taskColumns} heads={words.columns} preference={preference} onChange={taskPreference.keep} />
          )}
          <Action label={ledger.export} onClick={() => exporting.mutate()} isBusy={exporting.isPending} disabled={total === 0} />
        </>
      }
    >
      <div className="ledger">
        <TaskFilters filter={filter} facets={first?.facets} onFilter={setFilter} searchRef={searchBox} />
        <TaskChips filter={filter} facets={first?.facets} measure={rows[0]?.measure.title} onFilter={setFilter} />
        {exporting.error ? <ProblemNote error={exporting.error} onRetry={() => exporting.mutate()} /> : null}
        {list.isError && rows.length === 0 ? (
          <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
        ) : list.isPending ? (
          <GridSkeleton />
        ) : total === 0 ? (
          <Nothing filter={filter} onFilter={setFilter} />
        ) : isNarrow ? (
          <>
            <p className="faint">{totalWords}</p>
            <TaskCards rows={rows} hasMore={hasNextPage} isLoadingMore={isFetchingNextPage} onNeedMore={loadMore} />
          </>
        ) : (
          <>
            <LedgerGrid
              ref={grid}
              label={words.label}
              help={words.help}
              rows={rows}
              total={total}
              columns={columns}
              heads={words.columns}
              renderCell={renderCell}
              density={preference.density}
              sort={filter.sort}
              nextSort={taskColumns.nextSort}
              selection={selection}
              startAt={lastOpened}
              isStale={list.isPlaceholderData}
              onSelection={setSelection}
              onSort={(sort) => setFilter({ ...filter, sort })}
              onResize={(id, width) => taskPreference.keep(taskColumns.withWidth(taskPreference.get(), id, width))}
              onOpen={openTask}
              onNeedMore={loadMore}
              onCopy={selectedText}
              onRange={onRange}
            />
            <StatusLine
              help={words.help}
              shown={shown}
              total={total}
              selection={selection}
              onCopy={() => {
                const text = selectedText();
                if (text !== null && !copyAsText(text)) toast(ledger.copyFailed, 'failed');
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

/** The list of tasks, or receipt and people by agency. */
function ViewSwitch({ view }: { readonly view: 'list' | 'coverage' }): ReactNode {
  const words = taskWords.use().grid;
  return (
    <nav className="view-switch" aria-label={words.views}>
      <Link
        to="/tasks"
        search={{}}
        className={view === 'list' ? 'action view-on' : 'action'}
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {words.viewList}
      </Link>
      <Link
        to="/tasks"
        search={{ view: 'coverage' }}
        className={view === 'coverage' ? 'action view-on' : 'action'}
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {words.viewCoverage}
      </Link>
    </nav>
  );
}

/** Why there are no rows, and what comes next. */
function Nothing({ filter, onFilter }: { readonly filter: TaskFilter; readonly onFilter: (filter: TaskFilter) => void }) {
  const words = taskWords.use().grid;
  const ledger = ledgerWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  if (isTaskFiltered(filter)) {
    return (
      <EmptyState
        title={words.nothingTitle}
        text={ledger.nothingText}
        action={{ label: ledger.clearAll, onClick: () => onFilter(withoutTaskFilter(filter)) }}
      />
    );
  }
  return (
    <>
      <EmptyState title={words.emptyTitle} text={isOffice ? words.emptyOffice : words.emptyReader} />
      {isOffice ? (
        <p>
          <Link to="/deploy" className="action action-primary">
            {words.emptyGo}
          </Link>
        </p>
      ) : null}
    </>
  );
}
