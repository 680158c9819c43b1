import { Outlet } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { languageTag, useLanguage } from '../i18n/language.ts';
import { ToastRegion } from '../ui/Toast.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';

export function Root(): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
  }, [language]);
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <ToastRegion />
    </>
  );
}
