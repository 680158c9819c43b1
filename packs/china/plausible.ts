import type { PlausibleLimit } from '../../core/check/plausible.ts';
import { natural, rates } from './plausible/physical.ts';
import { country, prefecture } from './plausible/place.ts';
import { sizes } from './plausible/size.ts';
import { units } from './plausible/unit.ts';

/** Limits that hold for the whole country. The figures named in the citations are public; limits with room above them are marked as ours. */
export const chinaLimits: readonly PlausibleLimit[] = [...rates, ...natural, ...sizes, ...prefecture, ...country, ...units];
