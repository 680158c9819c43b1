import type { ReactNode } from 'react';
import { MenuButton } from '../filters/MenuButton.tsx';
import { ledgerWords } from '../words.ts';
import type { ColumnSet, GridPreference } from './column-set.ts';

type ColumnMenuProps<Id extends string, Sort extends string> = {
  readonly columns: ColumnSet<Id, Sort>;
  readonly heads: { readonly [id in Id]: string };
  readonly preference: GridPreference<Id>;
  readonly onChange: (preference: GridPreference<Id>) => void;
};

/** Which columns stand in the grid, in which order, and how high its rows are. */
export function ColumnMenu<Id extends string, Sort extends string>(props: ColumnMenuProps<Id, Sort>): ReactNode {
  const { columns, preference, onChange } = props;
  const { frozenIds } = columns;
  const words = ledgerWords.use();
  return (
    <MenuButton label={words.columnsMenu} align="end">
      <fieldset className="facet">
        <legend className="facet-title">{words.density}</legend>
        <div className="density">
          {(['compact', 'comfortable'] as const).map((density) => (
            <label key={density} className="facet-option">
              <input
                type="radio"
                name="density"
                checked={preference.density === density}
                onChange={() => onChange({ ...preference, density })}
              />
              {words[density]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="facet">
        <legend className="facet-title">{words.columnsMenu}</legend>
        <ul className="column-list">
          {columns.inOrder(preference).map((id) => {
            const isFrozen = frozenIds.includes(id);
            const isShown = preference.shown.includes(id);
            const name = props.heads[id];
            const at = preference.shown.indexOf(id);
            return (
              <li key={id} className="column-choice">
                <label className="facet-option">
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isFrozen}
                    aria-label={words.columnShown(name)}
                    onChange={() => onChange(columns.withShown(preference, id, !isShown))}
                  />
                  <span className="facet-label">{name}</span>
                </label>
                {isShown && !isFrozen ? (
                  <span className="column-moves">
                    <button
                      type="button"
                      aria-label={words.columnEarlier(name)}
                      disabled={at === frozenIds.length}
                      onClick={() => onChange(columns.withMoved(preference, id, -1))}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      aria-label={words.columnLater(name)}
                      disabled={at === preference.shown.length - 1}
                      onClick={() => onChange(columns.withMoved(preference, id, 1))}
                    >
                      ↓
                    </button>
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <p className="column-note">{words.columnsNote}</p>
      <button type="button" className="link-button" onClick={() => onChange(columns.usual)}>
        {words.columnsReset}
      </button>
    </MenuButton>
  );
}
