import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { ledgerWords } from '../words.ts';

export type FacetOption = {
  readonly value: string;
  readonly label: string;
  /** Other names under which it is found. */
  readonly also?: readonly string[];
  /** How many rows the choice leads to; undefined where that is not counted. */
  readonly count?: number | undefined;
  /** A heading above the first option of a group. */
  readonly heading?: string;
};

type FacetListProps = {
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** `one`: choosing another takes the place of the first. */
  readonly kind?: 'many' | 'one';
};

/** As many as are found at a glance; more get a box to search in. */
const searchedFrom = 9;

/** The values of a filter with their counts. */
export function FacetList({ title, options, chosen, onToggle, kind = 'many' }: FacetListProps): ReactNode {
  const words = ledgerWords.use();
  const name = useId();
  const [wanted, setWanted] = useState('');
  const found = options.filter((option) => [option.label, ...(option.also ?? [])].some((text) => text.includes(wanted.trim())));

  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || kind === 'one') return;
    const inputs = [...event.currentTarget.querySelectorAll('input')];
    const next = inputs[inputs.indexOf(event.target as HTMLInputElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <fieldset className="facet" onKeyDown={onKeyDown}>
      <legend className="facet-title">{title}</legend>
      {options.length >= searchedFrom ? (
        <input
          type="search"
          className="field-input facet-search"
          aria-label={words.filterFind(title)}
          placeholder={words.filterFind(title)}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      ) : null}
      <div className="facet-options">
        {found.map((option) => (
          <div key={option.value}>
            {option.heading && wanted === '' ? <p className="facet-heading">{option.heading}</p> : null}
            <label className="facet-option">
              <input
                type={kind === 'one' ? 'radio' : 'checkbox'}
                name={name}
                checked={chosen.includes(option.value)}
                onChange={() => onToggle(option.value)}
              />
              <span className="facet-label">{option.label}</span>
              {option.count === undefined ? null : <span className="facet-count">{formatCount(option.count)}</span>}
            </label>
          </div>
        ))}
        {found.length === 0 ? <p className="faint">{words.filterNothing}</p> : null}
      </div>
    </fieldset>
  );
}
