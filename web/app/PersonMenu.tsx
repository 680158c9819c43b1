import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { api, take } from '../api/client.ts';
import { hasStatus, isApiProblem } from '../api/problem.ts';
import { leaveForSignIn, useSession } from '../api/session.ts';
import { currentLanguage } from '../i18n/language.ts';
import { problemSentence } from '../ui/problem-sentence.ts';
import { toast } from '../ui/Toast.tsx';
import { appWords } from './words.ts';

/** Who I am, in which role, at which agency; my settings; the way out. Native `details`, closed by Escape and by a press elsewhere. */
export function PersonMenu(): ReactNode {
  const words = appWords.use();
  const session = useSession();
  const { pathname } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  const signOut = useMutation({
    mutationFn: async () => {
      try {
        await take(api.DELETE('/api/session'));
      } catch (error) {
        // A session that is gone already is signed out.
        if (!hasStatus(error, 401)) throw error;
      }
    },
    onSuccess: () => leaveForSignIn(),
    onError: (error) => {
      if (isApiProblem(error)) toast(problemSentence(error, currentLanguage()), 'failed');
    },
  });
  const act = useMutation({
    mutationFn: (appointment: string) => take(api.POST('/api/session/appointment', { body: { appointment } })),
    // Other rights, other sight: nothing of what was loaded before stays.
    onSuccess: () => location.assign('/'),
    onError: (error) => {
      if (isApiProblem(error)) toast(problemSentence(error, currentLanguage()), 'failed');
    },
  });

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu that led to it
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [pathname]);

  const roles = [...new Set(session.grants.map((grant) => words.roles[grant.role]))];
  return (
    <details className="person-menu" ref={menu}>
      <summary>
        <span className="person-menu-name">{session.person.name}</span>
      </summary>
      <div className="person-menu-panel">
        <div className="person-menu-facts">
          <strong>{session.person.name}</strong>
          <p>{session.title}</p>
          <p>{[session.agency?.name ?? session.jurisdiction.name, ...roles].join(' · ')}</p>
        </div>
        {session.appointments.length > 1 ? (
          <ul aria-label={words.appointments}>
            {session.appointments.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="person-menu-item"
                  aria-current={one.id === session.appointment || undefined}
                  disabled={one.id === session.appointment || act.isPending}
                  onClick={() => act.mutate(one.id)}
                >
                  {one.id === session.appointment ? words.actingAs(one.title) : words.actAs(one.title)}
                  {one.agency === null ? null : <span className="faint"> {one.agency}</span>}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <Link to="/settings" className="person-menu-item">
          {words.navigation.settings}
        </Link>
        <button type="button" className="person-menu-item" onClick={() => signOut.mutate()}>
          {signOut.isPending ? words.signingOut : words.signOut}
        </button>
      </div>
    </details>
  );
}
