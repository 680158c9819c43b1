import { type ReactNode, useMemo, useState } from 'react';
import { findingSentences } from '../../../../core/check/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import type { Decision } from '../draft/draft.ts';
import type { Item } from '../result/items.ts';
import { quotesOf } from '../result/quotes.ts';
import { choicesOf } from '../result/suggestion.ts';
import { isQuiet } from '../result/verdict.ts';
import type { Checked } from '../run/messages.ts';
import { checkWords } from '../words.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { FindingActions } from './FindingList.tsx';
import { HeldGrounds } from './HeldGrounds.tsx';
import { IgnoreForm } from './IgnoreForm.tsx';

type FindingBodyProps = {
  readonly item: Item;
  readonly checked: Checked;
  readonly decision: Decision | null;
  readonly actions: FindingActions;
  readonly id: string;
};

/** The grounds of the finding that is open, its sentences, and what can be done about it. */
export function FindingBody({ item, checked, decision, actions, id }: FindingBodyProps): ReactNode {
  const words = checkWords.use();
  const language = useLanguage();
  const [open, setOpen] = useState<'none' | 'correct' | 'ignore'>('none');
  const { figures, text } = checked;
  const { arithmetic } = findingSentences(item.finding, figures, language);
  const suggested = useMemo(
    () => choicesOf(item.finding, figures, text).filter((choice) => choice.suggested !== null),
    [item, figures, text],
  );
  // Where two figures could be the wrong one, the form asks which.
  const only = suggested.length === 1 ? suggested[0] : undefined;
  const needsDecision = !isQuiet(item.kind);
  return (
    <div className="finding-body" id={id}>
      {arithmetic ? (
        <dl className="finding-grounds">
          <dt>{item.finding.code === 'held' ? words.grounds : words.arithmetic}</dt>
          <dd className="finding-arithmetic">{arithmetic}</dd>
        </dl>
      ) : null}
      {item.finding.code === 'held' ? <HeldGrounds params={item.finding.params} /> : null}
      <h3 className="finding-label">{words.original}</h3>
      <ul className="finding-quotes">
        {quotesOf(item.places, text).map(({ position, pieces, first }) => (
          <li key={first.from}>
            <button
              type="button"
              className="finding-quote"
              onClick={() => actions.onJump(item, first)}
              title={words.jumpTo(words.position(position.paragraph, position.sentence))}
            >
              {pieces.map((piece, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
                piece.isFigure ? <mark key={at}>{piece.text}</mark> : piece.text,
              )}
            </button>
          </li>
        ))}
      </ul>
      {decision ? (
        <p className="finding-decision">
          {decision.kind === 'accepted' ? words.accepted : words.ignored}
          {decision.reason ? `${words.separator}${decision.reason}` : ''}{' '}
          <button type="button" className="link-button" onClick={() => actions.onDecide(item, null)}>
            {words.undo}
          </button>
        </p>
      ) : (
        <fieldset className="finding-actions">
          <legend className="visually-hidden">{words.actions}</legend>
          {only?.suggested ? (
            <Action
              kind="primary"
              label={words.correctAs(only.suggested)}
              onClick={() => actions.onCorrect(item, only, only.suggested ?? '')}
            />
          ) : null}
          <button
            type="button"
            className="action"
            data-key="c"
            aria-expanded={open === 'correct'}
            onClick={() => setOpen(open === 'correct' ? 'none' : 'correct')}
          >
            {only?.suggested ? words.correctOtherwise : words.correct}
          </button>
          {needsDecision ? (
            <>
              <button
                type="button"
                className="action"
                data-key="a"
                onClick={() => actions.onDecide(item, { kind: 'accepted', reason: '' })}
              >
                {words.accept}
              </button>
              <button
                type="button"
                className="action"
                data-key="x"
                aria-expanded={open === 'ignore'}
                onClick={() => setOpen(open === 'ignore' ? 'none' : 'ignore')}
              >
                {words.ignore}
              </button>
            </>
          ) : null}
        </fieldset>
      )}
      {open === 'correct' && !decision ? (
        <CorrectForm
          item={item}
          figures={figures}
          text={text}
          onCorrect={(place, after) => actions.onCorrect(item, place, after)}
          onCancel={() => setOpen('none')}
        />
      ) : null}
      {open === 'ignore' && !decision ? (
        <IgnoreForm onIgnore={(reason) => actions.onDecide(item, { kind: 'ignored', reason })} onCancel={() => setOpen('none')} />
      ) : null}
    </div>
  );
}
