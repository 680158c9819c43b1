import { type ReactNode, useState } from 'react';
import { clauseWords } from '../../../../../core/plan/clause-words.ts';
import { appWords } from '../../../../app/words.ts';
import { Action } from '../../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../../ui/Dialog.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { formatCount } from '../../../../ui/format.ts';
import type { DraftChange, PlanDraft } from '../../drafts.ts';
import { revisionWords } from '../../revision-words.ts';

type Revision = NonNullable<PlanDraft['revision']>;

/** A measure of the draft whose origin is asked for, or one of the original that seems to be gone. */
export type Pairing = { readonly key: number } | { readonly removed: string };

type OriginDialogProps = {
  readonly pairing: Pairing;
  readonly draft: PlanDraft;
  readonly revision: Revision;
  readonly change: (changes: readonly DraftChange[]) => void;
  readonly onClose: () => void;
};

const most = 60;

/** Says by hand which measures belong together. */
export function OriginDialog({ pairing, draft, revision, change, onClose }: OriginDialogProps): ReactNode {
  const words = revisionWords.use();
  const frame = appWords.use();
  const isOfDraft = 'key' in pairing;
  const originsOf = (key: number): readonly string[] => revision.pairs.find(({ later }) => later.includes(key))?.earlier ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(isOfDraft ? originsOf(pairing.key) : []);
  const [sought, setSought] = useState('');
  const measure = isOfDraft ? draft.measures.find(({ key }) => key === pairing.key) : undefined;
  const removed = isOfDraft ? undefined : revision.earlier.find(({ id }) => id === pairing.removed);
  const options = isOfDraft
    ? revision.earlier.map(({ id, number, title, text }) => ({ id, label: words.earlier(String(number), title), text }))
    : draft.measures
        .filter((one) => !one.removed)
        .map(({ key, no, title, text }) => ({ id: String(key), label: words.later(clauseWords(no), title), text }));
  const found = options.filter(({ label, text }) => sought.trim() === '' || `${label}${text}`.includes(sought.trim()));
  // What is chosen stands first, so that it is seen whatever is sought.
  const shown = [...options.filter(({ id }) => chosen.includes(id)), ...found.filter(({ id }) => !chosen.includes(id))];
  const toggle = (id: string): void => {
    if (chosen.includes(id)) setChosen(chosen.filter((one) => one !== id));
    else setChosen(isOfDraft ? [...chosen, id] : [id]);
  };
  const apply = (): void => {
    if (isOfDraft) change([{ kind: 'origin', key: pairing.key, from: [...chosen] }]);
    else if (chosen[0] !== undefined) {
      const key = Number(chosen[0]);
      change([{ kind: 'origin', key, from: [...originsOf(key), pairing.removed] }]);
    }
    onClose();
  };
  return (
    <Dialog
      title={isOfDraft ? words.pairTitle(clauseWords(measure?.no ?? '')) : words.removedTitle(String(removed?.number ?? ''))}
      onClose={onClose}
    >
      <div className="dialog-form">
        <p>{measure?.title ?? removed?.title}</p>
        <p className="faint">{isOfDraft ? words.pairText : words.removedText}</p>
        <Field label={words.search} value={sought} onChange={setSought} hint={words.found(formatCount(found.length))} />
        <ul className="origin-list">
          {shown.slice(0, most).map(({ id, label }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {label}
              </label>
            </li>
          ))}
        </ul>
        <DialogActions>
          {isOfDraft ? (
            <Action
              label={words.asSuggested}
              onClick={() => {
                change([{ kind: 'origin', key: pairing.key, from: null }]);
                onClose();
              }}
            />
          ) : null}
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" label={words.apply} disabled={!isOfDraft && chosen.length === 0} onClick={apply} />
        </DialogActions>
      </div>
    </Dialog>
  );
}
