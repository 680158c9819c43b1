import { EnvironmentProblem } from '../database/environment-problem.ts';
import type { Database } from '../database/pool.ts';

/**
 * A demo and an office's own work never share a database: the accounts of a demo have a password that everybody knows. Whether
 * a jurisdiction was made by a demo stands in its first event, which cannot be changed.
 * @throws EnvironmentProblem when the database holds the other kind
 */
export async function assertPurpose(database: Database, purpose: 'demo' | 'start'): Promise<void> {
  const made = await database.kysely
    .selectFrom('jurisdiction as j')
    .innerJoin('event as e', (join) => join.onRef('e.jurisdiction_id', '=', 'j.id').on('e.event_no', '=', '1'))
    .select(['j.name', 'e.via'])
    .orderBy('j.code')
    .execute();
  const foreign = made.find(({ via }) => (via === 'demo') !== (purpose === 'demo'));
  if (!foreign) return;
  const code = purpose === 'demo' ? 'environment/data-not-of-demo' : 'environment/data-of-demo';
  throw new EnvironmentProblem(code, { jurisdiction: foreign.name });
}
