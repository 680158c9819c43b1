import { expect } from 'vitest';
import { zh } from '../../../web/ui/server-problems.ts';
import type { Visit } from './visit.ts';

/** Where the words of something could turn up, besides its own page. */
const lists = [
  '/api/measures?limit=200',
  '/api/tasks?limit=200',
  '/api/change-requests?limit=50',
  '/api/support-requests?limit=50',
  '/api/desk',
] as const;

export type Hidden = {
  readonly page: string;
  readonly api: readonly string[];
  readonly title: string;
  /** Lists that may say the title all the same, because something else that is seen has it too. */
  readonly except?: readonly (typeof lists)[number][];
};

/** Refusals that come from looking for what is hidden. */
export const refusalsOfLooking = ['404 GET /api/tasks/*', '404 GET /api/measures/*', '404 GET /api/measures/*/tasks'] as const;

/** Nobody of these, who read Chinese, finds it: not by its address, not by asking the server, in no list. */
export async function expectHidden(people: readonly Visit[], { page, api, title, except = [] }: Hidden): Promise<void> {
  expect(people.length).toBeGreaterThanOrEqual(3);
  for (const person of people) {
    await person.open(page);
    await person.page.getByRole('alert').getByText(zh['not-found']({})).waitFor();
    await person.settle();
    expect(await person.page.getByText(title).count()).toBe(0);
    if (person === people[0]) expect(await person.violations()).toEqual([]);
    for (const path of api) expect([path, (await person.ask(path)).status]).toEqual([path, 404]);
    for (const path of lists) {
      if (except.includes(path)) continue;
      const { status, body } = await person.ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(JSON.stringify(body)).not.toContain(title);
    }
  }
}
