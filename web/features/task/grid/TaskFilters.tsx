import { useQuery } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { useSession } from '../../../api/session.ts';
import { doors } from '../../../ui/ledger-doors.ts';
import { DayRange } from '../../ledger/filters/DayRange.tsx';
import { FacetList } from '../../ledger/filters/FacetList.tsx';
import { agencyOptions, optionsOf } from '../../ledger/filters/facet-options.ts';
import { MenuButton } from '../../ledger/filters/MenuButton.tsx';
import { QueryBox } from '../../ledger/filters/QueryBox.tsx';
import { toggled } from '../../ledger/ledger-search.ts';
import { ledgerWords } from '../../ledger/words.ts';
import { type TaskPage, taskRoles } from '../tasks.ts';
import { taskWords } from '../words.ts';
import { namedStates, type TaskFilter, taskFlags } from './task-search.ts';

type TaskFiltersProps = {
  readonly filter: TaskFilter;
  readonly facets: TaskPage['facets'] | undefined;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

export function TaskFilters({ filter, facets, onFilter, searchRef }: TaskFiltersProps): ReactNode {
  const task = taskWords.use();
  const words = task.grid;
  const ledger = ledgerWords.use();
  const { today } = useSession();
  const directory = useQuery(agenciesQuery);
  const agencies = directory.data?.agencies ?? [];
  const named = (name: string, count: number) => (count > 0 ? ledger.filterActive(name, count) : name);
  const toggle = <Name extends 'field' | 'agency' | 'division' | 'role' | 'state' | 'light'>(name: Name, value: string) =>
    onFilter({ ...filter, [name]: toggled<string>(filter[name], value) });
  const dueCount = filter.dueFrom || filter.dueTo ? 1 : 0;
  const moreCount = (filter.named ? 1 : 0) + filter.flags.length + filter.role.length;
  const divisions = facets?.division ?? [];
  const setDue = (dueFrom: string | null, dueTo: string | null) => onFilter({ ...filter, dueFrom, dueTo });
  return (
    <search className="filter-bar" aria-label={ledger.filters}>
      <QueryBox value={filter.q} onChange={(q) => onFilter({ ...filter, q })} inputRef={searchRef} label={words.search} />
      <div className="filter-menus">
        <MenuButton label={words.filterState} count={filter.state.length} name={named(words.filterState, filter.state.length)}>
          <FacetList
            title={words.filterState}
            options={optionsOf(facets?.state ?? [], filter.state, (value) => task.states[value as keyof typeof task.states])}
            chosen={filter.state}
            onToggle={(value) => toggle('state', value)}
          />
        </MenuButton>
        <MenuButton label={words.filterLight} count={filter.light.length} name={named(words.filterLight, filter.light.length)}>
          <FacetList
            title={words.filterLight}
            options={optionsOf(facets?.light ?? [], filter.light, (value) => task.lights[value as keyof typeof task.lights])}
            chosen={filter.light}
            onToggle={(value) => toggle('light', value)}
          />
        </MenuButton>
        <MenuButton
          label={words.filterAgency}
          count={filter.agency.length}
          name={named(words.filterAgency, filter.agency.length)}
        >
          <FacetList
            title={words.filterAgency}
            options={agencyOptions(facets?.agency ?? [], agencies, {
              leads: words.filterAgency,
              others: ledger.allAgencies,
            })}
            chosen={filter.agency}
            onToggle={(value) => toggle('agency', value)}
          />
        </MenuButton>
        {divisions.length > 0 || filter.division.length > 0 ? (
          <MenuButton
            label={words.filterDivision}
            count={filter.division.length}
            name={named(words.filterDivision, filter.division.length)}
          >
            <FacetList
              title={words.filterDivision}
              options={optionsOf(divisions, filter.division)}
              chosen={filter.division}
              onToggle={(value) => toggle('division', value)}
            />
          </MenuButton>
        ) : null}
        <MenuButton label={words.filterField} count={filter.field.length} name={named(words.filterField, filter.field.length)}>
          <FacetList
            title={words.filterField}
            options={optionsOf(facets?.field ?? [], filter.field)}
            chosen={filter.field}
            onToggle={(value) => toggle('field', value)}
          />
        </MenuButton>
        <MenuButton label={words.filterDue} count={dueCount} name={named(words.filterDue, dueCount)}>
          <div className="due-quick">
            <button type="button" className="link-button" onClick={() => setDue(null, doors.duePast(today).dueTo ?? null)}>
              {words.duePast}
            </button>
            <button
              type="button"
              className="link-button"
              onClick={() => setDue(doors.dueSoon(today).dueFrom ?? null, doors.dueSoon(today).dueTo ?? null)}
            >
              {words.dueSoon}
            </button>
          </div>
          <DayRange from={filter.dueFrom} to={filter.dueTo} onChange={setDue} />
        </MenuButton>
        <MenuButton label={words.filterMore} count={moreCount} name={named(words.filterMore, moreCount)}>
          <FacetList
            title={words.filterRole}
            options={taskRoles.map((role) => ({ value: role, label: task.roles[role] }))}
            chosen={filter.role}
            onToggle={(value) => toggle('role', value)}
          />
          <FacetList
            title={words.named}
            options={namedStates.map((state) => ({ value: state, label: words.namedStates[state] }))}
            chosen={filter.named ? [filter.named] : []}
            onToggle={(value) => onFilter({ ...filter, named: filter.named === value ? null : (value as 'named' | 'unnamed') })}
          />
          <FacetList
            title={words.filterMore}
            options={taskFlags.map((flag) => ({ value: flag, label: words.flags[flag] }))}
            chosen={filter.flags}
            onToggle={(value) =>
              onFilter({ ...filter, flags: taskFlags.filter((flag) => toggled<string>(filter.flags, value).includes(flag)) })
            }
          />
        </MenuButton>
      </div>
    </search>
  );
}
