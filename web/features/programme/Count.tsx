import type { ReactNode } from 'react';
import { formatCount } from '../../ui/format.ts';
import { LedgerLink } from '../../ui/LedgerLink.tsx';
import type { LedgerDoor } from '../../ui/ledger-doors.ts';
import { programmeWords } from './words.ts';

/** A number as a door to its rows; none is only said. */
export function Count({ n, what, door }: { readonly n: number; readonly what: string; readonly door: LedgerDoor }): ReactNode {
  const words = programmeWords.use();
  if (n === 0) return <span className="faint">0</span>;
  return (
    <LedgerLink door={door} label={words.door(what, formatCount(n))}>
      {formatCount(n)}
    </LedgerLink>
  );
}
