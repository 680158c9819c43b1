import { useQuery } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { ProgrammeFilters } from '../../programme/ledger/ProgrammeFilters.tsx';
import { type LeadState, type LedgerFilter, leadStates, partyRoles, type Role, toggled } from '../ledger-search.ts';
import type { MeasurePage } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { DeadlineFilter } from './DeadlineFilter.tsx';
import { FacetList } from './FacetList.tsx';
import { agencyOptions, optionsOf } from './facet-options.ts';
import { MenuButton } from './MenuButton.tsx';
import { QueryBox } from './QueryBox.tsx';

type FilterBarProps = {
  readonly filter: LedgerFilter;
  readonly facets: MeasurePage['facets'] | undefined;
  readonly today: string;
  readonly onFilter: (filter: LedgerFilter) => void;
  readonly searchRef: Ref<HTMLInputElement>;
};

export function FilterBar({ filter, facets, today, onFilter, searchRef }: FilterBarProps): ReactNode {
  const words = ledgerWords.use();
  const directory = useQuery(agenciesQuery);
  const named = (name: string, count: number) => (count > 0 ? words.filterActive(name, count) : name);
  const dueCount = (filter.dueFrom || filter.dueTo ? 1 : 0) + filter.deadlineKind.length;
  const documents = facets?.document ?? [];
  return (
    <search className="filter-bar" aria-label={words.filters}>
      <QueryBox value={filter.q} onChange={(q) => onFilter({ ...filter, q })} inputRef={searchRef} label={words.search} />
      <div className="filter-menus">
        <MenuButton label={words.filterField} count={filter.field.length} name={named(words.filterField, filter.field.length)}>
          <FacetList
            title={words.filterField}
            options={optionsOf(facets?.field ?? [], filter.field)}
            chosen={filter.field}
            onToggle={(value) => onFilter({ ...filter, field: toggled(filter.field, value) })}
          />
        </MenuButton>
        <MenuButton
          label={words.filterAgency}
          count={filter.agency.length}
          name={named(words.filterAgency, filter.agency.length)}
        >
          <FacetList
            title={words.filterRole}
            kind="one"
            options={[
              { value: '', label: words.anyRole },
              ...partyRoles.map((role) => ({ value: role, label: words.roles[role] })),
            ]}
            chosen={[filter.role ?? '']}
            onToggle={(value) => onFilter({ ...filter, role: value === '' ? null : (value as Role) })}
          />
          <FacetList
            title={words.filterAgency}
            options={agencyOptions(facets?.lead ?? [], directory.data?.agencies ?? [], {
              leads: words.leadsWithCounts,
              others: words.allAgencies,
            })}
            chosen={filter.agency}
            onToggle={(value) => {
              const agency = toggled(filter.agency, value);
              onFilter({ ...filter, agency, role: agency.length === 0 ? null : filter.role });
            }}
          />
        </MenuButton>
        <MenuButton label={words.filterDeadline} count={dueCount} name={named(words.filterDeadline, dueCount)}>
          <DeadlineFilter filter={filter} facets={facets} today={today} onFilter={onFilter} />
        </MenuButton>
        <MenuButton label={words.filterLead} count={filter.leadState ? 1 : 0}>
          <FacetList
            title={words.filterLead}
            options={leadStates.map((state) => ({ value: state, label: words.leadStates[state] }))}
            chosen={filter.leadState ? [filter.leadState] : []}
            onToggle={(value) => onFilter({ ...filter, leadState: filter.leadState === value ? null : (value as LeadState) })}
          />
        </MenuButton>
        <ProgrammeFilters filter={filter.programme} onFilter={(programme) => onFilter({ ...filter, programme })} />
        {documents.length > 1 || filter.document ? (
          <MenuButton label={words.filterDocument} count={filter.document ? 1 : 0}>
            <FacetList
              title={words.filterDocument}
              options={optionsOf(documents, filter.document ? [filter.document] : [])}
              chosen={filter.document ? [filter.document] : []}
              onToggle={(value) => onFilter({ ...filter, document: filter.document === value ? null : value })}
            />
          </MenuButton>
        ) : null}
      </div>
    </search>
  );
}
