import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { ById, DayText, Uuid, Version } from './shared.ts';
import { AgencyRef, NewTask, TaskDueView } from './task-part.ts';

/** What is asked for in a request of change, by kind. */
export const ChangeProposal = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('extend'), due: DayText }),
    z.object({
      kind: z.literal('adjust'),
      title: z.string().trim().min(1).max(200).optional(),
      text: z.string().trim().max(5000).optional(),
      outcome: z.string().trim().max(200).nullable().optional(),
      due: TaskDueView.optional(),
    }),
    z.object({ kind: z.literal('merge'), into: Uuid }),
    z.object({ kind: z.literal('split'), parts: z.array(NewTask).min(2).max(20) }),
    z.object({ kind: z.literal('terminate') }),
  ])
  .meta({ id: 'ChangeProposal' });

const TaskRef = z.object({
  id: Uuid,
  number: z.string(),
  title: z.string(),
  agency: AgencyRef.nullable(),
  due: TaskDueView.nullable(),
  originalDue: DayText.nullable(),
  extensions: z.int(),
});

export const ChangeRequestView = z
  .object({
    id: Uuid,
    task: TaskRef,
    proposal: ChangeProposal,
    reason: z.string(),
    state: z.enum(['requested', 'approved', 'refused', 'withdrawn']),
    requestedBy: z.object({ name: z.string(), title: z.string() }),
    requestedAgency: AgencyRef.nullable(),
    requestedOn: DayText,
    decidedBy: z.object({ name: z.string(), title: z.string() }).nullable(),
    decidedOn: DayText.nullable(),
    decisionReason: z.string().nullable(),
    version: Version,
    may: z.object({ decide: z.boolean(), withdraw: z.boolean() }),
  })
  .meta({ id: 'ChangeRequest' });

export const SupportRequestView = z
  .object({
    id: Uuid,
    task: TaskRef,
    from: AgencyRef,
    to: AgencyRef,
    title: z.string(),
    text: z.string(),
    due: DayText,
    originalDue: DayText,
    state: z.enum(['sent', 'received', 'replied', 'confirmed', 'returned', 'withdrawn']),
    isOverdue: z.boolean(),
    sentOn: DayText,
    receivedOn: DayText.nullable(),
    repliedOn: DayText.nullable(),
    reply: z.string().nullable(),
    replyDocumentNumber: z.string().nullable(),
    endReason: z.string().nullable(),
    version: Version,
    may: z.object({
      receive: z.boolean(),
      reply: z.boolean(),
      return: z.boolean(),
      confirm: z.boolean(),
      sendBack: z.boolean(),
      withdraw: z.boolean(),
    }),
  })
  .meta({ id: 'SupportRequest' });

const everyone = businessRoles;
const agencySide = ['agencyLead', 'agencyLiaison', 'divisionOffice', 'reformOffice'] as const;
const Reason = z.string().trim().min(2).max(500);
const page = { cursor: z.string().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };

export const requestRoutes = [
  {
    id: 'change-request.list',
    method: 'GET',
    url: '/api/change-requests',
    summary: 'Requests for change of tasks that the person sees, open ones first, newest first',
    allow: everyone,
    querystring: z.object({
      state: z.enum(['requested', 'approved', 'refused', 'withdrawn']).optional(),
      task: Uuid.optional(),
      ...page,
    }),
    response: { 200: z.object({ rows: z.array(ChangeRequestView), next: z.string().nullable(), total: z.int() }) },
  },
  {
    id: 'change-request.create',
    method: 'POST',
    url: '/api/tasks/:id/change-requests',
    summary: 'Asks for a change of a task: 调整 延期 合并 拆分 终止',
    allow: agencySide,
    params: ById,
    body: z.object({ version: Version, reason: Reason, proposal: ChangeProposal }),
    response: { 201: ChangeRequestView },
  },
  {
    id: 'change-request.decide',
    method: 'POST',
    url: '/api/change-requests/:id/decide',
    summary: 'Approves or refuses; done by who set the task, never by who asked',
    allow: ['reformOffice', 'divisionOffice'],
    params: ById,
    body: z.object({ version: Version, approve: z.boolean(), reason: z.string().trim().max(500).default('') }),
    response: { 200: ChangeRequestView },
  },
  {
    id: 'change-request.withdraw',
    method: 'POST',
    url: '/api/change-requests/:id/withdraw',
    summary: 'Takes an undecided request back',
    allow: agencySide,
    params: ById,
    body: z.object({ version: Version }),
    response: { 200: ChangeRequestView },
  },
  {
    id: 'support-request.list',
    method: 'GET',
    url: '/api/support-requests',
    summary: 'Requests for support (协办请求) to or from the person’s agency, or all for who sees the whole programme',
    allow: everyone,
    querystring: z.object({
      direction: z.enum(['to', 'from']).optional(),
      state: z.enum(['sent', 'received', 'replied', 'confirmed', 'returned', 'withdrawn']).optional(),
      task: Uuid.optional(),
      ...page,
    }),
    response: { 200: z.object({ rows: z.array(SupportRequestView), next: z.string().nullable(), total: z.int() }) },
  },
  {
    id: 'support-request.create',
    method: 'POST',
    url: '/api/tasks/:id/support-requests',
    summary: 'The agency of a task asks another agency for support, with a due day of its own',
    allow: agencySide,
    params: ById,
    body: z.object({
      to: Uuid,
      title: z.string().trim().min(2).max(200),
      text: z.string().trim().max(2000).default(''),
      due: DayText,
    }),
    response: { 201: SupportRequestView },
  },
  {
    id: 'support-request.move',
    method: 'POST',
    url: '/api/support-requests/:id/move',
    summary: 'receive, reply, return by the addressee; confirm, sendBack, withdraw by the sender',
    allow: agencySide,
    params: ById,
    body: z.object({
      version: Version,
      move: z.enum(['receive', 'reply', 'return', 'confirm', 'sendBack', 'withdraw']),
      text: z.string().trim().max(2000).default(''),
      documentNumber: z.string().trim().max(100).nullable().default(null),
    }),
    response: { 200: SupportRequestView },
  },
] as const satisfies readonly RouteContract[];
