import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../../api/agencies.ts';
import { planDocumentsQuery } from '../../documents/plan-documents.ts';
import { type LedgerFilter, withoutFilter } from '../ledger-search.ts';
import { ledgerWords } from '../words.ts';
import { chipsOf } from './chips.ts';

type FilterChipsProps = { readonly filter: LedgerFilter; readonly onFilter: (filter: LedgerFilter) => void };

/** What is filtered, in words, each to be taken off. */
export function FilterChips({ filter, onFilter }: FilterChipsProps): ReactNode {
  const words = ledgerWords.use();
  const agencies = useQuery(agenciesQuery);
  const documents = useQuery({ ...planDocumentsQuery, enabled: filter.document !== null });
  const chips = chipsOf(filter, words, { agencies: agencies.data?.agencies ?? [], documents: documents.data ?? [] });
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" aria-label={words.removeChip(chip.label)} onClick={() => onFilter(chip.without)}>
            {chip.label}
            <span aria-hidden="true" className="chip-cross">
              ×
            </span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={() => onFilter(withoutFilter(filter))}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}
