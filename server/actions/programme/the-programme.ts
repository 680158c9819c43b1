import { measureIsVisible } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../../store/commit.ts';
import type { ActionContext } from '../context.ts';
import { notFound } from '../refusal.ts';

type Reader = Tx | Database['kysely'];

/** The programme that the jurisdiction works in: its first. */
export async function theProgramme(
  reader: Reader,
  jurisdiction: string,
): Promise<{ readonly id: string; readonly name: string }> {
  return reader
    .selectFrom('programme')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdiction)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** The measures of a request that stand and are seen. @throws 404 when one of them is not */
export async function assertMeasures(
  tx: Tx,
  { actor }: Pick<ActionContext, 'actor'>,
  measures: readonly string[],
): Promise<void> {
  const wanted = [...new Set(measures)];
  if (wanted.length === 0) return;
  const rows = await tx
    .selectFrom('reform_measure')
    .select('id')
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('id', 'in', wanted)
    .where('withdrawn_at', 'is', null)
    .where(measureIsVisible(actor))
    .execute();
  if (rows.length !== wanted.length) throw notFound();
}
