import { type Day, isDay } from '../../shared/day.ts';
import { type AgencyGiven, decideAgency } from '../agency-rule.ts';
import { type BodyGiven, decideBody, decideGroup, decidePost } from '../body-rule.ts';
import {
  type Agency,
  type AgencyKind,
  type Body,
  type BodyKind,
  changedParts,
  type Organisation,
  type Part,
  type Post,
  partOf,
  type Seat,
  type SeatRole,
  withPart,
} from '../organisation.ts';
import type { Decided, OrganisationProblem } from '../problems.ts';
import { agencyKindWords, bodyKindWords, type SheetKey, seatRoleWords, sheets } from './columns.ts';
import { agencyRow, bodyRow, type PrintedRow, postRow, seatRow } from './print.ts';
import { problemAt, type ReadSheets, type SheetRow } from './read.ts';

export type SheetChange = {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: 'added' | 'changed';
  readonly name: string;
  readonly fields: readonly { readonly column: string; readonly before: string; readonly after: string }[];
};
export type SheetCount = {
  readonly sheet: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
};

export type ImportPlan = {
  readonly after: Organisation;
  readonly sheets: readonly SheetCount[];
  readonly changes: readonly SheetChange[];
  readonly problems: readonly OrganisationProblem[];
};

/**
 * What the organisation becomes when the sheets are taken in. Rows add and change; what no row names stays as it is. A row is found
 * again by its identifier, else by its name. Every problem is told at its cell; with one, nothing of the file should be written.
 */
export function planImport(before: Organisation, read: ReadSheets, newId: () => string): ImportPlan {
  const plan = new Plan(before, newId);
  for (const row of read.rows.agencies) plan.agency(row);
  for (const row of read.rows.agencies) plan.parentOfAgency(row);
  for (const row of read.rows.posts) plan.post(row);
  for (const row of read.rows.aliases) plan.alias(row);
  for (const [name, rows] of Map.groupBy(read.rows.groups, (row) => row.text('统称'))) plan.group(name, rows);
  for (const row of read.rows.bodies) plan.body(row);
  for (const row of read.rows.bodies) plan.parentOfBody(row);
  for (const row of read.rows.seats) plan.seat(row);
  return plan.result(read);
}

const parts: readonly Part[] = ['agencies', 'groups', 'posts', 'bodies'];

class Plan {
  readonly #before: Organisation;
  readonly #newId: () => string;
  #now: Organisation;
  readonly #problems: OrganisationProblem[] = [];
  readonly #changes = new Map<string, SheetChange>();
  /** Which row an id came from, to tell repeated rows and to find the row again in the second pass. */
  readonly #rows = new Map<string, SheetRow>();

  constructor(before: Organisation, newId: () => string) {
    this.#before = before;
    this.#now = before;
    this.#newId = newId;
  }

  agency(row: SheetRow): void {
    const name = this.#filled(row, '单位');
    const kind = this.#code<AgencyKind>(row, '类别', agencyKindWords);
    const division = this.#named(row, '旗县市区', (text) =>
      this.#now.divisions.find((one) => one.name === text || one.code === text),
    );
    const order = this.#number(row, '序号');
    if (name === undefined || kind === undefined || division === undefined || order === undefined) return;
    const old = this.#known('agencies', row, (agency) => agency.name === name);
    if (old === 'unknown' || this.#isRepeated(old?.id, row, name)) return;
    const given: AgencyGiven = {
      name,
      fullName: row.has('全称') ? row.text('全称') || null : (old?.fullName ?? null),
      kind,
      parent: old?.parent ?? null,
      division: row.has('旗县市区') ? (division?.id ?? null) : (old?.division ?? null),
      aliases: old?.aliases ?? [],
    };
    const id = old?.id ?? this.#newId();
    const decided = this.#take(decideAgency(this.#now, id, given), row, agencyColumns, old);
    if (!decided) return;
    const agency = { ...decided, officialOrder: order === null ? decided.officialOrder : order };
    this.#keep('agencies', agency, old, row, agencyRow);
  }

  parentOfAgency(row: SheetRow): void {
    const agency = this.#madeFrom('agencies', row);
    const parent = this.#named(row, '上级单位', (text) => this.#agencyNamed(text));
    if (!agency || parent === undefined || !row.has('上级单位') || (parent?.id ?? null) === agency.parent) return;
    const decided = this.#take(
      decideAgency(this.#now, agency.id, { ...agencyGiven(agency), parent: parent?.id ?? null }),
      row,
      agencyColumns,
      agency,
    );
    if (decided) this.#keep('agencies', decided, partOf(this.#before, 'agencies', agency.id), row, agencyRow);
  }

  alias(row: SheetRow): void {
    const agency = this.#required(row, '单位', (text) => this.#agencyNamed(text));
    const alias = this.#filled(row, '别名');
    if (!agency || alias === undefined || alias === agency.name || agency.aliases.includes(alias)) return;
    const given = { ...agencyGiven(agency), aliases: [...agency.aliases, alias] };
    const decided = this.#take(decideAgency(this.#now, agency.id, given), row, { aliases: '别名' }, agency);
    if (!decided) return;
    this.#now = withPart(this.#now, 'agencies', decided);
    this.#note(row, 'added', `${agency.name} ${alias}`, []);
  }

  group(name: string, rows: readonly SheetRow[]): void {
    const [first] = rows;
    if (!first) return;
    if (name === '') {
      for (const row of rows) this.#filled(row, '统称');
      return;
    }
    const members = rows.map((row) => this.#required(row, '单位', (text) => this.#agencyNamed(text)));
    if (members.some((member) => !member)) return;
    const old = this.#now.groups.find((group) => group.name === name && group.withdrawnReason === null);
    const listed = [...new Set(members.flatMap((member) => (member ? [member.id] : [])))];
    const all = [...listed, ...(old?.members ?? []).filter((member) => !listed.includes(member))];
    const decided = this.#take(
      decideGroup(this.#now, old?.id ?? this.#newId(), { name, members: all }),
      first,
      { name: '统称' },
      old,
    );
    if (!decided || decided === old) return;
    this.#now = withPart(this.#now, 'groups', decided);
    for (const [at, row] of rows.entries()) {
      const id = members[at]?.id ?? '';
      if (!old?.members.includes(id)) this.#note(row, 'added', `${name} ${members[at]?.name ?? ''}`, []);
      else if (old.members.indexOf(id) !== all.indexOf(id))
        this.#note(row, 'changed', `${name} ${members[at]?.name ?? ''}`, [
          { column: '序号', before: String(old.members.indexOf(id) + 1), after: String(all.indexOf(id) + 1) },
        ]);
    }
  }

  post(row: SheetRow): void {
    const title = this.#filled(row, '岗位');
    const agency = this.#named(row, '单位', (text) => this.#agencyNamed(text));
    const rank = this.#number(row, '排序');
    if (title === undefined || agency === undefined || rank === undefined) return;
    const at = agency?.id ?? null;
    const old = this.#known('posts', row, (post) => post.title === title && post.agency === at);
    if (old === 'unknown' || this.#isRepeated(old?.id, row, title)) return;
    const given = { agency: at, title, rank: rank ?? old?.rank ?? this.#nextRank(at) };
    const decided = this.#take(
      decidePost(this.#now, old?.id ?? this.#newId(), given),
      row,
      { title: '岗位', agency: '单位' },
      old,
    );
    if (decided) this.#keep('posts', decided, old, row, postRow);
  }

  body(row: SheetRow): void {
    const name = this.#filled(row, '机构');
    const kind = this.#code<BodyKind>(row, '类别', bodyKindWords);
    const office = this.#named(row, '办公室设在', (text) => this.#agencyNamed(text));
    const order = this.#number(row, '序号');
    if (name === undefined || kind === undefined || office === undefined || order === undefined) return;
    const old = this.#known('bodies', row, (body) => body.name === name);
    if (old === 'unknown' || this.#isRepeated(old?.id, row, name)) return;
    const given: BodyGiven = {
      name,
      kind,
      parent: old?.parent ?? null,
      office: row.has('办公室设在') ? (office?.id ?? null) : (old?.office ?? null),
      seats: old?.seats ?? [],
    };
    const decided = this.#take(decideBody(this.#now, old?.id ?? this.#newId(), given), row, bodyColumns, old);
    if (decided) this.#keep('bodies', { ...decided, officialOrder: order ?? decided.officialOrder }, old, row, bodyRow);
  }

  parentOfBody(row: SheetRow): void {
    const body = this.#madeFrom('bodies', row);
    const parent = this.#named(row, '上级机构', (text) => this.#bodyNamed(text));
    if (!body || parent === undefined || !row.has('上级机构') || (parent?.id ?? null) === body.parent) return;
    const decided = this.#take(
      decideBody(this.#now, body.id, { ...bodyGiven(body), parent: parent?.id ?? null }),
      row,
      bodyColumns,
      body,
    );
    if (decided) this.#keep('bodies', decided, partOf(this.#before, 'bodies', body.id), row, bodyRow);
  }

  seat(row: SheetRow): void {
    const body = this.#required(row, '机构', (text) => this.#bodyNamed(text));
    const role = this.#seatRole(row);
    const agency = this.#named(row, '单位', (text) => this.#agencyNamed(text));
    const startsOn = this.#day(row, '开始日期');
    const endsOn = this.#day(row, '结束日期');
    if (!body || !role || agency === undefined || startsOn === undefined || endsOn === undefined) return;
    const at = agency?.id ?? null;
    const post = this.#named(row, '岗位', (text) =>
      this.#now.posts.find((one) => one.title === text && one.agency === at && one.withdrawnReason === null),
    );
    if (post === undefined) return;
    const whose = { agency: post ? null : at, post: post?.id ?? null };
    const isSame = (other: Seat) => other.agency === whose.agency && other.post === whose.post;
    // The seat that is meant: the one that began on the same day, else the one that is still taken.
    const place = [
      body.seats.findIndex((other) => isSame(other) && row.has('开始日期') && other.startsOn === startsOn),
      body.seats.findIndex((other) => isSame(other) && other.endsOn === null),
    ].find((index) => index !== -1);
    const old = place === undefined ? undefined : body.seats[place];
    const seat: Seat = {
      role,
      ...whose,
      startsOn: row.has('开始日期') ? startsOn : (old?.startsOn ?? null),
      endsOn: row.has('结束日期') ? endsOn : (old?.endsOn ?? null),
    };
    const seats = place === undefined ? [...body.seats, seat] : body.seats.with(place, seat);
    const decided = this.#take(decideBody(this.#now, body.id, { ...bodyGiven(body), seats }), row, { seats: '单位' }, body);
    if (!decided || decided === body) return;
    this.#now = withPart(this.#now, 'bodies', decided);
    const after = seatRow(this.#now, body.name, seat);
    const name = `${body.name} ${after.单位}${after.岗位}`;
    if (old) this.#note(row, 'changed', name, differing(seatRow(this.#now, body.name, old), after));
    else this.#note(row, 'added', name, []);
  }

  result(read: ReadSheets): ImportPlan {
    // However often a thing was touched, it is one version ahead of what it was.
    let after = this.#now;
    for (const part of parts) {
      for (const one of changedParts(part, this.#before, this.#now)) {
        const version = (partOf(this.#before, part, one.id)?.version ?? 0) + 1;
        after = withPart(after, part, { ...one, version } as never);
      }
    }
    const changes = [...this.#changes.values()];
    const counts = (Object.keys(sheets) as SheetKey[]).flatMap((key): SheetCount[] => {
      const rows = read.rows[key].length;
      const mine = changes.filter((change) => change.sheet === sheets[key].name);
      const added = mine.filter((change) => change.kind === 'added').length;
      const changed = mine.length - added;
      return rows === 0 ? [] : [{ sheet: sheets[key].name, rows, added, changed, unchanged: rows - added - changed }];
    });
    return { after, sheets: counts, changes, problems: [...read.problems, ...this.#problems] };
  }

  #filled(row: SheetRow, column: string): string | undefined {
    const text = row.text(column);
    if (text !== '') return text;
    this.#problems.push(problemAt('organisation/cell-empty', { column }, row.placeOf(column)));
    return undefined;
  }

  /** What a name stands for; null where the cell is empty, undefined where nobody has the name. */
  #named<T>(row: SheetRow, column: string, find: (text: string) => T | undefined): T | null | undefined {
    const raw = row.text(column);
    if (raw === '') return null;
    const found = find(raw);
    if (found === undefined) this.#problems.push(problemAt('organisation/unknown-name', { column, raw }, row.placeOf(column)));
    return found;
  }

  #required<T>(row: SheetRow, column: string, find: (text: string) => T | undefined): T | undefined {
    if (this.#filled(row, column) === undefined) return undefined;
    return this.#named(row, column, find) ?? undefined;
  }

  #code<Code extends string>(row: SheetRow, column: string, words: { readonly [C in Code]: string }): Code | undefined {
    const raw = this.#filled(row, column);
    if (raw === undefined) return undefined;
    const found = (Object.keys(words) as Code[]).find((code) => words[code] === raw);
    if (found === undefined) this.#unknownValue(row, column, raw, Object.values(words));
    return found;
  }

  #seatRole(row: SheetRow): SeatRole | undefined {
    const raw = this.#filled(row, '职责');
    if (raw === undefined) return undefined;
    const all = Object.entries(seatRoleWords) as [SeatRole, readonly string[]][];
    const found = all.find(([, words]) => words.includes(raw))?.[0];
    if (found === undefined)
      this.#unknownValue(
        row,
        '职责',
        raw,
        all.flatMap(([, words]) => words.slice(1, 3)),
      );
    return found;
  }

  #unknownValue(row: SheetRow, column: string, raw: string, allowed: readonly string[]): void {
    this.#problems.push(problemAt('organisation/value-unknown', { column, raw, allowed }, row.placeOf(column)));
  }

  #number(row: SheetRow, column: string): number | null | undefined {
    const raw = row.text(column);
    if (raw === '') return null;
    if (/^\d{1,4}$/.test(raw) && Number(raw) > 0) return Number(raw);
    this.#problems.push(problemAt('organisation/number-unreadable', { raw }, row.placeOf(column)));
    return undefined;
  }

  #day(row: SheetRow, column: string): Day | null | undefined {
    const raw = row.text(column);
    if (raw === '') return null;
    const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(raw) ?? [];
    const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isDay(text)) return text;
    this.#problems.push(problemAt('organisation/day-unreadable', { raw }, row.placeOf(column)));
    return undefined;
  }

  /** What a row is about: by its identifier, which must be ours, else by its name. */
  #known<P extends 'agencies' | 'posts' | 'bodies'>(
    part: P,
    row: SheetRow,
    isNamed: (one: Organisation[P][number]) => boolean,
  ): Organisation[P][number] | undefined | 'unknown' {
    const raw = row.text('标识');
    const list = this.#now[part] as readonly Organisation[P][number][];
    if (raw === '') return list.find((one) => one.withdrawnReason === null && isNamed(one));
    const found = list.find((one) => one.id === raw);
    if (found) return found;
    this.#problems.push(problemAt('organisation/unknown-identifier', { raw }, row.placeOf('标识')));
    return 'unknown';
  }

  #isRepeated(id: string | undefined, row: SheetRow, name: string): boolean {
    const first = id === undefined ? undefined : this.#rows.get(id);
    if (!first) return false;
    this.#problems.push(
      problemAt('organisation/row-repeated', { name, first: first.cell }, { sheet: row.sheet, cell: row.cell }),
    );
    return true;
  }

  /** The decision's value; the old one where nothing changes; undefined with a problem at the cell of the field at fault. */
  #take<T>(decided: Decided<T>, row: SheetRow, columns: { readonly [field: string]: string }, old: T | undefined): T | undefined {
    if ('value' in decided) return decided.value;
    const { code, params, field } = decided.objection;
    if (code === 'organisation/nothing-changed') return old;
    const column = field === undefined ? undefined : columns[field];
    const place = column === undefined ? { sheet: row.sheet, cell: row.cell } : row.placeOf(column);
    this.#problems.push(problemAt(code, params as never, place));
    return undefined;
  }

  #keep<P extends 'agencies' | 'posts' | 'bodies'>(
    part: P,
    one: Organisation[P][number],
    old: Organisation[P][number] | undefined,
    row: SheetRow,
    print: (organisation: Organisation, one: never) => PrintedRow,
  ): void {
    const hadOrder = old && 'officialOrder' in old && 'officialOrder' in one ? old.officialOrder === one.officialOrder : true;
    this.#rows.set(one.id, row);
    if (one === old || (old && hadOrder && one.version === old.version)) return;
    this.#now = withPart(this.#now, part, one);
    const after = print(this.#now, one as never);
    const name = after.单位 !== undefined && part === 'posts' ? `${after.单位}${after.岗位}` : (after.单位 ?? after.机构 ?? '');
    if (old) this.#note(row, 'changed', name, differing(print(this.#before, old as never), after));
    else this.#note(row, 'added', name, []);
  }

  #note(row: SheetRow, kind: SheetChange['kind'], name: string, fields: SheetChange['fields']): void {
    const key = `${row.sheet} ${row.cell}`;
    const before = this.#changes.get(key);
    this.#changes.set(key, { sheet: row.sheet, cell: row.cell, kind: before?.kind ?? kind, name, fields });
  }

  #madeFrom<P extends 'agencies' | 'bodies'>(part: P, row: SheetRow): Organisation[P][number] | undefined {
    const list = this.#now[part] as readonly Organisation[P][number][];
    return list.find((one) => this.#rows.get(one.id) === row);
  }

  #agencyNamed(text: string): Agency | undefined {
    const there = this.#now.agencies.filter((agency) => agency.withdrawnReason === null);
    return (
      there.find((agency) => agency.name === text) ??
      there.find((agency) => agency.fullName === text) ??
      there.find((agency) => agency.aliases.includes(text))
    );
  }

  #bodyNamed(text: string): Body | undefined {
    return this.#now.bodies.find((body) => body.name === text && body.withdrawnReason === null);
  }

  #nextRank(agency: string | null): number {
    return Math.max(0, ...this.#now.posts.filter((post: Post) => post.agency === agency).map((post) => post.rank)) + 1;
  }
}

const agencyColumns = { name: '单位', fullName: '全称', kind: '类别', parent: '上级单位', division: '旗县市区', aliases: '单位' };
const bodyColumns = { name: '机构', parent: '上级机构', office: '办公室设在', seats: '机构' };

const agencyGiven = (agency: Agency): AgencyGiven => ({
  name: agency.name,
  fullName: agency.fullName,
  kind: agency.kind as AgencyKind,
  parent: agency.parent,
  division: agency.division,
  aliases: agency.aliases,
});
const bodyGiven = (body: Body): BodyGiven => ({
  name: body.name,
  kind: body.kind as BodyKind,
  parent: body.parent,
  office: body.office,
  seats: body.seats,
});

const differing = (before: PrintedRow, after: PrintedRow): SheetChange['fields'] =>
  Object.entries(after)
    .filter(([column, text]) => (before[column] ?? '') !== text)
    .map(([column, text]) => ({ column, before: before[column] ?? '', after: text }));
