import { agencies as en } from '../../i18n/en/agencies.ts';
import { bilingual } from '../../i18n/words.ts';
import { agencies as zh } from '../../i18n/zh/agencies.ts';

export const agencyWords = bilingual(zh, en);
