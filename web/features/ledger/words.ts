import { ledger as en } from '../../i18n/en/ledger.ts';
import { ledgerChange as changeEn } from '../../i18n/en/ledger-change.ts';
import { ledgerView as viewEn } from '../../i18n/en/ledger-view.ts';
import { bilingual } from '../../i18n/words.ts';
import { ledger as zh } from '../../i18n/zh/ledger.ts';
import { ledgerChange as changeZh } from '../../i18n/zh/ledger-change.ts';
import { ledgerView as viewZh } from '../../i18n/zh/ledger-view.ts';

export const ledgerWords = bilingual(zh, en);
export const changeWords = bilingual(changeZh, changeEn);
export const viewWords = bilingual(viewZh, viewEn);
