import './changes.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { columnHeads } from '../../../../core/ledger/cell-problems.ts';
import { appWords } from '../../../app/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { toast } from '../../../ui/Toast.tsx';
import { forgetTasks } from '../../task/tasks.ts';
import { forgetMeasures } from '../measures.ts';
import { changeWords } from '../words.ts';
import {
  applyChanges,
  byMeasure,
  type CellProblem,
  type ChangeSource,
  checkQuery,
  countReceipts,
  type GivenCell,
  keyOf,
  type LedgerChange,
  tickedAtFirst,
  withTick,
} from './ledger-changes.ts';
import { Outcomes } from './Outcomes.tsx';
import { Receipts } from './Receipts.tsx';

/** Changes listed one by one; the others are counted and go along. */
const mostListed = 300;

type ChangesDialogProps = {
  readonly title: string;
  readonly source: ChangeSource;
  readonly cells: readonly GivenCell[];
  /** What was left out before the server was asked, in sentences. */
  readonly leftOut: readonly string[];
  readonly onClose: () => void;
};

/** What cells would change, before they do: every change with what stood before, every problem in words, one reason for all. */
export function ChangesDialog({ title, source, cells, leftOut, onClose }: ChangesDialogProps): ReactNode {
  const words = changeWords.use();
  const frame = appWords.use();
  const check = useQuery({ ...checkQuery(cells), enabled: cells.length > 0 });
  const changes = check.data?.changes ?? [];
  const problems = check.data?.problems ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const ticked = chosen ?? tickedAtFirst(changes);
  const [isReceiving, setReceiving] = useState(true);
  const offered = check.data?.receipts ?? [];
  const receipts = isReceiving ? offered : [];
  const { received, named } = countReceipts(receipts);
  const wanted = byMeasure(changes.filter((change) => ticked.has(keyOf(change))));
  const [reason, setReason] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const hasWanted = wanted.length > 0 || receipts.length > 0;
  const hasOffer = changes.length > 0 || offered.length > 0;
  const isMissing = reason.trim().length < 2;
  const apply = useMutation({
    mutationFn: () =>
      applyChanges({
        reason: reason.trim(),
        source,
        isWhole: source === 'workbook' || source === 'returned',
        changes: wanted,
        receipts: receipts.map(({ measure, agency, responsibleLeader, responsiblePerson, liaison }) => ({
          measure,
          agency,
          responsibleLeader,
          responsiblePerson,
          liaison,
        })),
      }),
    onSuccess: async ({ outcomes, receipts: done }) => {
      const changed = outcomes.filter((one) => one.outcome === 'changed').length;
      const tasks = countReceipts(done);
      const said = [
        ...(changed > 0 || done.length === 0 ? [words.done(formatCount(changed))] : []),
        ...(tasks.received > 0 ? [words.received(formatCount(tasks.received))] : []),
        ...(tasks.named > 0 ? [words.named(formatCount(tasks.named))] : []),
      ];
      for (const sentence of said) toast(sentence);
      if (outcomes.every((one) => one.outcome === 'changed')) onClose();
      await Promise.all([forgetMeasures(), ...(done.length > 0 ? [forgetTasks()] : [])]);
    },
  });
  if (apply.data) return <Outcomes title={title} outcomes={apply.data.outcomes} onClose={onClose} />;
  const conflicts = changes.filter((change) => change.conflict !== null).length;
  return (
    <Dialog title={title} isWide onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          if (!apply.isPending && !isMissing && hasWanted) apply.mutate();
        }}
      >
        {source === 'returned' ? <p className="faint">{words.onBehalf}</p> : null}
        {leftOut.map((sentence) => (
          <p key={sentence} className="change-left-out">
            {sentence}
          </p>
        ))}
        {check.error ? <ProblemNote error={check.error} onRetry={() => void check.refetch()} /> : null}
        {check.isFetching ? <p role="status">{words.checking}</p> : null}
        {check.isSuccess && !hasOffer && problems.length === 0 ? <p role="status">{words.nothing}</p> : null}
        {problems.length > 0 ? <ProblemTable problems={problems} /> : null}
        {changes.length > 0 ? (
          <>
            <p className="change-count">
              {words.changes(formatCount(changes.length))}
              {conflicts > 0 ? <span className="change-conflict">{words.conflicts(formatCount(conflicts))}</span> : null}
            </p>
            <ChangeTable changes={changes} ticked={ticked} onTick={(change) => setChosen(withTick(ticked, change, changes))} />
          </>
        ) : null}
        {check.data && check.data.unchanged > 0 && cells.length > 1 ? (
          <p className="faint">{words.unchanged(formatCount(check.data.unchanged))}</p>
        ) : null}
        {offered.length > 0 ? <Receipts receipts={offered} isReceiving={isReceiving} onChange={setReceiving} /> : null}
        {hasOffer ? (
          <>
            <Field
              label={words.reason}
              hint={words.reasonHint}
              value={reason}
              onChange={setReason}
              error={wasSubmitted && isMissing ? words.reasonMissing : undefined}
              maxLength={500}
            />
            <p className="faint">{words.noUndo}</p>
          </>
        ) : null}
        {apply.error ? <ProblemNote error={apply.error} /> : null}
        <DialogActions>
          <Action label={hasOffer ? frame.cancel : words.close} onClick={onClose} />
          {hasOffer ? (
            <Action
              kind="primary"
              type="submit"
              label={
                wanted.length > 0 || receipts.length === 0
                  ? words.apply(formatCount(wanted.length))
                  : words.answer(formatCount(received + named))
              }
              isBusy={apply.isPending}
              disabled={!hasWanted}
            />
          ) : null}
        </DialogActions>
      </form>
    </Dialog>
  );
}

type ChangeTableProps = {
  readonly changes: readonly LedgerChange[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (change: LedgerChange) => void;
};

function ChangeTable({ changes, ticked, onTick }: ChangeTableProps): ReactNode {
  const words = changeWords.use();
  const heads = columnHeads[useLanguage()];
  const sentence = useProblemSentence();
  // Conflicts first: they wait for a decision.
  const ordered = [...changes].sort((a, b) => Number(a.conflict === null) - Number(b.conflict === null) || a.number - b.number);
  return (
    // A box that scrolls can be reached and scrolled by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
    <section className="change-box" tabIndex={0} aria-label={words.changes(formatCount(changes.length))}>
      <table className="change-table">
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, mostListed).map((change) => (
            <tr key={keyOf(change)}>
              <td>
                <label className="change-tick">
                  <input
                    type="checkbox"
                    checked={ticked.has(keyOf(change))}
                    aria-label={words.take(String(change.number), heads[change.column])}
                    onChange={() => onTick(change)}
                  />
                  {change.number}
                </label>
              </td>
              <td>{heads[change.column]}</td>
              <td>{change.before || <span className="faint">{words.empty}</span>}</td>
              <td>
                <ins>{change.after || words.empty}</ins>
                {change.conflict ? <p className="change-conflict">{sentence(change.conflict)}</p> : null}
                <PlaceOf place={change.place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostListed ? <p className="faint">{words.more(formatCount(changes.length - mostListed))}</p> : null}
    </section>
  );
}

function ProblemTable({ problems }: { readonly problems: readonly CellProblem[] }): ReactNode {
  const words = changeWords.use();
  const heads = columnHeads[useLanguage()];
  const sentence = useProblemSentence();
  const id = useId();
  return (
    <section className="change-problems" aria-labelledby={id}>
      <h3 id={id}>{words.problems(formatCount(problems.length))}</h3>
      <ul>
        {problems.slice(0, mostListed).map((problem) => (
          <li key={`${problem.measure} ${problem.column} ${problem.code} ${JSON.stringify(problem.place)}`}>
            <strong>
              {problem.number === null ? '' : words.measure(String(problem.number))} {heads[problem.column]}
            </strong>{' '}
            {sentence(problem)}
            <PlaceOf place={problem.place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceOf({ place }: { readonly place: LedgerChange['place'] }): ReactNode {
  const words = changeWords.use();
  if (!place) return null;
  return <p className="faint">{words.where(place.file ?? '', place.sheet ?? '', place.cell ?? '')}</p>;
}
