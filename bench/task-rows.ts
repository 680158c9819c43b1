import { bigramsOf } from '../core/shared/bigrams.ts';
import type { Database } from '../server/database/pool.ts';

/** Tasks of one measure: its lead's, five supporting ones, one for each of nine divisions, four below each of these. */
export const tasksOfMeasure = 1 + 5 + 9 + 9 * 4;

const verbs = ['修订', '建立', '完善', '推进', '清理', '整合', '评估', '公开', '下放', '压减'];
const things = [
  '营商环境指标',
  '审批事项清单',
  '数据共享目录',
  '财政奖补办法',
  '信用评价机制',
  '用地保障方案',
  '人才引进政策',
  '供应链台账',
];
const ends = ['并形成办法', '并报专项小组审议', '并在全市推开'];

/** Titles as plans have them, with the keys that a search finds them by. */
const titles = verbs.flatMap((verb) => things.flatMap((thing) => ends.map((end) => `${verb}${thing}${end}`)));

/**
 * Writes measures and their tasks straight into the tables, with faces and sight as the product derives them; one statement per
 * thousand measures. Versions and events are left out: no list reads them.
 * @param measures numbers of measures, both included
 */
export async function writeTaskRows(database: Database, jurisdiction: string, from: number, to: number): Promise<void> {
  const { pool } = database;
  const ids = async (text: string) => (await pool.query<{ id: string }>(text, [jurisdiction])).rows.map((row) => row.id);
  const governments = await ids(
    `select id from agency where jurisdiction_id = $1 and kind = 'division' order by official_order limit 9`,
  );
  const city = await ids(
    `select id from agency where jurisdiction_id = $1 and division_id is null order by official_order limit 60`,
  );
  const texts = JSON.stringify(titles.map((title, place) => ({ place, title, bigram: bigramsOf(title) })));
  await pool.query(measureRows, [jurisdiction, from, to]);
  for (let at = from; at <= to; at += 1_000) {
    const values = [jurisdiction, at, Math.min(at + 999, to), city, governments];
    await pool.query(taskRows, [...values, texts]);
    await pool.query(faceRows, values.slice(0, 3));
    await pool.query(keyRows, [...values.slice(0, 3), texts]);
    await pool.query(scopeRows, values.slice(0, 3));
  }
  await pool.query('delete from facet where jurisdiction_id = $1', [jurisdiction]);
  await pool.query(facetRows, [jurisdiction]);
}

const measureId = (number: string): string => `('aaaaaaaa-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const taskId = (measure: string, i: string): string =>
  `('bbbbbbbb-0000-7000-8000-' || lpad(to_hex(${measure} * 64 + ${i}), 12, '0'))::uuid`;

const measureRows = `
  insert into reform_measure (jurisdiction_id, id, programme_id, number, document_id, clause_no, printed_no, title, text, field, outcome,
    deadline_kind, deadline_day, deadline_from, deadline_every, deadline_raw, starts_at, ends_at, bigram, version, changed_at, withdrawn_at, withdrawn_reason)
  select jurisdiction_id, ${measureId('n')}, programme_id, 100000 + n, document_id, clause_no, printed_no, title, text,
         '领域' || (1 + n % 8), outcome, deadline_kind, deadline_day, deadline_from, deadline_every, deadline_raw, starts_at, ends_at, bigram,
         1, now(), null, null
    from generate_series($2::integer, $3::integer) as n
    cross join (select * from reform_measure where jurisdiction_id = $1::uuid order by number limit 1) as model`;

/** Every task of the measures, with what else follows from its place: i counts within the measure. */
const shaped = `
  select m, i, ${taskId('m', 'i')} as id, ${measureId('m')} as measure_id, 100000 + m as measure_number,
         case when i < 6 then null when i < 15 then ${taskId('m', '0')} else ${taskId('m', '(6 + (i - 15) / 4)')} end as parent_id,
         case when i < 6 then array[i + 1] when i < 15 then array[1, i - 5] else array[1, 1 + (i - 15) / 4, 1 + (i - 15) % 4] end as path,
         (m * 7919 + i * 104729) % 1000 as h
    from generate_series($2::integer, $3::integer) as m cross join generate_series(0, ${tasksOfMeasure - 1}) as i`;

const taskRows = `
  insert into task (jurisdiction_id, id, programme_id, measure_id, parent_id, number, ordinal, title, text, outcome, agency_id, role, due_kind,
    due_day, original_due_day, extensions, weight, is_mandatory, state, set_by, deployed_on, receive_by, received_on, return_reason, merged_into,
    next_child, version, changed_at, ended_on, ended_reason)
  select $1::uuid, s.id, r.programme_id, s.measure_id, s.parent_id, s.measure_number || '.' || array_to_string(path, '.'), path[cardinality(path)],
         t.title, '', null,
         case when i < 6 then ($4::uuid[])[1 + (m * 13 + i * 7) % cardinality($4::uuid[])] when i < 15 then ($5::uuid[])[i - 5]
              else ($5::uuid[])[1 + (i - 15) / 4] end,
         case when i = 0 then 'lead' when i < 6 then 'supporting' else 'implementing' end,
         case when h % 20 = 0 then 'standing' else 'day' end,
         case when h % 20 = 0 then null else date '2026-01-01' + (h * 7 + m) % 1100 end,
         null, case when h % 33 = 0 then 1 else 0 end, 0, true,
         case when h < 40 and i < 6 then 'drafted' when h < 60 then 'returned' when h < 200 then 'deployed' when h < 230 then 'terminated' else 'received' end,
         case when i < 15 then null else ($5::uuid[])[1 + (i - 15) / 4] end,
         date '2026-03-01' + h % 60, date '2026-03-04' + h % 90, null, null, null, 1, 1,
         timestamptz '2026-03-01' + (m * 51 + i) * interval '1 second', null, null
    from (${shaped}) as s
    join reform_measure r on r.jurisdiction_id = $1::uuid and r.id = s.measure_id
    join jsonb_to_recordset($6::jsonb) as t (place integer, title text) on t.place = (s.m * 31 + s.i) % ${titles.length}`;

const faceRows = `
  insert into task_face (jurisdiction_id, task_id, measure_id, measure_number, path, field, role, state, light, agency_id, agency_order, division_id,
    is_leaf, is_named, due_day, extensions, open_change, receive_by, deployed_on, changed_at)
  select $1::uuid, t.id, t.measure_id, s.measure_number, s.path, r.field, t.role, t.state,
         case when h % 10 < 6 then 'normal' when h % 10 < 8 then 'silent' when h % 10 = 8 then 'warning' else 'behind' end,
         t.agency_id, a.official_order, a.division_id, s.i between 1 and 5 or s.i >= 15, h % 10 not between 6 and 7,
         coalesce(t.due_day, date '9999-12-31'), t.extensions, h % 97 = 0, t.receive_by, t.deployed_on, t.changed_at
    from (${shaped}) as s
    join task t on t.jurisdiction_id = $1::uuid and t.id = s.id
    join reform_measure r on r.jurisdiction_id = $1::uuid and r.id = s.measure_id
    join agency a on a.jurisdiction_id = $1::uuid and a.id = t.agency_id`;

const keyRows = `
  insert into task_key (jurisdiction_id, task_id, words, bigram)
  select $1::uuid, s.id, w.title, w.bigram
    from (${shaped}) as s
    join jsonb_to_recordset($4::jsonb) as w (place integer, title text, bigram text[]) on w.place = (s.m * 31 + s.i) % ${titles.length}`;

const scopeRows = `
  insert into task_scope (jurisdiction_id, scope_node, task_id, measure_id, measure_number, path, field, role, state, light, agency_id,
    agency_order, division_id, is_leaf, is_named, due_day, extensions, open_change, receive_by, deployed_on, changed_at)
  select f.jurisdiction_id, node, f.task_id, f.measure_id, f.measure_number, f.path, f.field, f.role, f.state, f.light, f.agency_id,
         f.agency_order, f.division_id, f.is_leaf, f.is_named, f.due_day, f.extensions, f.open_change, f.receive_by, f.deployed_on, f.changed_at
    from task_face f
    join task t on t.jurisdiction_id = f.jurisdiction_id and t.id = f.task_id
    cross join lateral (
      select f.agency_id as node where f.state <> 'drafted'
      union select f.division_id where f.state <> 'drafted'
      union select l.agency_id from task l
        where t.set_by is null and f.state not in ('drafted', 'returned') and l.jurisdiction_id = f.jurisdiction_id and l.measure_id = f.measure_id
          and l.role = 'lead') as seen
   where f.jurisdiction_id = $1::uuid and f.measure_number between 100000 + $2::integer and 100000 + $3::integer and node is not null`;

const facetRows = `
  insert into facet (jurisdiction_id, scope_node, dimension, value, state, light, n)
  select f.jurisdiction_id, node, d.dimension, d.value, f.state, f.light, sum(f.n)
    from (
      select f.jurisdiction_id, f.jurisdiction_id as node, field, state, light, agency_id, division_id, count(*) as n
        from task_face f where f.jurisdiction_id = $1::uuid group by 1, 2, 3, 4, 5, 6, 7
      union all
      select s.jurisdiction_id, s.scope_node, field, state, light, agency_id, division_id, count(*)
        from task_scope s where s.jurisdiction_id = $1::uuid group by 1, 2, 3, 4, 5, 6, 7) as f
    cross join lateral (values ('field', f.field), ('agency', f.agency_id::text), ('division', coalesce(f.division_id::text, ''))) as d (dimension, value)
   group by 1, 2, 3, 4, 5, 6`;
