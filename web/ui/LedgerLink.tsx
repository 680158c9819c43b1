import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LedgerDoor } from './ledger-doors.ts';

type LedgerLinkProps = {
  /** Null where the ledger has no filter for these rows: the number then stands alone. */
  readonly door: LedgerDoor | null;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A number as a door to its rows. */
export function LedgerLink({ door, className, label, children }: LedgerLinkProps): ReactNode {
  if (!door) return <span className={className}>{children}</span>;
  return (
    <Link to="/ledger" search={door} className={className} aria-label={label}>
      {children}
    </Link>
  );
}
