import './door.css';
import { type ReactNode, useEffect } from 'react';
import { LanguageSwitch } from '../../app/LanguageSwitch.tsx';
import { appWords } from '../../app/words.ts';
import { InsideMain } from '../../ui/Landmark.tsx';
import { sessionWords } from './words.ts';

type DoorProps = {
  readonly title: string;
  readonly place?: string | undefined;
  readonly version?: string | undefined;
  readonly children: ReactNode;
};

/** The pages in front of the frame: the brand like the head of a document, one task, nothing else. */
export function Door({ title, place, version, children }: DoorProps): ReactNode {
  const words = appWords.use();
  const own = sessionWords.use();
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words]);
  return (
    <div className="door">
      <header className="door-head">
        <div className="door-brand">
          <span className="door-mark">{words.product}</span>
          <span className="door-tagline">{place ? `${place} · ${words.tagline}` : words.tagline}</span>
        </div>
        <LanguageSwitch />
      </header>
      <main className="door-main" id="content">
        <InsideMain value={true}>{children}</InsideMain>
      </main>
      <footer className="door-foot">{version ? own.version(version) : null}</footer>
    </div>
  );
}
