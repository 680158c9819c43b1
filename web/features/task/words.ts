import { request as requestEn } from '../../i18n/en/request.ts';
import { task as en } from '../../i18n/en/task.ts';
import { taskDesk as deskEn } from '../../i18n/en/task-desk.ts';
import { bilingual } from '../../i18n/words.ts';
import { request as requestZh } from '../../i18n/zh/request.ts';
import { task as zh } from '../../i18n/zh/task.ts';
import { taskDesk as deskZh } from '../../i18n/zh/task-desk.ts';

export const taskWords = bilingual(zh, en);
export const deskWords = bilingual(deskZh, deskEn);
export const requestWords = bilingual(requestZh, requestEn);
