import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { numbersIn } from '../../../../core/programme/number-list.ts';
import { api, take } from '../../../api/client.ts';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { planDocumentsQuery } from '../../documents/plan-documents.ts';
import { ChangeForm } from '../ChangeForm.tsx';
import type { MeasureList } from '../programme.ts';
import { programmeWords } from '../words.ts';

/** Puts all measures of a plan on a list, or those whose numbers are written down. */
export function AddDialog({ list, onClose }: { readonly list: MeasureList; readonly onClose: () => void }): ReactNode {
  const words = programmeWords.use();
  const plans = useQuery(planDocumentsQuery);
  const [document, setDocument] = useState('');
  const [numbers, setNumbers] = useState('');
  const isReadable = numbers.trim() === '' || numbersIn(numbers) !== undefined;
  const isComplete = isReadable && (document !== '' || numbers.trim() !== '');
  return (
    <ChangeForm
      title={words.addTitle}
      saveLabel={words.addSave}
      isComplete={isComplete}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measure-lists/{id}/add', {
            params: { path: { id: list.id } },
            body: {
              version: list.version,
              ...(document === '' ? {} : { document }),
              ...(numbers.trim() === '' ? {} : { numbers }),
            },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <SelectField label={words.addByPlan} value={document} onChange={setDocument}>
            <option value="" />
            {(plans.data ?? []).map((plan) => (
              <option key={plan.id} value={plan.id}>
                {plan.title}
              </option>
            ))}
          </SelectField>
          <Field
            label={words.addByNumber}
            hint={words.addNumbersHint}
            value={numbers}
            onChange={setNumbers}
            maxLength={2000}
            error={wasSubmitted && !isComplete ? words.addNumbersHint : undefined}
          />
        </>
      )}
    </ChangeForm>
  );
}
