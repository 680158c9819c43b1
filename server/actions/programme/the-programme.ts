import { numbersIn } from '../../../core/programme/number-list.ts';
import { measureIsVisible } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../../store/commit.ts';
import type { ActionContext } from '../context.ts';
import { notFound, Refusal } from '../refusal.ts';

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

/** The measures of numbers as they are written, in that order. @throws 422 when a number is none of a measure */
export async function measuresOfNumbers(tx: Tx, { actor }: Pick<ActionContext, 'actor'>, text: string): Promise<string[]> {
  const numbers = numbersIn(text);
  if (numbers === undefined) throw new Refusal(422, 'list/numbers-unreadable', {});
  if (numbers.length === 0) return [];
  const rows = await tx
    .selectFrom('reform_measure')
    .select(['id', 'number'])
    .where('jurisdiction_id', '=', actor.jurisdiction)
    .where('number', 'in', [...numbers])
    .where('withdrawn_at', 'is', null)
    .execute();
  const found = new Map(rows.map((row) => [row.number, row.id]));
  return numbers.map((number) => {
    const id = found.get(number);
    if (id === undefined) throw new Refusal(422, 'list/number-unknown', { number });
    return id;
  });
}
