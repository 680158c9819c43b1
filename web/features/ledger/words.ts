import { ledger as en } from '../../i18n/en/ledger.ts';
import { bilingual } from '../../i18n/words.ts';
import { ledger as zh } from '../../i18n/zh/ledger.ts';

export const ledgerWords = bilingual(zh, en);
