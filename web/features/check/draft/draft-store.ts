import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import { idempotencyKey } from '../../../api/client.ts';
import { useSession } from '../../../api/session.ts';
import { type Draft, emptyDraft, isEmpty, readDraft } from './draft.ts';
import { meet } from './other-tab.ts';

const writeAfter = 300;

function stored(key: string): Draft {
  try {
    return readDraft(localStorage.getItem(key)) ?? emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** The draft of another tab, or of one that is closed. */
export type OtherDraft = { readonly key: string; readonly draft: Draft };

export type KeptDraft = {
  readonly draft: Draft;
  readonly setDraft: Dispatch<SetStateAction<Draft>>;
  /** False when the browser refused to keep the draft: it then lasts until the page is closed. */
  readonly isKept: boolean;
  /** Says whether the text must not be stored: it is then removed from the machine at once. */
  readonly forbid: (isForbidden: boolean) => void;
  /** Whether another tab put its draft in the place of this one, which is kept beside it since. */
  readonly isApart: boolean;
  readonly others: readonly OtherDraft[];
  readonly openOther: (key: string) => void;
  readonly clearOther: (key: string) => void;
};

/** Where a tab keeps its draft: all in one place, until two tabs have different ones. */
type Places = { readonly shared: string; readonly apart: string };
const slotName = 'luodi.check.slot';

function ownPlace({ shared, apart }: Places): string {
  try {
    const own = sessionStorage.getItem(slotName);
    return own?.startsWith(apart) && localStorage.getItem(own) !== null ? own : shared;
  } catch {
    return shared;
  }
}

function draftsBeside(own: string, { shared, apart }: Places): OtherDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key !== own && (key === shared || key.startsWith(apart)))
      .sort()
      .flatMap((key) => {
        const draft = readDraft(localStorage.getItem(key));
        return draft && !isEmpty(draft) ? [{ key, draft }] : [];
      });
  } catch {
    return [];
  }
}

const storedText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/**
 * The draft of the person who is signed in, kept in this browser: a reload loses nothing, and another person at the same machine
 * does not meet it. Two tabs with the same draft follow each other; with different ones each keeps its own.
 */
export function useKeptDraft(): KeptDraft {
  const { login, jurisdiction } = useSession();
  const shared = `luodi.check.${jurisdiction.code}.${login}`;
  const apart = `luodi.check-apart/${jurisdiction.code}/${login}/`;
  const place = useRef('');
  if (place.current === '') place.current = ownPlace({ shared, apart });
  const [draft, setDraft] = useState(() => stored(place.current));
  const [isKept, setKept] = useState(true);
  const [isApart, setApart] = useState(false);
  const [others, setOthers] = useState(() => draftsBeside(place.current, { shared, apart }));
  const latest = useRef(draft);
  latest.current = draft;
  const forbidden = useRef(false);
  /** What this tab knows to be stored at its place. */
  const known = useRef<string | null | undefined>(undefined);
  if (known.current === undefined) known.current = storedText(place.current);

  const look = useCallback(() => setOthers(draftsBeside(place.current, { shared, apart })), [shared, apart]);
  const moveTo = useCallback((key: string) => {
    place.current = key;
    try {
      sessionStorage.setItem(slotName, key);
    } catch {
      // Without it a reload meets the other draft first; this one stands beside it.
    }
  }, []);
  const textNow = useCallback(
    (): string | null => (isEmpty(latest.current) || forbidden.current ? null : JSON.stringify(latest.current)),
    [],
  );
  const part = useCallback(() => {
    moveTo(apart + idempotencyKey());
    known.current = null;
    setApart(true);
  }, [apart, moveTo]);
  const write = useCallback(() => {
    try {
      const text = textNow();
      if (text !== known.current) {
        // Another tab was quicker than its message: nothing of it is written over. What is cleared may go.
        if (text !== null && localStorage.getItem(place.current) !== known.current) part();
        if (text === null) localStorage.removeItem(place.current);
        else localStorage.setItem(place.current, text);
        known.current = text;
        look();
      }
      setKept(true);
    } catch {
      setKept(false);
    }
  }, [look, part, textNow]);

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
  useEffect(() => {
    const hear = ({ key, newValue }: StorageEvent): void => {
      if (key === place.current && newValue !== known.current) {
        const other = readDraft(newValue);
        if (meet(latest.current, textNow() === known.current, other) === 'adopt') {
          known.current = newValue;
          setDraft(other ?? emptyDraft);
        } else {
          part();
          write();
        }
      }
      look();
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [look, part, textNow, write]);

  const forbid = useCallback(
    (isForbidden: boolean) => {
      if (forbidden.current === isForbidden) return;
      forbidden.current = isForbidden;
      write();
    },
    [write],
  );
  const openOther = useCallback(
    (key: string) => {
      write();
      moveTo(key);
      known.current = storedText(key);
      setApart(false);
      setDraft(stored(key));
      look();
    },
    [look, moveTo, write],
  );
  const clearOther = useCallback(
    (key: string) => {
      localStorage.removeItem(key);
      look();
    },
    [look],
  );
  return { draft, setDraft, isKept, forbid, isApart, others, openOther, clearOther };
}
