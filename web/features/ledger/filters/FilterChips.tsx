import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { planDocumentsQuery } from '../../documents/plan-documents.ts';
import { useProgrammeChips } from '../../programme/ledger/use-programme-chips.ts';
import { type LedgerFilter, withoutFilter } from '../ledger-search.ts';
import { ledgerWords } from '../words.ts';
import { ChipList } from './ChipList.tsx';
import { chipsOf } from './chips.ts';

type FilterChipsProps = { readonly filter: LedgerFilter; readonly onFilter: (filter: LedgerFilter) => void };

/** What is filtered, in words, each to be taken off. */
export function FilterChips({ filter, onFilter }: FilterChipsProps): ReactNode {
  const words = ledgerWords.use();
  const agencies = useQuery(agenciesQuery);
  const documents = useQuery({ ...planDocumentsQuery, enabled: filter.document !== null });
  const chips = chipsOf(filter, words, { agencies: agencies.data?.agencies ?? [], documents: documents.data ?? [] });
  const ofProgramme = useProgrammeChips(filter.programme).map((chip) => ({
    ...chip,
    without: { ...filter, programme: chip.without },
  }));
  return (
    <ChipList
      chips={[...chips, ...ofProgramme].map((chip) => ({ ...chip, onRemove: () => onFilter(chip.without) }))}
      onClear={() => onFilter(withoutFilter(filter))}
    />
  );
}
