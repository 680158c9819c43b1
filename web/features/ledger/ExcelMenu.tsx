import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { useSession } from '../../api/session.ts';
import { Action } from '../../ui/Action.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../ui/problem-sentence.ts';
import { bringBack, type Returned } from './changes/bring-back.ts';
import { MenuButton } from './filters/MenuButton.tsx';
import { changeWords, viewWords } from './words.ts';

type ExcelMenuProps = {
  readonly onSplit: () => void;
  readonly isSplitting: boolean;
  readonly onReturned: (returned: Returned) => void;
};

/** The ledger on its way through Excel: split by agency, and brought back. */
export function ExcelMenu({ onSplit, isSplitting, onReturned }: ExcelMenuProps): ReactNode {
  const words = viewWords.use();
  const change = changeWords.use();
  const sentence = useProblemSentence();
  const { jurisdiction } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const reading = useMutation({
    mutationFn: (files: readonly File[]) => bringBack(files, { words, change, sentence, jurisdiction: jurisdiction.code }),
    onSuccess: onReturned,
  });
  return (
    <MenuButton label={words.excel} align="end">
      <div className="view-menu">
        <div>
          <Action label={words.split} onClick={onSplit} isBusy={isSplitting} />
          <p className="field-hint">{words.splitNote}</p>
        </div>
        <div>
          <Action label={words.bringBack} onClick={() => input.current?.click()} isBusy={reading.isPending} />
          <p className="field-hint">{words.bringBackNote}</p>
          <input
            ref={input}
            type="file"
            accept=".xlsx"
            multiple
            hidden
            aria-label={words.bringBack}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              if (files.length > 0) reading.mutate(files);
            }}
          />
        </div>
        {reading.isPending ? <p role="status">{words.reading}</p> : null}
        {reading.error ? <ProblemNote error={reading.error} /> : null}
      </div>
    </MenuButton>
  );
}
