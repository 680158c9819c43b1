import './bar.css';
import type { ReactNode } from 'react';

/** A share of 1 as a bar. The number stands beside it, so the bar itself says nothing to a screen reader. */
export function Bar({ share, tone = 'first' }: { readonly share: number; readonly tone?: 'first' | 'second' }): ReactNode {
  return (
    <span className="bar-track" aria-hidden="true">
      <span className={`bar-fill bar-fill-${tone}`} style={{ inlineSize: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
    </span>
  );
}
