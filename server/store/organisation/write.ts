import type { Agency, AgencyGroup, Body, Division, Organisation, Part, Post } from '../../../core/org/organisation.ts';
import { canonicalJson } from '../../../core/shared/canonical.ts';
import type { StampedEvent, Tx } from '../commit.ts';
import { deriveTasksOfAgency } from '../task/derived.ts';

type Stamp = Pick<StampedEvent, 'id' | 'recordedAt'>;

const versionRow = (jurisdiction_id: string, one: { readonly version: number }, event: Stamp) => ({
  jurisdiction_id,
  version: one.version,
  recorded_from: event.recordedAt,
  event_id: event.id,
  image: canonicalJson(one),
});

/** Writes a part of the organisation as its next version: the first version is inserted, a later one takes the row's place. */
export function writePart<P extends Part>(tx: Tx, jurisdiction: string, part: P, one: Organisation[P][number], event: Stamp) {
  switch (part) {
    case 'divisions':
      return writeDivision(tx, jurisdiction, one as Division);
    case 'agencies':
      return writeAgency(tx, jurisdiction, one as Agency, event);
    case 'groups':
      return writeGroup(tx, jurisdiction, one as AgencyGroup, event);
    case 'posts':
      return writePost(tx, jurisdiction, one as Post, event);
    default:
      return writeBody(tx, jurisdiction, one as Body, event);
  }
}

async function writeDivision(tx: Tx, jurisdiction_id: string, division: Division): Promise<void> {
  const { id, code, name, kind, officialOrder, version } = division;
  await upsert(tx, 'division', { jurisdiction_id, id, code, name, kind, official_order: officialOrder, version });
}

/** Aliases are replaced as a whole; those that were there keep where they came from. */
async function writeAgency(tx: Tx, jurisdiction_id: string, agency: Agency, event: Stamp): Promise<void> {
  const { id } = agency;
  const before = await tx
    .selectFrom('agency')
    .select(['division_id', 'official_order'])
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('id', '=', id)
    .executeTakeFirst();
  await upsert(tx, 'agency', {
    jurisdiction_id,
    id,
    name: agency.name,
    full_name: agency.fullName,
    kind: agency.kind,
    parent_id: agency.parent,
    division_id: agency.division,
    official_order: agency.officialOrder,
    merged_into: agency.mergedInto,
    version: agency.version,
    ...withdrawal(agency, event),
  });
  if (before && (before.division_id !== agency.division || before.official_order !== agency.officialOrder))
    await deriveTasksOfAgency(tx, jurisdiction_id, id);
  const gone = tx.deleteFrom('agency_alias').where('jurisdiction_id', '=', jurisdiction_id).where('agency_id', '=', id);
  await (agency.aliases.length === 0 ? gone : gone.where('alias', 'not in', [...agency.aliases])).execute();
  if (agency.aliases.length > 0) {
    await tx
      .insertInto('agency_alias')
      .values(agency.aliases.map((alias) => ({ jurisdiction_id, alias, agency_id: id, origin: 'entered' })))
      .onConflict((conflict) =>
        conflict.columns(['jurisdiction_id', 'alias']).doUpdateSet((eb) => ({ agency_id: eb.ref('excluded.agency_id') })),
      )
      .execute();
  }
  await tx
    .insertInto('agency_version')
    .values({ agency_id: id, ...versionRow(jurisdiction_id, agency, event) })
    .execute();
}

async function writeGroup(tx: Tx, jurisdiction_id: string, group: AgencyGroup, event: Stamp): Promise<void> {
  const { id, name, version } = group;
  await upsert(tx, 'agency_group', { jurisdiction_id, id, name, version, ...withdrawal(group, event) });
  await tx.deleteFrom('agency_group_member').where('jurisdiction_id', '=', jurisdiction_id).where('group_id', '=', id).execute();
  if (group.members.length > 0)
    await tx
      .insertInto('agency_group_member')
      .values(group.members.map((agency_id, at) => ({ jurisdiction_id, group_id: id, agency_id, ordinal: at + 1 })))
      .execute();
  await tx
    .insertInto('agency_group_version')
    .values({ agency_group_id: id, ...versionRow(jurisdiction_id, group, event) })
    .execute();
}

async function writePost(tx: Tx, jurisdiction_id: string, post: Post, event: Stamp): Promise<void> {
  const { id, agency, title, rank, version } = post;
  await upsert(tx, 'post', { jurisdiction_id, id, agency_id: agency, title, rank, version, ...withdrawal(post, event) });
  await tx
    .insertInto('post_version')
    .values({ post_id: id, ...versionRow(jurisdiction_id, post, event) })
    .execute();
}

async function writeBody(tx: Tx, jurisdiction_id: string, body: Body, event: Stamp): Promise<void> {
  const { id, name, kind, version } = body;
  await upsert(tx, 'body', {
    jurisdiction_id,
    id,
    name,
    kind,
    parent_id: body.parent,
    office_agency_id: body.office,
    official_order: body.officialOrder,
    version,
    ...withdrawal(body, event),
  });
  await tx.deleteFrom('body_member').where('jurisdiction_id', '=', jurisdiction_id).where('body_id', '=', id).execute();
  if (body.seats.length > 0)
    await tx
      .insertInto('body_member')
      .values(
        body.seats.map((seat, at) => ({
          jurisdiction_id,
          body_id: id,
          ordinal: at + 1,
          role: seat.role,
          agency_id: seat.agency,
          post_id: seat.post,
          starts_on: seat.startsOn,
          ends_on: seat.endsOn,
        })),
      )
      .execute();
  await tx
    .insertInto('body_version')
    .values({ body_id: id, ...versionRow(jurisdiction_id, body, event) })
    .execute();
}

const withdrawal = (one: { readonly withdrawnReason: string | null }, event: Stamp) => ({
  withdrawn_at: one.withdrawnReason === null ? null : event.recordedAt,
  withdrawn_reason: one.withdrawnReason,
});

type PartTable = 'division' | 'agency' | 'agency_group' | 'post' | 'body';

/** The first version is inserted; every later one overwrites the row of its id. */
async function upsert(
  tx: Tx,
  table: PartTable,
  row: { readonly jurisdiction_id: string; readonly id: string; readonly version: number; readonly [column: string]: unknown },
): Promise<void> {
  const { jurisdiction_id, id, ...columns } = row;
  if (row.version === 1)
    await tx
      .insertInto(table)
      .values(row as never)
      .execute();
  else
    await tx
      .updateTable(table)
      .set(columns as never)
      .where('jurisdiction_id', '=', jurisdiction_id as never)
      .where('id', '=', id as never)
      .execute();
}
