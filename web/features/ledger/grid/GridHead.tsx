import type { PointerEvent, ReactNode } from 'react';
import { ledgerWords } from '../words.ts';
import type { Column } from './column-set.ts';

type GridHeadProps<Id extends string, Sort extends string> = {
  readonly columns: readonly Column<Id, Sort>[];
  readonly heads: { readonly [id in Id]: string };
  readonly sort: Sort;
  readonly nextSort: (column: Column<Id, Sort>, current: Sort) => Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onResize: (id: Id, width: number) => void;
  readonly isAllSelected: boolean;
  readonly onTickAll: () => void;
};

const directionOf = <Id extends string, Sort extends string>(
  column: Column<Id, Sort>,
  sort: Sort,
): 'ascending' | 'descending' | 'none' | undefined => {
  if (!column.sorts) return undefined;
  if (!column.sorts.includes(sort)) return 'none';
  return sort.startsWith('-') ? 'descending' : 'ascending';
};

export function GridHead<Id extends string, Sort extends string>(props: GridHeadProps<Id, Sort>): ReactNode {
  const { columns, sort, onSort, onResize, isAllSelected, onTickAll } = props;
  const words = ledgerWords.use();
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row grid-head-row">
        <div role="columnheader" aria-colindex={1} className="grid-cell grid-tick">
          <input type="checkbox" tabIndex={-1} checked={isAllSelected} aria-label={words.selectAll} onChange={onTickAll} />
        </div>
        {columns.map((column, at) => {
          const direction = directionOf(column, sort);
          const label = props.heads[column.id];
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={direction}
              className={`grid-cell grid-${column.id}${column.isFrozen ? ' grid-frozen' : ''}`}
            >
              {column.sorts ? (
                <button type="button" className="grid-sort" tabIndex={-1} onClick={() => onSort(props.nextSort(column, sort))}>
                  {label}
                  <span className="grid-sort-mark" aria-hidden="true">
                    {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
                  </span>
                </button>
              ) : (
                label
              )}
              <ResizeHandle column={column} onResize={onResize} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Drags the right edge of a column. For the mouse only: the keyboard reads cut-off cells on the row's own page. */
function ResizeHandle<Id extends string, Sort extends string>({
  column,
  onResize,
}: {
  readonly column: Column<Id, Sort>;
  readonly onResize: (id: Id, width: number) => void;
}): ReactNode {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    const handle = event.currentTarget;
    const startX = event.clientX;
    const startWidth = handle.parentElement?.getBoundingClientRect().width ?? column.width;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => onResize(column.id, startWidth + moved.clientX - startX);
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };
  return <span className="grid-resize" aria-hidden="true" onPointerDown={drag} />;
}
