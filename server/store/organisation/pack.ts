import type { Agency, Body, Division, Post } from '../../../core/org/organisation.ts';
import type { Pack } from '../../../packs/pack.ts';
import type { StampedEvent, Tx } from '../commit.ts';
import { newId } from '../identifier.ts';
import { writePart } from './write.ts';

const first = { version: 1, withdrawnReason: null } as const;

/** Writes what a pack knows of a place: divisions, agencies with aliases, groups, posts, bodies; each with its first version. */
export async function writePack(tx: Tx, jurisdiction: string, pack: Pack, event: StampedEvent): Promise<void> {
  const ids = new Map<string, string>();
  const idOf = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const made = ids.get(key) ?? newId();
    ids.set(key, made);
    return made;
  };
  for (const [at, { code, name, kind }] of (pack.divisions ?? []).entries()) {
    const division: Division = { id: idOf('division', code), code, name, kind, officialOrder: at + 1, version: 1 };
    await writePart(tx, jurisdiction, 'divisions', division, event);
  }
  await writeAgencies(tx, jurisdiction, pack, event, idOf);
  for (const group of pack.groups) {
    const members = group.members.map((member) => idOf('agency', member));
    for (const name of [group.name, ...group.aliases])
      await writePart(tx, jurisdiction, 'groups', { ...first, id: newId(), name, members }, event);
  }
  for (const post of pack.posts ?? []) {
    const agency = post.agency === null ? null : idOf('agency', post.agency);
    const row: Post = { ...first, id: idOf('post', post.id), agency, title: post.title, rank: post.rank };
    await writePart(tx, jurisdiction, 'posts', row, event);
  }
  for (const [at, body] of (pack.bodies ?? []).entries()) {
    const row: Body = {
      ...first,
      id: idOf('body', body.id),
      name: body.name,
      kind: body.kind,
      parent: body.parent === undefined ? null : idOf('body', body.parent),
      office: body.office === undefined ? null : idOf('agency', body.office),
      officialOrder: at + 1,
      seats: body.seats.map((seat) => ({
        role: seat.role,
        agency: 'agency' in seat ? idOf('agency', seat.agency) : null,
        post: 'post' in seat ? idOf('post', seat.post) : null,
        startsOn: null,
        endsOn: null,
      })),
    };
    await writePart(tx, jurisdiction, 'bodies', row, event);
  }
}

async function writeAgencies(
  tx: Tx,
  jurisdiction: string,
  pack: Pack,
  event: StampedEvent,
  idOf: (kind: string, id: string) => string,
): Promise<void> {
  const taken = new Set<string>();
  const codes = new Set((pack.divisions ?? []).map(({ code }) => code));
  for (const [at, agency] of pack.agencies.entries()) {
    // Of several agencies with one alias the first keeps it.
    const aliases = agency.aliases.filter((alias) => !taken.has(alias));
    for (const alias of aliases) taken.add(alias);
    const code = agency.id.replace(/^division-/, '');
    const row: Agency = {
      ...first,
      id: idOf('agency', agency.id),
      name: agency.name,
      fullName: agency.fullName ?? null,
      kind: agency.kind,
      parent: null,
      division: codes.has(code) ? idOf('division', code) : null,
      officialOrder: at + 1,
      aliases,
      mergedInto: null,
    };
    await writePart(tx, jurisdiction, 'agencies', row, event);
  }
  await tx
    .updateTable('agency_alias')
    .set({ origin: `pack ${pack.manifest.id}@${pack.manifest.version}` })
    .where('jurisdiction_id', '=', jurisdiction)
    .execute();
}
