import './break-down.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Due, ReceiptClock } from '../parts/Due.tsx';
import { TaskStanding } from '../parts/Light.tsx';
import type { TaskRow } from '../tasks.ts';
import { deskWords, taskWords } from '../words.ts';
import { isDraft, moveInTree } from './tree-rows.ts';

/** What is open below a row, or below the whole tree: a form takes the place where its task stands or will stand. */
export type OpenForm = { readonly kind: 'edit' | 'child'; readonly id: string } | { readonly kind: 'top' } | null;

type TaskTreeProps = {
  readonly tasks: readonly TaskRow[];
  readonly mayEdit: boolean;
  readonly form: OpenForm;
  readonly onForm: (form: OpenForm) => void;
  readonly onVoid: (task: TaskRow) => void;
  readonly renderForm: (form: NonNullable<OpenForm>) => ReactNode;
};

/** The tasks of a measure, parents before children. Arrows move, Enter opens, F2 changes a draft in its place. */
export function TaskTree({ tasks, mayEdit, form, onForm, onVoid, renderForm }: TaskTreeProps): ReactNode {
  const words = deskWords.use().section;
  const from = Math.min(...tasks.map((task) => task.depth));
  const navigate = useNavigate();
  const list = useRef<HTMLOListElement>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const doors = [...(list.current?.querySelectorAll<HTMLElement>('.tree-door') ?? [])];
    const at = doors.indexOf(event.target as HTMLElement);
    const task = tasks[at];
    if (at === -1 || !task) return;
    const moves = { ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' } as const;
    const move = moves[event.key as keyof typeof moves];
    if (move) {
      event.preventDefault();
      doors[moveInTree(at, move, doors.length)]?.focus();
    } else if (event.key === 'F2' && mayEdit && isDraft(task)) {
      event.preventDefault();
      onForm({ kind: 'edit', id: task.id });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void navigate({ to: '/tasks/$id', params: { id: task.id } });
    }
  };

  return (
    <ol className="tree" aria-label={words.treeLabel} ref={list} onKeyDown={onKeyDown}>
      {tasks.map((task) => (
        <li key={task.id} className={`tree-item tree-depth-${Math.min(task.depth - from, 4)}`}>
          {form?.kind === 'edit' && form.id === task.id ? (
            renderForm(form)
          ) : (
            <TreeRow task={task} mayEdit={mayEdit} onForm={onForm} onVoid={onVoid} />
          )}
          {form?.kind === 'child' && form.id === task.id ? <div className="tree-form">{renderForm(form)}</div> : null}
        </li>
      ))}
      {form?.kind === 'top' ? <li className="tree-form">{renderForm(form)}</li> : null}
    </ol>
  );
}

type TreeRowProps = Pick<TaskTreeProps, 'mayEdit' | 'onForm' | 'onVoid'> & { readonly task: TaskRow };

function TreeRow({ task, mayEdit, onForm, onVoid }: TreeRowProps): ReactNode {
  const words = deskWords.use().section;
  const names = taskWords.use();
  return (
    <div className="tree-row">
      <span className="tree-number">{task.number}</span>
      <div className="tree-main">
        <p className="tree-facts">
          <span className={task.agency ? 'tree-agency' : 'unnamed'}>{task.agency?.name ?? names.noAgency}</span>
          <span>{names.roles[task.role]}</span>
          <Due task={task} />
        </p>
        <Link to="/tasks/$id" params={{ id: task.id }} className="tree-door">
          {task.title}
        </Link>
      </div>
      <div className="tree-state">
        <TaskStanding task={task} />
        <ReceiptClock task={task} />
      </div>
      {mayEdit && isDraft(task) ? (
        <div className="tree-actions">
          <button
            type="button"
            className="link-button"
            aria-label={words.editOf(task.title)}
            onClick={() => onForm({ kind: 'edit', id: task.id })}
          >
            {words.edit}
          </button>
          <button
            type="button"
            className="link-button"
            aria-label={words.addChildOf(task.title)}
            onClick={() => onForm({ kind: 'child', id: task.id })}
          >
            {words.addChild}
          </button>
          <button type="button" className="link-button" aria-label={words.voidOf(task.title)} onClick={() => onVoid(task)}>
            {words.void}
          </button>
        </div>
      ) : null}
    </div>
  );
}
