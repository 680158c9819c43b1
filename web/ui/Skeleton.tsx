import './skeleton.css';
import type { ReactNode } from 'react';
import { appWords } from '../app/words.ts';

/** Grey lines in the measure of what is coming, so that nothing moves when it comes. */
export function SkeletonLines({ lines, heading = false }: { readonly lines: number; readonly heading?: boolean }): ReactNode {
  const words = appWords.use();
  return (
    <div className="skeleton" role="status" aria-label={words.loading}>
      {heading ? <span className="skeleton-heading" /> : null}
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity but their place
        <span key={index} className={`skeleton-line skeleton-line-${index % 4}`} />
      ))}
    </div>
  );
}
