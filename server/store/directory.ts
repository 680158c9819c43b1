import type { AgencyDirectory } from '../../core/org/agency-directory.ts';
import { withStandardOrgans } from '../../packs/china/pack.ts';
import type { Database } from '../database/pool.ts';
import type { Tx } from './commit.ts';

type Reader = Tx | Database['kysely'];

export type AgencyRecord = {
  readonly id: string;
  readonly name: string;
  readonly fullName: string | null;
  readonly kind: string;
  readonly officialOrder: number;
  readonly division: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly aliases: readonly string[];
  readonly version: number;
};
export type AgencyGroupRecord = { readonly id: string; readonly name: string; readonly members: readonly string[] };

/** The agencies of a jurisdiction in official order, and the groups that stand for several. Everyone signed in may read them. */
export async function readDirectory(
  reader: Reader,
  jurisdiction: string,
): Promise<{ agencies: AgencyRecord[]; groups: AgencyGroupRecord[] }> {
  const rows = await reader
    .selectFrom('agency as a')
    .leftJoin('division as d', (join) =>
      join.onRef('d.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('d.id', '=', 'a.division_id'),
    )
    .select([
      'a.id',
      'a.name',
      'a.full_name',
      'a.kind',
      'a.official_order',
      'a.version',
      'd.id as division_id',
      'd.code',
      'd.name as division_name',
    ])
    .where('a.jurisdiction_id', '=', jurisdiction)
    .where('a.withdrawn_at', 'is', null)
    .orderBy('a.official_order')
    .orderBy('a.name')
    .execute();
  const aliases = await reader
    .selectFrom('agency_alias')
    .select(['agency_id', 'alias'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('alias')
    .execute();
  const members = await reader
    .selectFrom('agency_group as g')
    .leftJoin('agency_group_member as m', (join) =>
      join.onRef('m.jurisdiction_id', '=', 'g.jurisdiction_id').onRef('m.group_id', '=', 'g.id'),
    )
    .select(['g.id', 'g.name', 'm.agency_id', 'm.ordinal'])
    .where('g.jurisdiction_id', '=', jurisdiction)
    .where('g.withdrawn_at', 'is', null)
    .orderBy('g.name')
    .orderBy('m.ordinal')
    .execute();
  const namesOf = Map.groupBy(aliases, (row) => row.agency_id);
  const groups = new Map<string, { id: string; name: string; members: string[] }>();
  for (const row of members) {
    const group = groups.get(row.id) ?? { id: row.id, name: row.name, members: [] };
    if (row.agency_id !== null) group.members.push(row.agency_id);
    groups.set(row.id, group);
  }
  return {
    agencies: rows.map((row) => ({
      id: row.id,
      name: row.name,
      fullName: row.full_name,
      kind: row.kind,
      officialOrder: row.official_order,
      division:
        row.division_id !== null && row.code !== null && row.division_name !== null
          ? { id: row.division_id, code: row.code, name: row.division_name }
          : null,
      aliases: (namesOf.get(row.id) ?? []).map((alias) => alias.alias),
      version: row.version,
    })),
    groups: [...groups.values()],
  };
}

/** The directory as the plan parser knows agencies. */
export async function agencyDirectory(reader: Reader, jurisdiction: string): Promise<AgencyDirectory> {
  const { agencies, groups } = await readDirectory(reader, jurisdiction);
  return withStandardOrgans({
    agencies: agencies.map((agency) => ({
      id: agency.id,
      name: agency.name,
      ...(agency.fullName === null ? {} : { fullName: agency.fullName }),
      aliases: agency.aliases,
    })),
    groups: groups.map((group) => ({ name: group.name, aliases: [], members: group.members })),
  });
}
