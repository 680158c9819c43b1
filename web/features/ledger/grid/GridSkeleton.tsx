import './grid.css';
import type { ReactNode } from 'react';
import { appWords } from '../../../app/words.ts';

/** Stands where the grid will stand, row for row. */
export function GridSkeleton(): ReactNode {
  const words = appWords.use();
  return (
    <div className="grid grid-waiting" role="status" aria-label={words.loading}>
      <div className="grid-waiting-head" />
      {Array.from({ length: 14 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity but their place
        <div key={index} className="grid-waiting-row">
          <span className="grid-pending" />
        </div>
      ))}
    </div>
  );
}
