import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import { HistoryEntry } from './ledger.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, Nothing, Uuid, Version } from './shared.ts';
import {
  BatchAnswer,
  CheckList,
  lights,
  NewTask,
  PeopleGiven,
  TaskDueView,
  TaskRow,
  TaskView,
  taskRoles,
  taskStates,
} from './task-part.ts';

const everyone = businessRoles;
/** Who sets tasks: the city's reform office, and a county's inside what its places have received. */
const setters = ['reformOffice', 'divisionOffice'] as const;
/** Who acts for an agency; the reform offices act on its behalf where it sends paper (代录). */
const agencySide = ['agencyLead', 'agencyLiaison', 'divisionOffice', 'reformOffice'] as const;

export const taskSorts = ['number', '-number', 'due', '-due', 'agency', '-changed'] as const;
const many = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);

export const TaskFilter = z.object({
  q: z.string().trim().max(100).optional(),
  measure: Uuid.optional(),
  field: many(z.string()).optional(),
  agency: many(Uuid).optional(),
  division: many(Uuid).optional(),
  role: many(z.enum(taskRoles)).optional(),
  state: many(z.enum(taskStates)).optional(),
  light: many(z.enum(lights)).optional(),
  /** 'unnamed': 待明确责任人. */
  named: z.enum(['named', 'unnamed']).optional(),
  dueFrom: DayText.optional(),
  dueTo: DayText.optional(),
  /** Receipt is past its last day. */
  receiptOverdue: z.enum(['true', 'false']).optional(),
  extended: z.enum(['true', 'false']).optional(),
  openChange: z.enum(['true', 'false']).optional(),
  leavesOnly: z.enum(['true', 'false']).optional(),
  sort: z.enum(taskSorts).default('number'),
});
const Facet = z.object({ value: z.string(), label: z.string(), count: z.int() });
export const TaskPage = z
  .object({
    rows: z.array(TaskRow),
    next: z.string().nullable(),
    /** Exact up to 10,000; `isMore` says that there are more. */
    total: z.int(),
    isMore: z.boolean(),
    facets: z.object({
      field: z.array(Facet),
      state: z.array(Facet),
      light: z.array(Facet),
      agency: z.array(Facet),
      division: z.array(Facet),
    }),
  })
  .meta({ id: 'TaskPage' });

const Items = z
  .array(z.object({ id: Uuid, version: Version }))
  .min(1)
  .max(200);
/** The paper that came back, stored before: what is done on behalf of an agency (代录) carries it. */
const Scan = z
  .string()
  .regex(/^[a-z0-9]+:[0-9a-f]{64}$/)
  .optional();
const Reason = z.string().trim().min(2).max(500);

export const taskRoutes = [
  {
    id: 'task.list',
    method: 'GET',
    url: '/api/tasks',
    summary: 'Tasks, as far as the person may see them',
    allow: everyone,
    querystring: TaskFilter.extend({
      cursor: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: { 200: TaskPage },
  },
  {
    id: 'task.export',
    method: 'GET',
    url: '/api/tasks.xlsx',
    summary: 'Tasks as an Excel workbook, under the same filter and order as the screen',
    allow: everyone,
    querystring: TaskFilter.extend({ columns: z.string().optional() }),
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    response: { 200: z.unknown() },
  },
  {
    id: 'task.ofMeasure',
    method: 'GET',
    url: '/api/measures/:id/tasks',
    summary: 'The tree of tasks of a measure, parents before children, and what stands against deploying it',
    allow: everyone,
    params: ById,
    response: {
      200: z.object({ tasks: z.array(TaskRow), checkList: CheckList.nullable(), may: z.object({ breakDown: z.boolean() }) }),
    },
  },
  {
    id: 'task.read',
    method: 'GET',
    url: '/api/tasks/:id',
    summary: 'Everything about one task',
    allow: everyone,
    params: ById,
    response: { 200: TaskView },
  },
  {
    id: 'task.history',
    method: 'GET',
    url: '/api/tasks/:id/history',
    summary: 'What happened to a task, newest first',
    allow: everyone,
    params: ById,
    response: { 200: z.object({ entries: z.array(HistoryEntry) }) },
  },
  {
    id: 'task.create',
    method: 'POST',
    url: '/api/measures/:id/tasks',
    summary: 'Drafts tasks of a measure by hand, under a parent or at the top',
    allow: setters,
    params: ById,
    body: z.object({ parent: Uuid.nullable().default(null), tasks: z.array(NewTask).min(1).max(200) }),
    response: { 201: z.object({ tasks: z.array(TaskRow) }) },
  },
  {
    id: 'task.breakDown',
    method: 'POST',
    url: '/api/tasks/break-down',
    summary:
      'Drafts tasks by template for measures without tasks: "parties" one for the lead and one for each other party; "perDivision" under the lead one for each division of the group that implements',
    allow: setters,
    body: z.object({
      measures: z.array(Uuid).min(1).max(200),
      template: z.enum(['parties', 'perDivision']),
      /** Under this received task (a county's office); without it at the top of the measure. */
      parent: Uuid.nullable().default(null),
      due: TaskDueView.optional(),
    }),
    response: { 200: BatchAnswer.extend({ tasks: z.int() }) },
  },
  {
    id: 'task.edit',
    method: 'PATCH',
    url: '/api/tasks/:id',
    summary: 'Changes a drafted or returned task',
    allow: setters,
    params: ById,
    body: NewTask.partial().extend({ version: Version, reason: z.string().trim().max(500).default('') }),
    response: { 200: TaskView },
  },
  {
    id: 'task.void',
    method: 'POST',
    url: '/api/tasks/:id/void',
    summary: 'Voids a drafted task with its drafted children',
    allow: setters,
    params: ById,
    body: z.object({ version: Version, reason: Reason }),
    response: { 204: Nothing },
  },
  {
    id: 'task.check',
    method: 'POST',
    url: '/api/tasks/check',
    summary: 'The check list before deployment, per measure',
    allow: setters,
    body: z.object({ measures: z.array(Uuid).min(1).max(200) }),
    response: { 200: z.object({ measures: z.array(CheckList) }) },
  },
  {
    id: 'task.deploy',
    method: 'POST',
    url: '/api/tasks/deploy',
    summary: 'Deploys the drafted tasks of measures (下达); receipt is due within working days',
    allow: setters,
    body: z.object({
      measures: z.array(Uuid).min(1).max(200),
      receiveWithin: z.int().min(1).max(60).default(3),
    }),
    response: { 200: BatchAnswer.extend({ tasks: z.int(), receiveBy: DayText, isProvisional: z.boolean() }) },
  },
  {
    id: 'task.receive',
    method: 'POST',
    url: '/api/tasks/receive',
    summary: 'Receives tasks (签收), naming the people for all of them where given',
    allow: agencySide,
    body: z.object({ items: Items, people: PeopleGiven.optional(), scan: Scan }),
    response: { 200: BatchAnswer },
  },
  {
    id: 'task.return',
    method: 'POST',
    url: '/api/tasks/return',
    summary: 'Returns tasks to who deployed them, with a reason',
    allow: agencySide,
    body: z.object({ items: Items, reason: Reason, scan: Scan }),
    response: { 200: BatchAnswer },
  },
  {
    id: 'task.namePeople',
    method: 'POST',
    url: '/api/tasks/people',
    summary: 'Names who answers for received tasks: leader, person, liaison; each list given replaces the former',
    allow: agencySide,
    body: z.object({ items: Items, people: PeopleGiven, scan: Scan }),
    response: { 200: BatchAnswer },
  },
  {
    id: 'task.setNodes',
    method: 'POST',
    url: '/api/tasks/:id/nodes',
    summary: 'Sets the nodes of a received task whose due is standing (yearly nodes), or of a drafted one',
    allow: agencySide,
    params: ById,
    body: z.object({
      version: Version,
      nodes: z
        .array(z.object({ title: z.string().trim().min(1).max(200), due: DayText, outcome: z.string().nullable().default(null) }))
        .max(60),
    }),
    response: { 200: TaskView },
  },
  {
    id: 'task.coverage',
    method: 'GET',
    url: '/api/tasks/coverage',
    summary: 'Receipt and named people by agency, in official order: deployed, received, overdue, named',
    allow: everyone,
    response: {
      200: z.object({
        agencies: z.array(
          z.object({
            agency: Uuid,
            name: z.string(),
            division: Uuid.nullable(),
            deployed: z.int(),
            received: z.int(),
            receiptOverdue: z.int(),
            returned: z.int(),
            named: z.int(),
          }),
        ),
      }),
    },
  },
] as const satisfies readonly RouteContract[];
