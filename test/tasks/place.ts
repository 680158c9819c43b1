import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppointmentId, JurisdictionId, PersonId } from '../../core/shared/brand.ts';
import { day } from '../../core/shared/day.ts';
import type { Actor, Grant } from '../../core/shared/decision.ts';
import type { Pack } from '../../packs/pack.ts';
import type { ActionContext } from '../../server/actions/context.ts';
import { commitDraft } from '../../server/actions/plan-commit.ts';
import { createDraftFromText } from '../../server/actions/plan-draft.ts';
import { createJurisdiction } from '../../server/actions/set-up.ts';
import { type Database, openDatabase } from '../../server/database/pool.ts';
import { filesOf } from '../../server/files/file-store.ts';
import { newId } from '../../server/store/identifier.ts';
import { cloneDatabase } from '../store/database.ts';

const source = 'made for the tests';
const agency = (id: string, name: string, kind: 'party' | 'government' | 'division') =>
  ({ id, name, aliases: [], kind, source }) as const;
const pack: Pack = {
  manifest: { id: 'tests-tasks', version: '1.0.0', title: { zh: '测试', en: 'tests' }, source },
  jurisdiction: { code: '150500', name: '丙市' },
  divisions: [
    { code: '150525', name: '甲旗', shortName: '甲旗', kind: 'banner', source },
    { code: '150526', name: '乙旗', shortName: '乙旗', kind: 'banner', source },
  ],
  agencies: [
    agency('reform', '市委改革办', 'party'),
    agency('finance', '市财政局', 'government'),
    agency('planning', '市发展改革委', 'government'),
    agency('audit', '市审计局', 'government'),
    agency('division-150525', '甲旗人民政府', 'division'),
    agency('division-150526', '乙旗人民政府', 'division'),
  ],
  groups: [],
  organs: [],
};

/** Three measures: one agency alone; a lead that is supported; a lead under whom both divisions implement. */
const plan = [
  '改革工作方案（2026年）',
  '一、经济领域',
  '1. 完善预算制度。修订办法，2026年12月底前完成。（市财政局牵头）',
  '2. 推进项目审批改革。形成清单，2026年11月底前完成。（市发展改革委牵头，市财政局、市审计局配合）',
  '二、社会领域',
  '3. 整治突出问题。建立台账，2026年12月底前完成。（市发展改革委牵头，甲旗人民政府、乙旗人民政府组织实施）',
].join('\n');

export type PlaceOfTasks = {
  readonly database: Database;
  readonly jurisdiction: string;
  /** The measures by the order of the plan. */
  readonly measures: readonly [string, string, string];
  readonly agencies: Readonly<Record<string, string>>;
  readonly divisions: Readonly<Record<string, string>>;
  /** Somebody with one grant, on a day. */
  as(grant: Grant, today?: string): ActionContext;
  office(today?: string): ActionContext;
  close(): Promise<void>;
};

/** A jurisdiction of its own with three measures and nobody's tasks. */
export async function openPlaceOfTasks(): Promise<PlaceOfTasks> {
  const clone = await cloneDatabase();
  const database = openDatabase(clone.address.app, 8);
  const folder = mkdtempSync(join(tmpdir(), 'luodi-tasks-'));
  const files = filesOf(folder);
  const { jurisdiction } = await database.kysely
    .transaction()
    .execute((tx) => createJurisdiction(tx, { code: '150500', name: '丙市', pack }, 'cli'));
  const person = newId<PersonId>();
  await database.pool.query(`insert into person (jurisdiction_id, id, name) values ($1, $2, '经办人')`, [jurisdiction, person]);
  const as = (grant: Grant, today = '2026-06-01'): ActionContext => ({
    database,
    files,
    actor: {
      jurisdiction: jurisdiction as JurisdictionId,
      person,
      appointment: newId<AppointmentId>(),
      name: '经办人',
      grants: [grant],
      today: day(today),
      via: 'web',
    } satisfies Actor,
  });
  const office = (today?: string) => as({ role: 'reformOffice', scope: { kind: 'jurisdiction' } }, today);
  const named = async (table: 'agency' | 'division') => {
    const { rows } = await database.pool.query<{ id: string; name: string }>(
      `select id, name from ${table} where jurisdiction_id = $1`,
      [jurisdiction],
    );
    return Object.fromEntries(rows.map((row) => [row.name, row.id]));
  };
  const divisions = await named('division');
  await database.pool.query(
    `insert into agency (jurisdiction_id, id, name, kind, division_id, official_order, version) values ($1, $2, '甲旗教育局', 'government', $3, 900, 1)`,
    [jurisdiction, newId(), divisions.甲旗],
  );
  const draft = await createDraftFromText(office(), plan, undefined);
  await commitDraft(office(), draft.id, draft.version);
  const { rows } = await database.pool.query<{ id: string }>(
    'select id from reform_measure where jurisdiction_id = $1 order by number',
    [jurisdiction],
  );
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error('the plan has other measures');
  return {
    database,
    jurisdiction,
    measures: [first.id, second.id, third.id],
    agencies: await named('agency'),
    divisions,
    as,
    office,
    close: async () => {
      await database.close();
      await clone.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
