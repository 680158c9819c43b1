import './task-page.css';
import '../../ledger/measure/measure.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatDay } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { EditTaskForm } from '../edit/TaskForm.tsx';
import { TaskStanding } from '../parts/Light.tsx';
import { TaskRequests } from '../requests/TaskRequests.tsx';
import { type Task, taskQuery } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { NextMove } from './NextMove.tsx';
import { Subtasks } from './Subtasks.tsx';
import { TaskActions } from './TaskActions.tsx';
import { TaskDueFact, TaskFacts, TaskPeople } from './TaskFacts.tsx';
import { TaskHistory } from './TaskHistory.tsx';
import { TaskNodes } from './TaskNodes.tsx';

const route = getRouteApi('/frame/tasks/$id');

export function TaskPage(): ReactNode {
  const { id } = route.useParams();
  const words = taskWords.use();
  const task = useQuery(taskQuery(id));
  if (task.isPending || task.isError) {
    return (
      <Page title={words.grid.columns.title} trail={<Link to="/tasks">{words.grid.title}</Link>}>
        {task.isPending ? (
          <SkeletonLines lines={12} heading />
        ) : (
          <ProblemNote error={task.error} onRetry={() => void task.refetch()} />
        )}
      </Page>
    );
  }
  return <TaskView key={id} task={task.data} />;
}

function TaskView({ task }: { readonly task: Task }): ReactNode {
  const words = taskWords.use();
  const language = useLanguage();
  const [isEditing, setEditing] = useState(false);
  return (
    <Page
      title={task.title}
      trail={
        <nav aria-label={words.page.path} className="task-path">
          <Link to="/tasks">{words.grid.title}</Link>
          {' / '}
          <Link to="/ledger/$id" params={{ id: task.measure.id }}>
            {task.measure.number} {task.measure.title}
          </Link>
          {task.path.map((above) => (
            <span key={above.id}>
              {' / '}
              <Link to="/tasks/$id" params={{ id: above.id }}>
                {above.number} {above.title}
              </Link>
            </span>
          ))}
          {' / '}
          {words.page.number(task.number)}
        </nav>
      }
      lead={
        <span className="task-lead">
          <TaskStanding task={task} />
          <strong>{task.agency?.name ?? words.noAgency}</strong>
          <span>{words.roles[task.role]}</span>
        </span>
      }
      actions={<TaskActions task={task} onEdit={() => setEditing(true)} />}
    >
      {task.returnReason && task.state === 'returned' ? (
        <div className="withdrawn-note">{words.page.returned(task.returnReason)}</div>
      ) : null}
      {task.endedOn ? (
        <div className="withdrawn-note">
          {words.page.ended(words.states[task.state], formatDay(task.endedOn, language), task.endedReason ?? '')}
          {task.mergedInto ? (
            <p>
              {words.page.mergedInto}{' '}
              <Link to="/tasks/$id" params={{ id: task.mergedInto.id }}>
                {task.mergedInto.number} {task.mergedInto.title}
              </Link>
            </p>
          ) : null}
        </div>
      ) : null}
      <NextMove task={task} />
      {isEditing ? (
        <div className="task-edit">
          <EditTaskForm id={task.id} onClose={() => setEditing(false)} />
        </div>
      ) : null}
      <div className="measure task-page">
        <div className="measure-main">
          <Section title={words.page.content}>
            {task.text === '' ? <p className="faint">{words.page.noText}</p> : <p className="measure-text">{task.text}</p>}
          </Section>
          <TaskNodes task={task} />
          <Subtasks task={task} />
          <TaskRequests task={task} />
          <TaskHistory task={task} />
        </div>
        <aside className="measure-aside" aria-label={words.page.factsTitle}>
          <Section title={words.page.dueTitle}>
            <TaskDueFact task={task} />
          </Section>
          <Section title={words.page.peopleTitle}>
            <TaskPeople task={task} />
          </Section>
          <Section title={words.page.factsTitle}>
            <TaskFacts task={task} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}
