import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatDay } from '../../../ui/format.ts';
import { ReceiptClock } from '../parts/Due.tsx';
import type { Task } from '../tasks.ts';
import { taskWords } from '../words.ts';

/** Who moves next, what, and by when. */
export function NextMove({ task }: { readonly task: Task }): ReactNode {
  const words = taskWords.use().page;
  const language = useLanguage();
  const { next } = task;
  if (next === null) return null;
  const moves: Readonly<Record<string, string>> = words.moves;
  return (
    <p className="next-move">
      <span className="next-move-label">{words.next}</span>
      <strong>{next.agency?.name ?? words.who[next.who]}</strong>
      <span>{moves[next.move] ?? next.move}</span>
      {next.by ? <span>{words.by(formatDay(next.by, language))}</span> : null}
      {next.move === 'receive' ? <ReceiptClock task={task} /> : null}
    </p>
  );
}
