import { calendar as en } from '../../i18n/en/calendar.ts';
import { bilingual } from '../../i18n/words.ts';
import { calendar as zh } from '../../i18n/zh/calendar.ts';

export const calendarWords = bilingual(zh, en);
