import { home as en } from '../../i18n/en/home.ts';
import { bilingual } from '../../i18n/words.ts';
import { home as zh } from '../../i18n/zh/home.ts';

export const homeWords = bilingual(zh, en);
