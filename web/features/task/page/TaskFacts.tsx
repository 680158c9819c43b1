import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatCount, formatDay, formatHeading } from '../../../ui/format.ts';
import { FactList } from '../../ledger/measure/MeasureFacts.tsx';
import { measureQuery } from '../../ledger/measures.ts';
import { Due } from '../parts/Due.tsx';
import { dueSentence, movedFrom } from '../parts/due-words.ts';
import { personRoles, type Task } from '../tasks.ts';
import { taskWords } from '../words.ts';

type TaskProps = { readonly task: Task };

/** The due day in words; where it was moved, the first day and how often. */
export function TaskDueFact({ task }: TaskProps): ReactNode {
  const words = taskWords.use();
  const language = useLanguage();
  const before = movedFrom(task);
  return (
    <>
      <p className="deadline-fact">{dueSentence(task.due, words, language)}</p>
      {before || task.extensions > 0 ? (
        <p className="faint">
          <Due task={task} />
        </p>
      ) : null}
      {task.openChange ? <p className="unnamed">{words.openChange}</p> : null}
      {task.nextNode ? (
        <p>
          {words.grid.columns.node}：{task.nextNode.title}（{words.page.nodeDue(formatDay(task.nextNode.due, language))}）
        </p>
      ) : null}
    </>
  );
}

/** Who answers for it, with a telephone that a press calls. */
export function TaskPeople({ task }: TaskProps): ReactNode {
  const words = taskWords.use();
  if (task.people.length === 0) return <p className="faint">{words.page.peopleNone}</p>;
  return (
    <dl className="people">
      {personRoles.map((role) => {
        const named = task.people.filter((person) => person.role === role);
        if (named.length === 0) return null;
        return (
          <div key={role}>
            <dt>{words.people[role]}</dt>
            {named.map((person) => (
              <dd key={`${person.name} ${person.title}`} className="person">
                <span>
                  <strong>{person.name}</strong> <span className="faint">{person.title}</span>
                </span>
                {person.phone ? (
                  <a
                    href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}
                    aria-label={`${words.page.call(person.name)} ${person.phone}`}
                    className="person-phone"
                  >
                    {person.phone}
                  </a>
                ) : null}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

export function TaskFacts({ task }: TaskProps): ReactNode {
  const words = taskWords.use();
  const { page } = words;
  const language = useLanguage();
  const measure = useQuery(measureQuery(task.measure.id));
  const dayOf = (value: string | null) => (value ? formatDay(value, language) : '');
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [
      page.measure,
      <Link key="measure" to="/ledger/$id" params={{ id: task.measure.id }}>
        {task.measure.number} {task.measure.title}
      </Link>,
    ],
    [
      page.clause,
      measure.data ? (
        <Link
          key="clause"
          to="/documents/$id"
          params={{ id: measure.data.document.id }}
          search={{ measure: String(measure.data.number) }}
        >
          {[measure.data.document.title, ...measure.data.clausePath.map(formatHeading)].join(' › ')}
        </Link>
      ) : null,
    ],
    [page.field, task.field],
    [page.outcome, task.outcome],
    [words.grid.columns.division, task.division?.name],
    [page.weight, task.weight > 0 ? formatCount(task.weight) : ''],
    [page.properties.isMandatory, task.isMandatory ? '' : page.optional],
    [page.setBy, task.setBy?.name],
    [page.deployedOn, dayOf(task.deployedOn)],
    [page.receiveBy, task.state === 'deployed' ? dayOf(task.receiveBy) : ''],
    [page.receivedOn, dayOf(task.receivedOn)],
  ];
  return <FactList facts={facts} />;
}
