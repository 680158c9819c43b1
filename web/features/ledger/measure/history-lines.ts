import type { Language } from '../../../i18n/language.ts';
import type { Wording } from '../../../i18n/words.ts';
import type { ledger } from '../../../i18n/zh/ledger.ts';
import { joinNames } from '../../../ui/format.ts';
import { type Deadline, deadlineSentence } from '../deadline/deadline-words.ts';
import type { HistoryEntry } from '../measures.ts';

/** One property that changed, in words. */
export type HistoryLine = { readonly property: string; readonly before: string; readonly after: string };

type Words = Wording<typeof ledger>;
type PrintedParty = { readonly role: string; readonly printedName: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isParty = (value: unknown): value is PrintedParty =>
  isRecord(value) && typeof value.role === 'string' && typeof value.printedName === 'string';
const isDeadline = (value: unknown): value is Deadline =>
  isRecord(value) && typeof value.kind === 'string' && typeof value.raw === 'string';

/** What an entry changed, property by property; parties role by role, and only the roles that changed. */
export function historyLines(entry: HistoryEntry, words: Words, language: Language): readonly HistoryLine[] {
  const names = new Map<string, string>([
    ['title', words.measure.editTitleField],
    ['text', words.measure.editTextField],
    ['field', words.measure.field],
    ['outcome', words.columns.outcome],
    ['deadline', words.columns.deadline],
    ['document', words.columns.document],
    ['printedNo', words.columns.printedNo],
  ]);
  return Object.entries(entry.changes).flatMap(([property, [before, after]]) => {
    if (property === 'parties') return partyLines(before, after, words, language);
    if (property === 'people') return peopleLines(before, after, words, language);
    // The reason stands in the entry itself.
    if (property === 'withdrawnReason') return [];
    // Targets are read out of the text, whose change stands beside.
    if (property === 'targets') return [];
    return [
      { property: names.get(property) ?? property, before: valueWords(before, language), after: valueWords(after, language) },
    ];
  });
}

function partyLines(before: unknown, after: unknown, words: Words, language: Language): readonly HistoryLine[] {
  const namesIn = (value: unknown, ...roles: readonly string[]): string =>
    joinNames(
      (Array.isArray(value) ? value : [])
        .filter(isParty)
        .filter(({ role }) => roles.includes(role))
        .map(({ printedName }) => printedName),
      language,
    );
  const roles = [
    [words.measure.roles.lead, ['lead', 'jointLead']],
    [words.measure.roles.supporting, ['supporting']],
    [words.measure.roles.implementing, ['implementing']],
  ] as const;
  return roles.flatMap(([property, of]) => {
    const line = { property, before: namesIn(before, ...of), after: namesIn(after, ...of) };
    return line.before === line.after ? [] : [line];
  });
}

function peopleLines(before: unknown, after: unknown, words: Words, language: Language): readonly HistoryLine[] {
  const namesOf = (value: unknown, role: string): string => {
    const names = isRecord(value) ? value[role] : undefined;
    return Array.isArray(names) ? joinNames(names.map(String), language) : '';
  };
  return Object.entries(words.measure.people).flatMap(([role, property]) => {
    const line = { property, before: namesOf(before, role), after: namesOf(after, role) };
    return line.before === line.after ? [] : [line];
  });
}

function valueWords(value: unknown, language: Language): string {
  if (value === null || value === undefined) return '';
  if (isDeadline(value)) return deadlineSentence(value, language);
  if (Array.isArray(value)) return joinNames(value.map(String), language);
  return String(value);
}
