import pg from 'pg';
import { appRole } from '../../server/database/address.ts';

/** What the catalogue of a database must not hold: the rules of DESIGN on tenancy, names, types and rights. */
export type CatalogueFinding = { readonly rule: CatalogueRule; readonly at: string };

export type CatalogueRule =
  | 'primary key missing'
  | 'jurisdiction_id not first in key'
  | 'jurisdiction_id not first in foreign key'
  | 'jurisdiction_id may be null'
  | 'trigger'
  | 'rule'
  | 'sequence'
  | 'plural name'
  | 'name not in lower case with underscores'
  | 'version table without its table'
  | 'inexact type'
  | 'right of the application';

/** Tables of the whole installation; everything else belongs to one jurisdiction. */
const ofTheInstallation = new Set(['migration', 'jurisdiction']);

/** Reads the catalogue as the owner and lists everything that breaks a rule, in the order of the rules. */
export async function checkCatalogue(owner: pg.ClientConfig): Promise<CatalogueFinding[]> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const tables = await list<{ name: string }>(
      client,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const names = tables.map((table) => table.name);
    return [
      ...(await keys(client, names)),
      ...(await foreignKeys(client)),
      ...(await forbiddenThings(client)),
      ...names.flatMap((name) => nameFindings(name, names)),
      ...(await columns(client)),
      ...(await rights(client)),
    ];
  } finally {
    await client.end();
  }
}

async function list<Row extends pg.QueryResultRow>(client: pg.Client, query: string, values: unknown[] = []): Promise<Row[]> {
  return (await client.query<Row>(query, values)).rows;
}

/** Every primary key and every other unique index starts with jurisdiction_id. */
async function keys(client: pg.Client, tables: readonly string[]): Promise<CatalogueFinding[]> {
  const indexes = await list<{ table: string; index: string; primary: boolean; first: string | null }>(
    client,
    `select t.relname as table, i.relname as index, x.indisprimary as primary, a.attname as first
       from pg_index x
       join pg_class t on t.oid = x.indrelid
       join pg_class i on i.oid = x.indexrelid
       left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'public'::regnamespace and x.indisunique
      order by 1, 2`,
  );
  const withPrimary = new Set(indexes.filter((index) => index.primary).map((index) => index.table));
  return [
    ...tables.filter((table) => !withPrimary.has(table)).map((at) => ({ rule: 'primary key missing' as const, at })),
    ...indexes
      .filter((index) => !ofTheInstallation.has(index.table) && index.first !== 'jurisdiction_id')
      .map((index) => ({ rule: 'jurisdiction_id not first in key' as const, at: `${index.table}: ${index.index}` })),
  ];
}

/** Every foreign key starts with jurisdiction_id on both sides, so that no row points into another jurisdiction. */
async function foreignKeys(client: pg.Client): Promise<CatalogueFinding[]> {
  const rows = await list<{ at: string }>(
    client,
    `select t.relname || ': ' || c.conname as at
       from pg_constraint c
       join pg_class t on t.oid = c.conrelid
       join pg_class f on f.oid = c.confrelid
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
      where c.contype = 'f' and t.relnamespace = 'public'::regnamespace
        and not (a.attname = 'jurisdiction_id'
                 and (b.attname = 'jurisdiction_id' or f.relname = 'jurisdiction' and b.attname = 'id'))
      order by 1`,
  );
  return rows.map(({ at }) => ({ rule: 'jurisdiction_id not first in foreign key' as const, at }));
}

/** No triggers and no rules (nothing happens behind a statement's back), no sequences (ids are made by the application). */
async function forbiddenThings(client: pg.Client): Promise<CatalogueFinding[]> {
  const found = await list<{ rule: CatalogueRule; at: string }>(
    client,
    `select 'trigger' as rule, tgrelid::regclass || ': ' || tgname as at from pg_trigger where not tgisinternal
     union all select 'trigger', 'event trigger ' || evtname from pg_event_trigger
     union all select 'rule', ev_class::regclass || ': ' || rulename from pg_rewrite w join pg_class c on c.oid = w.ev_class
                where c.relnamespace = 'public'::regnamespace and rulename <> '_RETURN'
     union all select 'sequence', relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace
     order by 1, 2`,
  );
  return found;
}

const irregularPlurals = new Set(['people', 'children', 'data', 'criteria', 'indices', 'media', 'men', 'women', 'statuses']);
const singularWithS = /(ss|us|is|ias|news)$/;

/** English nouns only: a plural ends in s, apart from words like "address", "status", "analysis", or is one of the irregular. */
export function isPlural(word: string): boolean {
  return irregularPlurals.has(word) || (word.endsWith('s') && !singularWithS.test(word));
}

function nameFindings(table: string, tables: readonly string[]): CatalogueFinding[] {
  const findings: CatalogueFinding[] = [];
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(table)) findings.push({ rule: 'name not in lower case with underscores', at: table });
  if (isPlural(table.split('_').at(-1) ?? '')) findings.push({ rule: 'plural name', at: table });
  const base = /^(.+)_version$/.exec(table)?.[1];
  if (base !== undefined && !tables.includes(base)) findings.push({ rule: 'version table without its table', at: table });
  return findings;
}

/** Values are numeric, instants carry their zone; jurisdiction_id is never missing. */
async function columns(client: pg.Client): Promise<CatalogueFinding[]> {
  return list<CatalogueFinding>(
    client,
    `select case when column_name = 'jurisdiction_id' then 'jurisdiction_id may be null' else 'inexact type' end as rule,
            table_name || '.' || column_name as at
       from information_schema.columns
      where table_schema = 'public'
        and (data_type in ('real', 'double precision', 'money', 'timestamp without time zone', 'time with time zone')
             or column_name = 'jurisdiction_id' and is_nullable = 'YES')
      order by 1, 2`,
  );
}

/** The application reads and writes rows: it makes and owns nothing, and changes neither events nor versions. */
async function rights(client: pg.Client): Promise<CatalogueFinding[]> {
  return list<CatalogueFinding>(
    client,
    `select 'right of the application' as rule, at from (
       select 'create in the database' as at where has_database_privilege($1, current_database(), 'create')
       union all select 'temporary tables' where has_database_privilege($1, current_database(), 'temporary')
       union all select 'create in schema ' || nspname from pg_namespace
                  where nspname in ('public') and has_schema_privilege($1, oid, 'create')
       union all select 'owns ' || oid::regclass from pg_class where relowner = $1::regrole
       union all select relname || ': ' || kind
         from pg_class, unnest(array['update', 'delete', 'truncate', 'references', 'trigger']) as kind
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and (kind in ('truncate', 'references', 'trigger')
               or relname = 'event' or relname like '%\\_version' or relname like '%\\_event' or relname = 'migration')
          and has_table_privilege($1, oid, kind)
     ) as found order by at`,
    [appRole],
  );
}
