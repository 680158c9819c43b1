import { type ReactNode, useState } from 'react';
import { divisionKinds } from '../../../../core/org/organisation.ts';
import { api, take } from '../../../api/client.ts';
import type { Division, Organisation } from '../../../api/organisation.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { PartForm } from '../PartForm.tsx';
import { organisationWords } from '../words.ts';

type DivisionTabProps = {
  readonly organisation: Organisation;
  readonly q: string;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  readonly nothing: ReactNode;
};

/** County-level divisions with their codes. */
export function DivisionTab({ organisation, q, isAdding, onAdded, nothing }: DivisionTabProps): ReactNode {
  const words = organisationWords.use();
  const [edited, setEdited] = useState<string | null>(null);
  const { divisions } = organisation;
  const kinds: Readonly<Record<string, string>> = words.divisionKinds;
  const found = divisions.filter(({ name, code }) => name.includes(q.trim()) || code.includes(q.trim()));
  const one = divisions.find((division) => division.id === edited);
  const isEditable = organisation.editor.all;
  return (
    <>
      {divisions.length === 0 ? (
        <EmptyState title={words.emptyDivisions} text={words.emptyDivisionsText} />
      ) : found.length === 0 ? (
        nothing
      ) : (
        <div className="agencies">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.divisionName}</th>
                <th scope="col">{words.kind}</th>
                {isEditable ? <th scope="col">{words.edit}</th> : null}
              </tr>
            </thead>
            <tbody>
              {found.map((division) => (
                <tr key={division.id}>
                  <td className="mono">{division.code}</td>
                  <th scope="row">{division.name}</th>
                  <td>{kinds[division.kind] ?? division.kind}</td>
                  {isEditable ? (
                    <td>
                      <button
                        type="button"
                        className="link-button"
                        aria-label={words.editOf(division.name)}
                        onClick={() => setEdited(division.id)}
                      >
                        {words.edit}
                      </button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAdding ? <DivisionDialog onClose={onAdded} /> : null}
      {one ? <DivisionDialog division={one} onClose={() => setEdited(null)} /> : null}
    </>
  );
}

function DivisionDialog({ division, onClose }: { readonly division?: Division; readonly onClose: () => void }): ReactNode {
  const words = organisationWords.use();
  const [code, setCode] = useState(division?.code ?? '');
  const [name, setName] = useState(division?.name ?? '');
  const [kind, setKind] = useState((division?.kind ?? 'zone') as (typeof divisionKinds)[number]);
  const isComplete = code.trim() !== '' && name.trim().length >= 2;
  const given = { code: code.trim(), name: name.trim(), kind };
  return (
    <PartForm
      title={division ? words.divisionTitle(division.name) : words.newDivision}
      onClose={onClose}
      isComplete={isComplete}
      onSave={() =>
        division
          ? take(
              api.PATCH('/api/divisions/{id}', {
                params: { path: { id: division.id } },
                body: { ...given, version: division.version },
              }),
            )
          : take(api.POST('/api/divisions', { body: given }))
      }
    >
      {(wasSubmitted) => (
        <>
          <Field
            label={words.divisionName}
            value={name}
            onChange={setName}
            error={wasSubmitted && name.trim().length < 2 ? words.missing : undefined}
            maxLength={80}
          />
          <Field
            label={words.code}
            hint={words.codeHint}
            inputMode="numeric"
            value={code}
            onChange={setCode}
            error={wasSubmitted && code.trim() === '' ? words.missing : undefined}
            maxLength={6}
          />
          <SelectField label={words.kind} value={kind} onChange={(value) => setKind(value as typeof kind)}>
            {divisionKinds.map((one) => (
              <option key={one} value={one}>
                {words.divisionKinds[one]}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </PartForm>
  );
}
