import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { scopeKindOf } from '../../../../core/org/grant-rule.ts';
import { api, take } from '../../../api/client.ts';
import { organisationQuery } from '../../../api/organisation.ts';
import { isAdministratorRole, type Role } from '../../../api/session.ts';
import { appWords } from '../../../app/words.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { roleOrder } from '../account-draft.ts';
import { accountWords, appointmentWords } from '../words.ts';
import type { Appointment, HeldGrant } from './appointments.ts';
import { StepForm } from './StepForm.tsx';

type GrantDialogProps = { readonly appointment: Appointment; readonly onClose: () => void };

/** Gives an appointment a role for a scope. */
export function GrantDialog({ appointment, onClose }: GrantDialogProps): ReactNode {
  const words = appointmentWords.use();
  const accounts = accountWords.use();
  const { roles } = appWords.use();
  const organisation = useQuery(organisationQuery);
  const [role, setRole] = useState<Role | ''>('');
  const [scopeId, setScopeId] = useState('');
  const [reason, setReason] = useState('');
  const kind = role === '' ? 'jurisdiction' : scopeKindOf(role);
  const hasScope = kind === 'jurisdiction' || scopeId !== '';
  const hasReason = reason.trim().length >= 2;
  const nodes =
    kind === 'agency'
      ? (organisation.data?.agencies ?? []).filter((agency) => agency.withdrawnReason === null)
      : (organisation.data?.divisions ?? []);
  return (
    <StepForm
      title={words.giveTitle(appointment.person.name, appointment.title)}
      go={words.giveGo}
      isComplete={role !== '' && hasScope && hasReason}
      onClose={onClose}
      onGo={() =>
        take(
          api.POST('/api/appointments/{id}/grants', {
            params: { path: { id: appointment.id } },
            body: {
              role: role === '' ? 'reader' : role,
              scope: kind === 'jurisdiction' ? { kind } : { kind, id: scopeId },
              reason: reason.trim(),
            },
          }),
        )
      }
      onDone={() => {
        toast(words.given);
        onClose();
      }}
    >
      {(wasSubmitted) => (
        <>
          <SelectField
            label={words.role}
            value={role}
            onChange={(value) => {
              setRole(value as Role | '');
              setScopeId('');
            }}
            hint={role === '' ? undefined : accounts.roleExplains[role]}
            error={wasSubmitted && role === '' ? words.missingChoice : undefined}
          >
            <option value="">{words.chooseRole}</option>
            {[false, true].map((administrators) => (
              <optgroup
                key={String(administrators)}
                label={administrators ? accounts.administratorRoles : accounts.businessRoles}
              >
                {roleOrder
                  .filter((one) => isAdministratorRole(one) === administrators)
                  .map((one) => (
                    <option key={one} value={one}>
                      {roles[one]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </SelectField>
          {kind === 'jurisdiction' ? null : (
            <SelectField
              label={words.scope}
              value={scopeId}
              onChange={setScopeId}
              error={wasSubmitted && !hasScope ? words.missingChoice : undefined}
            >
              <option value="">{words.chooseScope}</option>
              {nodes.map((node) => (
                <option key={node.id} value={node.id}>
                  {node.name}
                </option>
              ))}
            </SelectField>
          )}
          <Field
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={setReason}
            error={wasSubmitted && !hasReason ? words.missing : undefined}
            maxLength={500}
          />
        </>
      )}
    </StepForm>
  );
}

type TakeBackDialogProps = { readonly grant: HeldGrant; readonly onClose: () => void };

export function TakeBackDialog({ grant, onClose }: TakeBackDialogProps): ReactNode {
  const words = appointmentWords.use();
  const { roles } = appWords.use();
  const [reason, setReason] = useState('');
  const hasReason = reason.trim().length >= 2;
  return (
    <StepForm
      title={words.takeBackTitle(`${roles[grant.role]} ${grant.scopeName ?? words.whole}`)}
      go={words.takeBack}
      kind="danger"
      isComplete={hasReason}
      onClose={onClose}
      onGo={() =>
        take(api.POST('/api/grants/{id}/withdraw', { params: { path: { id: grant.id } }, body: { reason: reason.trim() } }))
      }
      onDone={() => {
        toast(words.takenBack);
        onClose();
      }}
    >
      {(wasSubmitted) => (
        <>
          <p>{words.takeBackText}</p>
          <Field
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={setReason}
            error={wasSubmitted && !hasReason ? words.missing : undefined}
            maxLength={500}
          />
        </>
      )}
    </StepForm>
  );
}
