import type { ReactNode } from 'react';
import type { Agency } from '../../api/agencies.ts';
import type { Overview } from '../../api/overview.ts';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, joinNames } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import type { Branch } from './agency-tree.ts';
import { agencyWords } from './words.ts';

type Counts = Overview['byAgency'];

type AgencyBranchesProps = {
  readonly branches: readonly Branch[];
  /** What each agency leads and supports; null for people who do not see measures. */
  readonly counts: Counts | null;
};

/** One table for all, so that its columns stand below each other; a heading row for every kind. */
export function AgencyBranches({ branches, counts }: AgencyBranchesProps): ReactNode {
  const words = agencyWords.use();
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const byAgency = new Map((counts ?? []).map((row) => [row.agency, row]));
  const columns = counts ? 5 : 3;
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
          </tr>
        </thead>
        {branches.map((branch) => (
          <tbody key={branch.kind}>
            <tr className="agency-kind">
              <th scope="rowgroup" colSpan={columns}>
                {kinds[branch.kind] ?? words.kinds.other} <span className="faint">{branch.agencies.length}</span>
              </th>
            </tr>
            {branch.agencies.map((agency) => (
              <AgencyRow key={agency.id} agency={agency} counts={counts ? byAgency.get(agency.id) : null} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function AgencyRow({ agency, counts }: { readonly agency: Agency; readonly counts: Counts[number] | undefined | null }) {
  const words = agencyWords.use();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className="agency-name">
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
    </tr>
  );
}
