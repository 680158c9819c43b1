import { facts as en } from '../../i18n/en/facts.ts';
import { bilingual } from '../../i18n/words.ts';
import { facts as zh } from '../../i18n/zh/facts.ts';

export const factWords = bilingual(zh, en);
