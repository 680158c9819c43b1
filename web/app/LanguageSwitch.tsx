import type { ReactNode } from 'react';
import { chooseLanguage, languageTag, useLanguage } from '../i18n/language.ts';
import { appWords } from './words.ts';

/** One press to the other language, named in that language. */
export function LanguageSwitch(): ReactNode {
  const words = appWords.use();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="link-button language-switch" lang={languageTag(other)} onClick={() => chooseLanguage(other)}>
      {words.otherLanguage}
    </button>
  );
}
