import './requests.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { api, take } from '../../../api/client.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { formatCount, formatDay } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { dueShort } from '../parts/due-words.ts';
import { ReasonDialog } from '../parts/ReasonDialog.tsx';
import { forgetTasks, taskQuery } from '../tasks.ts';
import { requestWords, taskWords } from '../words.ts';
import type { ChangeRequest } from './requests.ts';

type ChangeCardProps = {
  readonly change: ChangeRequest;
  /** Whether the task is named: not on its own page. */
  readonly hasTask?: boolean;
};

/** A request for change: what is asked for, why, by whom, and the decision or the buttons for it. */
export function ChangeCard({ change, hasTask = false }: ChangeCardProps): ReactNode {
  const words = requestWords.use().change;
  const language = useLanguage();
  const [open, setOpen] = useState<'none' | 'approve' | 'refuse'>('none');
  const { task, may } = change;
  const decide = (approve: boolean, reason: string) =>
    take(
      api.POST('/api/change-requests/{id}/decide', {
        params: { path: { id: change.id } },
        body: { version: change.version, approve, reason },
      }),
    );
  const withdraw = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/change-requests/{id}/withdraw', {
          params: { path: { id: change.id } },
          body: { version: change.version },
        }),
      ),
    onSuccess: async () => {
      toast(words.withdrawn);
      await forgetTasks();
    },
  });
  return (
    <article className="request" aria-label={`${words.kinds[change.proposal.kind]} ${task.title}`}>
      <p className="request-head">
        <strong>{words.kinds[change.proposal.kind]}</strong>
        <span className={`request-state request-${change.state}`}>{words.states[change.state]}</span>
      </p>
      {hasTask ? (
        <p>
          <Link to="/tasks/$id" params={{ id: task.id }}>
            {task.number} {task.title}
          </Link>
        </p>
      ) : null}
      <Proposal change={change} />
      <p className="request-reason">{words.reasonLine(change.reason)}</p>
      <p className="request-facts">
        {task.due?.kind === 'day' ? (
          <span>{words.original(task.originalDue ?? task.due.day ?? '', formatCount(task.extensions))}</span>
        ) : null}
        <span>{change.requestedAgency?.name}</span>
        <span>{words.from(change.requestedBy.name, change.requestedBy.title)}</span>
        <span>{words.requestedOn(formatDay(change.requestedOn, language))}</span>
      </p>
      {change.decidedBy && change.decidedOn ? (
        <p className="request-decision">
          {words.decision(words.states[change.state], change.decisionReason ?? '')}
          <span className="request-facts">
            <span>{words.from(change.decidedBy.name, change.decidedBy.title)}</span>
            <span>{words.decidedOn(formatDay(change.decidedOn, language))}</span>
          </span>
        </p>
      ) : null}
      {withdraw.error ? <ProblemNote error={withdraw.error} /> : null}
      {may.decide || may.withdraw ? (
        <div className="request-actions">
          {may.decide ? (
            <>
              <Action kind="primary" label={words.approve} onClick={() => setOpen('approve')} />
              <Action label={words.refuse} onClick={() => setOpen('refuse')} />
            </>
          ) : null}
          {may.withdraw ? <Action label={words.withdraw} onClick={() => withdraw.mutate()} isBusy={withdraw.isPending} /> : null}
        </div>
      ) : null}
      {open === 'none' ? null : (
        <ReasonDialog
          key={open}
          title={open === 'approve' ? words.approveTitle : words.refuseTitle}
          text={`${task.number} ${task.title}`}
          label={open === 'approve' ? words.approveNote : words.refuseNote}
          missing={open === 'refuse' ? words.refuseMissing : undefined}
          go={open === 'approve' ? words.approveGo : words.refuseGo}
          kind={open === 'approve' ? 'primary' : 'danger'}
          done={words.decided}
          send={(reason) => decide(open === 'approve', reason)}
          onDone={forgetTasks}
          onClose={() => setOpen('none')}
        />
      )}
    </article>
  );
}

/** What is asked for, in words. */
function Proposal({ change }: { readonly change: ChangeRequest }): ReactNode {
  const words = requestWords.use().change;
  const names = taskWords.use();
  const directory = useQuery(agenciesQuery);
  const { proposal, task } = change;
  switch (proposal.kind) {
    case 'extend':
      // Once it is approved, the task's own day is the new one.
      return (
        <p className="request-what">
          {change.state === 'requested' ? words.extendTo(task.due?.day ?? '', proposal.due) : words.extendedTo(proposal.due)}
        </p>
      );
    case 'adjust':
      return (
        <ul className="request-what">
          {proposal.title === undefined ? null : <li>{words.adjustLine(words.title, proposal.title)}</li>}
          {proposal.text === undefined ? null : <li>{words.adjustLine(words.text, proposal.text)}</li>}
          {proposal.outcome === undefined ? null : (
            <li>{words.adjustLine(words.outcome, proposal.outcome ?? words.outcomeEmpty)}</li>
          )}
          {proposal.due === undefined ? null : <li>{words.adjustLine(names.grid.columns.due, dueShort(proposal.due, names))}</li>}
        </ul>
      );
    case 'merge':
      return <MergeTarget id={proposal.into} />;
    case 'split':
      return (
        <div className="request-what">
          <p>{words.splitInto(formatCount(proposal.parts.length))}</p>
          <ul>
            {proposal.parts.map((part) => (
              <li key={`${part.title} ${part.agency}`}>
                {words.partLine(
                  part.title,
                  directory.data?.agencies.find((agency) => agency.id === part.agency)?.name ?? names.noAgency,
                  dueShort(part.due, names),
                )}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'terminate':
      return <p className="request-what">{words.terminate}</p>;
  }
}

function MergeTarget({ id }: { readonly id: string }): ReactNode {
  const words = requestWords.use().change;
  const target = useQuery(taskQuery(id));
  return (
    <p className="request-what">
      <Link to="/tasks/$id" params={{ id }}>
        {words.mergeInto(target.data ? `${target.data.number} ${target.data.title}` : '…')}
      </Link>
    </p>
  );
}
