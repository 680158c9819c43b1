import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { formatInstant } from '../../ui/format.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/Toast.tsx';
import { deviceName } from './device-name.ts';
import { sessionWords } from './words.ts';

const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: () => take(api.GET('/api/sessions')),
});

export function OwnSessions(): ReactNode {
  const words = sessionWords.use();
  const sessions = useQuery(ownSessionsQuery);
  const end = useMutation({
    mutationFn: (id: string) => take(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => toast(words.sessionEnded),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  if (sessions.isPending) return <SkeletonLines lines={3} />;
  if (sessions.isError) return <ProblemNote error={sessions.error} onRetry={() => void sessions.refetch()} />;
  return (
    <>
      {end.error ? <ProblemNote error={end.error} /> : null}
      <ul className="own-sessions">
        {sessions.data.map((session) => {
          const device = deviceName(session.userAgent) ?? words.unknownDevice;
          return (
            <li key={session.id} className="own-session">
              <div>
                <strong>{device}</strong>
                {session.current ? <span className="own-session-current">{words.thisDevice}</span> : null}
                <p className="faint">
                  {words.lastSeenAt} {formatInstant(session.lastSeenAt)} · {words.address} {session.address}
                </p>
                <p className="faint">
                  {words.signedInAt} {formatInstant(session.createdAt)}
                </p>
              </div>
              {session.current ? null : (
                <button
                  type="button"
                  className="link-button"
                  aria-label={words.endSessionOf(device)}
                  disabled={end.isPending}
                  onClick={() => end.mutate(session.id)}
                >
                  {words.endSession}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.data.length === 1 ? <p className="faint">{words.noOtherSessions}</p> : null}
    </>
  );
}
