import { check as en } from '../../i18n/en/check.ts';
import { bilingual } from '../../i18n/words.ts';
import { check as zh } from '../../i18n/zh/check.ts';

export const checkWords = bilingual(zh, en);
