import type pg from 'pg';
import { z } from 'zod';

/** The first entry of a backup: what lies in it, so that a restore can judge before it writes anything. */
export const Manifest = z.object({
  format: z.literal('luodi-backup/1'),
  product: z.string(),
  createdAt: z.string(),
  /** Migrations of the schema that the rows were taken from, in order. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** In the order in which they can be filled: what is referred to comes first. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int(), digest: z.string() })),
  files: z.array(z.object({ jurisdiction: z.string(), fingerprint: z.string(), size: z.int() })),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestEntry = 'manifest.json';
export const tableEntry = (name: string): string => `tables/${name}.copy`;
export const fileEntry = (file: { readonly jurisdiction: string; readonly fingerprint: string }): string =>
  `files/${file.jurisdiction}/${file.fingerprint.replace(':', '-')}`;

/** Left out: sessions end with the installation that opened them, and the list of migrations stands in the manifest. */
const leftOut = new Set(['migration', 'session']);

/** The tables with their columns, ordered so that every foreign key points backwards. */
export async function tablesInOrder(client: pg.ClientBase): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; refers_to: string[] }>(
    `select c.relname as name,
            array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
            array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
                   where k.conrelid = c.oid and k.contype = 'f' and r.oid <> c.oid) as refers_to
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
  );
  const waiting = rows.filter((row) => !leftOut.has(row.name));
  const ordered: { name: string; columns: string[] }[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((row) => row.refers_to.every((name) => ordered.some((done) => done.name === name)));
    const [next] = free === -1 ? [] : waiting.splice(free, 1);
    if (!next) throw new Error(`foreign keys in a circle: ${waiting.map((row) => row.name).join(', ')}`);
    ordered.push({ name: next.name, columns: next.columns });
  }
  return ordered;
}
