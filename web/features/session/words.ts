import { session as en } from '../../i18n/en/session.ts';
import { bilingual } from '../../i18n/words.ts';
import { session as zh } from '../../i18n/zh/session.ts';

export const sessionWords = bilingual(zh, en);
