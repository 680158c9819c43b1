import { memo, type ReactNode } from 'react';
import type { FindingClass } from '../result/verdict.ts';
import { Verdict } from './Verdict.tsx';

type FindingHeadProps = {
  readonly id: string;
  readonly kind: FindingClass;
  readonly isSettled: boolean;
  readonly position: string;
  readonly printed: string;
  readonly message: string;
  readonly isSelected: boolean;
  /** Whether the tab key enters the list here. */
  readonly isEntry: boolean;
  readonly bodyId: string;
  readonly onSelect: (id: string) => void;
};

/** What stands of a finding while it is closed. It takes plain words only: while one types, most of them stay the same. */
export const FindingHead = memo(function FindingHead(props: FindingHeadProps): ReactNode {
  const { id, kind, isSettled, position, printed, message, isSelected, isEntry, bodyId, onSelect } = props;
  return (
    <button
      type="button"
      className="finding-head"
      tabIndex={isEntry ? 0 : -1}
      aria-expanded={isSelected}
      aria-controls={isSelected ? bodyId : undefined}
      onClick={() => onSelect(id)}
    >
      <span className="finding-line">
        <Verdict of={kind} />
        {isSettled ? <Verdict of="settled" /> : null}
        <span className="finding-place">{position}</span>
      </span>
      <span className="finding-figures">{printed}</span>
      <span className="finding-message">{message}</span>
    </button>
  );
});
