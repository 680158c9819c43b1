import './break-down.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Action } from '../../../ui/Action.tsx';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/Toast.tsx';
import type { Measure } from '../../ledger/measures.ts';
import { DeployDialog } from '../deploy/DeployDialog.tsx';
import { EditTaskForm, NewTaskForm } from '../edit/TaskForm.tsx';
import { BatchRefusals } from '../parts/BatchRefusals.tsx';
import { forgetTasks, type TaskRow, tasksOfMeasureQuery } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { CheckListView } from './CheckListView.tsx';
import { type OpenForm, TaskTree } from './TaskTree.tsx';
import { agenciesOf, isDraft, isStanding } from './tree-rows.ts';
import { VoidDialog } from './VoidDialog.tsx';

/** Where other pages lead to. */
const anchor = 'tasks';

type TasksOfMeasureProps = { readonly measure: Measure; readonly onEditMeasure: () => void };

/** The tasks that a measure was broken down into, what stands against deploying them, and the ways to go on. */
export function TasksOfMeasure({ measure, onEditMeasure }: TasksOfMeasureProps): ReactNode {
  const words = deskWords.use();
  const tree = useQuery(tasksOfMeasureQuery(measure.id));
  const [form, setForm] = useState<OpenForm>(null);
  const [toVoid, setToVoid] = useState<TaskRow | null>(null);
  const [isDeploying, setDeploying] = useState(false);
  const generate = useMutation({
    mutationFn: (template: 'parties' | 'perDivision') =>
      take(api.POST('/api/tasks/break-down', { body: { measures: [measure.id], template, parent: null } })),
    onSuccess: async (answer) => {
      if (answer.tasks > 0) toast(words.section.generated(formatCount(answer.tasks)));
      await forgetTasks();
    },
  });
  const isThere = tree.isSuccess;
  // The address may lead here before there is anything to lead to.
  useEffect(() => {
    if (isThere && location.hash === `#${anchor}`) document.getElementById(anchor)?.scrollIntoView();
  }, [isThere]);
  if (tree.isPending || tree.isError) {
    return (
      <Section title={words.section.title} anchor={anchor}>
        {tree.isPending ? <SkeletonLines lines={4} /> : <ProblemNote error={tree.error} onRetry={() => void tree.refetch()} />}
      </Section>
    );
  }
  const tasks = tree.data.tasks.filter(isStanding);
  const { checkList, may } = tree.data;
  const mayBreakDown = may.breakDown && measure.withdrawnAt === null;
  const drafts = tasks.filter(isDraft);
  const hasDivisions = measure.implementing.some((party) => party.agency !== null);
  const isBlocked = checkList?.problems.some((problem) => problem.severity === 'error') ?? false;
  const renderForm = (open: NonNullable<OpenForm>): ReactNode => {
    if (open.kind === 'edit') return <EditTaskForm id={open.id} onClose={() => setForm(null)} />;
    const parent = open.kind === 'child' ? (tasks.find((task) => task.id === open.id) ?? null) : null;
    return (
      <NewTaskForm
        measure={measure.id}
        parent={parent}
        start={startOf(measure, parent, tasks.length)}
        onClose={() => setForm(null)}
      />
    );
  };
  return (
    <Section
      title={words.section.title}
      anchor={anchor}
      note={tasks.length > 0 ? words.section.note(formatCount(tasks.length), formatCount(agenciesOf(tasks))) : undefined}
    >
      {tasks.length === 0 && form === null ? (
        <p className="faint">{mayBreakDown ? words.section.noneOffice : words.section.noneReader}</p>
      ) : (
        <TaskTree tasks={tasks} mayEdit={mayBreakDown} form={form} onForm={setForm} onVoid={setToVoid} renderForm={renderForm} />
      )}
      {mayBreakDown ? (
        <div className="tree-add">
          {tasks.length === 0 ? (
            <>
              <Action
                kind="primary"
                label={words.section.byParties}
                onClick={() => generate.mutate('parties')}
                isBusy={generate.isPending && generate.variables === 'parties'}
                disabled={generate.isPending}
              />
              {hasDivisions ? (
                <Action
                  label={words.section.byDivisions}
                  onClick={() => generate.mutate('perDivision')}
                  isBusy={generate.isPending && generate.variables === 'perDivision'}
                  disabled={generate.isPending}
                />
              ) : null}
            </>
          ) : null}
          <Action label={words.section.byHand} onClick={() => setForm({ kind: 'top' })} disabled={form?.kind === 'top'} />
          {tasks.length > 0 ? <span className="tree-keys">{words.section.keys}</span> : null}
        </div>
      ) : null}
      {generate.error ? <ProblemNote error={generate.error} /> : null}
      {generate.data ? (
        <BatchRefusals
          title={words.deploy.refusedGenerate(formatCount(generate.data.refused.length))}
          refused={generate.data.refused}
          nameOf={() => undefined}
        />
      ) : null}
      {mayBreakDown && checkList && drafts.length > 0 ? (
        <>
          <CheckListView
            measure={measure}
            checkList={checkList}
            tasks={tasks}
            onEdit={(id) => setForm({ kind: 'edit', id })}
            onAdd={() => setForm({ kind: 'top' })}
            onEditMeasure={onEditMeasure}
          />
          <div className="tree-add">
            <Action
              kind="primary"
              label={words.deploy.confirmGo(formatCount(drafts.length))}
              onClick={() => setDeploying(true)}
              disabled={isBlocked}
            />
          </div>
        </>
      ) : null}
      {toVoid ? <VoidDialog task={toVoid} onClose={() => setToVoid(null)} /> : null}
      {isDeploying && checkList ? (
        <DeployDialog
          checkLists={[checkList]}
          blocked={0}
          agencies={agenciesOf(drafts)}
          onClose={() => setDeploying(false)}
          onDone={() => setDeploying(false)}
        />
      ) : null}
    </Section>
  );
}

/** What a further task is likely to say: the measure's or the parent's due; by hand at the top the lead comes first. */
function startOf(measure: Measure, parent: TaskRow | null, count: number) {
  const due = parent?.due ?? null;
  const day = due?.day ?? measure.deadline.day ?? '';
  const isStandingDue = due ? due.kind === 'standing' : measure.deadline.kind === 'standing';
  return {
    day,
    dueKind: isStandingDue ? ('standing' as const) : ('day' as const),
    role: parent ? ('implementing' as const) : count === 0 ? ('lead' as const) : ('supporting' as const),
    ...(parent === null && count === 0
      ? { title: measure.title, agencies: measure.lead[0]?.agency ? [measure.lead[0].agency] : [] }
      : {}),
  };
}
