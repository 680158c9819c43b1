import type { ReactNode } from 'react';
import type { OrganisationAgency } from '../../api/organisation.ts';
import type { Overview } from '../../api/overview.ts';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, joinNames } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import { type Branch, neighboursOf, type Placed } from './agency-tree.ts';
import { agencyWords, organisationWords } from './words.ts';

type Counts = Overview['byAgency'];

type Editing = {
  readonly may: (agency: OrganisationAgency) => boolean;
  readonly onEdit: (agency: OrganisationAgency) => void;
  /** Puts an agency where another stands; absent while moving means nothing. */
  readonly onMove: ((agency: OrganisationAgency, place: OrganisationAgency) => void) | undefined;
  readonly isMoving: boolean;
};

type AgencyBranchesProps = {
  readonly branches: readonly Branch[];
  /** What each agency leads and supports; null for people who do not see measures. */
  readonly counts: Counts | null;
  readonly editing: Editing;
};

/** One table for all, so that its columns stand below each other; a heading row for every kind. */
export function AgencyBranches({ branches, counts, editing }: AgencyBranchesProps): ReactNode {
  const words = agencyWords.use();
  const { edit } = organisationWords.use();
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const byAgency = new Map((counts ?? []).map((row) => [row.agency, row]));
  const isEditable = branches.some((branch) => branch.agencies.some(({ agency }) => editing.may(agency)));
  const columns = (counts ? 5 : 3) + (isEditable ? 1 : 0);
  return (
    <div className="agencies">
      <table className="plain-table agencies-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.fullName}</th>
            <th scope="col">{words.aliases}</th>
            {counts ? (
              <>
                <th scope="col" className="number">
                  {words.leads}
                </th>
                <th scope="col" className="number">
                  {words.supporting}
                </th>
              </>
            ) : null}
            {isEditable ? <th scope="col">{edit}</th> : null}
          </tr>
        </thead>
        {branches.map((branch) => (
          <tbody key={branch.kind}>
            <tr className="agency-kind">
              <th scope="rowgroup" colSpan={columns}>
                {kinds[branch.kind] ?? words.kinds.other} <span className="faint">{branch.agencies.length}</span>
              </th>
            </tr>
            {branch.agencies.map((placed) => (
              <AgencyRow
                key={placed.agency.id}
                placed={placed}
                branch={branch}
                counts={counts ? byAgency.get(placed.agency.id) : null}
                editing={isEditable ? editing : undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

type AgencyRowProps = {
  readonly placed: Placed;
  readonly branch: Branch;
  readonly counts: Counts[number] | undefined | null;
  readonly editing: Editing | undefined;
};

function AgencyRow({ placed: { agency, depth }, branch, counts, editing }: AgencyRowProps): ReactNode {
  const words = agencyWords.use();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className="agency-name" style={{ paddingInlineStart: `${12 + depth * 20}px` }}>
        {depth > 0 ? (
          <span className="faint" aria-hidden="true">
            └{' '}
          </span>
        ) : null}
        {agency.name}
      </th>
      <td>{agency.fullName === agency.name ? '' : agency.fullName}</td>
      <td>{joinNames(agency.aliases, language)}</td>
      {counts === null
        ? null
        : (['lead', 'supporting'] as const).map((role) => {
            const count = counts?.[role] ?? 0;
            return (
              <td key={role} className="number agency-count">
                {count === 0 ? (
                  <span className="faint">0</span>
                ) : (
                  <LedgerLink
                    door={doors.agency(agency.id, role)}
                    label={words.door(agency.name, role === 'lead' ? words.leads : words.supporting, formatCount(count))}
                  >
                    {formatCount(count)}
                  </LedgerLink>
                )}
              </td>
            );
          })}
      {editing ? (
        <td className="agency-actions">
          {editing.may(agency) ? <RowActions agency={agency} branch={branch} editing={editing} /> : null}
        </td>
      ) : null}
    </tr>
  );
}

type RowActionsProps = { readonly agency: OrganisationAgency; readonly branch: Branch; readonly editing: Editing };

function RowActions({ agency, branch, editing }: RowActionsProps): ReactNode {
  const words = organisationWords.use();
  const { onMove } = editing;
  const { above, below } = neighboursOf(branch, agency);
  const mover = (place: OrganisationAgency | undefined, sign: string, label: string) => (
    <button
      type="button"
      className="link-button agency-move"
      aria-label={label}
      title={label}
      disabled={!(onMove && place && editing.may(place)) || editing.isMoving}
      onClick={() => place && onMove?.(agency, place)}
    >
      {sign}
    </button>
  );
  return (
    <>
      <button type="button" className="link-button" aria-label={words.editOf(agency.name)} onClick={() => editing.onEdit(agency)}>
        {words.edit}
      </button>
      {mover(above, '↑', words.moveUpOf(agency.name))}
      {mover(below, '↓', words.moveDownOf(agency.name))}
    </>
  );
}
