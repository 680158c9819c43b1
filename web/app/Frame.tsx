import './frame.css';
import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { passwordChangeDue, sessionExpired } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { useLanguage } from '../i18n/language.ts';
import { formatDay, formatWeekday } from '../ui/format.ts';
import { InsideMain } from '../ui/Landmark.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { navigationFor } from './navigation.ts';
import { PersonMenu } from './PersonMenu.tsx';
import { SignInAgain } from './SignInAgain.tsx';
import { appWords } from './words.ts';

/** The frame around every page: the brand line, where one can go, which day it is, who one is. */
export function Frame(): ReactNode {
  const words = appWords.use();
  const language = useLanguage();
  const session = useSession();
  const expired = sessionExpired.use();
  const main = useRef<HTMLElement>(null);
  const navigation = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shownPath = useRef(pathname);
  const isPasswordDue = passwordChangeDue.use();
  const navigate = useNavigate();
  useEffect(() => {
    if (!isPasswordDue) return;
    passwordChangeDue.set(false);
    void navigate({ to: '/password', search: { return: pathname } });
  }, [isPasswordDue, navigate, pathname]);

  // After a change of page the reading position of a screen reader starts at the new page, not at the link that led there.
  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  // On a phone the navigation is longer than the screen: where one is stays in sight.
  useEffect(() => {
    const here = navigation.current?.querySelector(`a[href="/${pathname.split('/')[1] ?? ''}"]`);
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);

  return (
    <>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <Link to="/" className="bar-brand" activeProps={{ 'aria-current': undefined }}>
          <span className="bar-mark">{words.product}</span>
          <span className="bar-place">{session.jurisdiction.name}</span>
        </Link>
        <nav className="bar-navigation" ref={navigation} aria-label={words.mainNavigation}>
          {navigationFor(session).map((entry) => (
            <Link key={entry.to} to={entry.to} className="bar-link" activeOptions={{ exact: entry.to === '/' }}>
              {words.navigation[entry.name]}
            </Link>
          ))}
        </nav>
        <div className="bar-end">
          {session.demo ? (
            <span className="demo-mark" title={words.demoNote}>
              {words.demoMark}
            </span>
          ) : null}
          <time className="bar-day" dateTime={session.today} title={formatWeekday(session.today, language)}>
            {formatDay(session.today, language)}
          </time>
          <LanguageSwitch />
          <PersonMenu />
        </div>
      </header>
      <main className="frame-main" id="content" tabIndex={-1} ref={main}>
        <InsideMain value={true}>
          <Outlet />
        </InsideMain>
      </main>
      {expired ? <SignInAgain /> : null}
    </>
  );
}
