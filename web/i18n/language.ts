import { useSyncExternalStore } from 'react';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

const storageKey = 'luodi.language';
const listeners = new Set<() => void>();
let current: Language = remembered();

/** Chinese unless the person chose otherwise: the browser's own language is often left as it was installed. */
function remembered(): Language {
  try {
    return globalThis.localStorage?.getItem(storageKey) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export const currentLanguage = (): Language => current;

/** The language as `lang` attributes and `Intl` spell it. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

export function chooseLanguage(language: Language): void {
  current = language;
  try {
    globalThis.localStorage?.setItem(storageKey, language);
  } catch {
    // Storage is switched off on some office machines: the choice then lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage, currentLanguage);
