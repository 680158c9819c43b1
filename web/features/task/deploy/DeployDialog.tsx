import './deploy.css';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { appWords } from '../../../app/words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatCount, formatDay } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { BatchRefusals } from '../parts/BatchRefusals.tsx';
import { useWorkdayAfter } from '../parts/use-calendar.ts';
import { type CheckList, forgetTasks } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { joined, portions } from './deploy-desk.ts';

type DeployDialogProps = {
  /** Of the measures whose drafts are deployed. */
  readonly checkLists: readonly CheckList[];
  /** How many chosen measures stay behind for their problems. */
  readonly blocked: number;
  /** How many agencies it goes to; undefined while that is not known. */
  readonly agencies: number | undefined;
  readonly onClose: () => void;
  /** Closing after something was deployed. */
  readonly onDone: () => void;
};

const usualDays = '3';

/** Says what will happen, asks for the clock of receipt, deploys, and says what happened. */
export function DeployDialog({ checkLists, blocked, agencies, onClose, onDone }: DeployDialogProps): ReactNode {
  const words = deskWords.use().deploy;
  const frame = appWords.use();
  const language = useLanguage();
  const [within, setWithin] = useState(usualDays);
  const days = Number(within);
  const isWrong = !Number.isInteger(days) || days < 1 || days > 60;
  const receiveBy = useWorkdayAfter(isWrong ? null : days);
  const tasks = checkLists.reduce((sum, list) => sum + list.drafted, 0);
  const warnings = checkLists.reduce(
    (sum, list) => sum + list.problems.filter((problem) => problem.severity !== 'error').length,
    0,
  );
  const deploy = useMutation({
    mutationFn: async () => {
      const answers = [];
      for (const part of portions(checkLists)) {
        const body = { measures: part.map((list) => list.measure.id), receiveWithin: days };
        answers.push(await take(api.POST('/api/tasks/deploy', { body })));
      }
      const last = answers.at(-1);
      return {
        ...joined(answers),
        tasks: answers.reduce((sum, answer) => sum + answer.tasks, 0),
        receiveBy: last?.receiveBy ?? '',
        isProvisional: last?.isProvisional ?? false,
      };
    },
    onSettled: () => forgetTasks(),
  });
  // What it will be stays as it was asked: the lists behind are read anew once it is done.
  const [asked] = useState({ tasks, measures: checkLists.length, warnings, blocked });
  const answer = deploy.data;
  const titleOf = (id: string): string | undefined => checkLists.find((list) => list.measure.id === id)?.measure.title;
  if (answer) {
    return (
      <Dialog title={words.confirmTitle} onClose={onDone}>
        {answer.tasks > 0 ? (
          <p className="deploy-done" role="status">
            ✓ {words.done(formatCount(answer.tasks), formatDay(answer.receiveBy, language))}
            {answer.isProvisional ? ` ${words.doneProvisional}` : ''}
          </p>
        ) : null}
        <BatchRefusals title={words.refusedTitle(formatCount(answer.refused.length))} refused={answer.refused} nameOf={titleOf} />
        <DialogActions>
          <Link to="/tasks" search={{ view: 'coverage' }} className="action">
            {words.toCoverage}
          </Link>
          <Action kind="primary" label={words.close} onClick={onDone} />
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.confirmTitle} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!deploy.isPending && !isWrong && asked.tasks > 0) deploy.mutate();
        }}
      >
        <p className="deploy-what">
          {words.confirm(formatCount(asked.tasks), agencies === undefined ? '…' : formatCount(agencies))}
        </p>
        <ul className="deploy-notes">
          {asked.measures > 1 ? <li>{words.confirmMeasures(formatCount(asked.measures))}</li> : null}
          {asked.blocked > 0 ? <li className="deploy-blocked">{words.confirmBlocked(formatCount(asked.blocked))}</li> : null}
          {asked.warnings > 0 ? <li>{words.confirmWarnings(formatCount(asked.warnings))}</li> : null}
          <li>{words.confirmEffect}</li>
        </ul>
        <div className="deploy-within">
          <Field
            label={words.within}
            inputMode="numeric"
            value={within}
            onChange={(value) => setWithin(value.replace(/\D/g, '').slice(0, 2))}
            error={isWrong ? words.withinWrong : undefined}
            hint={
              receiveBy
                ? `${words.withinDay(formatDay(receiveBy.day, language))}${receiveBy.isProvisional ? words.withinProvisional : ''}`
                : undefined
            }
          />
          <span>{words.withinUnit}</span>
        </div>
        {deploy.error ? <ProblemNote error={deploy.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.confirmGo(formatCount(asked.tasks))} isBusy={deploy.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
