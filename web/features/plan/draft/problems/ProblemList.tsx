import './problems.css';
import { memo, type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { Action } from '../../../../ui/Action.tsx';
import { formatCount } from '../../../../ui/format.ts';
import { useProblemSentence } from '../../../../ui/problem-sentence.ts';
import { planWords } from '../../words.ts';
import { type Selected, useDesk } from '../changes/draft-context.ts';
import { commitState } from '../commit/commit-state.ts';
import { VirtualList } from '../VirtualList.tsx';
import { GroupFix } from './GroupFix.tsx';
import { ProblemFix } from './ProblemFix.tsx';
import type { OpenProblem, ProblemGroup } from './problem-groups.ts';

type Item =
  | { readonly kind: 'group'; readonly group: ProblemGroup; readonly isFirst: boolean }
  | { readonly kind: 'problem'; readonly open: OpenProblem; readonly severity: ProblemGroup['severity'] };

const keyOf = (item: Item): string => (item.kind === 'group' ? `${item.group.severity} ${item.group.kind}` : item.open.id);

/** Everything to decide, the gravest first, each with its ways out. */
export function ProblemList(): ReactNode {
  const words = planWords.use().draft;
  const { draft, groups, selected } = useDesk();
  const focused = useRef<Selected | null>(selected);
  const items = useMemo(
    () =>
      groups.flatMap((group, at): Item[] => [
        { kind: 'group', group, isFirst: groups[at - 1]?.severity !== group.severity },
        ...group.problems.map((open): Item => ({ kind: 'problem', open, severity: group.severity })),
      ]),
    [groups],
  );
  const { may } = commitState(draft);
  if (groups.length === 0) return may ? <p className="pane-note pane-note-good">{words.problemsNone}</p> : null;
  return (
    <>
      {may ? <p className="pane-note pane-note-good">{words.problemsDone}</p> : null}
      <VirtualList
        label={words.paneProblems}
        items={items}
        keyOf={keyOf}
        estimate={(item) => (item.kind === 'group' ? 56 : 120)}
        show={selected?.problem ?? null}
        render={(item) =>
          item.kind === 'group' ? (
            <GroupHead group={item.group} isFirst={item.isFirst} />
          ) : (
            <ProblemCard open={item.open} severity={item.severity} focused={focused} />
          )
        }
      />
    </>
  );
}

const GroupHead = memo(function GroupHead({
  group,
  isFirst,
}: {
  readonly group: ProblemGroup;
  readonly isFirst: boolean;
}): ReactNode {
  const words = planWords.use().draft;
  const { isOpen } = useDesk();
  const titles: Readonly<Record<string, string>> = words.groups;
  const severity = { error: words.groupErrors, warning: words.groupWarnings, notice: words.groupNotices }[group.severity];
  return (
    <div className="problem-group">
      {isFirst ? <p className={`problem-severity severity-${group.severity}`}>{severity}</p> : null}
      <h3>
        {titles[group.kind] ?? group.kind} <span className="problem-count">{formatCount(group.problems.length)}</span>
      </h3>
      {isOpen ? <GroupFix group={group} /> : null}
    </div>
  );
});

type ProblemCardProps = {
  readonly open: OpenProblem;
  readonly severity: ProblemGroup['severity'];
  /** The choice that was given the focus last: scrolled out of sight and back, a card does not take it again. */
  readonly focused: RefObject<Selected | null>;
};

const ProblemCard = memo(function ProblemCard({ open, severity, focused }: ProblemCardProps): ReactNode {
  const words = planWords.use().draft;
  const sentence = useProblemSentence();
  const { draft, selected, select, isOpen } = useDesk();
  const { problem, measures } = open;
  const measure = draft.measures.find((one) => one.key === measures[0]);
  const place = problem.place.span?.start ?? measure?.place.start ?? null;
  const isCurrent = selected?.problem === open.id;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isCurrent || focused.current === selected) return;
    focused.current = selected;
    card.current?.focus({ preventScroll: true });
  }, [isCurrent, selected, focused]);
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={`problem problem-${severity}${isCurrent ? ' problem-current' : ''}`}
      aria-current={isCurrent || undefined}
    >
      <p className="problem-sentence">{sentence(problem)}</p>
      <div className="problem-where">
        {measure ? (
          <span className="problem-measure">
            {measure.no} {measure.title}
          </span>
        ) : null}
        {measures.length > 1 ? <span>{words.occurrences(formatCount(measures.length))}</span> : null}
        {place === null ? null : (
          <button
            type="button"
            className="link-button"
            onClick={() => select({ measure: measure?.key ?? null, place, problem: open.id, from: 'problems' })}
          >
            {words.showPlace}
          </button>
        )}
      </div>
      {isOpen ? <ProblemFix open={open} /> : null}
    </article>
  );
});

type WalkProps = {
  readonly count: number;
  readonly at: number;
  readonly onStep: (step: 1 | -1) => void;
};

/** From one problem to the next. */
export function ProblemWalk({ count, at, onStep }: WalkProps): ReactNode {
  const words = planWords.use().draft;
  if (count === 0) return null;
  return (
    <div className="problem-walk">
      <Action label={words.previousProblem} onClick={() => onStep(-1)} />
      <span className="problem-at">{words.problemAt(at < 0 ? '—' : formatCount(at + 1), formatCount(count))}</span>
      <Action label={words.nextProblem} onClick={() => onStep(1)} />
      <span className="problem-keys">{words.walkKeys}</span>
    </div>
  );
}
