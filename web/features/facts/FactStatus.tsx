import type { ReactNode } from 'react';
import type { Observation } from './facts.ts';
import { factWords } from './words.ts';

const shapes: Readonly<Record<Observation['status'], string>> = {
  'as-printed-unverified': '○',
  reported: '◐',
  verified: '●',
  published: '◆',
  withdrawn: '×',
};

/** How far a value can be relied on: shape and word. */
export function FactStatus({ status }: { readonly status: Observation['status'] }): ReactNode {
  const words = factWords.use();
  return (
    <span className={`fact-status fact-status-${status}`}>
      <span aria-hidden="true">{shapes[status]}</span> {words.statuses[status]}
    </span>
  );
}
