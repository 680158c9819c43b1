import type { ReactNode } from 'react';
import { appWords } from '../../app/words.ts';
import { Page } from '../../ui/Page.tsx';

export function SignInPage(): ReactNode {
  return <Page title={appWords.use().navigation.home}>{null}</Page>;
}
