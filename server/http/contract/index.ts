import { auditRoutes } from './audit.ts';
import { factsRoutes } from './facts.ts';
import { ledgerRoutes } from './ledger.ts';
import { sessionRoutes } from './session.ts';
import { taskRoutes } from './task.ts';

/** Every route of the product. Nothing is served that does not stand here. */
export const contract = [...sessionRoutes, ...ledgerRoutes, ...taskRoutes, ...factsRoutes, ...auditRoutes] as const;
