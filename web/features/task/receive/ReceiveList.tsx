import './receive.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { Due, ReceiptClock } from '../parts/Due.tsx';
import type { TaskRow } from '../tasks.ts';
import { deskWords, taskWords } from '../words.ts';

type ReceiveListProps = {
  readonly tasks: readonly TaskRow[];
  /** Those that were taken out of the choice. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly label: string;
};

/** Tasks with a box each, large enough for a thumb. */
export function ReceiveList({ tasks, left, onLeft, label }: ReceiveListProps): ReactNode {
  const words = deskWords.use().receive;
  const names = taskWords.use();
  const isAll = tasks.every((task) => !left.has(task.id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onLeft(next);
  };
  return (
    <fieldset className="receive-list">
      <legend className="visually-hidden">{label}</legend>
      <label className="receive-all">
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => onLeft(isAll ? new Set(tasks.map((task) => task.id)) : new Set())}
        />
        {words.selectAll}
        <span className="faint">{formatCount(tasks.length)}</span>
      </label>
      <ul>
        {tasks.map((task) => (
          <li key={task.id} className="receive-item">
            <label className="receive-tick">
              <input
                type="checkbox"
                checked={!left.has(task.id)}
                aria-label={words.selectOne(task.title)}
                onChange={() => toggle(task.id)}
              />
            </label>
            <div className="receive-main">
              <Link to="/tasks/$id" params={{ id: task.id }} className="receive-title">
                {task.title}
              </Link>
              <p className="receive-facts">
                <span className="receive-number">{task.number}</span>
                <span>{task.agency?.name ?? names.noAgency}</span>
                <span>{names.roles[task.role]}</span>
                <Due task={task} />
                {task.measure.title === task.title ? null : <span>{words.ofMeasure(task.measure.title)}</span>}
              </p>
            </div>
            <ReceiptClock task={task} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
