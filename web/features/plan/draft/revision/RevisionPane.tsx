import './revision.css';
import { type ReactNode, useState } from 'react';
import { clauseWords } from '../../../../../core/plan/clause-words.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { SelectField } from '../../../../ui/Field.tsx';
import { formatCount, formatDay, joinNames } from '../../../../ui/format.ts';
import { deadlineSentence } from '../../../ledger/deadline/deadline-words.ts';
import type { PlanDraft } from '../../drafts.ts';
import { revisionWords } from '../../revision-words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { OriginDialog, type Pairing } from './OriginDialog.tsx';

type Revision = NonNullable<PlanDraft['revision']>;
type Pair = Revision['pairs'][number];

const order = ['changed', 'split', 'merged', 'added', 'removed', 'unchanged'] as const;
const step = 100;

/** The draft held against the plan that it revises, pair by pair; which is which can be put right by hand. */
export function RevisionPane(): ReactNode {
  const words = revisionWords.use();
  const language = useLanguage();
  const [kind, setKind] = useState<Pair['kind'] | null>(null);
  const [most, setMost] = useState(step);
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const { draft, change, isOpen } = useDesk();
  const { revision } = draft;
  const count = (of: Pair['kind']): number => revision?.pairs.filter((pair) => pair.kind === of).length ?? 0;
  const shown = (revision?.pairs ?? [])
    .filter((pair) => kind === null || pair.kind === kind)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <div className="revision">
      {isOpen ? (
        <SelectField
          label={words.revises}
          hint={words.revisesHint}
          value={revision?.document ?? ''}
          onChange={(document) => change([{ kind: 'revises', document: document === '' ? null : document }])}
        >
          <option value="">{words.none}</option>
          {draft.revisable.map(({ id, title, issued, documentNumber }) => (
            <option key={id} value={id}>
              {words.document(title, [documentNumber, issued ? formatDay(issued, language) : null].filter(Boolean).join(' '))}
            </option>
          ))}
        </SelectField>
      ) : null}
      {revision ? (
        <>
          <fieldset className="revision-filters">
            <legend className="visually-hidden">{words.filters}</legend>
            {[null, ...order].map((one) => (
              <button
                key={one ?? 'all'}
                type="button"
                className="revision-filter"
                aria-pressed={kind === one}
                onClick={() => {
                  setKind(one);
                  setMost(step);
                }}
              >
                {words.filter(
                  one === null ? words.all : words.kinds[one],
                  formatCount(one === null ? revision.pairs.length : count(one)),
                )}
              </button>
            ))}
          </fieldset>
          {shown.length === 0 ? <p className="faint">{words.noneOfKind}</p> : null}
          {shown.slice(0, most).map((pair) => (
            <PairView
              key={`${pair.earlier.join(' ')} ${pair.later.join(' ')}`}
              pair={pair}
              revision={revision}
              draft={draft}
              onPair={isOpen ? setPairing : null}
            />
          ))}
          {shown.length > most ? (
            <button type="button" className="link-button" onClick={() => setMost(most + step)}>
              {words.more(formatCount(Math.min(step, shown.length - most)))}
            </button>
          ) : null}
        </>
      ) : (
        <p className="faint">{words.nothing}</p>
      )}
      {pairing && revision ? (
        <OriginDialog pairing={pairing} draft={draft} revision={revision} change={change} onClose={() => setPairing(null)} />
      ) : null}
    </div>
  );
}

type PairViewProps = {
  readonly pair: Pair;
  readonly revision: Revision;
  readonly draft: PlanDraft;
  readonly onPair: ((pairing: Pairing) => void) | null;
};

function PairView({ pair, revision, draft, onPair }: PairViewProps): ReactNode {
  const words = revisionWords.use();
  const language = useLanguage();
  const earlier = pair.earlier.flatMap((id) => revision.earlier.find((one) => one.id === id) ?? []);
  const later = pair.later.flatMap((key) => draft.measures.find((one) => one.key === key) ?? []);
  const inWords = (value: unknown): string => {
    if (Array.isArray(value)) return joinNames(value as string[], language) || words.empty;
    if (typeof value === 'object' && value !== null)
      return deadlineSentence(value as Parameters<typeof deadlineSentence>[0], language) || words.empty;
    return String(value ?? '') || words.empty;
  };
  const [removed] = earlier;
  return (
    <article
      className={`revision-pair revision-${pair.kind}`}
      aria-label={`${words.kinds[pair.kind]} ${(later[0] ?? earlier[0])?.title}`}
    >
      <p className="revision-head">
        <strong className="revision-kind">{words.kinds[pair.kind]}</strong>
        <span className="faint">{words.effects[pair.kind]}</span>
        {pair.isSaid ? <span className="revision-said">{words.said}</span> : null}
      </p>
      <dl className="revision-sides">
        {earlier.length > 0 ? <dt>{words.before}</dt> : null}
        {earlier.map(({ id, number, title }) => (
          <dd key={id}>{words.earlier(String(number), title)}</dd>
        ))}
        {later.length > 0 ? <dt>{words.after}</dt> : null}
        {later.map(({ key, no, title }) => (
          <dd key={key}>
            {words.later(clauseWords(no), title)}{' '}
            {onPair ? (
              <button type="button" className="link-button" onClick={() => onPair({ key })}>
                {words.pair}
                <span className="visually-hidden"> {title}</span>
              </button>
            ) : null}
          </dd>
        ))}
      </dl>
      {pair.renumbered ? <p className="faint">{words.renumbered(pair.renumbered[0] ?? '', pair.renumbered[1] ?? '')}</p> : null}
      {pair.kind === 'unchanged' || pair.changes.length === 0 ? null : (
        <dl className="revision-changes">
          {pair.changes.map(({ property, before, after }) => (
            <div key={property}>
              <dt>{words.properties[property as keyof typeof words.properties] ?? property}</dt>
              <dd>
                <del>{inWords(before)}</del> <ins>{inWords(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {pair.kind === 'removed' && removed && onPair ? (
        <button type="button" className="link-button" onClick={() => onPair({ removed: removed.id })}>
          {words.pair}
          <span className="visually-hidden"> {removed.title}</span>
        </button>
      ) : null}
    </article>
  );
}

/** Offered where the title says that this may be a revision, and nobody has said anything yet. */
export function RevisionOffer({
  draft,
  onTake,
}: {
  readonly draft: PlanDraft;
  readonly onTake: (document: string) => void;
}): ReactNode {
  const words = revisionWords.use();
  const suggested = draft.revisable.find(({ id }) => id === draft.suggestedRevision);
  if (!suggested || draft.alreadyImported) return null;
  return (
    <p className="revision-offer" role="status">
      {words.offer(suggested.title)}{' '}
      <button type="button" className="link-button" onClick={() => onTake(suggested.id)}>
        {words.offerTake}
      </button>
    </p>
  );
}
