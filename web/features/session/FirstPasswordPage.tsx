import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sessionQuery } from '../../api/session.ts';
import { Door } from './Door.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { sessionWords } from './words.ts';

const route = getRouteApi('/password');

/** The first thing after signing in with a one-time password, and the only one until it is done. */
export function FirstPasswordPage(): ReactNode {
  const words = sessionWords.use();
  const search = route.useSearch();
  const router = useRouter();
  const { data: session } = useQuery(sessionQuery);
  return (
    <Door title={words.firstPasswordTitle} place={session?.jurisdiction.name}>
      <div className="sign-in">
        <div className="door-form">
          <h1 className="door-title">{words.firstPasswordTitle}</h1>
          <p>{words.firstPasswordText}</p>
          {session ? (
            <PasswordForm
              session={session}
              currentLabel={words.oneTimePassword}
              onChanged={() => router.history.replace(search.return ?? '/')}
            />
          ) : null}
        </div>
      </div>
    </Door>
  );
}
