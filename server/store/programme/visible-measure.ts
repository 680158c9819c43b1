import type { Actor } from '../../../core/shared/decision.ts';
import { measureIsVisible } from '../../auth/visible-to.ts';
import type { Database } from '../../database/pool.ts';
import type { Tx } from '../commit.ts';

export type Reader = Tx | Database['kysely'];

/** The measures that stand and that the person may see: what every count of the programme counts. */
export const visibleMeasures = (reader: Reader, actor: Actor) =>
  reader
    .selectFrom('reform_measure')
    .where('reform_measure.jurisdiction_id', '=', actor.jurisdiction)
    .where('reform_measure.withdrawn_at', 'is', null)
    .where(measureIsVisible(actor));
