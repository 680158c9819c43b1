import type { ReactNode } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { changeWords } from '../words.ts';
import type { LedgerOutcome } from './ledger-changes.ts';

type OutcomesProps = { readonly title: string; readonly outcomes: readonly LedgerOutcome[]; readonly onClose: () => void };

/** What became of each measure, where it did not become of all of them the same. */
export function Outcomes({ title, outcomes, onClose }: OutcomesProps): ReactNode {
  const words = changeWords.use();
  const sentence = useProblemSentence();
  const isDone = ({ outcome }: LedgerOutcome) => outcome === 'changed' || outcome === 'withdrawn';
  const ordered = [...outcomes].sort((a, b) => Number(isDone(a)) - Number(isDone(b)));
  return (
    <Dialog title={title} isWide onClose={onClose}>
      <h3>{words.outcomesTitle}</h3>
      <ul className="outcome-list">
        {ordered.map((one) => (
          <li key={one.measure} className={isDone(one) ? undefined : 'change-conflict'}>
            <strong>{one.number === null ? '' : words.measure(String(one.number))}</strong> {one.title} —{' '}
            {words.outcomes[one.outcome]}
            {one.problems.map((problem) => (
              <p key={problem.code}>{sentence(problem)}</p>
            ))}
          </li>
        ))}
      </ul>
      <DialogActions>
        <Action kind="primary" label={words.close} onClick={onClose} />
      </DialogActions>
    </Dialog>
  );
}
