import './settings.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isAdministrator, useSession } from '../../api/session.ts';
import { appWords } from '../../app/words.ts';
import { chooseLanguage, useLanguage } from '../../i18n/language.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/Toast.tsx';
import { calendarWords } from '../calendar/words.ts';
import { OwnSessions } from './OwnSessions.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { sessionWords } from './words.ts';

export function SettingsPage(): ReactNode {
  const words = sessionWords.use();
  const frame = appWords.use();
  const session = useSession();
  const language = useLanguage();
  const calendar = calendarWords.use();
  return (
    <Page title={words.settingsTitle}>
      <div className="settings">
        <Section title={words.whoTitle}>
          <dl className="facts">
            <dt>{words.name}</dt>
            <dd>{session.person.name}</dd>
            <dt>{words.post}</dt>
            <dd>{session.title}</dd>
            <dt>{words.login}</dt>
            <dd className="mono">{session.login}</dd>
            <dt>{words.agency}</dt>
            <dd>{session.agency?.name ?? words.none}</dd>
            <dt>{words.role}</dt>
            {session.grants.map((grant) => (
              <dd key={`${grant.role} ${grant.scope.kind === 'jurisdiction' ? '' : grant.scope.id}`}>
                {frame.roles[grant.role]}
                <span className="faint">
                  {'　'}
                  {grant.scope.kind === 'jurisdiction' ? words.wholeJurisdiction(session.jurisdiction.name) : grant.scope.name}
                </span>
              </dd>
            ))}
          </dl>
        </Section>
        <Section title={words.languageTitle}>
          <div className="language-choice" role="radiogroup" aria-label={words.languageTitle}>
            {(['zh', 'en'] as const).map((code) => (
              <label key={code} className="language-option">
                <input type="radio" name="language" checked={language === code} onChange={() => chooseLanguage(code)} />
                <span lang={code === 'zh' ? 'zh-CN' : 'en'}>{code === 'zh' ? words.chinese : words.english}</span>
              </label>
            ))}
          </div>
        </Section>
        {isAdministrator(session) ? null : (
          <Section title={calendar.title} note={calendar.doorNote}>
            <Link to="/settings/calendar">{calendar.door}</Link>
          </Section>
        )}
        <Section title={words.passwordTitle} note={words.passwordNote}>
          <PasswordForm session={session} currentLabel={words.currentPassword} onChanged={() => toast(words.passwordChanged)} />
        </Section>
        <Section title={words.sessionsTitle} note={words.sessionsNote}>
          <OwnSessions />
        </Section>
      </div>
    </Page>
  );
}
