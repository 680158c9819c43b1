import { programme as en } from '../../i18n/en/programme.ts';
import { bilingual } from '../../i18n/words.ts';
import { programme as zh } from '../../i18n/zh/programme.ts';

export const programmeWords = bilingual(zh, en);
