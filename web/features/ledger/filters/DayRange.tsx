import type { ReactNode } from 'react';
import { isDay } from '../../../../core/shared/day.ts';
import { ledgerWords } from '../words.ts';

type DayRangeProps = {
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
};

/** The first and the last day of what is due. */
export function DayRange({ from, to, onChange }: DayRangeProps): ReactNode {
  const words = ledgerWords.use();
  return (
    <div className="due-days">
      <label>
        {words.dueFrom}
        <input
          type="date"
          className="field-input"
          value={from ?? ''}
          max={to ?? undefined}
          onChange={({ target }) => (target.value === '' || isDay(target.value)) && onChange(target.value || null, to)}
        />
      </label>
      <label>
        {words.dueTo}
        <input
          type="date"
          className="field-input"
          value={to ?? ''}
          min={from ?? undefined}
          onChange={({ target }) => (target.value === '' || isDay(target.value)) && onChange(from, target.value || null)}
        />
      </label>
    </div>
  );
}
