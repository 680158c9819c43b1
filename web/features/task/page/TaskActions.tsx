import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { VoidDialog } from '../break-down/VoidDialog.tsx';
import { ReceiveDialog } from '../receive/ReceiveDialog.tsx';
import { ReturnDialog } from '../receive/ReturnDialog.tsx';
import { ChangeDialog } from '../requests/ChangeDialog.tsx';
import { SupportDialog } from '../requests/SupportDialog.tsx';
import type { Task } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { DeployOfMeasure } from './DeployOfMeasure.tsx';
import { NodesDialog } from './NodesDialog.tsx';

type Open = 'none' | 'void' | 'deploy' | 'receive' | 'return' | 'people' | 'nodes' | 'change' | 'support';
type TaskActionsProps = { readonly task: Task; readonly onEdit: () => void };

/** What the person may do with the task, the next step first. */
export function TaskActions({ task, onEdit }: TaskActionsProps): ReactNode {
  const words = taskWords.use().page;
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>('none');
  const close = () => setOpen('none');
  const { may } = task;
  const isNamed = task.people.length > 0;
  return (
    <>
      {may.deploy ? <Action kind="primary" label={words.deploy} onClick={() => setOpen('deploy')} /> : null}
      {may.receive ? <Action kind="primary" label={words.receive} onClick={() => setOpen('receive')} /> : null}
      {may.namePeople ? (
        <Action
          kind={isNamed ? 'plain' : 'primary'}
          label={isNamed ? words.changePeople : words.namePeople}
          onClick={() => setOpen('people')}
        />
      ) : null}
      {may.edit ? <Action label={words.edit} onClick={onEdit} /> : null}
      {may.setNodes ? <Action label={words.setNodes} onClick={() => setOpen('nodes')} /> : null}
      {may.requestChange ? <Action label={words.requestChange} onClick={() => setOpen('change')} /> : null}
      {may.requestSupport ? <Action label={words.requestSupport} onClick={() => setOpen('support')} /> : null}
      {may.return ? <Action label={words.return} onClick={() => setOpen('return')} /> : null}
      {may.void ? <Action kind="danger" label={words.void} onClick={() => setOpen('void')} /> : null}
      {open === 'void' ? (
        <VoidDialog
          task={task}
          onClose={close}
          onDone={() => void navigate({ to: '/ledger/$id', params: { id: task.measure.id } })}
        />
      ) : null}
      {open === 'deploy' ? <DeployOfMeasure measure={task.measure.id} onClose={close} /> : null}
      {open === 'receive' ? <ReceiveDialog kind="receive" tasks={[task]} onClose={close} onDone={close} /> : null}
      {open === 'people' ? (
        <ReceiveDialog kind="name" tasks={[task]} people={task.people} onClose={close} onDone={close} />
      ) : null}
      {open === 'return' ? <ReturnDialog tasks={[task]} onClose={close} /> : null}
      {open === 'nodes' ? <NodesDialog task={task} onClose={close} /> : null}
      {open === 'change' ? <ChangeDialog task={task} onClose={close} /> : null}
      {open === 'support' ? <SupportDialog task={task} onClose={close} /> : null}
    </>
  );
}
