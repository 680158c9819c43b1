import { type ReactNode, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Section } from '../../../ui/Section.tsx';
import { type OpenForm, TaskTree } from '../break-down/TaskTree.tsx';
import { isDraft, isStanding } from '../break-down/tree-rows.ts';
import { VoidDialog } from '../break-down/VoidDialog.tsx';
import { EditTaskForm, NewTaskForm } from '../edit/TaskForm.tsx';
import type { Task, TaskRow } from '../tasks.ts';
import { deskWords, taskWords } from '../words.ts';
import { DeployOfMeasure } from './DeployOfMeasure.tsx';

/** The tasks below this one; who holds it in a county breaks it down further here, and deploys. */
export function Subtasks({ task }: { readonly task: Task }): ReactNode {
  const words = taskWords.use().page;
  const desk = deskWords.use();
  const [form, setForm] = useState<OpenForm>(null);
  const [toVoid, setToVoid] = useState<TaskRow | null>(null);
  const [isDeploying, setDeploying] = useState(false);
  const children = task.children.filter(isStanding);
  const drafts = children.filter(isDraft);
  const mayEdit = task.may.breakDown;
  if (children.length === 0 && !mayEdit) return null;
  const renderForm = (open: NonNullable<OpenForm>): ReactNode => {
    if (open.kind === 'edit') return <EditTaskForm id={open.id} onClose={() => setForm(null)} />;
    const parent = open.kind === 'child' ? (children.find((child) => child.id === open.id) ?? task) : task;
    const start = { role: 'implementing' as const, day: parent.due?.day ?? '', dueKind: parent.due?.kind ?? ('day' as const) };
    return <NewTaskForm measure={task.measure.id} parent={parent} start={start} onClose={() => setForm(null)} />;
  };
  return (
    <Section
      title={words.childrenTitle}
      note={children.length > 0 ? words.childrenNote(formatCount(children.length)) : undefined}
    >
      {children.length === 0 && form === null ? (
        <p className="faint">{words.childrenNone}</p>
      ) : (
        <TaskTree tasks={children} mayEdit={mayEdit} form={form} onForm={setForm} onVoid={setToVoid} renderForm={renderForm} />
      )}
      {mayEdit ? (
        <div className="tree-add">
          {drafts.length > 0 ? (
            <Action kind="primary" label={desk.deploy.confirmGo(formatCount(drafts.length))} onClick={() => setDeploying(true)} />
          ) : null}
          <Action label={words.childrenAdd} onClick={() => setForm({ kind: 'top' })} disabled={form?.kind === 'top'} />
        </div>
      ) : null}
      {toVoid ? <VoidDialog task={toVoid} onClose={() => setToVoid(null)} /> : null}
      {isDeploying ? <DeployOfMeasure measure={task.measure.id} onClose={() => setDeploying(false)} /> : null}
    </Section>
  );
}
