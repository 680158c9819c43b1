import './page.css';
import { type ReactNode, useEffect } from 'react';
import { appWords } from '../app/words.ts';
import { Landmark } from './Landmark.tsx';

type PageProps = {
  /** The heading, and the first part of the window's title. */
  readonly title: string;
  /** One line above the heading: where this page hangs, as links. */
  readonly trail?: ReactNode;
  /** One line below the heading. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** `wide` uses the whole window: for grids and for two texts side by side. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
};

/** A page inside the frame: title, what it is, what can be done, content. Every page has exactly one. */
export function Page({ title, trail, lead, actions, width = 'text', children }: PageProps): ReactNode {
  const words = appWords.use();
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words]);
  return (
    <Landmark className={`page page-${width}`}>
      <header className="page-header">
        <div className="page-heading">
          {trail ? <div className="page-trail">{trail}</div> : null}
          <h1 className="page-title">{title}</h1>
          {lead ? <p className="page-lead">{lead}</p> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </header>
      {children}
    </Landmark>
  );
}
