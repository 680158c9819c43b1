import './section.css';
import { type ReactNode, useId } from 'react';

/** A titled part of a page on its own ground. */
export function Section({
  title,
  note,
  aside,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
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
