import { accounts as en } from '../../i18n/en/accounts.ts';
import { appointments as appointmentsEn } from '../../i18n/en/appointments.ts';
import { bilingual } from '../../i18n/words.ts';
import { accounts as zh } from '../../i18n/zh/accounts.ts';
import { appointments as appointmentsZh } from '../../i18n/zh/appointments.ts';

export const accountWords = bilingual(zh, en);
export const appointmentWords = bilingual(appointmentsZh, appointmentsEn);
