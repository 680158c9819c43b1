import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { HeldParams } from '../../../../core/check/held-fact.ts';
import { hasRole, useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { rememberAlias } from '../run/held-facts.ts';
import { checkWords } from '../words.ts';

/** The way to the values held; where the draft's name is not known, what may be meant, to be confirmed once. */
export function HeldGrounds({ params }: { readonly params: HeldParams }): ReactNode {
  const words = checkWords.use();
  const session = useSession();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { subject, candidates, indicator, name } = params;
  if (indicator !== '') {
    return (
      <p>
        <Link to="/facts/$id" params={{ id: indicator }}>
          {words.openIndicator(name)}
        </Link>
      </p>
    );
  }
  if (candidates.length === 0) return null;
  const mayRemember = hasRole(session, 'reformOffice');
  const remember = async (one: HeldParams['candidates'][number]) => {
    setBusy(one.indicator);
    setError(null);
    try {
      await rememberAlias(one.indicator, subject);
      toast(words.meantDone(subject, one.name));
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(null);
    }
  };
  return (
    <div className="candidates">
      <h3 className="finding-label">{words.meant}</h3>
      <ul>
        {candidates.map((one) => (
          <li key={one.indicator}>
            <span>
              <Link to="/facts/$id" params={{ id: one.indicator }}>
                {one.name}
              </Link>{' '}
              <span className="faint">{words.meantReasons[one.reason]}</span>
            </span>
            {mayRemember ? (
              <Action
                label={words.meantChoose}
                isBusy={busy === one.indicator}
                disabled={busy !== null && busy !== one.indicator}
                onClick={() => void remember(one)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayRemember ? <p className="faint">{words.meantNote}</p> : null}
      {error ? <ProblemNote error={error} /> : null}
    </div>
  );
}
