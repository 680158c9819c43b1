import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { HistoryEntries } from '../../ledger/measure/History.tsx';
import { type Task, taskHistoryQuery } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { taskHistoryLines } from './task-history.ts';

/** What happened to the task, newest first. */
export function TaskHistory({ task }: { readonly task: Task }): ReactNode {
  const words = taskWords.use();
  const language = useLanguage();
  const directory = useQuery(agenciesQuery);
  const history = useQuery({ ...taskHistoryQuery(task.id), enabled: task.may.readHistory });
  const nameOf = (id: string) => directory.data?.agencies.find((agency) => agency.id === id)?.name;
  return (
    <Section title={words.page.historyTitle}>
      {!task.may.readHistory ? (
        <p className="faint">{words.page.historyHidden}</p>
      ) : history.isPending ? (
        <SkeletonLines lines={3} />
      ) : history.isError ? (
        <ProblemNote error={history.error} onRetry={() => void history.refetch()} />
      ) : history.data.entries.length === 0 ? (
        <p className="faint">{words.page.historyEmpty}</p>
      ) : (
        <HistoryEntries
          entries={history.data.entries}
          kinds={words.page.historyKinds}
          linesOf={(entry) => taskHistoryLines(entry, words, language, nameOf)}
        />
      )}
    </Section>
  );
}
