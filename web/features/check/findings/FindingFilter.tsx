import type { ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import type { Item } from '../result/items.ts';
import { classes, type FindingClass, shapes } from '../result/verdict.ts';
import { checkWords } from '../words.ts';

export type Filter = 'all' | 'toDo' | FindingClass | 'corrected';

type FindingFilterProps = {
  readonly counts: ReadonlyMap<Filter, number>;
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
};

/** Counts by verdict, each a door to its findings. */
export function FindingFilter({ counts, chosen, onChoose }: FindingFilterProps): ReactNode {
  const words = checkWords.use();
  const shown = (['all', 'toDo', ...classes, 'corrected'] as const).filter(
    (filter) => filter === 'all' || filter === 'contradicts' || filter === chosen || (counts.get(filter) ?? 0) > 0,
  );
  const nameOf = (filter: Filter): string =>
    filter === 'all' || filter === 'toDo' || filter === 'corrected' ? words[filter] : words.verdicts[filter];
  return (
    <fieldset className="finding-filter">
      <legend className="visually-hidden">{words.filter}</legend>
      {shown.map((filter) => (
        <button
          key={filter}
          type="button"
          className={`filter-chip verdict-${filter}`}
          aria-pressed={filter === chosen}
          onClick={() => onChoose(filter)}
        >
          {filter in shapes ? <span aria-hidden="true">{shapes[filter as keyof typeof shapes]}</span> : null}
          {nameOf(filter)}
          <b>{formatCount(counts.get(filter) ?? 0)}</b>
        </button>
      ))}
    </fieldset>
  );
}

/** What each filter shows. */
export const passes = (filter: Filter, item: Item, isDecided: boolean): boolean => {
  if (filter === 'all') return true;
  if (filter === 'toDo') return item.asksForDecision && !isDecided;
  return filter === item.kind;
};
