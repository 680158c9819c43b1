import './requests.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import type { Task } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { ChangeCard } from './ChangeCard.tsx';
import { requestsOfTaskQuery } from './requests.ts';
import { SupportCard } from './SupportCard.tsx';

/** What was asked for the task: changes with their decisions, support with its replies. */
export function TaskRequests({ task }: { readonly task: Task }): ReactNode {
  const words = taskWords.use().page;
  const requests = useQuery(requestsOfTaskQuery(task.id));
  if (task.state === 'drafted') return null;
  return (
    <Section title={words.requestsTitle}>
      {requests.isPending ? (
        <SkeletonLines lines={2} />
      ) : requests.isError ? (
        <ProblemNote error={requests.error} onRetry={() => void requests.refetch()} />
      ) : requests.data.changes.length + requests.data.supports.length === 0 ? (
        <p className="faint">{words.requestsNone}</p>
      ) : (
        <div className="requests">
          {requests.data.changes.map((change) => (
            <ChangeCard key={change.id} change={change} />
          ))}
          {requests.data.supports.map((support) => (
            <SupportCard key={support.id} support={support} />
          ))}
        </div>
      )}
    </Section>
  );
}
