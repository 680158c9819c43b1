import { z } from 'zod';
import { businessRoles } from '../../../core/org/role.ts';
import type { RouteContract } from './route.ts';
import { ById, Uuid, Version } from './shared.ts';

const everyone = businessRoles;
const Ledger = z.enum(['measure', 'task']);
const Name = z.string().trim().min(1).max(40);
/** The address of the ledger: its filter, order and grouping, as the page itself writes it. */
const Search = z.record(z.string().max(40), z.union([z.string().max(200), z.array(z.string().max(200)).max(300)]));
const Shown = z.array(z.string().max(40)).max(40);
const Shared = z.union([
  z.object({ with: z.enum(['nobody', 'jurisdiction']) }),
  z.object({ with: z.literal('role'), role: z.enum(businessRoles) }),
]);

export const ViewView = z
  .object({
    id: Uuid,
    ledger: Ledger,
    name: z.string(),
    search: Search,
    /** The columns shown, in order. */
    shown: Shown,
    shared: Shared,
    owner: z.string(),
    isMine: z.boolean(),
    isDefault: z.boolean(),
    version: Version,
  })
  .meta({ id: 'SavedView' });

const Content = { name: Name, search: Search, shown: Shown, shared: Shared };

export const viewRoutes = [
  {
    id: 'view.list',
    method: 'GET',
    url: '/api/views',
    summary: 'The views of a ledger that the person saved or that are shared with them',
    allow: everyone,
    querystring: z.object({ ledger: Ledger }),
    response: { 200: z.array(ViewView) },
  },
  {
    id: 'view.save',
    method: 'POST',
    url: '/api/views',
    summary: 'Keep what a ledger shows under a name',
    allow: everyone,
    body: z.object({ ledger: Ledger, ...Content }),
    response: { 200: ViewView },
  },
  {
    id: 'view.edit',
    method: 'PATCH',
    url: '/api/views/:id',
    summary: 'Change a view of one’s own: its name, what it shows, with whom it is shared',
    allow: everyone,
    params: ById,
    body: z.object({
      version: Version,
      name: Name.optional(),
      search: Search.optional(),
      shown: Shown.optional(),
      shared: Shared.optional(),
    }),
    response: { 200: ViewView },
  },
  {
    id: 'view.withdraw',
    method: 'POST',
    url: '/api/views/:id/withdraw',
    summary: 'Take a view of one’s own away, also from those with whom it was shared',
    allow: everyone,
    params: ById,
    body: z.object({ version: Version }),
    response: { 200: z.object({ id: Uuid }) },
  },
  {
    id: 'view.choose',
    method: 'POST',
    url: '/api/views/default',
    summary: 'Choose the view with which a ledger opens, or none',
    allow: everyone,
    body: z.object({ ledger: Ledger, view: Uuid.nullable() }),
    response: { 200: z.object({ view: Uuid.nullable() }) },
  },
] as const satisfies readonly RouteContract[];
