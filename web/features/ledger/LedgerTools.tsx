import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { formatDay } from '../../ui/format.ts';
import { MenuButton } from './filters/MenuButton.tsx';
import { type Group, groups, type LedgerFilter, type Sort, sorts } from './ledger-search.ts';
import { ledgerWords, viewWords } from './words.ts';

type ToolProps = { readonly filter: LedgerFilter; readonly onFilter: (filter: LedgerFilter) => void };

export function SortSelect({ filter, onFilter }: ToolProps): ReactNode {
  const words = ledgerWords.use();
  return (
    <select
      className="field-input sort-select"
      aria-label={words.sortBy}
      value={filter.sort}
      onChange={(event) => onFilter({ ...filter, sort: event.target.value as Sort })}
    >
      {sorts.map((one) => (
        <option key={one} value={one}>
          {words.sorts[one]}
        </option>
      ))}
    </select>
  );
}

export function GroupSelect({ filter, onFilter }: ToolProps): ReactNode {
  const words = viewWords.use();
  return (
    <select
      className="field-input sort-select"
      aria-label={words.groupBy}
      value={filter.group ?? ''}
      onChange={(event) => onFilter({ ...filter, group: event.target.value === '' ? null : (event.target.value as Group) })}
    >
      <option value="">{words.groupNothing}</option>
      {groups.map((one) => (
        <option key={one} value={one}>
          {words.groups[one]}
        </option>
      ))}
    </select>
  );
}

/** The day of which the ledger is shown; the past is there to read. */
export function AsOfMenu({ filter, onFilter, today }: ToolProps & { readonly today: string }): ReactNode {
  const words = viewWords.use();
  return (
    <MenuButton label={words.asOf} count={filter.asOf === null ? 0 : 1} align="end">
      <div className="field">
        <label className="field-label" htmlFor="ledger-as-of">
          {words.asOfDay}
        </label>
        <input
          id="ledger-as-of"
          type="date"
          className="field-input"
          max={today}
          value={filter.asOf ?? ''}
          onChange={(event) => onFilter({ ...filter, asOf: event.target.value === '' ? null : event.target.value })}
        />
        <p className="field-hint">{words.asOfNote}</p>
      </div>
    </MenuButton>
  );
}

export function AsOfNote({ filter, onFilter }: ToolProps): ReactNode {
  const words = viewWords.use();
  const language = useLanguage();
  if (filter.asOf === null) return null;
  return (
    <p className="as-of-note" role="status">
      {words.asOfShown(formatDay(filter.asOf, language))}{' '}
      <button type="button" className="link-button" onClick={() => onFilter({ ...filter, asOf: null })}>
        {words.asOfLeave}
      </button>
    </p>
  );
}
