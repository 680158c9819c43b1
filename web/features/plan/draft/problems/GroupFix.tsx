import { type ReactNode, useState } from 'react';
import { Action } from '../../../../ui/Action.tsx';
import { formatCount } from '../../../../ui/format.ts';
import type { DraftMeasure } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { DeadlineFix } from './DeadlineFix.tsx';
import { keepAsLead } from './fixes.ts';
import type { ProblemGroup } from './problem-groups.ts';

/** One decision for all problems of a kind: that which fits them all, or that they were looked at. */
export function GroupFix({ group }: { readonly group: ProblemGroup }): ReactNode {
  const words = planWords.use().draft;
  const { change } = useDesk();
  if (group.problems.length < 2) return null;
  return (
    <div className="fix-choices">
      <OneDecision group={group} />
      {group.severity === 'error' ? null : (
        <Action
          className="fix-all"
          label={words.acceptAll}
          onClick={() => change([{ kind: 'acceptance', problems: group.problems.map(({ id }) => id), accepted: true }])}
        />
      )}
    </div>
  );
}

function OneDecision({ group }: { readonly group: ProblemGroup }): ReactNode {
  const words = planWords.use().draft;
  const { draft, change } = useDesk();
  const [isShown, setShown] = useState(false);
  const keys = new Set(group.problems.flatMap(({ measures }) => measures));
  const measures: readonly DraftMeasure[] = draft.measures.filter((measure) => keys.has(measure.key));
  if (measures.length < 2) return null;
  const count = formatCount(measures.length);
  if (group.kind === 'plan/lead-also-supporting') {
    return (
      <Action
        className="fix-all"
        label={words.fix.allKeepLead(count)}
        onClick={() =>
          change(
            measures.map((measure) =>
              keepAsLead(
                measure,
                group.problems.filter((one) => one.measures[0] === measure.key).map(({ params }) => String(params.name)),
              ),
            ),
          )
        }
      />
    );
  }
  if (group.kind === 'plan/joint-lead-undecided') {
    return (
      <Action
        className="fix-all"
        label={words.fix.firstCoordinates(count)}
        onClick={() => change(measures.map(({ key, lead }) => ({ kind: 'measure', key, designated: lead[0] ?? null })))}
      />
    );
  }
  if (group.kind === 'plan/deadline-missing') {
    return (
      <>
        <Action className="fix-all" label={words.fix.sameDeadline(count)} onClick={() => setShown(!isShown)} />
        {isShown ? <DeadlineFix measures={measures} mayConfirm={false} /> : null}
      </>
    );
  }
  return null;
}
