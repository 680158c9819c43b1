import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { DayText, Uuid } from './shared.ts';

export const deskKinds = [
  'receive',
  'namePeople',
  'support',
  'supportAnswered',
  'pastDue',
  'dueSoon',
  'decide',
  'returned',
  'receiptOverdue',
  'undeployed',
  'withoutTasks',
  'withoutLead',
  'planDrafts',
] as const;

/** What waits for a person, by kind of act: how many, how many of these are late, the first of them by day. */
export const DeskView = z
  .object({
    today: DayText,
    groups: z.array(
      z.object({
        kind: z.enum(deskKinds),
        count: z.int(),
        late: z.int(),
        first: z.array(
          z.object({
            id: Uuid,
            /** The task, measure or draft to open; for requests the task they are about. */
            subject: z.object({ kind: z.enum(['task', 'measure', 'planDraft', 'supportRequest', 'changeRequest']), id: Uuid }),
            number: z.string(),
            title: z.string(),
            agency: z.string().nullable(),
            by: DayText.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Desk' });

const Progress = {
  deployed: z.int(),
  received: z.int(),
  named: z.int(),
  receiptOverdue: z.int(),
  pastDue: z.int(),
};

/** Tasks as far as the person sees them: fields by state, divisions, and what is missing. Every number opens its rows in the grid. */
export const TaskOverview = z
  .object({
    today: DayText,
    tasks: z.int(),
    ...Progress,
    returned: z.int(),
    extended: z.int(),
    openChange: z.int(),
    dueIn30Days: z.int(),
    measuresWithoutTasks: z.int(),
    fields: z.array(z.object({ field: z.string(), drafted: z.int(), returned: z.int(), ended: z.int(), ...Progress })),
    divisions: z.array(
      z.object({
        id: Uuid,
        code: z.string(),
        name: z.string(),
        kind: z.string(),
        /** Column and row on the map of tiles, from 1; null where no pack has placed it. */
        tile: z.object({ column: z.int(), row: z.int() }).nullable(),
        ...Progress,
      }),
    ),
  })
  .meta({ id: 'TaskOverview' });

export const deskRoutes = [
  {
    id: 'desk.read',
    method: 'GET',
    url: '/api/desk',
    summary: 'My desk: what waits for me',
    allow: businessRoles,
    response: { 200: DeskView },
  },
  {
    id: 'task.overview',
    method: 'GET',
    url: '/api/tasks/overview',
    summary: 'Tasks by field, by division, and what is missing',
    allow: businessRoles,
    response: { 200: TaskOverview },
  },
] as const satisfies readonly RouteContract[];
