import { agencies as en } from '../../i18n/en/agencies.ts';
import { organisation as organisationEn } from '../../i18n/en/organisation.ts';
import { bilingual } from '../../i18n/words.ts';
import { agencies as zh } from '../../i18n/zh/agencies.ts';
import { organisation as organisationZh } from '../../i18n/zh/organisation.ts';

export const agencyWords = bilingual(zh, en);
export const organisationWords = bilingual(organisationZh, organisationEn);
