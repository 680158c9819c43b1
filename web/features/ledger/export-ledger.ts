import { api, take } from '../../api/client.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { ColumnId } from './grid/columns.ts';
import type { MeasureQuery } from './ledger-search.ts';

/** The workbook of what the screen shows: the same filter, order and columns. */
export const exportLedger = (query: MeasureQuery, columns: readonly ColumnId[], fallbackName: string): Promise<void> =>
  saveWorkbook(
    api.GET('/api/measures.xlsx', { params: { query: { ...query, columns: columns.join(',') } }, parseAs: 'blob' }),
    fallbackName,
  );

/** One locked workbook for each agency, in an archive. */
export const splitLedger = (query: MeasureQuery, fallbackName: string): Promise<void> =>
  saveWorkbook(api.GET('/api/measures.zip', { params: { query }, parseAs: 'blob' }), fallbackName);

/** Saves an answer that is a file, under the name the server gives it. */
export async function saveWorkbook(
  call: Promise<{ data?: unknown; error?: unknown; response: Response }>,
  fallbackName: string,
): Promise<void> {
  let name = fallbackName;
  const file = await take(
    call.then((answer) => {
      name = fileNameOf(answer.response.headers.get('content-disposition')) ?? fallbackName;
      return answer;
    }),
  );
  saveFile(file as Blob, name);
}

/** The name in a Content-Disposition, the UTF-8 form first. */
export function fileNameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // Not encoded as it says: the plain form below.
    }
  }
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}
