import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { Action } from '../../ui/Action.tsx';
import { formatCount, formatDecimal, formatInstant } from '../../ui/format.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { auditWords } from './words.ts';

/** Recomputes the chain on request and says what was found, in words that tell what to do. */
export function VerifyChain(): ReactNode {
  const words = auditWords.use();
  const verify = useMutation({ mutationFn: () => take(api.POST('/api/events/verify')) });
  return (
    <section className="verify" aria-label={words.verify}>
      <div className="verify-ask">
        <Action
          kind="primary"
          label={verify.isPending ? words.verifying : words.verify}
          isBusy={verify.isPending}
          onClick={() => verify.mutate()}
        />
        <p className="faint">{words.verifyNote}</p>
      </div>
      {verify.error ? <ProblemNote error={verify.error} /> : null}
      <div role="status">{verify.data ? <Verification found={verify.data} /> : null}</div>
    </section>
  );
}

function Verification({ found }: { readonly found: components['schemas']['Verification'] }) {
  const words = auditWords.use();
  const isIntact = found.breaks.length === 0;
  return (
    <div className={isIntact ? 'verification verification-intact' : 'verification verification-broken'}>
      <p className="verification-verdict">
        <span aria-hidden="true">{isIntact ? '✓ ' : '■ '}</span>
        {isIntact ? words.intact : words.broken(formatCount(found.breaks.length))}
      </p>
      <p>{isIntact ? words.intactText(formatDecimal(found.events)) : words.brokenText}</p>
      {isIntact ? null : (
        <ul className="verification-breaks">
          {found.breaks.map((one) => (
            <li key={`${one.eventNo} ${one.kind}`}>
              {words.breakAt(one.eventNo)} {words.breaks[one.kind]} <span className="mono">{one.detail}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="verification-head">
        {words.verifiedAt(formatInstant(found.verifiedAt, 'second'))} · {words.head} <span className="mono">{found.head}</span>
      </p>
    </div>
  );
}
