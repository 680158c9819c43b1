import type { ReactNode } from 'react';
import { LonePage } from './LonePage.tsx';
import { appWords } from './words.ts';

export function ForbiddenPage(): ReactNode {
  const words = appWords.use();
  return <LonePage title={words.forbiddenTitle} text={words.forbiddenText} />;
}
