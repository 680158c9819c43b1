import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Figure } from '../../../../core/check/figure.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import type { Stretch } from '../draft/edit.ts';
import type { Item } from '../result/items.ts';
import { choicesOf } from '../result/suggestion.ts';
import { checkWords } from '../words.ts';

type CorrectFormProps = {
  readonly item: Item;
  readonly figures: readonly Figure[];
  readonly text: string;
  readonly onCorrect: (place: Stretch, after: string) => void;
  readonly onCancel: () => void;
};

/** Changes one of the figures of a finding in the text; the value that the arithmetic gives stands ready. */
export function CorrectForm({ item, figures, text, onCorrect, onCancel }: CorrectFormProps): ReactNode {
  const words = checkWords.use();
  const name = useId();
  const input = useRef<HTMLInputElement>(null);
  const choices = choicesOf(item.finding, figures, text);
  const first = Math.max(
    0,
    choices.findIndex((choice) => choice.suggested !== null),
  );
  const startOf = (at: number): string => choices[at]?.suggested ?? choices[at]?.printed ?? '';
  const [chosen, setChosen] = useState(first);
  const [value, setValue] = useState(startOf(first));
  useEffect(() => {
    input.current?.select();
    input.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const choice = choices[chosen];
  // Each of two figures that differ is offered the other: neither is known to be right.
  const isOneOf = choices.filter((one) => one.suggested !== null).length > 1;
  const canApply = choice !== undefined && value.trim() !== '' && value !== choice.printed;
  return (
    <form
      className="finding-form"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (canApply) onCorrect(choice, value.trim());
      }}
    >
      {choices.length > 1 ? (
        <fieldset className="finding-which">
          <legend className="field-label">{words.correctThis}</legend>
          {choices.map((one, at) => (
            <label key={`${one.from}-${one.to}`}>
              <input
                type="radio"
                name={name}
                checked={at === chosen}
                onChange={() => {
                  setChosen(at);
                  setValue(startOf(at));
                }}
              />
              {one.printed}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Field
        ref={input}
        label={words.correctTo}
        value={value}
        maxLength={200}
        onChange={setValue}
        hint={choice?.suggested ? (isOneOf ? words.elsewhere : words.suggestion)(choice.suggested) : undefined}
      />
      <p className="finding-submit">
        <Action type="submit" kind="primary" label={words.apply} disabled={!canApply} />
        <Action label={words.cancel} onClick={onCancel} />
      </p>
    </form>
  );
}
