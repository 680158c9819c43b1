import type { KeyboardEvent, ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { revisionWords } from '../revision-words.ts';
import { planWords } from '../words.ts';

export type Pane = 'problems' | 'measures' | 'revision' | 'original';

type PaneTabsProps = {
  readonly panes: readonly Pane[];
  readonly pane: Pane;
  readonly problems: number;
  readonly measures: number;
  /** What the revision changes; null where it is not known what it revises. */
  readonly differences: number | null;
  readonly onPane: (pane: Pane) => void;
};

export function PaneTabs({ panes, pane, problems, measures, differences, onPane }: PaneTabsProps): ReactNode {
  const words = planWords.use().draft;
  const shown = panes.includes(pane) ? pane : 'measures';
  const labels: Record<Pane, string> = {
    problems: words.paneProblems,
    measures: words.paneMeasures,
    revision: revisionWords.use().pane,
    original: words.paneOriginal,
  };
  const counts: Record<Pane, number | null> = { problems, measures, revision: differences, original: null };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = panes[(panes.indexOf(shown) + by + panes.length) % panes.length];
    if (by === 0 || !next || event.altKey) return;
    event.preventDefault();
    onPane(next);
    document.getElementById(`desk-tab-${next}`)?.focus();
  };
  return (
    <div className="pane-tabs" role="tablist" aria-label={words.panes} onKeyDown={onKeyDown}>
      {panes.map((one) => (
        <button
          key={one}
          id={`desk-tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === shown}
          aria-controls="desk-panel"
          tabIndex={one === shown ? 0 : -1}
          className="pane-tab"
          onClick={() => onPane(one)}
        >
          {labels[one]}
          {counts[one] === null ? null : <span className="pane-count">{formatCount(counts[one])}</span>}
        </button>
      ))}
    </div>
  );
}
