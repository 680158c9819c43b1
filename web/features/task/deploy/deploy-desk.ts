import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import { type BatchAnswer, batchLimit, type CheckList, type TaskRow } from '../tasks.ts';

/** A measure on the desk: with what stands against deploying its tasks, once that is known. */
export type DeskMeasure = { readonly measure: MeasureRow; readonly check: CheckList | undefined };
export type DeskTab = 'none' | 'drafted' | 'all';
export type DeskGroup = { readonly name: string; readonly measures: readonly DeskMeasure[] };

export const deskTabs: readonly DeskTab[] = ['none', 'drafted', 'all'];

export const isOnTab = ({ check }: DeskMeasure, tab: DeskTab): boolean =>
  tab === 'all' || (check !== undefined && (tab === 'none' ? check.tasks === 0 : check.drafted > 0));

const errorsOf = (check: CheckList | undefined): number =>
  check?.problems.filter((problem) => problem.severity === 'error').length ?? 0;

/** What the check says of a measure that has drafts: errors stop it, the rest is for a person to read. */
export const standingOf = ({ check }: DeskMeasure) => ({
  errors: check && check.drafted > 0 ? errorsOf(check) : 0,
  others: check && check.drafted > 0 ? check.problems.length - errorsOf(check) : 0,
});

export const isReady = (measure: DeskMeasure): boolean =>
  measure.check !== undefined && measure.check.drafted > 0 && standingOf(measure).errors === 0;

/** In the order in which the groups come up in the ledger. */
export function groupsOf(measures: readonly DeskMeasure[], by: 'field' | 'document'): readonly DeskGroup[] {
  const groups = Map.groupBy(measures, ({ measure }) => (by === 'field' ? measure.field : measure.document.title));
  return [...groups].map(([name, members]) => ({ name, measures: members }));
}

/** The measures in parts that one request may carry. */
export function portions<Item>(items: readonly Item[], size: number = batchLimit): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** One answer out of those of the parts. */
export const joined = (answers: readonly BatchAnswer[]): BatchAnswer => ({
  done: answers.flatMap((answer) => answer.done),
  refused: answers.flatMap((answer) => answer.refused),
});

/** Every measure in sight for which something is left to do, page after page: the same as my desk counts. */
export const deskMeasuresQuery = queryOptions({
  queryKey: ['measures', 'desk'],
  queryFn: async ({ signal }): Promise<readonly MeasureRow[]> => {
    const rows: MeasureRow[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = {
        sort: 'number' as const,
        progress: 'unfinished' as const,
        limit: batchLimit,
        ...(cursor ? { cursor } : {}),
      };
      const page = await take(api.GET('/api/measures', { params: { query }, signal }));
      rows.push(...page.rows);
      cursor = page.next;
    }
    return rows;
  },
});

export const checkQuery = (measures: readonly string[]) =>
  queryOptions({
    queryKey: ['task-check', measures],
    enabled: measures.length > 0,
    queryFn: async (): Promise<readonly CheckList[]> => {
      const lists: CheckList[] = [];
      for (const part of portions(measures))
        lists.push(...(await take(api.POST('/api/tasks/check', { body: { measures: [...part] } }))).measures);
      return lists;
    },
  });

/** Every draft in sight: whom a deployment goes to. */
export const draftsQuery = queryOptions({
  queryKey: ['tasks', 'drafts'],
  queryFn: async ({ signal }): Promise<readonly TaskRow[]> => {
    const rows: TaskRow[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = { state: ['drafted' as const, 'returned' as const], limit: batchLimit, ...(cursor ? { cursor } : {}) };
      const page = await take(api.GET('/api/tasks', { params: { query }, signal }));
      rows.push(...page.rows);
      cursor = page.next;
    }
    return rows;
  },
});
