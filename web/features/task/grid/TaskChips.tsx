import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { ChipList } from '../../ledger/filters/ChipList.tsx';
import { ledgerWords } from '../../ledger/words.ts';
import type { TaskPage } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { taskChipsOf } from './task-chips.ts';
import { type TaskFilter, withoutTaskFilter } from './task-search.ts';

type TaskChipsProps = {
  readonly filter: TaskFilter;
  readonly facets: TaskPage['facets'] | undefined;
  /** The title of the measure filtered by, as its rows have it. */
  readonly measure: string | undefined;
  readonly onFilter: (filter: TaskFilter) => void;
};

/** What is filtered, in words, each to be taken off. */
export function TaskChips({ filter, facets, measure, onFilter }: TaskChipsProps): ReactNode {
  const words = taskWords.use();
  const { chips } = ledgerWords.use();
  const directory = useQuery(agenciesQuery);
  const agencies = directory.data?.agencies ?? [];
  const due = { from: chips.dueFrom, to: chips.dueTo, both: chips.due };
  const found = taskChipsOf(filter, words, due, {
    agency: (id) => agencies.find((agency) => agency.id === id)?.name,
    division: (id) =>
      facets?.division.find((facet) => facet.value === id)?.label ??
      agencies.find((agency) => agency.division?.id === id)?.division?.name,
    measure,
  });
  return (
    <ChipList
      chips={found.map((chip) => ({ ...chip, onRemove: () => onFilter(chip.without) }))}
      onClear={() => onFilter(withoutTaskFilter(filter))}
    />
  );
}
