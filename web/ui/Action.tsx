import './action.css';
import type { ReactNode } from 'react';

export type ActionProps = {
  readonly label: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly kind?: 'primary' | 'plain' | 'danger';
  readonly type?: 'button' | 'submit';
  readonly isBusy?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly describedBy?: string | undefined;
};

/** A button. Busy, it stays where it is, in its width, and refuses a second press. */
export function Action({
  label,
  onClick,
  kind = 'plain',
  type = 'button',
  isBusy = false,
  disabled = false,
  className = '',
  describedBy,
}: ActionProps): ReactNode {
  return (
    <button
      type={type}
      className={`action action-${kind} ${className}`}
      disabled={disabled}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.();
      }}
    >
      <span className="action-label">{label}</span>
    </button>
  );
}
