import type { SetPack } from './pack.ts';
import { reformSet } from './reform-1-1-8/pack.ts';
import { servicesSet } from './services-1-8-1/pack.ts';

/** The templates of document sets that come with the product. */
export const setPacks: readonly SetPack[] = [reformSet, servicesSet];
