import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LedgerDoor } from './ledger-doors.ts';

type LedgerLinkProps = {
  readonly door: LedgerDoor;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A number as a door to its rows. */
export function LedgerLink({ door, className, label, children }: LedgerLinkProps): ReactNode {
  return (
    <Link to="/ledger" search={door} className={className} aria-label={label}>
      {children}
    </Link>
  );
}
