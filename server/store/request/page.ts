/** Where a page of requests ends: its part (open or settled), instant and id; opaque to the client. */
type Place = { readonly rank: number; readonly at: string; readonly id: string };

export const cursorOf = ({ rank, at, id }: Place): string => Buffer.from(JSON.stringify([rank, at, id])).toString('base64url');

export function afterCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [rank, at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [number, string, string];
    const isPlace = Number.isInteger(rank) && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id);
    return isPlace ? { rank, at, id } : undefined;
  } catch {
    return undefined;
  }
}
