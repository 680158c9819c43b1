import { api } from '../../../api/client.ts';
import { saveWorkbook } from '../../ledger/export-ledger.ts';
import type { TaskQuery } from '../tasks.ts';
import type { TaskColumnId } from './task-columns.ts';

/** The workbook of what the screen shows: the same filter, order and columns. */
export const exportTasks = (query: TaskQuery, columns: readonly TaskColumnId[], fallbackName: string): Promise<void> =>
  saveWorkbook(
    api.GET('/api/tasks.xlsx', { params: { query: { ...query, columns: columns.join(',') } }, parseAs: 'blob' }),
    fallbackName,
  );
