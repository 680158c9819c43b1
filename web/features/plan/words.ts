import { plan as en } from '../../i18n/en/plan.ts';
import { bilingual } from '../../i18n/words.ts';
import { plan as zh } from '../../i18n/zh/plan.ts';

export const planWords = bilingual(zh, en);
