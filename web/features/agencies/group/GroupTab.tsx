import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import type { Organisation, OrganisationGroup } from '../../../api/organisation.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { joinNames } from '../../../ui/format.ts';
import { groupsByMembers } from '../agency-tree.ts';
import { PartForm, WithdrawPart } from '../PartForm.tsx';
import { agencyName, inUse } from '../part-names.ts';
import { organisationWords } from '../words.ts';

type Shown = { readonly kind: 'edit' | 'withdraw'; readonly id: string };

type GroupTabProps = {
  readonly organisation: Organisation;
  readonly q: string;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  readonly nothing: ReactNode;
};

/** Names that stand for several agencies; those with the same members are one group under several names. */
export function GroupTab({ organisation, q, isAdding, onAdded, nothing }: GroupTabProps): ReactNode {
  const words = organisationWords.use();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown | null>(null);
  const groups = inUse(organisation.groups);
  const wanted = q.trim();
  const found = groupsByMembers(groups).filter(({ first, names }) =>
    [...names, ...first.members.map((member) => agencyName(organisation, member))].some((name) => name.includes(wanted)),
  );
  const one = shown && groups.find((group) => group.id === shown.id);
  const close = () => setShown(null);
  return (
    <>
      {groups.length === 0 ? (
        <EmptyState title={words.emptyGroups} text={words.emptyGroupsText} />
      ) : found.length === 0 ? (
        nothing
      ) : (
        <div className="body-list">
          {found.map(({ first, names }) => (
            <section key={first.id} className="body-card" aria-labelledby={`group-${first.id}`}>
              <header className="body-head">
                <h2 id={`group-${first.id}`}>{first.name}</h2>
                <p className="faint">{words.memberCount(first.members.length)}</p>
                {organisation.editor.all ? (
                  <button
                    type="button"
                    className="link-button body-edit"
                    aria-label={words.editOf(first.name)}
                    onClick={() => setShown({ kind: 'edit', id: first.id })}
                  >
                    {words.edit}
                  </button>
                ) : null}
              </header>
              <p>
                {joinNames(
                  first.members.map((member) => agencyName(organisation, member)),
                  language,
                )}
              </p>
              {names.length > 1 ? <p className="faint">{words.otherNames(joinNames(names.slice(1), language))}</p> : null}
            </section>
          ))}
        </div>
      )}
      {isAdding ? <GroupDialog organisation={organisation} onClose={onAdded} onWithdraw={onAdded} /> : null}
      {shown?.kind === 'edit' && one ? (
        <GroupDialog
          organisation={organisation}
          group={one}
          onClose={close}
          onWithdraw={() => setShown({ kind: 'withdraw', id: one.id })}
        />
      ) : null}
      {shown?.kind === 'withdraw' && one ? (
        <WithdrawPart
          name={one.name}
          onClose={close}
          onWithdraw={(reason) =>
            take(
              api.POST('/api/agency-groups/{id}/withdraw', {
                params: { path: { id: one.id } },
                body: { version: one.version, reason },
              }),
            )
          }
        />
      ) : null}
    </>
  );
}

type GroupDialogProps = {
  readonly organisation: Organisation;
  readonly group?: OrganisationGroup;
  readonly onClose: () => void;
  readonly onWithdraw: () => void;
};

function GroupDialog({ organisation, group, onClose, onWithdraw }: GroupDialogProps): ReactNode {
  const words = organisationWords.use();
  const [name, setName] = useState(group?.name ?? '');
  const [members, setMembers] = useState<readonly string[]>(group?.members ?? []);
  const isComplete = name.trim().length >= 2;
  const move = (at: number, by: number) => {
    const member = members[at];
    if (member !== undefined) setMembers(members.toSpliced(at, 1).toSpliced(at + by, 0, member));
  };
  const given = { name: name.trim(), members: [...members] };
  return (
    <PartForm
      title={group ? words.groupTitle(group.name) : words.newGroup}
      onClose={onClose}
      isComplete={isComplete}
      onSave={() =>
        group
          ? take(
              api.PATCH('/api/agency-groups/{id}', {
                params: { path: { id: group.id } },
                body: { ...given, version: group.version },
              }),
            )
          : take(api.POST('/api/agency-groups', { body: given }))
      }
      aside={
        group ? (
          <span className="dialog-aside">
            <Action kind="danger" label={words.withdraw} onClick={onWithdraw} />
          </span>
        ) : null
      }
    >
      {(wasSubmitted) => (
        <>
          <Field
            label={words.groupName}
            hint={group ? words.groupTwins : undefined}
            value={name}
            onChange={setName}
            error={wasSubmitted && !isComplete ? words.missing : undefined}
            maxLength={80}
          />
          <ol className="member-list" aria-label={words.members}>
            {members.map((member, at) => {
              const of = agencyName(organisation, member);
              return (
                <li key={member}>
                  <span>{of}</span>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={words.moveUpOf(of)}
                    disabled={at === 0}
                    onClick={() => move(at, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={words.moveDownOf(of)}
                    disabled={at === members.length - 1}
                    onClick={() => move(at, 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className="link-button"
                    aria-label={words.removeSeat(of)}
                    onClick={() => setMembers(members.filter((other) => other !== member))}
                  >
                    {words.remove}
                  </button>
                </li>
              );
            })}
          </ol>
          <SelectField label={words.addMember} value="" onChange={(added) => added !== '' && setMembers([...members, added])}>
            <option value="">{words.chooseAgency}</option>
            {inUse(organisation.agencies)
              .filter((agency) => !members.includes(agency.id))
              .map((agency) => (
                <option key={agency.id} value={agency.id}>
                  {agency.name}
                </option>
              ))}
          </SelectField>
        </>
      )}
    </PartForm>
  );
}
