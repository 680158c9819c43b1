import type { AgencyDirectory } from '../../core/org/agency-directory.ts';
import type { Pack } from '../pack.ts';
import { standardOrganSource, standardOrgans } from './organs.ts';

/** The names that organs bear all over the country. Knows no agency of any place. */
export const china: Pack = {
  manifest: {
    id: 'china',
    version: '1.0.0',
    title: { zh: '全国通用机构名称', en: 'Standard names of organs' },
    source: standardOrganSource,
  },
  agencies: [],
  groups: [],
  organs: standardOrgans,
};

/** A directory that also judges names by the standard organs: for agencies loaded from a jurisdiction's own register. */
export const withStandardOrgans = (directory: AgencyDirectory): AgencyDirectory => ({ ...directory, organs: standardOrgans });
