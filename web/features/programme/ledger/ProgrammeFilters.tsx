import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FacetList } from '../../ledger/filters/FacetList.tsx';
import { MenuButton } from '../../ledger/filters/MenuButton.tsx';
import { type ProgrammeSearch, programmeValues } from '../../ledger/programme-search.ts';
import { programmeQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';

type ProgrammeFiltersProps = {
  readonly filter: ProgrammeSearch;
  readonly onFilter: (filter: ProgrammeSearch) => void;
};

/** What the ledger can be filtered by of lists, origin and documents; the rest is reached through the programme's doors. */
export function ProgrammeFilters({ filter, onFilter }: ProgrammeFiltersProps): ReactNode {
  const words = programmeWords.use();
  const programme = useQuery(programmeQuery);
  const years = (programme.data?.lists ?? []).flatMap((list) => list.year ?? []);
  const toggle = (name: keyof ProgrammeSearch, value: string | number) => {
    const { [name]: before, ...rest } = filter;
    onFilter((String(before) === String(value) ? rest : { ...rest, [name]: value }) as ProgrammeSearch);
  };
  const choice = (name: 'origin' | 'documentState' | 'progress' | 'key', labels: Readonly<Record<string, string>>) => (
    <FacetList
      title={words.filters[name]}
      options={programmeValues[name].map((value) => ({ value, label: labels[value] ?? value }))}
      chosen={filter[name] === undefined ? [] : [filter[name]]}
      onToggle={(value) => toggle(name, value)}
    />
  );
  return (
    <MenuButton label={words.filter} count={Object.keys(filter).length}>
      {years.length > 0 ? (
        <FacetList
          title={words.filters.year}
          options={years.map((year) => ({ value: String(year), label: words.chips.year(String(year)) }))}
          chosen={filter.year === undefined ? [] : [String(filter.year)]}
          onToggle={(value) => toggle('year', Number(value))}
        />
      ) : null}
      {choice('origin', words.origins)}
      {choice('documentState', words.documentStates)}
      {choice('progress', words.progresses)}
      {choice('key', words.keys)}
    </MenuButton>
  );
}
