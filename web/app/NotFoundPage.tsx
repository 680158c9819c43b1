import type { ReactNode } from 'react';
import { LonePage } from './LonePage.tsx';
import { appWords } from './words.ts';

export function NotFoundPage(): ReactNode {
  const words = appWords.use();
  return <LonePage title={words.notFoundTitle} text={words.notFoundText} />;
}
