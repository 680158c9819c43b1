import { dayInShanghai } from '../core/shared/day.ts';
import type { Actor } from '../core/shared/decision.ts';
import { signedIn } from '../server/auth/session.ts';
import type { Database } from '../server/database/pool.ts';
import { seedDemo } from '../server/demo/seed.ts';
import { serve } from '../server/main.ts';
import type { TaskFilter, TaskSort } from '../server/store/task/filter.ts';
import { listTasks } from '../server/store/task/list.ts';
import { type Bench, type Measurement, summarise } from './bench.ts';
import { connections, load, signIn } from './http.ts';
import { tasksOfMeasure, writeTaskRows } from './task-rows.ts';
import { withDatabase } from './throwaway.ts';

const few = 10_000;
const many = 1_000_000;
const actors = [
  ['whole programme', 'gaigeban'],
  ['one county', 'naiman'],
  ['one agency', 'fagaiwei'],
] as const;

/**
 * The list of tasks: 10,000 of them over HTTP beside what two peers gave on this kind of machine, then a million read by three
 * actors under twelve filters in four orders, each page with total and facets, none of it kept from before.
 */
export const bench: Bench = {
  name: 'tasks',
  summary: {
    zh: `任务清单：1 万项每页 100 行、${connections} 个连接；100 万项三类人员、12 种筛选 × 4 种排序（参数：任务数）`,
    en: `the list of tasks: 10,000 in pages of 100, ${connections} connections; a million by three actors, 12 filters × 4 sorts (word: number)`,
  },
  run: (io) =>
    withDatabase(async (database, dataFolder, analyse) => {
      const today = dayInShanghai(new Date());
      await seedDemo({ database, dataFolder, today, programme: 'small' });
      const { rows } = await database.pool.query<{ id: string }>('select id from jurisdiction');
      const jurisdiction = rows[0]?.id ?? '';
      const total = Number(io.args[0] ?? many);
      const first = Math.round(few / tasksOfMeasure);
      const write = async (from: number, to: number): Promise<void> => {
        io.note(
          io.language === 'zh'
            ? `写入 ${(to * tasksOfMeasure).toLocaleString('en')} 项任务……`
            : `writing ${to * tasksOfMeasure} tasks…`,
        );
        await writeTaskRows(database, jurisdiction, from, to);
        await analyse();
      };
      await write(1, first);
      const server = await serve({
        database,
        port: 0,
        host: '127.0.0.1',
        dataFolder,
        demo: true,
        today: () => today,
        log: false,
        web: false,
      });
      try {
        const measurements: Measurement[] = [];
        const who: [string, Actor][] = [];
        for (const [name, login] of actors) {
          const cookie = await signIn(server.url, login);
          measurements.push(
            await load(`${few.toLocaleString('en')} tasks, ${name}: a page of 100`, `${server.url}/api/tasks?limit=100`, cookie),
          );
          const person = await signedIn(database, (cookie.split('=')[1] ?? '').trim(), today, 'web');
          if (!person) throw new Error(`${login} has no session`);
          who.push([name, person.actor]);
        }
        measurements.push(...peers);
        await write(first + 1, Math.max(first + 1, Math.round(total / tasksOfMeasure)));
        const context = await filtersOf(database, jurisdiction);
        for (const [name, actor] of who)
          measurements.push(...(await readAll(database, `${total.toLocaleString('en')} tasks, ${name}`, actor, context)));
        return measurements;
      } finally {
        await server.close();
      }
    }),
};

/** A list of 100 of 10,000 items over REST with 8 connections, measured on a 2-core machine of the same kind in November 2026. */
const peers: readonly Measurement[] = [
  { what: 'reference: Directus 12.3.1, PostgreSQL, 100 of 10,000 items, requests a second', value: 235 },
  { what: 'reference: Redmine 5.0.4, SQLite, 2 workers, 100 of 10,000 issues, requests a second', value: 9.9 },
];

type Case = { readonly name: string; readonly isIndexed: boolean; readonly filter: (round: number) => Omit<TaskFilter, 'sort'> };

/** Twelve filters; those that no index serves by themselves are told apart. */
async function filtersOf(database: Database, jurisdiction: string): Promise<readonly Case[]> {
  const ids = async (text: string) => (await database.pool.query<{ id: string }>(text, [jurisdiction])).rows.map((row) => row.id);
  const agencies = await ids(
    'select agency_id as id from task_face where jurisdiction_id = $1 group by agency_id order by count(*), agency_id',
  );
  const divisions = await ids('select id from division where jurisdiction_id = $1 order by official_order');
  const measures = await ids(
    `select id from reform_measure where jurisdiction_id = $1 and number > 100000 order by number limit 50`,
  );
  const one = (from: readonly string[], round: number): string => from[round % from.length] ?? '';
  const day = (round: number): string => `2026-0${1 + (round % 9)}-01`;
  return [
    { name: 'none', isIndexed: true, filter: () => ({}) },
    { name: 'state', isIndexed: true, filter: () => ({ state: 'deployed' }) },
    { name: 'field', isIndexed: true, filter: (round) => ({ field: `领域${1 + (round % 8)}` }) },
    { name: 'agency', isIndexed: true, filter: (round) => ({ agency: one(agencies, round) }) },
    { name: 'division', isIndexed: true, filter: (round) => ({ division: one(divisions, round) }) },
    { name: 'measure', isIndexed: true, filter: (round) => ({ measure: one(measures, round) }) },
    {
      name: 'due in a month',
      isIndexed: true,
      filter: (round) => ({ dueFrom: day(round), dueTo: day(round).replace(/01$/, '28') }),
    },
    { name: 'words', isIndexed: true, filter: (round) => ({ q: ['营商环境', '信用', '数据共享 公开'][round % 3] }) },
    { name: 'receipt overdue', isIndexed: true, filter: () => ({ receiptOverdue: true }) },
    { name: 'light and state', isIndexed: false, filter: () => ({ light: 'behind', state: 'received' }) },
    { name: 'extended', isIndexed: false, filter: () => ({ extended: true }) },
    { name: 'unnamed leaves', isIndexed: false, filter: () => ({ named: 'unnamed', leavesOnly: true }) },
  ];
}

const sorts: readonly TaskSort[] = ['number', 'due', 'agency', '-changed'];
const rounds = 3;

async function readAll(database: Database, name: string, actor: Actor, cases: readonly Case[]): Promise<Measurement[]> {
  const times = new Map<string, number[]>();
  for (const each of cases)
    for (const sort of sorts)
      for (let round = 0; round < rounds; round++) {
        const since = performance.now();
        const page = await listTasks(database, actor, { sort, ...each.filter(round) }, { limit: 100 });
        JSON.stringify(page);
        const taken = performance.now() - since;
        const key = `${each.name}, ${sort}`;
        times.set(key, [...(times.get(key) ?? []), taken]);
      }
  const of = (isIndexed: boolean) =>
    cases
      .filter((each) => each.isIndexed === isIndexed)
      .flatMap((each) => sorts.flatMap((sort) => times.get(`${each.name}, ${sort}`) ?? []));
  const indexed = summarise(of(true));
  const rest = summarise(of(false));
  const slowest = [...times].map(([key, values]) => [key, Math.max(...values)] as const).sort((a, b) => b[1] - a[1]);
  const worst = slowest
    .slice(0, 4)
    .map(([key, ms]) => `${key} ${ms.toFixed(0)}`)
    .join('; ');
  return [
    {
      what: `${name}: a page with total and facets, indexed filters (ms)`,
      ...indexed,
      goal: 'p95 < 100',
      held: indexed.p95 < 100,
    },
    { what: `${name}: the same under other filters (ms)`, ...rest, goal: 'p95 < 600', held: rest.p95 < 600 },
    { what: `${name}: slowest (ms)`, value: worst },
  ];
}
