import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { goalsQuery, type Profile } from '../programme.ts';
import { programmeWords } from '../words.ts';

type ChangeProfileDialogProps = { readonly measure: string; readonly profile: Profile; readonly onClose: () => void };

/** Origin, key, goals of one measure. */
export function ChangeProfileDialog({ measure, profile, onClose }: ChangeProfileDialogProps): ReactNode {
  const words = programmeWords.use();
  const tree = useQuery(goalsQuery);
  const [origin, setOrigin] = useState<'mandated' | 'selfChosen' | 'unsaid'>(profile.origin ?? 'unsaid');
  const [isKey, setKey] = useState(profile.isKey);
  const [goals, setGoals] = useState<readonly string[]>(profile.goals.map((goal) => goal.id));
  const [reason, setReason] = useState('');
  const before = profile.goals.map((goal) => goal.id);
  return (
    <ChangeForm
      title={words.changeTitle}
      isComplete
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measures/profiles', {
            body: {
              items: [{ id: measure, version: profile.version }],
              reason: reason.trim(),
              origin: origin === 'unsaid' ? null : origin,
              isKey,
              addGoals: goals.filter((goal) => !before.includes(goal)),
              removeGoals: before.filter((goal) => !goals.includes(goal)),
            },
          }),
        )
      }
    >
      {() => (
        <>
          <SelectField label={words.originLabel} value={origin} onChange={(value) => setOrigin(value as typeof origin)}>
            {(['unsaid', 'mandated', 'selfChosen'] as const).map((value) => (
              <option key={value} value={value}>
                {words.origins[value]}
              </option>
            ))}
          </SelectField>
          <label>
            <input type="checkbox" checked={isKey} onChange={(event) => setKey(event.target.checked)} /> {words.keyLabel}
          </label>
          <fieldset className="field">
            <legend className="field-label">{words.goals}</legend>
            {(tree.data?.goals ?? []).map((goal) => (
              <p key={goal.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={goals.includes(goal.id)}
                    onChange={(event) =>
                      setGoals(event.target.checked ? [...goals, goal.id] : goals.filter((one) => one !== goal.id))
                    }
                  />{' '}
                  {goal.name}
                </label>
              </p>
            ))}
          </fieldset>
          <Field label={words.reason} value={reason} onChange={setReason} maxLength={500} />
        </>
      )}
    </ChangeForm>
  );
}
