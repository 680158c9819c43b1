import type { ReactNode } from 'react';
import { codePointLength } from '../../../core/shared/code-points.ts';
import { Action } from '../../ui/Action.tsx';
import { formatCount } from '../../ui/format.ts';
import { useProblemSentence } from '../../ui/problem-sentence.ts';
import type { Draft } from './draft/draft.ts';
import type { Item } from './result/items.ts';
import { type Checked, longestText } from './run/messages.ts';
import type { Check } from './run/use-check.ts';
import { checkWords } from './words.ts';

type CheckFactsProps = {
  readonly draft: Draft;
  readonly check: Check;
  readonly held: string;
  readonly isKept: boolean;
};

const isSecret = (checked: Checked | null): boolean => checked?.notes.some((note) => note.severity === 'error') ?? false;

/** The line below the title: nothing is sent, how much there is, how far the check is, where the draft is kept. */
export function CheckFacts({ draft, check, held, isKept }: CheckFactsProps): ReactNode {
  const words = checkWords.use();
  const { checked, state } = check;
  const facts =
    state === 'idle'
      ? []
      : [
          words.characters(formatCount(codePointLength(draft.text.replace(/\s/g, '')))),
          checked ? words.figures(formatCount(checked.figures.length)) : null,
          state === 'checking' ? (checked ? words.checking : words.starting) : null,
          checked ? held : null,
          isSecret(checked) ? null : isKept ? words.kept : words.notKept,
        ].filter((fact) => fact !== null);
  return (
    <>
      <strong className="check-privacy">{words.privacy}</strong>
      {facts.length > 0 ? <span className="check-facts">{facts.join(' · ')}</span> : null}
    </>
  );
}

type CheckStatusProps = { readonly draft: Draft; readonly check: Check; readonly items: readonly Item[] };

/** The counts for who listens, and what must be known before going on. */
export function CheckStatus({ draft, check, items }: CheckStatusProps): ReactNode {
  const words = checkWords.use();
  const sentence = useProblemSentence();
  const { checked, state } = check;
  const open = items.filter((item) => item.asksForDecision && !draft.decisions[item.key]);
  const contradictions = open.filter((item) => item.kind === 'contradicts');
  return (
    <div className="check-status">
      <p className="visually-hidden" role="status">
        {state === 'done' && checked
          ? words.announce(formatCount(checked.figures.length), formatCount(contradictions.length), formatCount(open.length))
          : ''}
      </p>
      {checked?.notes.map((note) => (
        <p key={note.code + JSON.stringify(note.params)} className={`check-note check-note-${note.severity}`}>
          {note.severity === 'error' ? words.notStored : sentence(note)}
        </p>
      ))}
      {state === 'too-long' ? (
        <p className="check-note check-note-error" role="alert">
          {words.tooLong(formatCount(longestText))}
        </p>
      ) : null}
      {state === 'failed' ? (
        <div className="check-note check-note-error" role="alert">
          <p>{words.failed}</p>
          <Action label={words.again} onClick={check.again} />
        </div>
      ) : null}
    </div>
  );
}
