import '../parts/desk.css';
import './receive.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { type TaskRow, taskBatchQuery } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { ReceiveDialog } from './ReceiveDialog.tsx';
import { ReceiveList } from './ReceiveList.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { byReceiptClock, isOverdue, ownTasks } from './receive-desk.ts';

type Open = { readonly kind: 'receive' | 'name' | 'return'; readonly tasks: readonly TaskRow[] } | null;

/** What waits for receipt, and what is received but answered for by nobody yet: chosen together, settled in one form. */
export function ReceivePage(): ReactNode {
  const words = deskWords.use().receive;
  const session = useSession();
  const { today } = session;
  const own = useMemo(() => ownTasks(session), [session]);
  const waiting = useQuery(taskBatchQuery({ ...own, state: 'deployed', sort: 'due' }));
  const unnamed = useQuery(taskBatchQuery({ ...own, state: 'received', named: 'unnamed', sort: 'due' }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [namedLeft, setNamedLeft] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>(null);
  const failed = waiting.isError ? waiting : unnamed.isError ? unnamed : null;
  if (failed) {
    return (
      <Page title={words.title}>
        <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    );
  }
  if (!waiting.data || !unnamed.data) {
    return (
      <Page title={words.title}>
        <SkeletonLines lines={10} />
      </Page>
    );
  }
  const tasks = [...waiting.data.rows].sort(byReceiptClock);
  const nameless = unnamed.data.rows;
  if (tasks.length === 0 && nameless.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.empty} text={words.emptyText} />
        <Link to="/tasks" className="action">
          {words.emptyGo}
        </Link>
      </Page>
    );
  }
  // Everything is chosen to begin with: most batches are received whole.
  const chosen = tasks.filter((task) => !left.has(task.id));
  const chosenNameless = nameless.filter((task) => !namedLeft.has(task.id));
  const overdue = tasks.filter((task) => isOverdue(task, today)).length;
  return (
    <Page
      title={words.title}
      lead={
        tasks.length > 0 ? (
          <>
            {words.lead(formatCount(waiting.data.total))}
            {overdue > 0 ? <strong className="receive-overdue"> {words.overdue(formatCount(overdue))}</strong> : null}
          </>
        ) : undefined
      }
    >
      {tasks.length > 0 ? (
        <div className="receive">
          <ReceiveList tasks={tasks} left={left} onLeft={setLeft} label={words.title} />
          <div className="desk-foot receive-foot">
            <span role="status">{words.selected(formatCount(chosen.length))}</span>
            <Action
              label={words.return}
              disabled={chosen.length === 0}
              onClick={() => setOpen({ kind: 'return', tasks: chosen })}
            />
            <Action
              kind="primary"
              className="receive-go"
              label={words.go(formatCount(chosen.length))}
              disabled={chosen.length === 0}
              onClick={() => setOpen({ kind: 'receive', tasks: chosen })}
            />
          </div>
        </div>
      ) : null}
      {nameless.length > 0 ? (
        <Section title={words.unnamedTitle} note={words.unnamedText}>
          <ReceiveList tasks={nameless} left={namedLeft} onLeft={setNamedLeft} label={words.unnamedTitle} />
          <div className="receive-name">
            <Action
              kind={tasks.length === 0 ? 'primary' : 'plain'}
              label={words.nameGo(formatCount(chosenNameless.length))}
              disabled={chosenNameless.length === 0}
              onClick={() => setOpen({ kind: 'name', tasks: chosenNameless })}
            />
          </div>
        </Section>
      ) : null}
      {open?.kind === 'return' ? <ReturnDialog tasks={open.tasks} onClose={() => setOpen(null)} /> : null}
      {open && open.kind !== 'return' ? (
        <ReceiveDialog kind={open.kind} tasks={open.tasks} onClose={() => setOpen(null)} onDone={() => setOpen(null)} />
      ) : null}
    </Page>
  );
}
