import type { ReactNode } from 'react';
import { formatCount } from '../../../../ui/format.ts';
import { ledgerWords } from '../../words.ts';
import type { RowGroup } from './lines.ts';

type GroupRowProps = {
  readonly id: string;
  readonly group: RowGroup;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly line: number;
  readonly top: number;
  readonly columns: number;
  readonly onToggle: (line: number) => void;
};

/** The line above the rows of a group: its name, how many rows, open or not. */
export function GroupRow({ id, group, isOpen, isActive, line, top, columns, onToggle }: GroupRowProps): ReactNode {
  const words = ledgerWords.use();
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      className={`grid-row grid-group${isActive ? ' grid-row-active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        id={id}
        role="gridcell"
        aria-colspan={columns}
        aria-expanded={isOpen}
        className={`grid-group-cell${isActive ? ' grid-cell-active' : ''}`}
        onClick={() => onToggle(line)}
      >
        <span className="grid-group-mark" aria-hidden="true">
          {isOpen ? '▾' : '▸'}
        </span>
        <span className="grid-group-label">{group.label === '' ? words.groupNone : group.label}</span>
        <span className="grid-group-count">{words.total(formatCount(group.count))}</span>
      </div>
    </div>
  );
}
