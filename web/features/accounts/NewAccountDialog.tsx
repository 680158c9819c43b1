import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { agenciesQuery } from '../../api/agencies.ts';
import { api, idempotencyKey, take } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { isAdministratorRole, type Role } from '../../api/session.ts';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { Field, SelectField } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { type AccountDraft, emptyAccountDraft, missingIn, newAccountOf, roleOrder } from './account-draft.ts';
import { accountWords } from './words.ts';

type NewAccountDialogProps = {
  readonly onClose: () => void;
  readonly onOpened: (answer: components['schemas']['AccountWithPassword']) => void;
};

export function NewAccountDialog({ onClose, onOpened }: NewAccountDialogProps): ReactNode {
  const words = accountWords.use();
  const frame = appWords.use();
  const agencies = useQuery(agenciesQuery);
  const [draft, setDraft] = useState<AccountDraft>(emptyAccountDraft);
  const [wasSubmitted, setSubmitted] = useState(false);
  // One key for one form: pressed twice, or sent again after the connection broke, it opens one account.
  const [key] = useState(idempotencyKey);
  const open = useMutation({
    mutationFn: () => take(api.POST('/api/accounts', { body: newAccountOf(draft), headers: { 'idempotency-key': key } })),
    onSuccess: onOpened,
  });
  const set = (change: Partial<AccountDraft>) => setDraft({ ...draft, ...change });
  const missing = missingIn(draft);
  const errorOf = (property: keyof AccountDraft, sentence: string) =>
    wasSubmitted && missing.includes(property) ? sentence : undefined;
  const divisions = new Map(
    (agencies.data?.agencies ?? []).flatMap((agency) =>
      agency.division ? [[agency.division.id, agency.division.name] as const] : [],
    ),
  );
  return (
    <Dialog title={words.openTitle} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!open.isPending && missing.length === 0) open.mutate();
        }}
      >
        <Field
          label={words.nameLabel}
          hint={words.nameHint}
          value={draft.name}
          onChange={(name) => set({ name })}
          error={errorOf('name', words.missing)}
          maxLength={40}
          autoComplete="off"
        />
        <Field
          label={words.loginLabel}
          hint={words.loginHint}
          value={draft.login}
          onChange={(login) => set({ login })}
          error={errorOf('login', words.missing)}
          maxLength={64}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Field
          label={words.titleLabel}
          hint={words.titleHint}
          value={draft.title}
          onChange={(title) => set({ title })}
          error={errorOf('title', words.missing)}
          maxLength={60}
          autoComplete="off"
        />
        <SelectField
          label={words.roleLabel}
          value={draft.role}
          onChange={(role) => set({ role: role as Role | '' })}
          hint={draft.role ? words.roleExplains[draft.role] : undefined}
          error={errorOf('role', words.missingChoice)}
        >
          <option value="">{words.chooseRole}</option>
          {[false, true].map((administrators) => (
            <optgroup key={String(administrators)} label={administrators ? words.administratorRoles : words.businessRoles}>
              {roleOrder
                .filter((role) => isAdministratorRole(role) === administrators)
                .map((role) => (
                  <option key={role} value={role}>
                    {frame.roles[role]}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectField>
        <SelectField
          label={words.agencyLabel}
          value={draft.agency}
          onChange={(agency) => set({ agency })}
          error={errorOf('agency', words.missingChoice)}
        >
          <option value="">{words.agencyNone}</option>
          {agencies.data?.agencies.map((agency) => (
            <option key={agency.id} value={agency.id}>
              {agency.name}
            </option>
          ))}
        </SelectField>
        {draft.role === 'divisionOffice' ? (
          <SelectField
            label={words.scopeDivision}
            value={draft.division}
            onChange={(division) => set({ division })}
            error={errorOf('division', words.missingChoice)}
          >
            <option value="">{words.chooseDivision}</option>
            {[...divisions].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
        {agencies.isError ? <ProblemNote error={agencies.error} onRetry={() => void agencies.refetch()} /> : null}
        {open.error ? <ProblemNote error={open.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.openGo} isBusy={open.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
