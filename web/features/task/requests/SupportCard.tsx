import './requests.css';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatDay } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { ReasonDialog } from '../parts/ReasonDialog.tsx';
import { forgetTasks } from '../tasks.ts';
import { requestWords } from '../words.ts';
import { type SupportMove, type SupportRequest, supportMoves } from './requests.ts';

type SupportCardProps = { readonly support: SupportRequest; readonly hasTask?: boolean };

/** Moves that are made with one press; the others ask for words. */
const silent: readonly SupportMove[] = ['receive', 'confirm', 'withdraw'];

/** A request for support: who asks whom for what by when, the reply, and the moves that are open to the person. */
export function SupportCard({ support, hasTask = false }: SupportCardProps): ReactNode {
  const words = requestWords.use().support;
  const language = useLanguage();
  const [open, setOpen] = useState<SupportMove | null>(null);
  const [documentNumber, setDocumentNumber] = useState('');
  const send = (move: SupportMove, text: string) =>
    take(
      api.POST('/api/support-requests/{id}/move', {
        params: { path: { id: support.id } },
        body: {
          version: support.version,
          move,
          text,
          documentNumber: move === 'reply' && documentNumber.trim() !== '' ? documentNumber.trim() : null,
        },
      }),
    );
  const press = useMutation({
    mutationFn: (move: SupportMove) => send(move, ''),
    onSuccess: async (_, move) => {
      toast(words.moveDone[move]);
      await forgetTasks();
    },
  });
  const moves = supportMoves.filter((move) => support.may[move]);
  return (
    <article className="request" aria-label={support.title}>
      <p className="request-head">
        <strong>{support.title}</strong>
        <span className={`request-state request-${support.state}`}>{words.states[support.state]}</span>
      </p>
      <p className="request-what">{words.fromTo(support.from.name, support.to.name)}</p>
      {support.text === '' ? null : <p className="request-reason">{support.text}</p>}
      {hasTask ? (
        <p>
          <Link to="/tasks/$id" params={{ id: support.task.id }}>
            {support.task.number} {support.task.title}
          </Link>
        </p>
      ) : null}
      <p className="request-facts">
        <span className={support.isOverdue ? 'request-overdue' : undefined}>
          {words.dueBy(formatDay(support.due, language))}
          {support.isOverdue ? ` ■ ${words.overdue}` : ''}
        </span>
        <span>{words.sentOn(formatDay(support.sentOn, language))}</span>
      </p>
      {support.reply && support.repliedOn ? (
        <p className="request-decision">
          {words.replyLine(formatDay(support.repliedOn, language), support.reply)}
          {support.replyDocumentNumber ? (
            <span className="request-facts">{words.replyNumber(support.replyDocumentNumber)}</span>
          ) : null}
        </p>
      ) : null}
      {support.endReason ? <p className="request-reason">{words.endLine(support.endReason)}</p> : null}
      {press.error ? <ProblemNote error={press.error} /> : null}
      {moves.length > 0 ? (
        <div className="request-actions">
          {moves.map((move, at) => (
            <Action
              key={move}
              kind={at === 0 && move !== 'withdraw' ? 'primary' : 'plain'}
              label={words.moves[move]}
              isBusy={press.isPending && press.variables === move}
              onClick={() => (silent.includes(move) ? press.mutate(move) : setOpen(move))}
            />
          ))}
        </div>
      ) : null}
      {open ? (
        <ReasonDialog
          title={words.moves[open]}
          text={support.title}
          label={open === 'reply' ? words.replyText : words.reasonText}
          missing={open === 'reply' ? words.replyMissing : words.reasonMissing}
          go={words.moves[open]}
          done={words.moveDone[open]}
          send={(text) => send(open, text)}
          onDone={forgetTasks}
          onClose={() => setOpen(null)}
        >
          {open === 'reply' ? (
            <Field label={words.documentNumber} value={documentNumber} onChange={setDocumentNumber} maxLength={100} />
          ) : null}
        </ReasonDialog>
      ) : null}
    </article>
  );
}
