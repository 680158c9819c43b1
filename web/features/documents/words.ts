import { documents as en } from '../../i18n/en/documents.ts';
import { bilingual } from '../../i18n/words.ts';
import { documents as zh } from '../../i18n/zh/documents.ts';

export const documentWords = bilingual(zh, en);
