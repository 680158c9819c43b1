import type { Agency, AgencyGroup, Body, Division, Organisation, Post, Seat } from '../../core/org/organisation.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

type Reader = Tx | Database['kysely'];

/** One change of the organisation at a time: names are unique over several tables, and that holds only while nobody else writes. */
export const lockOrganisation = (tx: Tx, jurisdiction: string): Promise<unknown> =>
  tx.selectFrom('jurisdiction').select('id').where('id', '=', jurisdiction).forNoKeyUpdate().execute();

/** The whole organisation in official order, withdrawn parts included. Some hundreds of rows. */
export async function readOrganisation(reader: Reader, jurisdiction: string): Promise<Organisation> {
  const [divisions, agencies, groups, posts, bodies] = await Promise.all([
    readDivisions(reader, jurisdiction),
    readAgencies(reader, jurisdiction),
    readGroups(reader, jurisdiction),
    readPosts(reader, jurisdiction),
    readBodies(reader, jurisdiction),
  ]);
  return { divisions, agencies, groups, posts, bodies };
}

async function readDivisions(reader: Reader, jurisdiction: string): Promise<Division[]> {
  const rows = await reader
    .selectFrom('division')
    .select(['id', 'code', 'name', 'kind', 'official_order', 'version'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('official_order')
    .orderBy('code')
    .execute();
  return rows.map(({ official_order, ...row }) => ({ ...row, officialOrder: official_order }));
}

async function readAgencies(reader: Reader, jurisdiction: string): Promise<Agency[]> {
  const [rows, aliases] = await Promise.all([
    reader
      .selectFrom('agency')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .orderBy('official_order')
      .orderBy('name')
      .execute(),
    reader
      .selectFrom('agency_alias')
      .select(['agency_id', 'alias'])
      .where('jurisdiction_id', '=', jurisdiction)
      .orderBy('alias')
      .execute(),
  ]);
  const namesOf = Map.groupBy(aliases, (row) => row.agency_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    fullName: row.full_name,
    kind: row.kind,
    parent: row.parent_id,
    division: row.division_id,
    officialOrder: row.official_order,
    aliases: (namesOf.get(row.id) ?? []).map(({ alias }) => alias),
    mergedInto: row.merged_into,
    withdrawnReason: row.withdrawn_at === null ? null : (row.withdrawn_reason ?? ''),
    version: row.version,
  }));
}

async function readGroups(reader: Reader, jurisdiction: string): Promise<AgencyGroup[]> {
  const [rows, members] = await Promise.all([
    reader.selectFrom('agency_group').selectAll().where('jurisdiction_id', '=', jurisdiction).orderBy('id').execute(),
    reader
      .selectFrom('agency_group_member')
      .select(['group_id', 'agency_id'])
      .where('jurisdiction_id', '=', jurisdiction)
      .orderBy('group_id')
      .orderBy('ordinal')
      .execute(),
  ]);
  const membersOf = Map.groupBy(members, (row) => row.group_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    members: (membersOf.get(row.id) ?? []).map(({ agency_id }) => agency_id),
    withdrawnReason: row.withdrawn_at === null ? null : (row.withdrawn_reason ?? ''),
    version: row.version,
  }));
}

async function readPosts(reader: Reader, jurisdiction: string): Promise<Post[]> {
  const rows = await reader
    .selectFrom('post')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('rank')
    .orderBy('title')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    agency: row.agency_id,
    title: row.title,
    rank: row.rank,
    withdrawnReason: row.withdrawn_at === null ? null : (row.withdrawn_reason ?? ''),
    version: row.version,
  }));
}

async function readBodies(reader: Reader, jurisdiction: string): Promise<Body[]> {
  const [rows, seats] = await Promise.all([
    reader
      .selectFrom('body')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .orderBy('official_order')
      .orderBy('name')
      .execute(),
    reader
      .selectFrom('body_member')
      .selectAll()
      .where('jurisdiction_id', '=', jurisdiction)
      .orderBy('body_id')
      .orderBy('ordinal')
      .execute(),
  ]);
  const seatsOf = Map.groupBy(seats, (row) => row.body_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    parent: row.parent_id,
    office: row.office_agency_id,
    officialOrder: row.official_order,
    seats: (seatsOf.get(row.id) ?? []).map(
      (seat): Seat => ({
        role: seat.role as Seat['role'],
        agency: seat.agency_id,
        post: seat.post_id,
        startsOn: seat.starts_on as Day | null,
        endsOn: seat.ends_on as Day | null,
      }),
    ),
    withdrawnReason: row.withdrawn_at === null ? null : (row.withdrawn_reason ?? ''),
    version: row.version,
  }));
}

export type PostHolder = {
  readonly post: string;
  readonly appointment: string;
  readonly person: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** Who holds posts on a day, and who will. */
export async function readHolders(reader: Reader, jurisdiction: string, today: string): Promise<PostHolder[]> {
  const rows = await reader
    .selectFrom('appointment as t')
    .innerJoin('person as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 't.jurisdiction_id').onRef('p.id', '=', 't.person_id'),
    )
    .select(['t.post_id', 't.id', 'p.name', 't.starts_on', 't.ends_on'])
    .where('t.jurisdiction_id', '=', jurisdiction)
    .where('t.post_id', 'is not', null)
    .where((where) => where.or([where('t.ends_on', 'is', null), where('t.ends_on', '>=', today)]))
    .orderBy('t.starts_on')
    .execute();
  return rows.map((row) => ({
    post: row.post_id ?? '',
    appointment: row.id,
    person: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }));
}
