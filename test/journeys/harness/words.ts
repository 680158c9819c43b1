import { appWords } from '../../../web/app/words.ts';
import { accountWords, appointmentWords } from '../../../web/features/accounts/words.ts';
import { agencyWords, organisationWords } from '../../../web/features/agencies/words.ts';
import { auditWords } from '../../../web/features/audit/words.ts';
import { checkWords } from '../../../web/features/check/words.ts';
import { documentWords } from '../../../web/features/documents/words.ts';
import { factWords } from '../../../web/features/facts/words.ts';
import { homeWords } from '../../../web/features/home/words.ts';
import { changeWords, ledgerWords, viewWords } from '../../../web/features/ledger/words.ts';
import { planWords } from '../../../web/features/plan/words.ts';
import { programmeWords } from '../../../web/features/programme/words.ts';
import { sessionWords } from '../../../web/features/session/words.ts';
import { deskWords, requestWords, taskWords } from '../../../web/features/task/words.ts';
import type { Language } from '../../../web/i18n/language.ts';

/** What the screen says, by the tables that it is drawn from: a journey asks for things by their names in either language. */
export const screenWords = (language: Language) => ({
  app: appWords[language],
  accounts: accountWords[language],
  agencies: agencyWords[language],
  appointments: appointmentWords[language],
  audit: auditWords[language],
  check: checkWords[language],
  documents: documentWords[language],
  facts: factWords[language],
  home: homeWords[language],
  ledger: ledgerWords[language],
  ledgerChange: changeWords[language],
  ledgerView: viewWords[language],
  organisation: organisationWords[language],
  plan: planWords[language],
  programme: programmeWords[language],
  request: requestWords[language],
  session: sessionWords[language],
  task: taskWords[language],
  taskDesk: deskWords[language],
});

export type ScreenWords = ReturnType<typeof screenWords>;
