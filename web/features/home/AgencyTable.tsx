import { type ReactNode, useState } from 'react';
import type { Overview } from '../../api/overview.ts';
import { Bar } from '../../ui/Bar.tsx';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import { homeWords } from './words.ts';

/** As many as stand on a screen; the rest on request, still in official order. */
const shownAtFirst = 14;

export function AgencyTable({ agencies }: { readonly agencies: Overview['byAgency'] }): ReactNode {
  const words = homeWords.use();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? agencies : agencies.slice(0, shownAtFirst);
  const most = Math.max(...agencies.flatMap((row) => [row.lead, row.supporting]), 1);
  return (
    <>
      <div className="scroll-x">
        <table className="plain-table home-table">
          <thead>
            <tr>
              <th scope="col">{words.agency}</th>
              <th scope="col" className="home-bar-column">
                {words.leads}
              </th>
              <th scope="col" className="home-bar-column">
                {words.supporting}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.agency}>
                <th scope="row">{row.name}</th>
                {(['lead', 'supporting'] as const).map((role) => (
                  <td key={role}>
                    {row[role] === 0 ? (
                      <span className="bar-door faint">
                        <Bar share={0} />
                        <span className="bar-count">0</span>
                      </span>
                    ) : (
                      <LedgerLink
                        door={doors.agency(row.agency, role)}
                        className="bar-door"
                        label={words.door(
                          `${row.name}，${role === 'lead' ? words.leads : words.supporting}`,
                          formatCount(row[role]),
                        )}
                      >
                        <Bar share={row[role] / most} tone={role === 'lead' ? 'first' : 'second'} />
                        <span className="bar-count">{formatCount(row[role])}</span>
                      </LedgerLink>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {agencies.length > shownAtFirst ? (
        <button type="button" className="link-button home-more" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showFewerAgencies : words.showAllAgencies(formatCount(agencies.length))}
        </button>
      ) : null}
    </>
  );
}
