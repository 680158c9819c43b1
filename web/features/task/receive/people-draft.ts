import { type PeopleGiven, type PersonRole, personRoles, type TaskPerson } from '../tasks.ts';

export type PersonDraft = { readonly key: number; readonly name: string; readonly title: string; readonly phone: string };
export type PeopleDraft = { readonly [Role in PersonRole]: readonly PersonDraft[] };

const blank = (key: number): PersonDraft => ({ key, name: '', title: '', phone: '' });

export const emptyPeople: PeopleDraft = { responsibleLeader: [blank(0)], responsiblePerson: [blank(0)], liaison: [blank(0)] };

/** Who is named already, to be changed. */
export function peopleDraftOf(people: readonly TaskPerson[]): PeopleDraft {
  const namedAs = (role: PersonRole): readonly PersonDraft[] => {
    const named = people
      .filter((person) => person.role === role)
      .map((person, key) => ({ key, name: person.name, title: person.title, phone: person.phone ?? '' }));
    return named.length > 0 ? named : [blank(0)];
  };
  return {
    responsibleLeader: namedAs('responsibleLeader'),
    responsiblePerson: namedAs('responsiblePerson'),
    liaison: namedAs('liaison'),
  };
}

export const withPerson = (draft: PeopleDraft, role: PersonRole): PeopleDraft => ({
  ...draft,
  [role]: [...draft[role], blank(Math.max(...draft[role].map((person) => person.key)) + 1)],
});

export const withoutPerson = (draft: PeopleDraft, role: PersonRole, key: number): PeopleDraft => ({
  ...draft,
  [role]: draft[role].filter((person) => person.key !== key),
});

export const withChange = (
  draft: PeopleDraft,
  role: PersonRole,
  key: number,
  change: Partial<Omit<PersonDraft, 'key'>>,
): PeopleDraft => ({
  ...draft,
  [role]: draft[role].map((person) => (person.key === key ? { ...person, ...change } : person)),
});

/** A post or a telephone without a name is nobody. */
export const isNameless = (person: PersonDraft): boolean =>
  person.name.trim() === '' && (person.title.trim() !== '' || person.phone.trim() !== '');

export const hasNameless = (draft: PeopleDraft): boolean => personRoles.some((role) => draft[role].some(isNameless));

/** What is sent: the roles in which somebody is named; undefined where nobody is. */
export function peopleGiven(draft: PeopleDraft): PeopleGiven | undefined {
  const given = personRoles.flatMap((role) => {
    const named = draft[role]
      .filter((person) => person.name.trim() !== '')
      .map((person) => ({
        name: person.name.trim(),
        title: person.title.trim(),
        phone: person.phone.trim() === '' ? null : person.phone.trim(),
      }));
    return named.length > 0 ? [[role, named] as const] : [];
  });
  return given.length > 0 ? (Object.fromEntries(given) as PeopleGiven) : undefined;
}
