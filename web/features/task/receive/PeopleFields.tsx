import './receive.css';
import type { ReactNode } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { type PersonRole, personRoles } from '../tasks.ts';
import { deskWords, taskWords } from '../words.ts';
import { isNameless, type PeopleDraft, type PersonDraft, withChange, withoutPerson, withPerson } from './people-draft.ts';

type PeopleFieldsProps = {
  readonly people: PeopleDraft;
  readonly onChange: (people: PeopleDraft) => void;
  readonly wasSubmitted: boolean;
};

/** Who answers for it: leader, person, liaison, each with post and telephone. */
export function PeopleFields({ people, onChange, wasSubmitted }: PeopleFieldsProps): ReactNode {
  const words = deskWords.use().receive;
  const names = taskWords.use();
  return (
    <div className="people-edit">
      {personRoles.map((role) => (
        <fieldset key={role} className="people-role">
          <legend className="field-label">{names.people[role]}</legend>
          {people[role].map((person, at) => (
            <PersonFields
              key={person.key}
              role={role}
              person={person}
              onChange={(change) => onChange(withChange(people, role, person.key, change))}
              onRemove={at > 0 ? () => onChange(withoutPerson(people, role, person.key)) : undefined}
              error={wasSubmitted && isNameless(person) ? words.personMissing : undefined}
            />
          ))}
          {people[role].length < 5 ? (
            <button type="button" className="link-button" onClick={() => onChange(withPerson(people, role))}>
              {words.addPerson(names.people[role])}
            </button>
          ) : null}
        </fieldset>
      ))}
      <p className="field-note">{words.phoneHint}</p>
    </div>
  );
}

type PersonFieldsProps = {
  readonly role: PersonRole;
  readonly person: PersonDraft;
  readonly onChange: (change: Partial<Omit<PersonDraft, 'key'>>) => void;
  readonly onRemove: (() => void) | undefined;
  readonly error: string | undefined;
};

function PersonFields({ role, person, onChange, onRemove, error }: PersonFieldsProps): ReactNode {
  const words = deskWords.use().receive;
  const roleName = taskWords.use().people[role];
  return (
    <div className="person-edit">
      <Field
        label={words.name}
        aria-label={words.nameOf(roleName)}
        value={person.name}
        onChange={(name) => onChange({ name })}
        error={error}
        maxLength={40}
        autoComplete="off"
      />
      <Field
        label={words.post}
        aria-label={words.postOf(roleName)}
        value={person.title}
        onChange={(title) => onChange({ title })}
        maxLength={80}
        autoComplete="off"
      />
      <Field
        label={words.phone}
        aria-label={words.phoneOf(roleName)}
        type="tel"
        inputMode="tel"
        value={person.phone}
        onChange={(phone) => onChange({ phone })}
        maxLength={30}
        autoComplete="off"
      />
      {onRemove ? (
        <button type="button" className="link-button person-remove" onClick={onRemove}>
          {words.removePerson(roleName)}
        </button>
      ) : null}
    </div>
  );
}
