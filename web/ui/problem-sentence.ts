import { calendarSentences } from '../../core/calendar/problems.ts';
import { changeSentences } from '../../core/change/problems.ts';
import { factSentences } from '../../core/facts/problems.ts';
import { cellSentences } from '../../core/ledger/cell-problems.ts';
import { organisationWords as organisationEn } from '../../core/org/words.en.ts';
import { organisationWords as organisationZh } from '../../core/org/words.zh.ts';
import { planWords as planEn } from '../../core/plan/words.en.ts';
import { planWords as planZh } from '../../core/plan/words.zh.ts';
import { programmeWords as programmeEn } from '../../core/programme/words.en.ts';
import { programmeWords as programmeZh } from '../../core/programme/words.zh.ts';
import { supportSentences } from '../../core/support/support-request.ts';
import { taskWords as taskEn } from '../../core/task/words.en.ts';
import { taskWords as taskZh } from '../../core/task/words.zh.ts';
import { documentWords as documentEn } from '../../documents/words.en.ts';
import { documentWords as documentZh } from '../../documents/words.zh.ts';
import { type Language, useLanguage } from '../i18n/language.ts';
import { en as serverEn, zh as serverZh } from './server-problems.ts';

type SentenceTable = { readonly [code: string]: ((params: never) => string) | undefined };

/** Every table of problem sentences, per language. A domain with codes of its own adds its table here. */
export const sentenceTables: Record<Language, readonly SentenceTable[]> = {
  zh: [
    serverZh,
    planZh,
    documentZh,
    factSentences.zh,
    changeSentences.zh,
    calendarSentences.zh,
    supportSentences.zh,
    cellSentences.zh,
    taskZh,
    organisationZh,
    programmeZh,
  ],
  en: [
    serverEn,
    planEn,
    documentEn,
    factSentences.en,
    changeSentences.en,
    calendarSentences.en,
    supportSentences.en,
    cellSentences.en,
    taskEn,
    organisationEn,
    programmeEn,
  ],
};

/** What carries a code and its parameters: a problem in a list, an answer of the server. */
export type Sayable = { readonly code: string; readonly params: unknown };

/** The sentence of a problem: where, what, and what to do. */
export function problemSentence(problem: Sayable, language: Language): string {
  for (const table of sentenceTables[language]) {
    const sentence = table[problem.code];
    if (sentence) return sentence(problem.params as never);
  }
  return language === 'zh'
    ? `出现了本版本不认识的问题（${problem.code}），请刷新页面；仍然出现的，请告诉系统管理员`
    : `A problem this version does not know (${problem.code}). Reload the page; if it stays, tell the system administrator`;
}

export function useProblemSentence(): (problem: Sayable) => string {
  const language = useLanguage();
  return (problem) => problemSentence(problem, language);
}
