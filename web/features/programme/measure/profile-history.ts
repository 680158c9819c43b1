import { useQuery } from '@tanstack/react-query';
import { goalsQuery, type Profile, profileQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';

type Line = { readonly property: string; readonly before: string; readonly after: string };
type Entry = { readonly kind: string; readonly changes: Readonly<Record<string, readonly unknown[]>> };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const recordsIn = (value: unknown): readonly Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How the record of a measure says what the programme wrote into it; undefined for entries of another kind. */
export function useProfileHistory(measure: string): (entry: Entry) => readonly Line[] | undefined {
  const words = programmeWords.use();
  const profile: Profile | undefined = useQuery(profileQuery(measure)).data;
  const goals = useQuery(goalsQuery).data?.goals ?? [];
  const goalName = (id: unknown): string => goals.find((goal) => goal.id === id)?.name ?? '…';
  const postOf = (id: unknown): string => profile?.sponsors.find((one) => one.appointment === id)?.title ?? '…';
  const sayers: Readonly<Record<string, readonly [name: string, say: (value: unknown) => string]>> = {
    origin: [words.originLabel, (value) => (value === 'mandated' || value === 'selfChosen' ? words.origins[value] : '')],
    isKey: [words.filters.key, (value) => (value === true ? words.isKey : words.notKey)],
    clauses: [
      words.clauses,
      (value) =>
        recordsIn(value)
          .map((one) => text(one.clause))
          .join('、'),
    ],
    goals: [words.goals, (value) => (Array.isArray(value) ? value.map(goalName).join('、') : '')],
    sponsors: [
      words.sponsor,
      (value) =>
        recordsIn(value)
          .filter((one) => one.endsOn === null)
          .map((one) => postOf(one.appointment))
          .join('、'),
    ],
    document: [
      words.documentTitleLabel,
      (value) => {
        const { state, documentNumber } = isRecord(value) ? value : {};
        const name = Object.entries(words.documentStates).find(([key]) => key === state)?.[1] ?? '';
        return [name, text(documentNumber)].filter((part) => part !== '').join(' ');
      },
    ],
  };
  return (entry) => {
    if (!Object.hasOwn(words.historyKinds, entry.kind)) return undefined;
    return Object.entries(entry.changes).flatMap(([property, [before, after]]) => {
      const sayer = sayers[property];
      // Steps are told by the document they make.
      return sayer ? [{ property: sayer[0], before: sayer[1](before), after: sayer[1](after) }] : [];
    });
  };
}
