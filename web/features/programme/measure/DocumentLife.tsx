import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import type { Profile } from '../programme.ts';
import { programmeWords } from '../words.ts';

type Move = Profile['document']['moves'][number];

/** The document that a measure makes: its state and number, the steps so far, and the next ones. */
export function DocumentLife({ measure, profile }: { readonly measure: string; readonly profile: Profile }): ReactNode {
  const words = programmeWords.use();
  const [move, setMove] = useState<Move | null>(null);
  const { document } = profile;
  return (
    <div className="programme-gap">
      <dl className="programme-facts">
        <div>
          <dt>{words.documentTitleLabel}</dt>
          <dd>
            {words.documentStates[document.state]}
            {document.documentNumber ? ` ${document.documentNumber}` : ''}
          </dd>
          {document.title ? <dd>{document.title}</dd> : null}
          {document.steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added, each has its place
            <dd key={at} className="faint">
              {step.doneOn} {words.stepNames[step.step]}
              {[step.body, step.documentNumber, step.note].filter((part) => part !== null).map((part) => ` ${part}`)}
            </dd>
          ))}
        </div>
      </dl>
      {document.moves.length > 0 ? (
        <div className="programme-actions">
          {document.moves.map((one) => (
            <Action key={one} label={words.stepNames[one]} onClick={() => setMove(one)} />
          ))}
        </div>
      ) : null}
      {move ? <StepDialog measure={measure} profile={profile} move={move} onClose={() => setMove(null)} /> : null}
    </div>
  );
}

type StepDialogProps = {
  readonly measure: string;
  readonly profile: Profile;
  readonly move: Move;
  readonly onClose: () => void;
};

/** Records a step: day, and what it needs. No file is asked for. */
function StepDialog({ measure, profile, move, onClose }: StepDialogProps): ReactNode {
  const words = programmeWords.use();
  const { today } = useSession();
  const [doneOn, setDoneOn] = useState(today);
  const [title, setTitle] = useState(profile.document.title ?? '');
  const [body, setBody] = useState('');
  const [documentNumber, setNumber] = useState(profile.document.documentNumber ?? '');
  const [note, setNote] = useState('');
  const asks = {
    title: move === 'draft' || move === 'issue' || move === 'correct',
    body: move === 'review',
    documentNumber: move === 'issue' || move === 'correct',
  };
  const isNoted = move === 'sendBack' || move === 'correct';
  const missing = {
    title: asks.title && title.trim().length < 2,
    body: asks.body && body.trim().length < 2,
    documentNumber: asks.documentNumber && documentNumber.trim().length < 2,
    note: isNoted && note.trim().length < 2,
  };
  const given = (text: string, isAsked: boolean): string | null => (isAsked && text.trim() !== '' ? text.trim() : null);
  return (
    <ChangeForm
      title={words.stepTitle(words.stepNames[move])}
      isComplete={doneOn !== '' && !Object.values(missing).includes(true)}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measures/{id}/document-steps', {
            params: { path: { id: measure } },
            body: {
              version: profile.version,
              step: move,
              doneOn,
              title: given(title, asks.title),
              body: given(body, asks.body),
              documentNumber: given(documentNumber, asks.documentNumber),
              note: given(note, true),
            },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <Field label={words.stepDay} type="date" value={doneOn} onChange={setDoneOn} />
          {asks.title ? (
            <Field
              label={words.documentTitle}
              value={title}
              onChange={setTitle}
              maxLength={200}
              hint={words.fillHint}
              error={wasSubmitted && missing.title ? words.reasonMissing : undefined}
            />
          ) : null}
          {asks.body ? (
            <Field
              label={words.stepBody}
              value={body}
              onChange={setBody}
              maxLength={100}
              error={wasSubmitted && missing.body ? words.reasonMissing : undefined}
            />
          ) : null}
          {asks.documentNumber ? (
            <Field
              label={words.documentNumber}
              value={documentNumber}
              onChange={setNumber}
              maxLength={100}
              error={wasSubmitted && missing.documentNumber ? words.reasonMissing : undefined}
            />
          ) : null}
          <Field
            label={words.stepNote}
            value={note}
            onChange={setNote}
            maxLength={500}
            error={wasSubmitted && missing.note ? words.reasonMissing : undefined}
          />
        </>
      )}
    </ChangeForm>
  );
}
