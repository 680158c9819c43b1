import { audit as en } from '../../i18n/en/audit.ts';
import { bilingual } from '../../i18n/words.ts';
import { audit as zh } from '../../i18n/zh/audit.ts';

export const auditWords = bilingual(zh, en);
