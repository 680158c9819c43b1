import { app as en } from '../i18n/en/app.ts';
import { bilingual } from '../i18n/words.ts';
import { app as zh } from '../i18n/zh/app.ts';

export const appWords = bilingual(zh, en);
