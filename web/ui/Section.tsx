import './section.css';
import { type ReactNode, useId } from 'react';

/** A titled part of a page on its own ground. */
export function Section({
  title,
  anchor,
  note,
  aside,
  children,
}: {
  readonly title: string;
  /** The name by which an address leads to it: `#tasks`. */
  readonly anchor?: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section id={anchor} className="section" aria-labelledby={id}>
      <div className="section-header">
        <div>
          <h2 id={id}>{title}</h2>
          {note ? <p className="section-note">{note}</p> : null}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
