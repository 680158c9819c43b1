import { type ReactNode, useId, useState } from 'react';
import type { Figure } from '../../../../core/check/figure.ts';
import { findingSentences } from '../../../../core/check/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import type { Decision } from '../draft/draft.ts';
import { positionOf, sentenceAround } from '../draft/edit.ts';
import { checkWords } from '../words.ts';
import { CorrectForm } from './CorrectForm.tsx';
import type { FindingActions } from './FindingList.tsx';
import { IgnoreForm } from './IgnoreForm.tsx';
import type { Item } from './items.ts';
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
        {item.places.map((place) => {
          const sentence = sentenceAround(text, place);
          const position = positionOf(text, place.from);
          return (
            <li key={`${place.from}-${place.to}`}>
              <button
                type="button"
                className="finding-quote"
                onClick={() => onJump(item, place)}
                title={words.jumpTo(words.position(position.paragraph, position.sentence))}
              >
                <Quote sentence={sentence} words={text.slice(place.from, place.to)} />
              </button>
            </li>
          );
        })}
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

/** A sentence with the figure in it, cut to what fits around the figure. */
function Quote({ sentence, words }: { readonly sentence: string; readonly words: string }): ReactNode {
  const at = sentence.indexOf(words);
  if (at < 0) return sentence;
  const from = Math.max(0, at - 40);
  const to = Math.min(sentence.length, at + words.length + 40);
  return (
    <>
      {from > 0 ? '…' : ''}
      {sentence.slice(from, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length, to)}
      {to < sentence.length ? '…' : ''}
    </>
  );
}
