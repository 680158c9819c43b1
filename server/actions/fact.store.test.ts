import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AppointmentId, JurisdictionId, PersonId } from '../../core/shared/brand.ts';
import { day } from '../../core/shared/day.ts';
import { tongliao } from '../../packs/tongliao/pack.ts';
import { buildXlsx } from '../../test/documents/xlsx-builder.ts';
import { type ClonedDatabase, cloneDatabase } from '../../test/store/database.ts';
import { verifyChain } from '../audit/verify.ts';
import { type Database, openDatabase } from '../database/pool.ts';
import { filesOf } from '../files/file-store.ts';
import { newId } from '../store/identifier.ts';
import type { ActionContext } from './context.ts';
import { heldFacts, listIndicators, listObservations, readIndicator, readIndicatorHistory } from './fact.ts';
import { importFacts, importPackFacts } from './fact-import.ts';
import { editIndicator, type GivenObservation, recordObservation, rememberName } from './indicator.ts';

let clone: ClonedDatabase;
let database: Database;
let folder: string;
let context: ActionContext;

beforeAll(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.address.app, 5);
  folder = mkdtempSync(join(tmpdir(), 'luodi-facts-'));
});
afterAll(async () => {
  await database.close();
  await clone.drop();
  rmSync(folder, { recursive: true });
});

async function contextOfNewJurisdiction(): Promise<ActionContext> {
  const jurisdiction = newId<JurisdictionId>();
  const person = newId<PersonId>();
  const code = jurisdiction.slice(-12);
  await database.pool.query(`insert into jurisdiction (id, code, name, pack) values ($1, $2, '甲市', '')`, [jurisdiction, code]);
  await database.pool.query(`insert into person (jurisdiction_id, id, name) values ($1, $2, '统计员')`, [jurisdiction, person]);
  await database.pool.query(
    `insert into division (jurisdiction_id, id, code, name, kind, official_order) values ($1, $2, '1', '乙旗', 'banner', 1)`,
    [jurisdiction, newId()],
  );
  return {
    database,
    files: filesOf(folder),
    actor: {
      jurisdiction,
      person,
      appointment: newId<AppointmentId>(),
      name: '统计员',
      grants: [{ role: 'reformOffice', scope: { kind: 'jurisdiction' } }],
      today: day('2026-06-01'),
      via: 'web',
    },
  };
}

/** Every test writes into a jurisdiction of its own. */
beforeEach(async () => {
  context = await contextOfNewJurisdiction();
});

const csv = (...lines: string[]) => ({ name: '数据.csv', bytes: new TextEncoder().encode(lines.join('\n')) });
const bring = (...lines: string[]) => importFacts(context, csv(...lines), { dryRun: false });
const rowsOf = async (table: string): Promise<number> =>
  Number(
    (await database.pool.query(`select count(*) as n from ${table} where jurisdiction_id = $1`, [context.actor.jurisdiction]))
      .rows[0].n,
  );
const everything = async () =>
  Promise.all(['indicator', 'indicator_version', 'indicator_alias', 'observation', 'observation_current', 'event'].map(rowsOf));
const list = (filter: Parameters<typeof listIndicators>[1] = {}) => listIndicators(context, filter, { limit: 200 });
const wholePage = { limit: 200 };
const only = async () => (await list()).rows[0] as Awaited<ReturnType<typeof list>>['rows'][number];
const series = async (filter: Partial<Parameters<typeof listObservations>[2]> = {}) =>
  (await listObservations(context, (await only()).id, { history: false, ...filter })).map(
    ({ division, period, value, knownOn, superseded }) => [division.name, period.label, value, knownOn, superseded],
  );
const given = (more: Partial<GivenObservation> = {}): GivenObservation => ({
  division: '1',
  period: '2025年',
  value: '12',
  unit: '亿元',
  status: 'published',
  source: '统计公报',
  ...more,
});

describe('the facts held', () => {
  test('come in pages that have every indicator once, whole, in the order of the list', async () => {
    const values = Array.from({ length: 9 }, (_, i) => `指标${i % 3},${2010 + i}年,${i},个`);
    await bring('指标,时期,数值,单位', ...values);
    const whole = (await heldFacts(context, undefined, wholePage)).indicators;
    expect(whole.map(({ name, observations }) => [name, observations.map((one) => one.value)])).toEqual([
      ['指标0', ['0', '3', '6']],
      ['指标1', ['1', '4', '7']],
      ['指标2', ['2', '5', '8']],
    ]);
    for (const limit of [1, 2, 3]) {
      const paged: unknown[] = [];
      let cursor: string | undefined;
      let pages = 0;
      do {
        const page = await heldFacts(context, undefined, { cursor, limit });
        paged.push(...page.indicators);
        cursor = page.next ?? undefined;
        pages += 1;
      } while (cursor !== undefined);
      expect(paged).toEqual(whole);
      expect(pages).toBe(Math.ceil(3 / limit));
    }
  });

  test('come in pages that end with the indicator that makes it long', async () => {
    const days = Array.from({ length: 2_600 }, (_, i) => new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10));
    await bring('指标,时期,数值,单位', ...['甲', '乙', '丙'].flatMap((name) => days.map((on) => `${name},${on},1,个`)));
    const first = await heldFacts(context, undefined, wholePage);
    expect(first.indicators.map((one) => [one.name, one.observations.length])).toEqual([
      ['甲', 2_600],
      ['乙', 2_600],
    ]);
    const second = await heldFacts(context, undefined, { ...wholePage, cursor: first.next ?? '' });
    expect([second.indicators.map((one) => one.name), second.next]).toEqual([['丙'], null]);
  });
});

describe('an import', () => {
  test('makes indicators with names, and values with place, period, status and source', async () => {
    const answer = await bring(
      '指标,别名,口径,地区,时期,数值,限定词,单位,状态,来源,发布日期,分类',
      '总产值,工业总产值、产值,规上口径,,2025年,1698.0,,亿元,公布,公报,2026-03-05,工业',
      '总产值,,,乙旗,2025年,98,超,亿元,核实,月报,2026-03-06,工业',
    );
    expect(answer).toMatchObject({ indicators: 1, observations: 2, revisions: 0, unchanged: 0, problems: [] });
    const row = await only();
    expect(row).toMatchObject({
      name: '总产值',
      aliases: ['产值', '工业总产值'],
      definition: '规上口径',
      unit: '亿元',
      chapter: '工业',
    });
    // The jurisdiction's own value is the one that the list shows.
    expect(row.latest).toMatchObject({
      value: '1698.0',
      printed: '1698.0',
      status: 'published',
      source: '公报',
      sourcePlace: '2行6列',
    });
    const [own, banner] = await listObservations(context, row.id, { history: false }).then((all) =>
      [...all].sort((a, b) => b.division.code.length - a.division.code.length),
    );
    expect(own?.division.name).toBe('甲市');
    expect(banner).toMatchObject({ division: { name: '乙旗' }, value: '98', qualifier: '超', reporter: '统计员' });
  });

  test('reads a workbook as it reads text', async () => {
    const bytes = await buildXlsx({
      sheets: [
        {
          name: '数据',
          rows: [
            ['指标', '时期', '数值', '单位'],
            ['总产值', '2025年', 12.5, '亿元'],
          ],
        },
      ],
    });
    await importFacts(context, { name: '数据.xlsx', bytes }, { dryRun: false });
    expect(await series()).toEqual([['甲市', '2025年', '12.5', '2026-06-01', false]]);
  });

  test('with one wrong cell writes nothing at all, and names the cell', async () => {
    const before = await everything();
    const refused = bring('指标,时期,数值,单位', '总产值,2025年,12,亿元', '总产值,去年,12,亿元', '其他,2025年,12亿,亿元');
    await expect(refused).rejects.toMatchObject({
      status: 422,
      code: 'fact/problems',
      problems: [
        { code: 'facts/period-unreadable', place: { cell: '3行2列' } },
        { code: 'facts/value-unreadable', place: { cell: '4行3列' } },
      ],
    });
    expect(await everything()).toEqual(before);
  });

  test('as a dry run counts and writes nothing', async () => {
    const before = await everything();
    const lines = csv('指标,时期,数值,单位', '总产值,2025年,12,亿元');
    expect(await importFacts(context, lines, { dryRun: true })).toMatchObject({ dryRun: true, indicators: 1, observations: 1 });
    expect(await everything()).toEqual(before);
  });

  test('of the same file again changes nothing', async () => {
    const lines = [
      '指标,别名,时期,数值,单位,发布日',
      '总产值,产值,2025年,12,亿元,2026-03-05',
      '总产值,,2025年,12.5,亿元,2026-05-05',
    ] as const;
    await bring(...lines);
    const before = await everything();
    expect(await bring(...lines)).toMatchObject({ indicators: 0, observations: 0, unchanged: 2 });
    expect(await everything()).toEqual(before);
  });

  test('finds an indicator by its alias, and refuses an alias of two', async () => {
    await bring('指标,别名,时期,数值,单位', '总产值,产值,2025年,12,亿元');
    expect(await bring('指标,时期,数值,单位', '产值,2024年,11,亿元')).toMatchObject({ indicators: 0, observations: 1 });
    await bring('指标,别名,时期,数值,单位', '农业产值,产值,2025年,3,亿元');
    await expect(bring('指标,时期,数值,单位', '产值,2023年,10,亿元')).rejects.toMatchObject({
      problems: [{ code: 'facts/indicator-ambiguous' }],
    });
  });

  test('takes a unit of another size, refuses one of another measure, another place, and a day to come', async () => {
    await bring('指标,时期,数值,单位', '播种面积,2025年,12,万亩');
    expect(await bring('指标,时期,数值,单位', '播种面积,2024年,8000,公顷')).toMatchObject({ observations: 1, problems: [] });
    await expect(
      bring(
        '指标,地区,时期,数值,单位,发布日',
        '播种面积,,2023年,12,万吨,',
        '播种面积,丙县,2023年,12,万亩,',
        '播种面积,,2022年,12,万亩,2026-06-02',
      ),
    ).rejects.toMatchObject({
      problems: [
        { code: 'facts/unit-differs', place: { cell: '2行5列' } },
        { code: 'facts/division-unknown', place: { cell: '3行2列' } },
        { code: 'facts/day-ahead', place: { cell: '4行6列' } },
      ],
    });
  });

  test('that changes a held value needs the reason, and keeps both values', async () => {
    await bring('指标,时期,数值,单位,发布日', '总产值,2025年,12,亿元,2026-02-01');
    const revised = csv('指标,时期,数值,单位,发布日', '总产值,2025年,12.4,亿元,2026-05-01');
    await expect(importFacts(context, revised, { dryRun: false })).rejects.toMatchObject({
      problems: [{ code: 'facts/revision-unexplained', params: { held: '12亿元', value: '12.4亿元', period: '2025年' } }],
    });
    const answer = await importFacts(context, revised, { dryRun: false, reason: '经济普查修订' });
    expect(answer).toMatchObject({ observations: 1, revisions: 1, problems: [{ code: 'facts/revises', severity: 'notice' }] });
    expect(await series({ history: true })).toEqual([
      ['甲市', '2025年', '12', '2026-02-01', true],
      ['甲市', '2025年', '12.4', '2026-05-01', false],
    ]);
  });

  test('leaves a chain that verifies', async () => {
    await bring('指标,别名,时期,数值,单位', '总产值,产值,2025年,12,亿元');
    await bring('指标,别名,时期,数值,单位', '总产值,工业产值,2024年,11,亿元');
    expect((await verifyChain(database, context.actor.jurisdiction)).breaks).toEqual([]);
  });
});

describe('what was known on a day', () => {
  beforeEach(() =>
    bring(
      '指标,时期,数值,单位,状态,发布日,修订原因',
      '总产值,2024年,11,亿元,公布,2025-03-01,',
      '总产值,2025年,12,亿元,上报,2026-01-20,',
      '总产值,2025年,12.4,亿元,公布,2026-03-05,年报核定',
    ),
  );

  test.each([
    ['2025-02-28', []],
    ['2025-03-01', ['11']],
    ['2026-03-04', ['11', '12']],
    ['2026-03-05', ['11', '12.4']],
  ])('on %s: %j', async (asOf, values) => {
    expect((await series({ asOf })).map((row) => row[2])).toEqual(values);
    expect((await list({ asOf })).rows[0]?.latest?.value ?? null).toBe(values.at(-1) ?? null);
    const held = (await heldFacts(context, asOf, wholePage)).indicators[0]?.observations ?? [];
    expect(held.every((one) => one.knownOn <= asOf)).toBe(true);
  });

  test('the value that stands is kept beside the record, whatever the order in which values arrive', async () => {
    await importFacts(context, csv('指标,时期,数值,单位,发布日', '总产值,2025年,11.9,亿元,2026-01-10'), {
      dryRun: false,
      reason: '补录快报数',
    });
    const { rows } = await database.pool.query(
      `select o.value::text as value from observation_current c join observation o on o.jurisdiction_id = c.jurisdiction_id and o.id = c.observation_id
        where c.jurisdiction_id = $1 and c.starts_on = '2025-01-01'`,
      [context.actor.jurisdiction],
    );
    expect(rows).toEqual([{ value: '12.4' }]);
    expect((await only()).latest?.value).toBe('12.4');
  });
});

describe('a value entered by hand', () => {
  beforeEach(() => bring('指标,时期,数值,单位', '总产值,2024年,11,亿元'));

  test('is appended; a second one for its period is refused without a reason and supersedes with one', async () => {
    const { id } = await only();
    await recordObservation(context, id, given());
    await expect(recordObservation(context, id, given({ value: '13' }))).rejects.toMatchObject({
      status: 422,
      problems: [{ code: 'facts/revision-unexplained', place: { field: 'reason' } }],
    });
    await expect(recordObservation(context, id, given({ value: '12.0', reason: '再报' }))).rejects.toMatchObject({
      problems: [{ code: 'facts/already-held', place: { field: 'value' } }],
    });
    const revised = await recordObservation(context, id, given({ value: '13', reason: '漏报两户' }));
    expect(revised).toMatchObject({ value: '13', revisionReason: '漏报两户', superseded: false });
    expect(await series({ division: '1', history: true })).toEqual([
      ['乙旗', '2025年', '12', '2026-06-01', true],
      ['乙旗', '2025年', '13', '2026-06-01', false],
    ]);
  });

  test('every field that is wrong is named', async () => {
    const { id } = await only();
    const wrong = given({ division: '9', period: '去年', value: '12亿', unit: '万吨', knownOn: '2027-01-01' });
    await expect(recordObservation(context, id, wrong)).rejects.toMatchObject({
      problems: ['period', 'value', 'division', 'unit', 'knownOn'].map((field) => ({ place: { field } })),
    });
  });

  test('a withdrawn value leaves the list, and stays in the record', async () => {
    const { id } = await only();
    await recordObservation(context, id, given());
    await recordObservation(context, id, given({ status: 'withdrawn', reason: '口径不符' }));
    expect((await listObservations(context, id, { division: '1', history: false })).map((one) => one.status)).toEqual([
      'withdrawn',
    ]);
    expect((await list({ division: '1' })).rows[0]?.latest).toBeNull();
    expect((await listObservations(context, id, { division: '1', history: true })).map((one) => one.status)).toEqual([
      'published',
      'withdrawn',
    ]);
  });
});

describe('an indicator', () => {
  beforeEach(() => bring('指标,别名,时期,数值,单位', '总产值,产值,2025年,12,亿元', '用水量,,2025年,3,亿立方米'));

  test('is changed with a reason under its version; the history says what and why', async () => {
    const before = await only();
    const after = await editIndicator(context, before.id, {
      version: before.version,
      reason: '按统计制度补充',
      definition: '规模以上工业企业',
      aliases: ['产值', '规上产值'],
    });
    expect(after).toMatchObject({ version: 2, definition: '规模以上工业企业', aliases: ['产值', '规上产值'] });
    await expect(editIndicator(context, before.id, { version: 1, reason: '再改', name: '产值总量' })).rejects.toMatchObject({
      status: 409,
      current: { version: 2 },
    });
    expect((await readIndicatorHistory(context, before.id))[0]).toMatchObject({
      kind: 'indicator.edited',
      reason: '按统计制度补充',
      changes: { definition: [null, '规模以上工业企业'], aliases: [['产值'], ['产值', '规上产值']] },
    });
  });

  test('cannot take the name of another, and an edit that changes nothing is refused', async () => {
    const { id, version } = await only();
    await expect(editIndicator(context, id, { version, reason: '改名', name: '用水量' })).rejects.toMatchObject({
      code: 'indicator/name-taken',
    });
    await expect(editIndicator(context, id, { version, reason: '无', name: '总产值' })).rejects.toMatchObject({
      code: 'indicator/nothing-changed',
    });
  });

  test('keeps a confirmed name once, and is found by it', async () => {
    const { id } = await only();
    expect((await rememberName(context, id, '规上总产值')).aliases).toEqual(['产值', '规上总产值']);
    const events = await rowsOf('event');
    expect((await rememberName(context, id, '规上总产值')).version).toBe(2);
    expect(await rowsOf('event')).toBe(events);
    expect((await list({ q: '规上总' })).rows.map((row) => row.id)).toEqual([id]);
    expect((await heldFacts(context, undefined, wholePage)).indicators[0]?.aliases).toContain('规上总产值');
  });

  test('of another jurisdiction does not exist', async () => {
    const { id, version } = await only();
    context = await contextOfNewJurisdiction();
    const attempts = [
      () => readIndicator(context, id),
      () => listObservations(context, id, { history: true }),
      () => readIndicatorHistory(context, id),
      () => editIndicator(context, id, { version, reason: '越权', name: '别的' }),
      () => rememberName(context, id, '别名'),
      () => recordObservation(context, id, given()),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 404 });
    expect((await list()).rows).toEqual([]);
    expect((await heldFacts(context, undefined, wholePage)).indicators).toEqual([]);
  });

  test('pages follow each other without a gap, whatever their size', async () => {
    await bring('指标,时期,数值,单位', ...Array.from({ length: 23 }, (_, i) => `指标${i},2025年,${i},个`));
    const whole = (await list()).rows.map((row) => row.name);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listIndicators(context, {}, { cursor, limit: 7 });
      paged.push(...page.rows.map((row) => row.name));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(whole).toHaveLength(25);
    expect(paged).toEqual(whole);
  });
});

describe('the facts of the pack', () => {
  test('are held as printed, each with chapter and line; a second activation changes nothing', async () => {
    await database.pool.query(
      `insert into division (jurisdiction_id, id, code, name, kind, official_order) values ($1, $2, '150525', '奈曼旗', 'banner', 2)`,
      [context.actor.jurisdiction, newId()],
    );
    for (const facts of tongliao.facts ?? []) await importPackFacts(context, facts);
    const { rows, chapters } = await list();
    const output = rows.find((row) => row.code === 'industry.output');
    expect(output).toMatchObject({
      name: '规上工业总产值',
      chapter: '构建现代化产业体系',
      priceBasis: 'current',
      observations: 2,
    });
    expect(output?.latest).toMatchObject({
      value: '1698',
      status: 'as-printed-unverified',
      sourcePlace: '构建现代化产业体系，第39行',
    });
    expect(chapters.map(({ chapter }) => chapter)).toEqual(tongliao.facts?.[0]?.chapters.map(({ title }) => title));
    const before = await everything();
    for (const facts of tongliao.facts ?? []) await importPackFacts(context, facts);
    expect(await everything()).toEqual(before);
  });
});

test.each(['update observation set value = 0', 'delete from observation', 'update indicator_version set image = image'])(
  'the application may not: %s',
  async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow(/permission denied/);
  },
);
