import { type ReactNode, useState } from 'react';
import { numbersIn } from '../../../../core/programme/number-list.ts';
import { api, take } from '../../../api/client.ts';
import { Field } from '../../../ui/Field.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import type { CoverageClause } from '../programme.ts';
import { programmeWords } from '../words.ts';

type AnswerDialogProps = { readonly document: string; readonly clause: CoverageClause; readonly onClose: () => void };

/** Names the measures that answer a clause from above by their numbers: whole new list, what is left out is taken off. */
export function AnswerDialog({ document, clause, onClose }: AnswerDialogProps): ReactNode {
  const words = programmeWords.use();
  const [numbers, setNumbers] = useState(clause.measures.map((measure) => measure.number).join('、'));
  const wanted = numbersIn(numbers);
  return (
    <ChangeForm
      title={words.answerTitle(clause.no)}
      isComplete={wanted !== undefined}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/upstream-documents/{id}/answers', {
            params: { path: { id: document } },
            body: { clause: clause.no, numbers },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <p>{clause.title || clause.text}</p>
          <Field
            label={words.answer}
            hint={words.answerHint}
            value={numbers}
            onChange={setNumbers}
            maxLength={2000}
            error={wasSubmitted && wanted === undefined ? words.answerHint : undefined}
          />
        </>
      )}
    </ChangeForm>
  );
}
