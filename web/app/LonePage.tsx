import { type ReactNode, useEffect } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Landmark } from '../ui/Landmark.tsx';
import { appWords } from './words.ts';

/** A page with one message and the way back. */
export function LonePage({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const words = appWords.use();
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words]);
  return (
    <Landmark className="lone-page">
      <EmptyState level={1} title={title} text={text} link={{ label: words.backHome, href: '/' }} />
    </Landmark>
  );
}
