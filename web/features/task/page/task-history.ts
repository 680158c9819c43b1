import type { Language } from '../../../i18n/language.ts';
import type { Wording } from '../../../i18n/words.ts';
import type { task } from '../../../i18n/zh/task.ts';
import { joinNames } from '../../../ui/format.ts';
import type { HistoryLine } from '../../ledger/measure/history-lines.ts';
import type { HistoryEntry } from '../../ledger/measures.ts';
import { dueShort } from '../parts/due-words.ts';
import type { TaskDue } from '../tasks.ts';

type Words = Wording<typeof task>;
type Shown = keyof Words['page']['properties'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an entry changed, property by property; what only the machine keeps is left out, and so are people's telephones. */
export function taskHistoryLines(
  { changes }: Pick<HistoryEntry, 'changes'>,
  words: Words,
  language: Language,
  agencyName: (id: string) => string | undefined,
): readonly HistoryLine[] {
  const valueWords = (property: Shown, value: unknown): string => {
    if (value === null || value === undefined) return '';
    switch (property) {
      case 'agency':
        return agencyName(textOf(value)) ?? '…';
      case 'role':
        return words.roles[value as keyof Words['roles']];
      case 'state':
        return words.states[value as keyof Words['states']];
      case 'due':
        return dueShort(value as TaskDue, words);
      case 'isMandatory':
        return value === true ? words.page.mandatory : words.page.optional;
      case 'nodes':
        return partsOf(value)
          .map((node) => `${textOf(node.due)} ${textOf(node.title)}`)
          .join('；');
      case 'people':
        return joinNames(
          partsOf(value).map((person) =>
            `${words.people[person.role as keyof Words['people']] ?? ''} ${textOf(person.name)}`.trim(),
          ),
          language,
        );
      default:
        return String(value);
    }
  };
  return Object.entries(changes).flatMap(([property, [before, after]]) => {
    const name = (words.page.properties as Readonly<Record<string, string>>)[property];
    if (name === undefined) return [];
    const shown = property as Shown;
    return [{ property: name, before: valueWords(shown, before), after: valueWords(shown, after) }];
  });
}

const partsOf = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
