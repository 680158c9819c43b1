import type { ReactNode } from 'react';
import type { Correction } from '../draft/draft.ts';
import { checkWords } from '../words.ts';

type CorrectionsProps = {
  readonly corrections: readonly Correction[];
  readonly onUndo: (id: number) => void;
};

/** What was changed because of a finding, the last change first. */
export function Corrections({ corrections, onUndo }: CorrectionsProps): ReactNode {
  const words = checkWords.use();
  return (
    <ol className="corrections">
      {[...corrections].reverse().map(({ id, before, after, position, sentence, place }) => (
        <li key={id}>
          <p>
            <del>{before}</del> → <ins>{after}</ins>
            <span className="finding-place">{words.position(position.paragraph, position.sentence)}</span>
          </p>
          <p className="faint">{sentence}</p>
          {place ? (
            <button type="button" className="link-button" onClick={() => onUndo(id)}>
              {words.undo}
            </button>
          ) : (
            <span className="faint">{words.changedAgain}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
