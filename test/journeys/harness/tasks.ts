import { expect } from 'vitest';
import type { components } from '../../../web/api/schema.d.ts';
import type { Visit } from './visit.ts';

export type TaskRow = components['schemas']['TaskRow'];
export type Task = components['schemas']['Task'];
type MeasureRow = components['schemas']['MeasureRow'];

/** Sends what a page would send, from the page that is open. */
export async function send(person: Visit, path: string, body: unknown): Promise<unknown> {
  const { csrfToken } = (await person.ask('/api/session')).body as components['schemas']['Session'];
  const answer = await person.page.evaluate(
    async ({ path, body, token }) => {
      const response = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': token },
        body: JSON.stringify(body),
      });
      return { ok: response.ok, body: (await response.json()) as unknown };
    },
    { path, body, token: csrfToken },
  );
  expect([path, answer]).toMatchObject([path, { ok: true }]);
  return answer.body;
}

export const measureNumbered = async (person: Visit, number: number): Promise<MeasureRow> => {
  const { rows } = (await person.ask('/api/measures?limit=200')).body as { readonly rows: readonly MeasureRow[] };
  const row = rows.find((one) => one.number === number);
  if (!row) throw new Error(`no measure ${number}`);
  return row;
};

/** Tasks that a person sees, under a filter of the address. */
export const tasksSeen = async (person: Visit, filter = ''): Promise<readonly TaskRow[]> =>
  ((await person.ask(`/api/tasks?limit=200${filter}`)).body as { readonly rows: readonly TaskRow[] }).rows;

/** Breaks measures down by party and deploys them, as the office does on its desk. */
export async function deployMeasures(office: Visit, numbers: readonly number[]): Promise<void> {
  const measures: string[] = [];
  for (const number of numbers) measures.push((await measureNumbered(office, number)).id);
  await send(office, '/api/tasks/break-down', { measures, template: 'parties', parent: null });
  await send(office, '/api/tasks/deploy', { measures, receiveWithin: 3 });
}

/** The task of an agency among those of a measure, as the office sees it. */
export async function taskOf(office: Visit, measure: number, agency: string): Promise<TaskRow> {
  const { id } = await measureNumbered(office, measure);
  const { tasks } = (await office.ask(`/api/measures/${id}/tasks`)).body as { readonly tasks: readonly TaskRow[] };
  const task = tasks.find((one) => one.agency?.name === agency);
  if (!task) throw new Error(`measure ${measure} has no task of ${agency}`);
  return task;
}
