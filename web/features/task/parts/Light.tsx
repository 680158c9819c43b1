import './parts.css';
import type { ReactNode } from 'react';
import type { Light as LightName, TaskState } from '../tasks.ts';
import { taskWords } from '../words.ts';

const shapes: Record<LightName, string> = { normal: '●', warning: '▲', behind: '■', silent: '○', done: '✓', excused: '‖' };

/** A light: shape, word and colour, so that it is told apart without the colour. */
export function Light({ light }: { readonly light: LightName }): ReactNode {
  const words = taskWords.use();
  return (
    <span className={`light light-${light}`}>
      <span className="light-shape" aria-hidden="true">
        {shapes[light]}
      </span>
      {words.lights[light]}
    </span>
  );
}

/** Where a task stands on its way: a word on a ground of its own. */
export function StateMark({ state }: { readonly state: TaskState }): ReactNode {
  const words = taskWords.use();
  return <span className={`state state-${state}`}>{words.states[state]}</span>;
}

type Standing = { readonly state: TaskState; readonly light: LightName; readonly responsiblePerson: string | null };

/** State and, once somebody works on it, the light; a received task without a name says that first. */
export function TaskStanding({ task }: { readonly task: Standing }): ReactNode {
  const words = taskWords.use();
  return (
    <span className="standing">
      <StateMark state={task.state} />
      {task.state === 'received' ? <Light light={task.light} /> : null}
      {isUnnamed(task) ? <span className="unnamed">{words.unnamed}</span> : null}
    </span>
  );
}

export const isUnnamed = (task: Pick<Standing, 'state' | 'responsiblePerson'>): boolean =>
  task.state === 'received' && task.responsiblePerson === null;
