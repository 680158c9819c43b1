import { type ReactNode, useId, useState } from 'react';
import { agencyKinds } from '../../../../core/org/organisation.ts';
import { api, take } from '../../../api/client.ts';
import type { Organisation, OrganisationAgency } from '../../../api/organisation.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { PartForm } from '../PartForm.tsx';
import { inUse, mayEdit } from '../part-names.ts';
import { agencyWords, organisationWords } from '../words.ts';

type Draft = {
  readonly name: string;
  readonly fullName: string;
  readonly kind: (typeof agencyKinds)[number];
  readonly parent: string;
  readonly division: string;
  readonly aliases: string;
};

type AgencyDialogProps = {
  readonly organisation: Organisation;
  /** Absent for a new one. */
  readonly agency?: OrganisationAgency;
  readonly onClose: () => void;
  readonly onWithdraw: (agency: OrganisationAgency) => void;
  readonly onMerge: (agency: OrganisationAgency) => void;
};

/** Everything that is held of an agency, to be entered or changed. */
export function AgencyDialog({ organisation, agency, onClose, onWithdraw, onMerge }: AgencyDialogProps): ReactNode {
  const words = organisationWords.use();
  const { kinds } = agencyWords.use();
  const aliasId = useId();
  const { editor } = organisation;
  const [draft, setDraft] = useState<Draft>(() => ({
    name: agency?.name ?? '',
    fullName: agency?.fullName ?? '',
    kind: (agency?.kind ?? 'government') as Draft['kind'],
    parent: agency?.parent ?? '',
    division: agency?.division ?? editor.divisions[0] ?? '',
    aliases: (agency?.aliases ?? []).join('\n'),
  }));
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const isComplete = draft.name.trim().length >= 2;
  const body = {
    name: draft.name.trim(),
    fullName: draft.fullName.trim() === '' ? null : draft.fullName.trim(),
    kind: draft.kind,
    parent: draft.parent || null,
    division: draft.division || null,
    aliases: draft.aliases.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
  };
  const above = inUse(organisation.agencies).filter((one) => one.id !== agency?.id && (editor.all || mayEdit(organisation, one)));
  const divisions = organisation.divisions.filter((one) => editor.all || editor.divisions.includes(one.id));
  return (
    <PartForm
      title={agency ? words.agencyTitle(agency.name) : words.newAgency}
      onClose={onClose}
      isComplete={isComplete}
      onSave={() =>
        agency
          ? take(
              api.PATCH('/api/agencies/{id}', {
                params: { path: { id: agency.id } },
                body: { ...body, version: agency.version },
              }),
            )
          : take(api.POST('/api/agencies', { body }))
      }
      aside={
        agency ? (
          <span className="dialog-aside">
            <Action label={words.merge} onClick={() => onMerge(agency)} />
            <Action kind="danger" label={words.withdraw} onClick={() => onWithdraw(agency)} />
          </span>
        ) : null
      }
    >
      {(wasSubmitted) => (
        <>
          <Field
            label={words.name}
            hint={words.nameHint}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={wasSubmitted && !isComplete ? words.missing : undefined}
            maxLength={80}
          />
          <Field label={words.fullName} value={draft.fullName} onChange={(fullName) => set({ fullName })} maxLength={120} />
          <SelectField label={words.kind} value={draft.kind} onChange={(kind) => set({ kind: kind as Draft['kind'] })}>
            {agencyKinds
              .filter((kind) => editor.all || kind !== 'division')
              .map((kind) => (
                <option key={kind} value={kind}>
                  {kinds[kind]}
                </option>
              ))}
          </SelectField>
          <SelectField label={words.parent} hint={words.parentHint} value={draft.parent} onChange={(parent) => set({ parent })}>
            <option value="">{words.noParent}</option>
            {above.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <SelectField label={words.division} value={draft.division} onChange={(division) => set({ division })}>
            {editor.all ? <option value="">{words.noDivision}</option> : null}
            {divisions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </SelectField>
          <div className="field">
            <label className="field-label" htmlFor={aliasId}>
              {words.aliases}
            </label>
            <textarea
              id={aliasId}
              className="field-input"
              rows={4}
              aria-describedby={`${aliasId}-note`}
              value={draft.aliases}
              onChange={(event) => set({ aliases: event.target.value })}
            />
            <p id={`${aliasId}-note`} className="field-note">
              {words.aliasesHint}
            </p>
          </div>
        </>
      )}
    </PartForm>
  );
}
