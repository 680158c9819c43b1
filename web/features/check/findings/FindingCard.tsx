import { type ReactNode, useId, useState } from 'react';
import type { Figure } from '../../../../core/check/figure.ts';
import { findingSentences } from '../../../../core/check/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import type { Decision } from '../draft/draft.ts';
import { checkWords } from '../words.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { FindingActions } from './FindingList.tsx';
import { IgnoreForm } from './IgnoreForm.tsx';
import type { Item } from './items.ts';
import { quotesOf } from './quotes.ts';
import { Verdict } from './Verdict.tsx';

type FindingCardProps = FindingActions & {
  readonly item: Item;
  readonly figures: readonly Figure[];
  readonly text: string;
  readonly decision: Decision | null;
  readonly isSelected: boolean;
  /** Whether the tab key enters the list here. */
  readonly isEntry: boolean;
};

/** One finding: what is wrong, how it was computed, where it stands, and what to do about it. */
export function FindingCard(props: FindingCardProps): ReactNode {
  const { item, figures, text, decision, isSelected, isEntry, onSelect } = props;
  const words = checkWords.use();
  const language = useLanguage();
  const id = useId();
  const printed = [...new Set(item.places.map((place) => text.slice(place.from, place.to).replace(/\s+/g, '')))].join(' · ');
  const { message } = findingSentences(item.finding, figures, language);
  const { verdict } = item.finding;
  return (
    <li className={`finding finding-${decision ? 'settled' : verdict}${isSelected ? ' finding-selected' : ''}`}>
      <button
        type="button"
        className="finding-head"
        tabIndex={isEntry ? 0 : -1}
        aria-expanded={isSelected}
        aria-controls={isSelected ? id : undefined}
        onClick={() => onSelect(item.key)}
      >
        <span className="finding-line">
          <Verdict of={verdict} />
          {decision ? <Verdict of="settled" /> : null}
          <span className="finding-place">{words.position(item.position.paragraph, item.position.sentence)}</span>
        </span>
        <span className="finding-figures">{printed}</span>
        <span className="finding-message">{message}</span>
      </button>
      {isSelected ? <FindingBody {...props} id={id} /> : null}
    </li>
  );
}

function FindingBody({
  item,
  figures,
  text,
  decision,
  id,
  onJump,
  onDecide,
  onCorrect,
}: FindingCardProps & { readonly id: string }): ReactNode {
  const words = checkWords.use();
  const language = useLanguage();
  const [open, setOpen] = useState<'none' | 'correct' | 'ignore'>('none');
  const { arithmetic } = findingSentences(item.finding, figures, language);
  const needsDecision = item.finding.verdict !== 'agrees' && item.finding.verdict !== 'not-held';
  return (
    <div className="finding-body" id={id}>
      {arithmetic ? (
        <dl className="finding-grounds">
          <dt>{words.arithmetic}</dt>
          <dd className="finding-arithmetic">{arithmetic}</dd>
        </dl>
      ) : null}
      <h3 className="finding-label">{words.original}</h3>
      <ul className="finding-quotes">
        {quotesOf(item.places, text).map(({ position, pieces, first }) => (
          <li key={first.from}>
            <button
              type="button"
              className="finding-quote"
              onClick={() => onJump(item, first)}
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
          <button type="button" className="link-button" onClick={() => onDecide(item, null)}>
            {words.undo}
          </button>
        </p>
      ) : (
        <fieldset className="finding-actions">
          <legend className="visually-hidden">{words.actions}</legend>
          <button
            type="button"
            className="action"
            data-key="c"
            aria-expanded={open === 'correct'}
            onClick={() => setOpen(open === 'correct' ? 'none' : 'correct')}
          >
            {words.correct}
          </button>
          {needsDecision ? (
            <>
              <button
                type="button"
                className="action"
                data-key="a"
                onClick={() => onDecide(item, { kind: 'accepted', reason: '' })}
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
          onCorrect={(place, after) => onCorrect(item, place, after)}
          onCancel={() => setOpen('none')}
        />
      ) : null}
      {open === 'ignore' && !decision ? (
        <IgnoreForm onIgnore={(reason) => onDecide(item, { kind: 'ignored', reason })} onCancel={() => setOpen('none')} />
      ) : null}
    </div>
  );
}
