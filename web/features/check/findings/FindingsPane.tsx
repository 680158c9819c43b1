import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import type { Draft } from '../draft/draft.ts';
import type { Item } from '../result/items.ts';
import { classes } from '../result/verdict.ts';
import type { Checked } from '../run/messages.ts';
import type { CheckState } from '../run/use-check.ts';
import { checkWords } from '../words.ts';
import { Corrections } from './Corrections.tsx';
import { type Filter, FindingFilter, passes } from './FindingFilter.tsx';
import { type FindingActions, FindingList, type FindingListHandle } from './FindingList.tsx';
import { Guide } from './Guide.tsx';

type FindingsPaneProps = {
  readonly decisions: Draft['decisions'];
  readonly corrections: Draft['corrections'];
  readonly checked: Checked | null;
  readonly state: CheckState;
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly selected: string | null;
  readonly actions: FindingActions;
  readonly onUndo: (id: number) => void;
  readonly onSample: () => void;
  readonly list: Ref<FindingListHandle>;
};

const keys = ['walk', 'jump', 'decide'] as const;

/** The right side: counts as filters, the findings, what was changed; before there is a draft, what the page does. */
export const FindingsPane = memo(function FindingsPane(props: FindingsPaneProps): ReactNode {
  const { decisions, corrections, checked, state, items, shown, filter, onFilter, onUndo, onSample, list, selected, actions } =
    props;
  const words = checkWords.use();
  const counts = useMemo(() => {
    const filters: readonly Filter[] = ['all', 'toDo', ...classes];
    const counted = new Map<Filter, number>(
      filters.map((one) => [one, items.filter((item) => passes(one, item, decisions[item.key] !== undefined)).length]),
    );
    return counted.set('corrected', corrections.length);
  }, [items, decisions, corrections]);
  if (state === 'idle' && corrections.length === 0) return <Guide onSample={onSample} />;
  if (!checked) return state === 'checking' ? <SkeletonLines lines={8} /> : null;
  const isSettled = state === 'done' && items.length > 0 && counts.get('toDo') === 0;
  const wasWorked = corrections.length > 0 || Object.keys(decisions).length > 0;
  return (
    <>
      <FindingFilter counts={counts} chosen={filter} onChoose={onFilter} />
      {isSettled ? <p className="findings-settled">{wasWorked ? words.allDone : words.nothingOpen}</p> : null}
      {filter === 'corrected' ? (
        <Corrections corrections={corrections} onUndo={onUndo} />
      ) : shown.length > 0 ? (
        <FindingList ref={list} checked={checked} items={shown} decisions={decisions} selected={selected} actions={actions} />
      ) : filter === 'toDo' && isSettled ? null : items.length > 0 || state !== 'done' ? (
        <p className="findings-none faint">{words.noneInFilter}</p>
      ) : (
        <div className="findings-none">
          <h2>{checked.figures.length > 0 ? words.nothingTitle : words.noFiguresTitle}</h2>
          <p>{checked.figures.length > 0 ? words.nothingText(formatCount(checked.figures.length)) : words.noFiguresText}</p>
        </div>
      )}
      <p className="findings-keys">
        {keys.map((key) => (
          <span key={key}>
            <kbd>{words.keyNames[key]}</kbd> {words.keys[key]}
          </span>
        ))}
      </p>
    </>
  );
});
