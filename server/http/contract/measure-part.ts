import { z } from 'zod';
import { DayText } from './shared.ts';

export const DeadlineView = z
  .object({
    kind: z.enum(['day', 'range', 'recurring', 'standing', 'none']),
    day: DayText.optional(),
    from: DayText.optional(),
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']).optional(),
    raw: z.string(),
  })
  .meta({ id: 'Deadline' });

export const TargetView = z
  .object({
    comparison: z.enum(['at-least', 'more-than', 'at-most', 'less-than', 'equal', 'about', 'between']),
    value: z.string(),
    upper: z.string().optional(),
    unit: z.string(),
    raw: z.string(),
  })
  .meta({ id: 'Target' });

export const PersonLists = z
  .object({
    sponsor: z.array(z.string()).optional(),
    responsibleLeader: z.array(z.string()).optional(),
    responsiblePerson: z.array(z.string()).optional(),
    liaison: z.array(z.string()).optional(),
  })
  .meta({ id: 'PersonLists' });
