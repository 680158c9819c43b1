import { z } from 'zod';
import { DayText, ProblemView, Uuid, Version } from './shared.ts';

export const taskStates = ['drafted', 'deployed', 'returned', 'received', 'terminated', 'merged', 'split', 'voided'] as const;
export const lights = ['normal', 'warning', 'behind', 'silent', 'done', 'excused'] as const;
export const taskRoles = ['lead', 'jointLead', 'supporting', 'implementing'] as const;

export const AgencyRef = z.object({ id: Uuid, name: z.string() }).meta({ id: 'AgencyRef' });

export const TaskDueView = z
  .object({ kind: z.enum(['day', 'standing']), day: DayText.optional() })
  .meta({ id: 'TaskDue', description: 'standing (持续推进) has no last day' });

export const TaskNodeView = z
  .object({
    title: z.string(),
    due: DayText,
    outcome: z.string().nullable(),
    reachedOn: DayText.nullable(),
    documentTitle: z.string().nullable(),
    documentNumber: z.string().nullable(),
  })
  .meta({ id: 'TaskNode' });

export const TaskPersonView = z
  .object({
    role: z.enum(['responsibleLeader', 'responsiblePerson', 'liaison']),
    name: z.string(),
    title: z.string(),
    /** Shown to those who take part, the offices and the leaders; null where none is given or the reader may not see it. */
    phone: z.string().nullable(),
  })
  .meta({ id: 'TaskPerson' });

/** One row of the grid of tasks. */
export const TaskRow = z
  .object({
    id: Uuid,
    number: z.string(),
    title: z.string(),
    field: z.string(),
    measure: z.object({ id: Uuid, number: z.int(), title: z.string() }),
    parent: Uuid.nullable(),
    depth: z.int(),
    isLeaf: z.boolean(),
    agency: AgencyRef.nullable(),
    division: AgencyRef.nullable(),
    role: z.enum(taskRoles),
    state: z.enum(taskStates),
    light: z.enum(lights),
    due: TaskDueView.nullable(),
    originalDue: DayText.nullable(),
    extensions: z.int(),
    /** A request for change waits for a decision. */
    openChange: z.boolean(),
    receiveBy: DayText.nullable(),
    deployedOn: DayText.nullable(),
    receivedOn: DayText.nullable(),
    /** Who answers for it by name; null while it is 待明确责任人. */
    responsiblePerson: z.string().nullable(),
    nextNode: z.object({ title: z.string(), due: DayText }).nullable(),
    outcome: z.string().nullable(),
    version: Version,
    changedAt: z.string(),
  })
  .meta({ id: 'TaskRow' });

export const TaskView = TaskRow.extend({
  text: z.string(),
  weight: z.int(),
  isMandatory: z.boolean(),
  setBy: AgencyRef.nullable(),
  returnReason: z.string().nullable(),
  mergedInto: z.object({ id: Uuid, number: z.string(), title: z.string() }).nullable(),
  endedOn: DayText.nullable(),
  endedReason: z.string().nullable(),
  nodes: z.array(TaskNodeView),
  people: z.array(TaskPersonView),
  /** Ancestors, outermost first. */
  path: z.array(z.object({ id: Uuid, number: z.string(), title: z.string() })),
  children: z.array(TaskRow),
  /** Of the tasks right below: how many there are, deployed, received, named; null where there are none. */
  coverage: z.object({ all: z.int(), deployed: z.int(), received: z.int(), named: z.int(), returned: z.int() }).nullable(),
  /** Who moves next and by when: 'office' deploys, 'agency' receives or names, 'decider' decides a change, null when nobody has to. */
  next: z
    .object({
      who: z.enum(['office', 'agency', 'decider']),
      agency: AgencyRef.nullable(),
      move: z.string(),
      by: DayText.nullable(),
    })
    .nullable(),
  may: z.object({
    edit: z.boolean(),
    void: z.boolean(),
    deploy: z.boolean(),
    receive: z.boolean(),
    return: z.boolean(),
    namePeople: z.boolean(),
    setNodes: z.boolean(),
    breakDown: z.boolean(),
    requestChange: z.boolean(),
    requestSupport: z.boolean(),
    readHistory: z.boolean(),
  }),
}).meta({ id: 'Task' });

export const NewTask = z
  .object({
    title: z.string().trim().min(1).max(200),
    text: z.string().trim().max(5000).default(''),
    outcome: z.string().trim().max(200).nullable().default(null),
    agency: Uuid.nullable(),
    role: z.enum(taskRoles),
    due: TaskDueView.nullable(),
    weight: z.int().min(0).max(1000).default(0),
    isMandatory: z.boolean().default(true),
    nodes: z
      .array(z.object({ title: z.string().trim().min(1).max(200), due: DayText, outcome: z.string().nullable().default(null) }))
      .max(60)
      .default([]),
  })
  .meta({ id: 'NewTask' });

/** What stands against deploying a measure's drafted tasks; errors stop it, warnings are shown and confirmed. */
export const CheckList = z
  .object({
    measure: z.object({ id: Uuid, number: z.int(), title: z.string() }),
    tasks: z.int(),
    drafted: z.int(),
    problems: z.array(ProblemView),
  })
  .meta({ id: 'CheckList' });

/** One of several things done at once: each with its own outcome, so that one refusal does not stop the others. */
export const BatchAnswer = z
  .object({
    done: z.array(Uuid),
    refused: z.array(z.object({ id: Uuid, code: z.string(), params: z.record(z.string(), z.unknown()) })),
  })
  .meta({ id: 'BatchAnswer' });

export const PersonGiven = z.object({
  name: z.string().trim().min(1).max(40),
  title: z.string().trim().max(80).default(''),
  phone: z.string().trim().max(30).nullable().default(null),
});
export const PeopleGiven = z
  .object({
    responsibleLeader: z.array(PersonGiven).max(5).optional(),
    responsiblePerson: z.array(PersonGiven).max(5).optional(),
    liaison: z.array(PersonGiven).max(5).optional(),
  })
  .meta({ id: 'PeopleGiven' });
