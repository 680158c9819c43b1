import { sql } from 'kysely';
import type { MeasureGroup, MeasureSort } from './measure-filter.ts';

/** The order of a sort as one comparable key per row; `number` breaks ties and is unique in a programme. */
export const sortKeys: {
  readonly [Sort in MeasureSort]: {
    readonly key: ReturnType<typeof sql<string | number>>;
    readonly type: string;
    readonly descending: boolean;
  };
} = {
  number: { key: sql`reform_measure.number`, type: 'int', descending: false },
  '-number': { key: sql`reform_measure.number`, type: 'int', descending: true },
  deadline: { key: sql`coalesce(reform_measure.deadline_day, '9999-12-31'::date)`, type: 'date', descending: false },
  '-deadline': { key: sql`coalesce(reform_measure.deadline_day, '0001-01-01'::date)`, type: 'date', descending: true },
  field: { key: sql`reform_measure.field`, type: 'text', descending: false },
  // Agencies stand in official order, never by the alphabet; `first_lead` is joined where this is asked for.
  lead: { key: sql`coalesce(first_lead.place, 2147483647)`, type: 'int', descending: false },
  '-changed': { key: sql`reform_measure.changed_at`, type: 'timestamptz', descending: true },
};

/** A measure's first lead in the official order, looked up row by row: quick by its key whatever the planner knows of the tables. */
export const firstLead = sql<{ agency: string; name: string; place: number }>`(
    select a.id::text as agency, a.name, a.official_order as place from measure_party p
      join agency a on a.jurisdiction_id = p.jurisdiction_id and a.id = p.agency_id
     where p.jurisdiction_id = reform_measure.jurisdiction_id and p.measure_id = reform_measure.id and p.role = 'lead'
     order by a.official_order limit 1)`.as('first_lead');

/** What a row is grouped by: its key, its label, and the place of its group among the others. '' has none of it, and stands last. */
export const groupKeys: {
  readonly [Group in MeasureGroup]: {
    readonly key: ReturnType<typeof sql<string>>;
    readonly label: ReturnType<typeof sql<string>>;
    readonly place: ReturnType<typeof sql<number>>;
  };
} = {
  field: { key: sql`reform_measure.field`, label: sql`reform_measure.field`, place: sql`min(reform_measure.number)` },
  lead: {
    key: sql`coalesce(first_lead.agency, '')`,
    label: sql`coalesce(first_lead.name, '')`,
    place: sql`coalesce(min(first_lead.place), 2147483647)`,
  },
  month: {
    key: sql`coalesce(to_char(reform_measure.deadline_day, 'YYYY-MM'), '')`,
    label: sql`coalesce(to_char(reform_measure.deadline_day, 'YYYY-MM'), '')`,
    place: sql`coalesce(min(reform_measure.deadline_day) - '2000-01-01'::date, 2147483647)`,
  },
  document: {
    key: sql`reform_measure.document_id::text`,
    label: sql`d.title`,
    place: sql`min(reform_measure.number)`,
  },
};

/** Where a page ends: the last row's group, its key in the order, its number and id. */
type Last = { readonly group: string | null; readonly key: string | number; readonly number: number; readonly id: string };

/** An opaque cursor; it belongs to one order. */
export const encodeCursor = (sort: MeasureSort, last: Last): string =>
  Buffer.from(JSON.stringify([sort, last.group, last.key, last.number, last.id])).toString('base64url');

export function decodeCursor(sort: MeasureSort, cursor: string): Last | undefined {
  try {
    const [of, group, key, number, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [
      string,
      string | null,
      string | number,
      number,
      string,
    ];
    return of === sort && Number.isInteger(number) && /^[0-9a-f-]{36}$/.test(id) ? { group, key, number, id } : undefined;
  } catch {
    return undefined;
  }
}
