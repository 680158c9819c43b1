import type { ReactNode } from 'react';
import { ledgerWords } from '../words.ts';

type ChipListProps = {
  readonly chips: readonly { readonly key: string; readonly label: string; readonly onRemove: () => void }[];
  readonly onClear: () => void;
};

/** What is filtered, in words, each to be taken off. */
export function ChipList({ chips, onClear }: ChipListProps): ReactNode {
  const words = ledgerWords.use();
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" aria-label={words.removeChip(chip.label)} onClick={chip.onRemove}>
            {chip.label}
            <span aria-hidden="true" className="chip-cross">
              ×
            </span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={onClear}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}
