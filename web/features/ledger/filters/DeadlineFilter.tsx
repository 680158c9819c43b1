import type { ReactNode } from 'react';
import { doors } from '../../../ui/ledger-doors.ts';
import { type DeadlineKind, deadlineKinds, type LedgerFilter, toggled } from '../ledger-search.ts';
import type { MeasurePage } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { DayRange } from './DayRange.tsx';
import { FacetList } from './FacetList.tsx';

type DeadlineFilterProps = {
  readonly filter: LedgerFilter;
  readonly facets: MeasurePage['facets'] | undefined;
  readonly today: string;
  readonly onFilter: (filter: LedgerFilter) => void;
};

export function DeadlineFilter({ filter, facets, today, onFilter }: DeadlineFilterProps): ReactNode {
  const words = ledgerWords.use();
  const setDue = (dueFrom: string | null, dueTo: string | null) => onFilter({ ...filter, dueFrom, dueTo });
  const past = doors.duePast(today);
  const soon = doors.dueSoon(today);
  const year = today.slice(0, 4);
  const countOf = new Map((facets?.deadlineKind ?? []).map((facet) => [facet.value, facet.count]));
  return (
    <>
      <div className="due-quick">
        <button type="button" className="link-button" onClick={() => setDue(null, past.dueTo ?? null)}>
          {words.duePast}
        </button>
        <button type="button" className="link-button" onClick={() => setDue(soon.dueFrom ?? null, soon.dueTo ?? null)}>
          {words.dueSoon}
        </button>
        <button type="button" className="link-button" onClick={() => setDue(`${year}-01-01`, `${year}-12-31`)}>
          {words.dueYear}
        </button>
      </div>
      <DayRange from={filter.dueFrom} to={filter.dueTo} onChange={setDue} />
      <FacetList
        title={words.dueKind}
        options={deadlineKinds.map((kind) => ({ value: kind, label: words.deadlineKinds[kind], count: countOf.get(kind) ?? 0 }))}
        chosen={filter.deadlineKind}
        onToggle={(kind) => onFilter({ ...filter, deadlineKind: toggled(filter.deadlineKind, kind as DeadlineKind) })}
      />
    </>
  );
}
