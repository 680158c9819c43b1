import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { agenciesOf, isDraft } from '../break-down/tree-rows.ts';
import { DeployDialog } from '../deploy/DeployDialog.tsx';
import { checkQuery } from '../deploy/deploy-desk.ts';
import { type CheckList, tasksOfMeasureQuery } from '../tasks.ts';
import { deskWords } from '../words.ts';

type DeployOfMeasureProps = { readonly measure: string; readonly onClose: () => void };

/** Deploys the drafts of one measure from wherever one of them is looked at: checks them first and says what stands against it. */
export function DeployOfMeasure({ measure, onClose }: DeployOfMeasureProps): ReactNode {
  const words = deskWords.use();
  const frame = appWords.use();
  const sentence = useProblemSentence();
  const check = useQuery({ ...checkQuery([measure]), staleTime: 0 });
  const tree = useQuery(tasksOfMeasureQuery(measure));
  const list = check.data?.[0];
  const errors = list?.problems.filter((problem) => problem.severity === 'error') ?? [];
  // Kept from then on: once they are deployed there is nothing left to deploy, and the list read anew says so.
  const [asked, setAsked] = useState<{ readonly list: CheckList; readonly agencies: number } | null>(null);
  if (asked === null && list && tree.data && errors.length === 0 && !check.isFetching)
    setAsked({ list, agencies: agenciesOf(tree.data.tasks.filter(isDraft)) });
  if (asked)
    return <DeployDialog checkLists={[asked.list]} blocked={0} agencies={asked.agencies} onClose={onClose} onDone={onClose} />;
  return (
    <Dialog title={words.check.title} onClose={onClose}>
      {check.error ? (
        <ProblemNote error={check.error} />
      ) : errors.length > 0 ? (
        <ul className="check-plain">
          {errors.map((problem) => (
            <li key={`${problem.code} ${JSON.stringify(problem.params)}`}>■ {sentence(problem)}</li>
          ))}
        </ul>
      ) : (
        <SkeletonLines lines={3} />
      )}
      <DialogActions>
        <Action label={frame.close} onClick={onClose} />
      </DialogActions>
    </Dialog>
  );
}
