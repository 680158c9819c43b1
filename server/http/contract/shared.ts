import { z } from 'zod';
import { isDay } from '../../../core/shared/day.ts';

export const Uuid = z.uuid();
export const DayText = z
  .string()
  .refine(isDay, { message: 'day' })
  .meta({ format: 'date', examples: ['2026-12-31'] });
export const ById = z.object({ id: Uuid });
export const Version = z.int().min(1);

/** Who alone changes what is in the ledger. */
export const office = ['reformOffice'] as const;

export const SpanView = z
  .object({ start: z.int(), end: z.int() })
  .meta({ id: 'Span', description: 'Unicode code points, half-open' });

export const PlaceView = z
  .object({
    span: SpanView.optional(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
    line: z.int().optional(),
    clause: z.string().optional(),
    measure: z.string().optional(),
    field: z.string().optional(),
  })
  .meta({ id: 'Place' });

/** A problem found in what was given; its sentence is made by the client from code and params. */
export const ProblemView = z
  .object({
    code: z.string(),
    place: PlaceView,
    params: z.record(z.string(), z.unknown()),
    severity: z.enum(['error', 'warning', 'notice']),
  })
  .meta({ id: 'Problem' });

/** RFC 9457. `id` is the request's id, to quote to the administrator; never a stack or SQL. */
export const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    params: z.record(z.string(), z.unknown()),
    problems: z.array(ProblemView),
    current: z.unknown().optional(),
    id: z.string(),
  })
  .meta({ id: 'ProblemDetails' });

export const Nothing = z.null().meta({ description: 'no content' });
