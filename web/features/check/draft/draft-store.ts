import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../../api/session.ts';
import { type Draft, emptyDraft, isEmpty, readDraft } from './draft.ts';

const writeAfter = 300;

function stored(key: string): Draft {
  try {
    return readDraft(localStorage.getItem(key)) ?? emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export type KeptDraft = {
  readonly draft: Draft;
  readonly setDraft: Dispatch<SetStateAction<Draft>>;
  /** False when the browser refused to keep the draft: it then lasts until the page is closed. */
  readonly isKept: boolean;
  /** Says whether the text must not be stored: it is then removed from the machine at once. */
  readonly forbid: (isForbidden: boolean) => void;
};

/**
 * The draft of the person who is signed in, kept in this browser: a reload loses nothing, and another person at the same machine
 * does not meet it.
 */
export function useKeptDraft(): KeptDraft {
  const { login, jurisdiction } = useSession();
  const key = `luodi.check.${jurisdiction.code}.${login}`;
  const [draft, setDraft] = useState(() => stored(key));
  const [isKept, setKept] = useState(true);
  const latest = useRef(draft);
  latest.current = draft;
  const forbidden = useRef(false);

  const write = useCallback(() => {
    try {
      const { current } = latest;
      if (isEmpty(current) || forbidden.current) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(current));
      setKept(true);
    } catch {
      setKept(false);
    }
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the draft is written, a moment later
  useEffect(() => {
    const timer = setTimeout(write, writeAfter);
    return () => clearTimeout(timer);
  }, [draft, write]);
  useEffect(() => {
    window.addEventListener('pagehide', write);
    return () => {
      window.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);

  const forbid = useCallback(
    (isForbidden: boolean) => {
      if (forbidden.current === isForbidden) return;
      forbidden.current = isForbidden;
      write();
    },
    [write],
  );
  return { draft, setDraft, isKept, forbid };
}
