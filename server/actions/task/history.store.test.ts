import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evolveTask } from '../../../core/task/history.ts';
import { derivedAnew, derivedKept, eventsOfTasks } from '../../../test/tasks/derived.ts';
import { openPlaceOfTasks, type PlaceOfTasks } from '../../../test/tasks/place.ts';
import { verifyChain } from '../../audit/verify.ts';
import { commit } from '../../store/commit.ts';
import { deriveTasksOfAgency } from '../../store/task/derived.ts';
import type { ActionContext } from '../context.ts';
import { editMeasure, readMeasure } from '../measure.ts';
import { Refusal } from '../refusal.ts';
import { deployMeasures } from './deploy.ts';
import { breakDownMeasures, changeNodes, changeTask, createTasks, voidDraft } from './draft.ts';
import { namePeopleOf, receiveTasks, returnTasks } from './receive.ts';

let place: PlaceOfTasks;
beforeAll(async () => {
  place = await openPlaceOfTasks();
});
afterAll(() => place.close());

type Step =
  | { readonly kind: 'create' | 'breakDown' | 'deploy' | 'parties' | 'field'; readonly measure: 0 | 1 | 2; readonly pick: number }
  | { readonly kind: 'below' | 'edit' | 'void' | 'receive' | 'return' | 'name' | 'nodes'; readonly pick: number }
  | { readonly kind: 'order'; readonly pick: number };

const measure = fc.constantFrom(0 as const, 1 as const, 2 as const);
const pick = fc.nat(1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('create' as const, 'breakDown' as const, 'deploy' as const, 'deploy' as const),
    measure,
    pick,
  }),
  fc.record({ kind: fc.constantFrom('parties' as const, 'field' as const), measure, pick }),
  fc.record({ kind: fc.constantFrom('below' as const, 'edit' as const, 'void' as const, 'nodes' as const), pick }),
  fc.record({ kind: fc.constantFrom('receive' as const, 'receive' as const, 'return' as const, 'name' as const), pick }),
  fc.record({ kind: fc.constant('order' as const), pick }),
);

/** Does one step; what the rules refuse leaves everything as it was. @returns whether it was done */
async function take(one: Step): Promise<boolean> {
  try {
    await act(one);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function act(one: Step): Promise<unknown> {
  const { agencies, divisions, measures } = place;
  const office = place.office();
  const county = place.as({ role: 'divisionOffice', scope: { kind: 'division', id: divisions.甲旗 ?? '' } });
  const { rows } = await place.database.pool.query<{ id: string; version: number; measure_id: string; state: string }>(
    'select id, version, measure_id, state from task where jurisdiction_id = $1 order by id',
    [place.jurisdiction],
  );
  const task = rows[one.pick % Math.max(1, rows.length)] ?? { id: place.jurisdiction, version: 1, measure_id: measures[0] };
  const some = Object.values(agencies);
  const agency = some[one.pick % some.length] ?? null;
  const content = (title: string, of: string | null) => ({
    title,
    text: '',
    outcome: null,
    agency: of,
    role: 'supporting' as const,
    due: one.pick % 3 === 0 ? ({ kind: 'standing' } as const) : ({ kind: 'day', day: office.actor.today } as const),
    weight: 0,
    isMandatory: true,
    nodes: [],
  });
  const items = [{ id: task.id, version: task.version }];
  const who: ActionContext = one.pick % 2 === 0 ? office : county;
  switch (one.kind) {
    case 'create':
      return createTasks(office, measures[one.measure], null, [content(`任务${one.pick}`, agency)]);
    case 'breakDown':
      return breakDownMeasures(office, {
        measures: [measures[one.measure]],
        template: one.pick % 2 === 0 ? 'parties' : 'perDivision',
        parent: null,
      });
    case 'deploy':
      return deployMeasures(who, { measures: [measures[one.measure]], receiveWithin: 1 + (one.pick % 5) });
    case 'below':
      return createTasks(who, task.measure_id, task.id, [
        content(`分解${one.pick}`, one.pick % 2 === 0 ? agency : (agencies.甲旗教育局 ?? null)),
      ]);
    case 'edit':
      return changeTask(who, task.id, { version: task.version, reason: '', title: `改${one.pick}`, agency });
    case 'void':
      return voidDraft(who, task.id, { version: task.version, reason: '重复' });
    case 'nodes':
      return changeNodes(who, task.id, {
        version: task.version,
        nodes: [{ title: `节点${one.pick}`, due: office.actor.today, outcome: null }],
      });
    case 'receive':
      return receiveTasks(who, {
        items,
        people: one.pick % 3 === 0 ? { responsiblePerson: [{ name: '甲', title: '', phone: '1' }] } : {},
      });
    case 'return':
      return returnTasks(who, { items, reason: '不属本单位' });
    case 'name':
      return namePeopleOf(who, { items, people: { responsiblePerson: [{ name: '乙', title: '科长', phone: null }] } });
    case 'parties': {
      const id = measures[one.measure];
      const before = await readMeasure(place.database.kysely, office, id);
      const parties = [{ role: 'lead' as const, agency, printedName: '某单位' }];
      return editMeasure(office, id, { version: before.version, reason: '调整', parties: [...parties, ...before.implementing] });
    }
    case 'field': {
      const id = measures[one.measure];
      const before = await readMeasure(place.database.kysely, office, id);
      return editMeasure(office, id, { version: before.version, reason: '调整', field: `领域${one.pick % 4}` });
    }
    case 'order':
      return place.database.kysely.transaction().execute((tx) =>
        commit(tx, office.actor, [{ kind: 'agency.edited', subject: { kind: 'agency', id: agency ?? '' } }], async () => {
          await tx
            .updateTable('agency')
            .set({ official_order: one.pick })
            .where('jurisdiction_id', '=', place.jurisdiction)
            .where('id', '=', agency ?? '')
            .execute();
          await deriveTasksOfAgency(tx, place.jurisdiction, agency ?? '');
        }),
      );
  }
}

/** A beginning that is allowed, so that every history has something to go on from. */
async function begin(): Promise<void> {
  const office = place.office();
  await breakDownMeasures(office, { measures: place.measures, template: 'perDivision', parent: null });
  const { done } = await deployMeasures(office, { measures: place.measures, receiveWithin: 3 });
  expect(done).toHaveLength(3);
  const { rows } = await place.database.pool.query<{ id: string; version: number }>(
    'select id, version from task where jurisdiction_id = $1 order by number',
    [place.jurisdiction],
  );
  const [first, ...others] = rows;
  await returnTasks(office, { items: first ? [first] : [], reason: '时限过紧' });
  await receiveTasks(office, { items: others.slice(0, 4) });
}

test('faces, sight and counts are those of the tasks, whatever has happened', { timeout: 120_000 }, async () => {
  await begin();
  let done = 0;
  const states = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), async (steps) => {
      for (const one of steps) if (await take(one)) done += 1;
      const kept = await derivedKept(place.database, place.jurisdiction);
      expect(kept).toEqual(await derivedAnew(place.database, place.jurisdiction));
      for (const face of kept.faces) states.add(face.state);
    }),
    { numRuns: 8, endOnFailure: true },
  );
  // The histories reach what they are to show.
  expect(done).toBeGreaterThan(30);
  expect([...states]).toEqual(expect.arrayContaining(['drafted', 'deployed', 'received', 'returned']));
});

test('the events of a task, played again, give the task and its row', async () => {
  const { database, jurisdiction } = place;
  const histories = await eventsOfTasks(database, jurisdiction);
  const { rows } = await database.pool.query<{
    id: string;
    version: number;
    image: string;
    state: string;
    number: string;
    title: string;
  }>(
    `select t.id, t.version, t.state, t.number, t.title, v.image from task t
       join task_version v on v.jurisdiction_id = t.jurisdiction_id and v.task_id = t.id and v.version = t.version
      where t.jurisdiction_id = $1`,
    [jurisdiction],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const events = histories.get(row.id) ?? [];
    const task = evolveTask(events);
    expect(task).toEqual(JSON.parse(row.image));
    expect([row.version, row.state, row.number, row.title]).toEqual([events.length, task?.state, task?.number, task?.title]);
  }
  expect((await verifyChain(database, jurisdiction)).breaks).toEqual([]);
});

test('many at once leave the same: receipts and edits of one measure do not wait in a circle', async () => {
  const { database, jurisdiction, measures } = place;
  const steps = Array.from({ length: 24 }, (_, at): Step => {
    if (at % 4 === 0) return { kind: 'parties', measure: 1, pick: at };
    if (at % 4 === 1) return { kind: 'receive', pick: at };
    if (at % 4 === 2) return { kind: 'create', measure: 1, pick: at };
    return { kind: 'deploy', measure: 1, pick: at * 2 };
  });
  expect(measures).toHaveLength(3);
  await Promise.all(steps.map(take));
  expect(await derivedKept(database, jurisdiction)).toEqual(await derivedAnew(database, jurisdiction));
});
