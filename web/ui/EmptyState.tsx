import './empty-state.css';
import type { ReactNode } from 'react';
import { Action, type ActionProps } from './Action.tsx';

type EmptyStateProps = {
  readonly title: string;
  readonly text: ReactNode;
  readonly note?: string | undefined;
  /** The heading's level on its page; 2 unless told. */
  readonly level?: 1 | 2 | 3;
  readonly action?: ActionProps;
  readonly link?: { readonly label: string; readonly href: string };
};

/** What stands where rows would stand: why there are none and what comes next. */
export function EmptyState({ title, text, note, level = 2, action, link }: EmptyStateProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className="empty-state">
      <Heading className="empty-state-title">{title}</Heading>
      <p className="empty-state-text">{text}</p>
      {note ? <p className="empty-state-note">{note}</p> : null}
      {action || link ? (
        <p className="empty-state-actions">
          {action ? <Action kind="primary" {...action} /> : null}
          {link ? <a href={link.href}>{link.label}</a> : null}
        </p>
      ) : null}
    </div>
  );
}
