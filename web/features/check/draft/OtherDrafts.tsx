import { type ReactNode, useState } from 'react';
import { codePointLength } from '../../../../core/shared/code-points.ts';
import { formatCount } from '../../../ui/format.ts';
import { checkWords } from '../words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { Draft } from './draft.ts';
import type { KeptDraft, OtherDraft } from './draft-store.ts';

const titleOf = ({ name, text }: Draft): string => {
  const first = (text.split('\n').find((line) => line.trim() !== '') ?? '').trim();
  return name !== '' ? name : Array.from(first).slice(0, 20).join('');
};

/** Drafts on this machine beside the one that is open: of another tab, or of one that is closed. */
export function OtherDrafts({ kept }: { readonly kept: KeptDraft }): ReactNode {
  const words = checkWords.use();
  const [asked, setAsked] = useState<OtherDraft | null>(null);
  return (
    <>
      {kept.isApart ? (
        <p className="check-note check-note-warning" role="status">
          {words.apart}
        </p>
      ) : null}
      {kept.others.length > 0 ? (
        <section className="check-note other-drafts" aria-label={words.others(formatCount(kept.others.length))}>
          <p>{words.others(formatCount(kept.others.length))}</p>
          <ul>
            {kept.others.map((other) => (
              <li key={other.key}>
                <span>{words.otherDraft(titleOf(other.draft), formatCount(codePointLength(other.draft.text)))}</span>
                <button
                  type="button"
                  className="link-button"
                  aria-label={words.openOther(titleOf(other.draft))}
                  onClick={() => kept.openOther(other.key)}
                >
                  {words.openIt}
                </button>
                <button
                  type="button"
                  className="link-button"
                  aria-label={words.clearOther(titleOf(other.draft))}
                  onClick={() => setAsked(other)}
                >
                  {words.clear}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {asked ? (
        <ConfirmDialog
          title={words.clearTitle}
          text={words.clearOtherText(titleOf(asked.draft))}
          confirm={words.clear}
          onConfirm={() => {
            kept.clearOther(asked.key);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  );
}
