import { type ReactNode, type Ref, useMemo } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import type { Draft } from '../draft/draft.ts';
import type { Check } from '../run/use-check.ts';
import { checkWords } from '../words.ts';
import { Corrections } from './Corrections.tsx';
import { type Filter, FindingFilter, passes } from './FindingFilter.tsx';
import { type FindingActions, FindingList, type FindingListHandle } from './FindingList.tsx';
import { Guide } from './Guide.tsx';
import type { Item } from './items.ts';

type FindingsPaneProps = FindingActions & {
  readonly draft: Draft;
  readonly check: Check;
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly selected: string | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUndo: (id: number) => void;
  readonly onSample: () => void;
  readonly list: Ref<FindingListHandle>;
};

/** The right side: counts as filters, the findings, what was changed; before there is a draft, what the page does. */
export function FindingsPane(props: FindingsPaneProps): ReactNode {
  const { draft, check, items, shown, filter, onFilter, onUndo, onSample, list, ...rest } = props;
  const words = checkWords.use();
  const counts = useMemo(() => {
    const filters: readonly Filter[] = [
      'all',
      'toDo',
      'contradicts',
      'outdated',
      'possible',
      'undecidable',
      'agrees',
      'not-held',
    ];
    const counted = new Map<Filter, number>(
      filters.map((one) => [one, items.filter((item) => passes(one, item, draft.decisions[item.key] !== undefined)).length]),
    );
    return counted.set('corrected', draft.corrections.length);
  }, [items, draft]);
  if (check.state === 'idle' && draft.corrections.length === 0) return <Guide onSample={onSample} />;
  const { checked } = check;
  if (!checked) return check.state === 'checking' ? <SkeletonLines lines={8} /> : null;
  return (
    <>
      <FindingFilter counts={counts} chosen={filter} onChoose={onFilter} />
      {filter === 'corrected' ? (
        <Corrections corrections={draft.corrections} onUndo={onUndo} />
      ) : shown.length > 0 ? (
        <FindingList ref={list} checked={checked} items={shown} decisions={draft.decisions} {...rest} />
      ) : items.length > 0 || check.state !== 'done' ? (
        <p className="findings-none faint">{words.noneInFilter}</p>
      ) : (
        <div className="findings-none">
          <h2>{checked.figures.length > 0 ? words.nothingTitle : words.noFiguresTitle}</h2>
          <p>{checked.figures.length > 0 ? words.nothingText(formatCount(checked.figures.length)) : words.noFiguresText}</p>
        </div>
      )}
    </>
  );
}
