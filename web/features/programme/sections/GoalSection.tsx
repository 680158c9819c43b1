import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { LedgerLink } from '../../../ui/LedgerLink.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { Count } from '../Count.tsx';
import { type Goal, type GoalTree, goalsQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';

/** Goals with those below them, depth first. */
function inOrder(goals: readonly Goal[], parent: string | null = null, depth = 0): readonly { goal: Goal; depth: number }[] {
  return goals
    .filter((goal) => goal.parent === parent)
    .flatMap((goal) => [{ goal, depth }, ...inOrder(goals, goal.id, depth + 1)]);
}

/** The tree of strategic goals: what serves each, what serves none, what is served by nothing. */
export function GoalSection(): ReactNode {
  const words = programmeWords.use();
  const goals = useQuery(goalsQuery);
  const [dialog, setDialog] = useState<'new' | Goal | null>(null);
  const mayChange = goals.data?.mayChange === true;
  return (
    <Section
      title={words.goalsTitle}
      aside={mayChange ? <Action label={words.newGoal} onClick={() => setDialog('new')} /> : null}
    >
      {goals.isPending ? <SkeletonLines lines={6} /> : null}
      {goals.isError ? <ProblemNote error={goals.error} onRetry={() => void goals.refetch()} /> : null}
      {goals.data?.goals.length === 0 ? <p className="faint">{words.goalsEmpty}</p> : null}
      {goals.data && goals.data.goals.length > 0 ? (
        <>
          <div className="scroll-x">
            <table className="plain-table programme-table">
              <thead>
                <tr>
                  <th scope="col">{words.goal}</th>
                  <th scope="col" className="number">
                    {words.goalMeasures}
                  </th>
                  <th scope="col" className="number">
                    {words.goalTasks}
                  </th>
                  {mayChange ? (
                    <th scope="col">
                      <span className="visually-hidden">{words.editGoal}</span>
                    </th>
                  ) : null}
                </tr>
              </thead>
              <tbody>
                {inOrder(goals.data.goals).map(({ goal, depth }) => (
                  <tr key={goal.id}>
                    <th scope="row" style={{ paddingInlineStart: `calc(var(--gap-3) + ${depth * 1.6}em)` }}>
                      {goal.name}
                      {goal.measures === 0 ? <span className="programme-state-missing"> {words.goalIdle}</span> : null}
                    </th>
                    <td className="number">
                      <Count n={goal.measures} what={goal.name} door={{ goal: goal.id }} />
                    </td>
                    <td className="number">{formatCount(goal.tasks)}</td>
                    {mayChange ? (
                      <td>
                        <button
                          type="button"
                          className="link-button"
                          aria-label={`${words.editGoal}：${goal.name}`}
                          onClick={() => setDialog(goal)}
                        >
                          {words.editGoal}
                        </button>
                      </td>
                    ) : null}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="programme-gap">
            {goals.data.withoutGoal > 0 ? (
              <LedgerLink door={{ goal: 'none' }}>{words.withoutGoal(formatCount(goals.data.withoutGoal))}</LedgerLink>
            ) : (
              words.allTagged
            )}
          </p>
        </>
      ) : null}
      {dialog && goals.data ? (
        <GoalDialog goal={dialog === 'new' ? null : dialog} tree={goals.data} onClose={() => setDialog(null)} />
      ) : null}
    </Section>
  );
}

type GoalDialogProps = { readonly goal: Goal | null; readonly tree: GoalTree; readonly onClose: () => void };

function GoalDialog({ goal, tree, onClose }: GoalDialogProps): ReactNode {
  const words = programmeWords.use();
  const [name, setName] = useState(goal?.name ?? '');
  const [parent, setParent] = useState(goal?.parent ?? '');
  const [reason, setReason] = useState('');
  const [isLeaving, setLeaving] = useState(false);
  const isComplete = isLeaving ? reason.trim().length >= 2 : name.trim().length >= 2;
  const save = (): Promise<unknown> => {
    const body = { name: name.trim(), parent: parent === '' ? null : parent };
    if (!goal) return take(api.POST('/api/goals', { body }));
    const params = { path: { id: goal.id } };
    if (isLeaving)
      return take(api.POST('/api/goals/{id}/withdraw', { params, body: { version: goal.version, reason: reason.trim() } }));
    return take(api.PATCH('/api/goals/{id}', { params, body: { ...body, version: goal.version } }));
  };
  return (
    <ChangeForm title={goal ? words.editGoal : words.newGoal} isComplete={isComplete} save={save} onClose={onClose}>
      {(wasSubmitted) => (
        <>
          <Field
            label={words.goalName}
            value={name}
            onChange={setName}
            maxLength={100}
            disabled={isLeaving}
            error={wasSubmitted && !isLeaving && !isComplete ? words.reasonMissing : undefined}
          />
          <SelectField label={words.goalParent} value={parent} onChange={setParent}>
            <option value="">{words.goalTop}</option>
            {tree.goals
              .filter((one) => one.id !== goal?.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
          </SelectField>
          {goal ? (
            <label>
              <input type="checkbox" checked={isLeaving} onChange={(event) => setLeaving(event.target.checked)} />{' '}
              {words.goalWithdraw}
            </label>
          ) : null}
          {isLeaving ? (
            <Field
              label={words.reason}
              value={reason}
              onChange={setReason}
              maxLength={500}
              error={wasSubmitted && !isComplete ? words.reasonMissing : undefined}
            />
          ) : null}
        </>
      )}
    </ChangeForm>
  );
}
