import { z } from 'zod';
import { Uuid } from '../shared.ts';

/** What the ledger can be filtered by of what the programme says of its measures. */
export const programmeFilter = {
  list: Uuid.optional(),
  /** Of an annual list. */
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  listed: z.enum(['annual', 'field', 'none']).optional(),
  origin: z.enum(['mandated', 'selfChosen', 'unsaid']).optional(),
  /** With the goals below it; 'none' serves no goal. */
  goal: z.union([Uuid, z.literal('none')]).optional(),
  /** The appointment that leads it now; 'none' is key and led by nobody. */
  sponsor: z.union([Uuid, z.literal('none')]).optional(),
  key: z.enum(['yes', 'no']).optional(),
  documentState: z.enum(['none', 'drafted', 'reviewed', 'issued']).optional(),
  /** Whether anything is left to do, as far as lists and documents say. */
  progress: z.enum(['finished', 'unfinished']).optional(),
  /** 'none' answers no clause from above. */
  upstream: z.union([Uuid, z.literal('none')]).optional(),
  upstreamClause: z.string().max(50).optional(),
};
