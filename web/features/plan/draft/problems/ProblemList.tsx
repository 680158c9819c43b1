import './problems.css';
import { memo, type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { clauseWords } from '../../../../../core/plan/clause-words.ts';
import { Action } from '../../../../ui/Action.tsx';
import { formatCount } from '../../../../ui/format.ts';
import { useProblemSentence } from '../../../../ui/problem-sentence.ts';
import type { DraftProblem } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { type Selected, useDesk } from '../changes/draft-context.ts';
import { commitState } from '../commit/commit-state.ts';
import { VirtualList } from '../VirtualList.tsx';
import { GroupFix } from './GroupFix.tsx';
import { ProblemFix } from './ProblemFix.tsx';
import type { ProblemGroup } from './problem-groups.ts';

type Item =
  | { readonly kind: 'group'; readonly group: ProblemGroup; readonly isFirst: boolean }
  | { readonly kind: 'accepted'; readonly problems: readonly DraftProblem[] }
  | { readonly kind: 'problem'; readonly problem: DraftProblem };

const keyOf = (item: Item): string =>
  item.kind === 'group' ? `${item.group.severity} ${item.group.kind}` : item.kind === 'accepted' ? 'accepted' : item.problem.id;

/** Everything to decide, the gravest first, each with its ways out. */
export function ProblemList(): ReactNode {
  const words = planWords.use().draft;
  const { draft, groups, selected } = useDesk();
  const focused = useRef<Selected | null>(selected);
  const [showsAccepted, setShowsAccepted] = useState(false);
  const accepted = useMemo(() => draft.problems.filter((problem) => problem.accepted), [draft]);
  const items = useMemo(
    () => [
      ...groups.flatMap((group, at): Item[] => [
        { kind: 'group', group, isFirst: groups[at - 1]?.severity !== group.severity },
        ...group.problems.map((problem): Item => ({ kind: 'problem', problem })),
      ]),
      ...(accepted.length > 0 ? [{ kind: 'accepted', problems: accepted } as const] : []),
      ...(showsAccepted ? accepted.map((problem): Item => ({ kind: 'problem', problem })) : []),
    ],
    [groups, accepted, showsAccepted],
  );
  const { may } = commitState(draft);
  const said = groups.some((group) => group.severity !== 'notice') ? words.problemsDone : words.problemsNone;
  return (
    <>
      {may ? <p className="pane-note pane-note-good">{said}</p> : null}
      <VirtualList
        label={words.paneProblems}
        items={items}
        keyOf={keyOf}
        estimate={(item) => (item.kind === 'problem' ? 120 : 56)}
        show={selected?.problem ?? null}
        render={(item) =>
          item.kind === 'group' ? (
            <GroupHead group={item.group} isFirst={item.isFirst} />
          ) : item.kind === 'accepted' ? (
            <AcceptedHead problems={item.problems} isShown={showsAccepted} onShow={() => setShowsAccepted(!showsAccepted)} />
          ) : (
            <ProblemCard problem={item.problem} focused={focused} />
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

type AcceptedProps = {
  readonly problems: readonly DraftProblem[];
  readonly isShown: boolean;
  readonly onShow: () => void;
};

/** What was looked at stands last, folded, and can be taken back. */
function AcceptedHead({ problems, isShown, onShow }: AcceptedProps): ReactNode {
  const words = planWords.use().draft;
  const { isOpen, change } = useDesk();
  return (
    <div className="problem-group">
      <h3>
        {words.accepted} <span className="problem-count">{formatCount(problems.length)}</span>
      </h3>
      <div className="fix-choices">
        <Action label={isShown ? words.acceptedHide : words.acceptedShow} onClick={onShow} />
        {isOpen ? (
          <Action
            label={words.acceptNone}
            onClick={() => change([{ kind: 'acceptance', problems: problems.map(({ id }) => id), accepted: false }])}
          />
        ) : null}
      </div>
    </div>
  );
}

type ProblemCardProps = {
  readonly problem: DraftProblem;
  /** The choice that was given the focus last: scrolled out of sight and back, a card does not take it again. */
  readonly focused: RefObject<Selected | null>;
};

const ProblemCard = memo(function ProblemCard({ problem, focused }: ProblemCardProps): ReactNode {
  const words = planWords.use().draft;
  const sentence = useProblemSentence();
  const { draft, selected, select, isOpen, change } = useDesk();
  const { id, severity, measures, accepted } = problem;
  const measure = draft.measures.find((one) => one.key === measures[0]);
  const place = problem.place.span?.start ?? measure?.place.start ?? null;
  const isCurrent = selected?.problem === id;
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
            {clauseWords(measure.no)} {measure.title}
          </span>
        ) : null}
        {measures.length > 1 ? <span>{words.concerned(formatCount(measures.length))}</span> : null}
        {place === null ? null : (
          <button
            type="button"
            className="link-button"
            onClick={() => select({ measure: measure?.key ?? null, place, problem: id, from: 'problems' })}
          >
            {words.showPlace}
          </button>
        )}
      </div>
      {isOpen && !accepted ? <ProblemFix problem={problem} /> : null}
      {isOpen && severity !== 'error' ? (
        <button
          type="button"
          className="link-button problem-accept"
          onClick={() => change([{ kind: 'acceptance', problems: [id], accepted: !accepted }])}
        >
          {accepted ? words.reopen : words.accept}
        </button>
      ) : null}
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
