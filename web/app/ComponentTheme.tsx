import { ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/language.ts';
import { theme } from '../ui/theme.ts';

/** The page's CSP lets styles in by a nonce which the server writes anew into every page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

export function ComponentTheme({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useLanguage();
  return (
    <ConfigProvider
      csp={{ nonce }}
      // A locale in either language: with none in one of them, antd would build everything below anew when the language changes.
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  );
}
