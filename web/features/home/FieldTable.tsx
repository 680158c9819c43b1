import type { ReactNode } from 'react';
import type { Overview } from '../../api/overview.ts';
import { Bar } from '../../ui/Bar.tsx';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors, type LedgerDoor } from '../../ui/ledger-doors.ts';
import { homeWords } from './words.ts';

export function FieldTable({ overview }: { readonly overview: Overview }): ReactNode {
  const words = homeWords.use();
  const most = Math.max(...overview.byField.map((row) => row.count), 1);
  return (
    <div className="scroll-x">
      <table className="plain-table home-table">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col" className="home-bar-column">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.withoutLead}
            </th>
            <th scope="col" className="number">
              {words.duePast}
            </th>
          </tr>
        </thead>
        <tbody>
          {overview.byField.map((row) => {
            const name = row.field || words.fieldOther;
            const isDoor = row.field !== '';
            return (
              <tr key={row.field}>
                <th scope="row">{name}</th>
                <td>
                  <LedgerLink
                    door={isDoor ? doors.field(row.field) : null}
                    className="bar-door"
                    label={words.door(name, formatCount(row.count))}
                  >
                    <Bar share={row.count / most} />
                    <span className="bar-count">{formatCount(row.count)}</span>
                  </LedgerLink>
                </td>
                <CountCell
                  count={row.withoutLead}
                  what={`${name}，${words.withoutLead}`}
                  door={isDoor ? doors.withoutLead(row.field) : null}
                />
                <CountCell
                  count={row.duePast}
                  what={`${name}，${words.duePast}`}
                  door={isDoor ? doors.duePast(overview.today, row.field) : null}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function CountCell({ count, what, door }: { readonly count: number; readonly what: string; readonly door: LedgerDoor | null }) {
  const words = homeWords.use();
  if (count === 0) return <td className="number faint">0</td>;
  return (
    <td className="number">
      <LedgerLink door={door} label={words.door(what, formatCount(count))}>
        {formatCount(count)}
      </LedgerLink>
    </td>
  );
}
