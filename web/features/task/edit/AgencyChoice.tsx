import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { AgencyPicker } from '../../ledger/parties/AgencyPicker.tsx';

type AgencyChoiceProps = {
  readonly label: string;
  readonly agencies: readonly string[];
  readonly onChange: (agencies: readonly string[]) => void;
  /** `one`: another choice takes the place of the first. */
  readonly kind?: 'one' | 'many';
  /** Only agencies of this division. */
  readonly division?: string | undefined;
  readonly error?: string | undefined;
};

/** Agencies out of the directory, by their ids. */
export function AgencyChoice({ label, agencies, onChange, kind = 'one', division, error }: AgencyChoiceProps): ReactNode {
  const directory = useQuery(agenciesQuery);
  const all = directory.data?.agencies ?? [];
  const among = division === undefined ? all : all.filter((agency) => agency.division?.id === division);
  const nameOf = new Map(all.map((agency) => [agency.id, agency.name]));
  const idOf = new Map(all.map((agency) => [agency.name, agency.id]));
  return (
    <div className="field">
      <AgencyPicker
        hasLabel
        label={label}
        among={among}
        names={agencies.flatMap((id) => nameOf.get(id) ?? [])}
        onChange={(names) => {
          const ids = names.flatMap((name) => idOf.get(name) ?? []);
          onChange(kind === 'one' ? ids.slice(-1) : ids);
        }}
      />
      {error ? (
        <p className="field-note field-error" aria-live="polite">
          {error}
        </p>
      ) : null}
    </div>
  );
}
