import { revision as en } from '../../i18n/en/revision.ts';
import { bilingual } from '../../i18n/words.ts';
import { revision as zh } from '../../i18n/zh/revision.ts';

export const revisionWords = bilingual(zh, en);
