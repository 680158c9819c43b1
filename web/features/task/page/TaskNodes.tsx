import type { ReactNode } from 'react';
import { day, daysBetween } from '../../../../core/shared/day.ts';
import { useSession } from '../../../api/session.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { formatCount, formatDay } from '../../../ui/format.ts';
import { Section } from '../../../ui/Section.tsx';
import type { Task, TaskNode } from '../tasks.ts';
import { taskWords } from '../words.ts';

/** The nodes in the order of their days: reached, next, past. */
export function TaskNodes({ task }: { readonly task: Task }): ReactNode {
  const words = taskWords.use().page;
  return (
    <Section title={words.nodesTitle}>
      {task.nodes.length === 0 ? (
        <p className="faint">{task.due?.kind === 'standing' ? words.nodesStanding : words.nodesNone}</p>
      ) : (
        <ol className="node-line">
          {task.nodes.map((node) => (
            <NodeItem key={`${node.due} ${node.title}`} node={node} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function NodeItem({ node }: { readonly node: TaskNode }): ReactNode {
  const words = taskWords.use().page;
  const language = useLanguage();
  const { today } = useSession();
  const isReached = node.reachedOn !== null;
  const past = !isReached && node.due < today ? daysBetween(day(node.due), day(today)) : 0;
  return (
    <li className={`node${isReached ? ' node-reached' : past > 0 ? ' node-past' : ''}`}>
      <span className="node-mark" aria-hidden="true">
        {isReached ? '✓' : past > 0 ? '■' : '○'}
      </span>
      <div>
        <p className="node-title">{node.title}</p>
        <p className="node-facts">
          <span>
            {node.reachedOn
              ? words.nodeReached(formatDay(node.reachedOn, language))
              : words.nodeDue(formatDay(node.due, language))}
          </span>
          {past > 0 ? <span className="due-past">{words.nodePast(formatCount(past))}</span> : null}
          {node.outcome ? <span>{words.nodeOutcome(node.outcome)}</span> : null}
          {node.documentTitle ? <span>{words.nodeDocument(node.documentTitle, node.documentNumber ?? '')}</span> : null}
        </p>
      </div>
    </li>
  );
}
