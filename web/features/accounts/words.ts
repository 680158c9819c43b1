import { accounts as en } from '../../i18n/en/accounts.ts';
import { bilingual } from '../../i18n/words.ts';
import { accounts as zh } from '../../i18n/zh/accounts.ts';

export const accountWords = bilingual(zh, en);
