import './break-down.css';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { toast } from '../../../ui/Toast.tsx';
import { forgetMeasures, type Measure } from '../../ledger/measures.ts';
import { type CheckList, forgetTasks, type TaskRow } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { fixOf } from './fixes.ts';
import { type PartyChange, partiesWith } from './party-fix.ts';

type CheckListViewProps = {
  readonly measure: Measure;
  readonly checkList: CheckList;
  readonly tasks: readonly TaskRow[];
  readonly onEdit: (id: string) => void;
  readonly onAdd: () => void;
  readonly onEditMeasure: () => void;
};

/** What stands against deploying, every problem as a sentence with the way to settle it where it stands. */
export function CheckListView({ measure, checkList, tasks, onEdit, onAdd, onEditMeasure }: CheckListViewProps): ReactNode {
  const words = deskWords.use().check;
  const sentence = useProblemSentence();
  const errors = checkList.problems.filter((problem) => problem.severity === 'error');
  const others = checkList.problems.filter((problem) => problem.severity !== 'error');
  const change = useMutation({
    mutationFn: ({ fix, reason }: { readonly fix: PartyChange; readonly reason: string; readonly done: string }) =>
      take(
        api.PATCH('/api/measures/{id}', {
          params: { path: { id: measure.id } },
          body: { version: measure.version, reason, parties: partiesWith(measure, fix) },
        }),
      ),
    onSuccess: async (_, { done }) => {
      toast(done);
      await Promise.all([forgetMeasures(), forgetTasks()]);
    },
  });
  return (
    <div className="check">
      <h3>{words.title}</h3>
      {checkList.problems.length === 0 ? (
        <p className="check-clean">✓ {words.clean}</p>
      ) : (
        <>
          <p className="faint">
            {[
              errors.length > 0 ? words.errors(formatCount(errors.length)) : '',
              others.length > 0 ? words.warnings(formatCount(others.length)) : '',
            ]
              .filter((text) => text !== '')
              .join(' · ')}
          </p>
          <ul className="check-list">
            {[...errors, ...others].map((problem) => {
              const fix = fixOf(problem, measure, tasks);
              return (
                <li key={`${problem.code} ${JSON.stringify(problem.params)}`} className={`check-item check-${problem.severity}`}>
                  <span className="check-mark">{problem.severity === 'error' ? `■ ${words.error}` : `▲ ${words.warning}`}</span>
                  <span className="check-sentence">{sentence(problem)}</span>
                  {fix?.kind === 'edit' ? (
                    <button type="button" className="link-button" onClick={() => onEdit(fix.task)}>
                      {words.fixTask}
                    </button>
                  ) : fix?.kind === 'add' ? (
                    <button type="button" className="link-button" onClick={onAdd}>
                      {words.fixAdd}
                    </button>
                  ) : fix?.kind === 'measure' && measure.may.edit ? (
                    <button type="button" className="link-button" onClick={onEditMeasure}>
                      {words.fixMeasure}
                    </button>
                  ) : fix?.kind === 'onDemand' && measure.may.edit ? (
                    <button
                      type="button"
                      className="link-button"
                      disabled={change.isPending}
                      onClick={() =>
                        change.mutate({
                          fix: { kind: 'onDemand', agency: fix.agency },
                          reason: words.onDemandReason(fix.name),
                          done: words.onDemandDone(fix.name),
                        })
                      }
                    >
                      {words.fixOnDemand}
                    </button>
                  ) : fix?.kind === 'lead' && measure.may.edit ? (
                    <LeadChoice
                      measure={measure}
                      isBusy={change.isPending}
                      onChoose={(agency, name) =>
                        change.mutate({
                          fix: { kind: 'lead', agency },
                          reason: words.leadReason(name),
                          done: words.leadDone(name),
                        })
                      }
                    />
                  ) : null}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {change.error ? <ProblemNote error={change.error} /> : null}
    </div>
  );
}

type LeadChoiceProps = {
  readonly measure: Measure;
  readonly isBusy: boolean;
  readonly onChoose: (agency: string, name: string) => void;
};

/** Of several leads the one that answers for all. */
function LeadChoice({ measure, isBusy, onChoose }: LeadChoiceProps): ReactNode {
  const words = deskWords.use().check;
  const leads = measure.lead.filter((party) => party.agency !== null);
  const [chosen, setChosen] = useState(leads[0]?.agency ?? '');
  return (
    <span className="check-choice">
      <select
        className="field-input"
        aria-label={words.leadChoose}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        {leads.map((party) => (
          <option key={party.agency} value={party.agency ?? ''}>
            {party.name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="link-button"
        disabled={isBusy || chosen === ''}
        onClick={() => onChoose(chosen, leads.find((party) => party.agency === chosen)?.name ?? '')}
      >
        {words.fixLead}
      </button>
    </span>
  );
}
