import { type ReactNode, useEffect } from 'react';
import { api, connection, take } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { appWords } from './words.ts';

/** Says that the server cannot be reached, tries by itself every ten seconds, and loads again what failed once it is back. */
export function ConnectionBanner(): ReactNode {
  const words = appWords.use();
  const state = connection.use();
  useEffect(() => {
    if (state !== 'lost') return;
    const timer = setInterval(() => void reconnect(), 10_000);
    return () => clearInterval(timer);
  }, [state]);
  if (state === 'reached') return null;
  return (
    <div className="connection-banner" role="alert">
      <span>{words.connectionLost}</span>
      <button type="button" className="link-button" onClick={() => void reconnect()}>
        {words.connectionRetry}
      </button>
    </div>
  );
}

async function reconnect(): Promise<void> {
  try {
    await take(api.GET('/api/health'));
    await queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' });
  } catch {
    // Still lost: the banner stays.
  }
}
