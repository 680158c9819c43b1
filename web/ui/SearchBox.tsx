import './field.css';
import type { ReactNode } from 'react';

type SearchBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A filter that works while one types; its placeholder is its label. */
export function SearchBox({ label, value, onChange }: SearchBoxProps): ReactNode {
  return (
    <input
      type="search"
      className="field-input search-box"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
