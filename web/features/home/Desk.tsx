import './desk.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DeskGroup } from '../../api/desk.ts';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import { doors } from '../../ui/ledger-doors.ts';
import { dueSoon, pastDue } from './task-doors.ts';
import { homeWords } from './words.ts';

/** What waits for me, the most pressing kind first: how many, how many of these are late, the first of them, and the way to all. */
export function Desk({ groups, today }: { readonly groups: readonly DeskGroup[]; readonly today: string }): ReactNode {
  const words = homeWords.use();
  if (groups.length === 0) return <p className="faint">{words.desk.nothing}</p>;
  return (
    <ul className="desk">
      {groups.map((group) => (
        <li key={group.kind} className="desk-group">
          <div className="desk-heading">
            <h3>{words.desk.kinds[group.kind]}</h3>
            <span className="desk-count">{formatCount(group.count)}</span>
            {group.late > 0 ? <span className="desk-late">{words.desk.late(formatCount(group.late))}</span> : null}
            <span className="desk-door">
              <Door group={group} today={today}>
                {words.desk.doors[group.kind]}
              </Door>
            </span>
          </div>
          <ul>
            {group.first.map((item) => (
              <li key={item.id} className="desk-item">
                <Subject item={item} />
                <span className="desk-item-note">
                  {item.agency === null ? null : <span>{item.agency}</span>}
                  {item.by === null ? null : (
                    <time dateTime={item.by} className={isLate(group, item.by, today) ? 'desk-late' : undefined}>
                      {words.desk.by[group.kind](item.by)}
                    </time>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A request waits since its day; for all others it is the day by which something is due. */
const isLate = (group: DeskGroup, by: string, today: string): boolean => group.kind !== 'decide' && by < today;

function Subject({ item }: { readonly item: DeskGroup['first'][number] }): ReactNode {
  const { kind, id } = item.subject;
  const text = (
    <>
      {item.number === '' ? null : <span className="desk-number">{item.number}</span>}
      {item.title}
    </>
  );
  if (kind === 'measure')
    return (
      <Link to="/ledger/$id" params={{ id }}>
        {text}
      </Link>
    );
  if (kind === 'planDraft')
    return (
      <Link to="/plans/drafts/$id" params={{ id }}>
        {text}
      </Link>
    );
  return (
    <Link to="/tasks/$id" params={{ id }}>
      {text}
    </Link>
  );
}

/** Where all of a group stand, ready to be worked through. */
function Door({ group, today, children }: { readonly group: DeskGroup; readonly today: string; readonly children: ReactNode }) {
  switch (group.kind) {
    case 'receive':
      return <Link to="/receive">{children}</Link>;
    case 'support':
    case 'supportAnswered':
      return (
        <Link to="/requests" search={{ tab: group.kind === 'support' ? 'supportTo' : 'supportFrom' }}>
          {children}
        </Link>
      );
    case 'decide':
      return <Link to="/requests">{children}</Link>;
    case 'undeployed':
    case 'withoutTasks':
      return <Link to="/deploy">{children}</Link>;
    case 'planDrafts':
      return <Link to="/plans">{children}</Link>;
    case 'withoutLead':
      return <LedgerLink door={doors.withoutLead()}>{children}</LedgerLink>;
    case 'namePeople':
      return (
        <Link to="/tasks" search={{ state: 'received', named: 'unnamed' }}>
          {children}
        </Link>
      );
    case 'returned':
      return (
        <Link to="/tasks" search={{ state: 'returned' }}>
          {children}
        </Link>
      );
    case 'receiptOverdue':
      return (
        <Link to="/tasks" search={{ state: 'deployed', receiptOverdue: true }}>
          {children}
        </Link>
      );
    case 'pastDue':
      return (
        <Link to="/tasks" search={pastDue(today)}>
          {children}
        </Link>
      );
    case 'dueSoon':
      return (
        <Link to="/tasks" search={dueSoon(today)}>
          {children}
        </Link>
      );
  }
}
