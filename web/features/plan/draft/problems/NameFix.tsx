import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { agenciesQuery } from '../../../../api/agencies.ts';
import { Action } from '../../../../ui/Action.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { AgencyPicker } from '../../../ledger/parties/AgencyPicker.tsx';
import type { DraftChange } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { replaceName } from './fixes.ts';

type Means = Extract<DraftChange, { kind: 'name' }>['means'];

/** Whom a printed name stands for, decided once for the whole plan and, if wished, for later plans. */
type NameFixProps = { readonly name: string; readonly suggestions: readonly string[] };

export function NameFix({ name, suggestions }: NameFixProps): ReactNode {
  const words = planWords.use().draft;
  const { draft, change } = useDesk();
  const directory = useQuery(agenciesQuery);
  const id = useId();
  const [remember, setRemember] = useState(true);
  const [open, setOpen] = useState<'find' | 'new' | null>(null);
  const [newName, setNewName] = useState(name);
  const agencies = directory.data?.agencies ?? [];
  const means = (meaning: Means) =>
    change([
      { kind: 'name', name, means: meaning, remember: remember && meaning.kind !== 'unnamed' && meaning.kind !== 'unknown' },
    ]);
  const is = (chosen: string) => {
    const agency = agencies.find((one) => one.name === chosen);
    means(agency ? { kind: 'agency', agency: agency.id } : { kind: 'group', group: chosen });
  };
  return (
    <div className="fix">
      <div className="fix-choices">
        {suggestions.slice(0, 3).map((suggested) => (
          <Action
            key={suggested}
            className="fix-first"
            label={words.fix.is(suggested)}
            disabled={directory.data === undefined}
            onClick={() => is(suggested)}
          />
        ))}
        <Action label={words.fix.find} onClick={() => setOpen(open === 'find' ? null : 'find')} />
        <Action label={words.fix.newAgency} onClick={() => setOpen(open === 'new' ? null : 'new')} />
        <Action label={words.fix.unnamed} onClick={() => means({ kind: 'unnamed' })} />
        <Action label={words.fix.notAgency} onClick={() => change(replaceName(draft.measures, name, null))} />
      </div>
      {open === 'find' ? (
        <AgencyPicker
          label={words.fix.find}
          names={[]}
          autoFocus
          onChange={([chosen]) => {
            if (chosen !== undefined) is(chosen);
          }}
        />
      ) : null}
      {open === 'new' ? (
        <form
          className="fix-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (newName.trim().length >= 2) means({ kind: 'new-agency', name: newName.trim() });
          }}
        >
          <Field label={words.fix.newAgencyName} value={newName} onChange={setNewName} minLength={2} maxLength={60} required />
          <Action kind="primary" type="submit" label={words.apply} />
        </form>
      ) : null}
      <label className="fix-remember" htmlFor={id}>
        <input id={id} type="checkbox" checked={remember} onChange={(event) => setRemember(event.target.checked)} />
        {words.fix.remember}
      </label>
    </div>
  );
}
