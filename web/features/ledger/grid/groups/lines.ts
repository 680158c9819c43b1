/** A group of rows: '' has what has no value. `count` is of all its rows, loaded or not. */
export type RowGroup = { readonly key: string; readonly label: string; readonly count: number };

export type Line =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'group'; readonly group: RowGroup; readonly isOpen: boolean };

/** The lines of a grid: its rows, or groups each with a line of its own and, where it is open, its rows. */
export type Lines = {
  readonly count: number;
  at(line: number): Line | undefined;
  /** The line on which a row stands. */
  lineOf(row: number): number;
};

export function plainLines(count: number): Lines {
  return { count, at: (line) => (line >= 0 && line < count ? { kind: 'row', row: line } : undefined), lineOf: (row) => row };
}

/** @param isOpen whether the rows of a group are listed; rows count over the open groups only */
export function groupedLines(groups: readonly RowGroup[], isOpen: (key: string) => boolean): Lines {
  const heads: { readonly line: number; readonly row: number; readonly group: RowGroup; readonly isOpen: boolean }[] = [];
  let line = 0;
  let row = 0;
  for (const group of groups) {
    const open = isOpen(group.key);
    heads.push({ line, row, group, isOpen: open });
    line += 1 + (open ? group.count : 0);
    row += open ? group.count : 0;
  }
  const count = line;
  const headBefore = (value: number, of: 'line' | 'row') => heads.findLast((head) => head[of] <= value);
  return {
    count,
    at(wanted) {
      if (wanted < 0 || wanted >= count) return undefined;
      const head = headBefore(wanted, 'line');
      if (head === undefined) return undefined;
      if (head.line === wanted) return { kind: 'group', group: head.group, isOpen: head.isOpen };
      return { kind: 'row', row: head.row + wanted - head.line - 1 };
    },
    lineOf(wanted) {
      const head = headBefore(wanted, 'row');
      return head === undefined ? wanted : head.line + 1 + wanted - head.row;
    },
  };
}
