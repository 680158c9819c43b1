import type { PlausibleLimit } from '../core/check/plausible.ts';
import { chinaLimits } from './china/plausible.ts';
import { tongliaoLimits } from './tongliao/plausible.ts';

/** The limits of all packs; each says for which places it holds. */
export const plausibleLimits: readonly PlausibleLimit[] = [...chinaLimits, ...tongliaoLimits];
