import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { planDocumentsQuery } from '../../documents/plan-documents.ts';
import { ChangeForm } from '../ChangeForm.tsx';
import { Count } from '../Count.tsx';
import { type DocumentSet, forgetProgramme, type Programme, type Slot } from '../programme.ts';
import { programmeWords } from '../words.ts';

type SetSectionProps = {
  readonly sets: readonly DocumentSet[];
  readonly templates: Programme['templates'];
  readonly isOffice: boolean;
};

/** The document sets with their slots: what is issued, what is drafted, what is missing. */
export function SetSection({ sets, templates, isOffice }: SetSectionProps): ReactNode {
  const words = programmeWords.use();
  const [filling, setFilling] = useState<Slot | null>(null);
  const make = useMutation({
    mutationFn: (template: string) => take(api.POST('/api/document-sets', { body: { template } })),
    onSuccess: forgetProgramme,
  });
  return (
    <Section title={words.setsTitle}>
      {sets.length === 0 ? <p className="faint">{words.setsEmpty}</p> : null}
      {sets.map((set) => (
        <SetTable key={set.id} set={set} onFill={setFilling} />
      ))}
      {make.error ? <ProblemNote error={make.error} /> : null}
      {isOffice && templates.length > 0 ? (
        <div className="programme-actions">
          {templates.map((template) => (
            <Action
              key={template.id}
              label={words.makeSet(template.name, template.slots)}
              isBusy={make.isPending && make.variables === template.id}
              onClick={() => make.mutate(template.id)}
            />
          ))}
        </div>
      ) : null}
      {filling ? <FillDialog slot={filling} onClose={() => setFilling(null)} /> : null}
    </Section>
  );
}

function SetTable({ set, onFill }: { readonly set: DocumentSet; readonly onFill: (slot: Slot) => void }): ReactNode {
  const words = programmeWords.use();
  const { issued, slots, drafted, missing } = set.completeness;
  return (
    <div className="programme-set">
      <div className="programme-set-head">
        <h3>{set.name}</h3>
        <span>{words.complete(issued, slots)}</span>
        {issued < slots ? <span className="faint">{words.completeRest(drafted, missing)}</span> : null}
      </div>
      <div className="scroll-x">
        <table className="plain-table programme-table programme-stack">
          <thead>
            <tr>
              <th scope="col">{words.slot}</th>
              <th scope="col">{words.slotState}</th>
              <th scope="col">{words.slotDocument}</th>
              <th scope="col">{words.slotNumber}</th>
              <th scope="col">{words.slotIssued}</th>
              <th scope="col" className="number">
                {words.slotMeasures}
              </th>
              {set.mayFill ? (
                <th scope="col">
                  <span className="visually-hidden">{words.fill}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {set.slots.map((slot) => (
              <tr key={slot.id}>
                <th scope="row">{slot.name}</th>
                <td className={`programme-state-${slot.state}`}>{words.slotStates[slot.state]}</td>
                <td>
                  {slot.document ? (
                    <Link to="/documents/$id" params={{ id: slot.document }}>
                      {slot.title}
                    </Link>
                  ) : (
                    (slot.title ?? '')
                  )}
                  {slot.versions > 1 ? <span className="faint"> {words.versions(slot.versions)}</span> : null}
                </td>
                <td data-label={slot.documentNumber ? words.slotNumber : undefined}>{slot.documentNumber ?? ''}</td>
                <td data-label={slot.issued ? words.slotIssued : undefined}>{slot.issued ?? ''}</td>
                <td className="number" data-label={slot.document ? words.slotMeasures : undefined}>
                  {slot.document ? <Count n={slot.measures} what={slot.name} door={{ document: slot.document }} /> : ''}
                </td>
                {set.mayFill ? (
                  <td>
                    <button
                      type="button"
                      className="link-button"
                      aria-label={words.fillTitle(slot.name)}
                      onClick={() => onFill(slot)}
                    >
                      {words.fill}
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Says what fills a slot: a plan in the ledger, or title, number and day. */
function FillDialog({ slot, onClose }: { readonly slot: Slot; readonly onClose: () => void }): ReactNode {
  const words = programmeWords.use();
  const plans = useQuery(planDocumentsQuery);
  const [document, setDocument] = useState(slot.document ?? '');
  const [title, setTitle] = useState(slot.document ? '' : (slot.title ?? ''));
  const [number, setNumber] = useState(slot.document ? '' : (slot.documentNumber ?? ''));
  const [issued, setIssued] = useState(slot.document ? '' : (slot.issued ?? ''));
  const isTyped = document === '';
  const isMissing = isTyped && title.trim().length < 2 && (number !== '' || issued !== '');
  const typed = (text: string): string | null => (isTyped && text.trim() !== '' ? text.trim() : null);
  return (
    <ChangeForm
      title={words.fillTitle(slot.name)}
      isComplete={!isMissing}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/document-slots/{id}/fill', {
            params: { path: { id: slot.id } },
            body: {
              version: slot.version,
              document: isTyped ? null : document,
              title: typed(title),
              documentNumber: typed(number),
              issued: typed(issued),
            },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <SelectField label={words.fillPlan} value={document} onChange={setDocument}>
            <option value="">{words.fillTyped}</option>
            {(plans.data ?? []).map((plan) => (
              <option key={plan.id} value={plan.id}>
                {plan.title}
              </option>
            ))}
          </SelectField>
          {isTyped ? (
            <>
              <Field
                label={words.fillName}
                hint={words.fillHint}
                value={title}
                onChange={setTitle}
                maxLength={200}
                error={wasSubmitted && isMissing ? words.reasonMissing : undefined}
              />
              <Field label={words.documentNumber} value={number} onChange={setNumber} maxLength={100} />
              <Field label={words.issuedOn} type="date" value={issued} onChange={setIssued} />
            </>
          ) : null}
        </>
      )}
    </ChangeForm>
  );
}
