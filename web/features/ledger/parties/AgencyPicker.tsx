import './parties.css';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { type Agency, agenciesQuery } from '../../../api/agencies.ts';
import { ledgerWords } from '../words.ts';
import { findAgencies } from './find-agencies.ts';

type AgencyPickerProps = {
  readonly label: string;
  /** Whether the label is shown; else it is for screen readers. */
  readonly hasLabel?: boolean;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** Whether a name outside of the directory may be taken as it is written. */
  readonly allowsUnknown?: boolean;
  /** The agencies to choose from; without them the whole directory and its groups. */
  readonly among?: readonly Agency[];
  readonly autoFocus?: boolean;
  /** Names shown in another way: those that stand for nobody yet. */
  readonly unknown?: readonly string[];
};

/** Names as tags in their order, and a box that finds agencies by name, full name or alias. */
export function AgencyPicker(props: AgencyPickerProps): ReactNode {
  const { label, names, onChange, allowsUnknown = false } = props;
  const words = ledgerWords.use().agencyPicker;
  const directory = useQuery(agenciesQuery);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const found = findAgencies(
    text,
    props.among ?? directory.data?.agencies ?? [],
    props.among ? [] : (directory.data?.groups ?? []),
    names,
  );
  const wanted = text.trim();
  const offersWriting =
    allowsUnknown && wanted.length >= 2 && !names.includes(wanted) && !found.some(({ name }) => name === wanted);
  const options = [
    ...found.map((choice) => ({ name: choice.name, text: choice.name, note: noteOf(choice) })),
    ...(offersWriting ? [{ name: wanted, text: words.asWritten(wanted), note: '' }] : []),
  ];
  function noteOf(choice: (typeof found)[number]): string {
    return choice.kind === 'group' ? words.group : choice.by ? words.alias(choice.by) : '';
  }
  const at = Math.min(active, options.length - 1);

  const add = (name: string): void => {
    onChange([...names, name]);
    setText('');
    setActive(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      setActive(Math.max(0, Math.min(next, options.length - 1)));
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && isOpen && wanted !== '') {
      const option = options[at];
      // Enter in an open list chooses; it does not send the form around it.
      event.preventDefault();
      event.stopPropagation();
      if (option) add(option.name);
    } else if (event.key === 'Backspace' && text === '' && names.length > 0) {
      event.preventDefault();
      onChange(names.slice(0, -1));
    } else if (event.key === 'Escape' && isOpen && wanted !== '') {
      event.stopPropagation();
      setText('');
      setOpen(false);
    }
  };

  return (
    <div className="picker">
      <label htmlFor={id} className={props.hasLabel ? 'field-label' : 'visually-hidden'}>
        {label}
      </label>
      <div className="picker-box">
        {names.map((name, index) => (
          <span key={name} className={props.unknown?.includes(name) ? 'tag tag-unknown' : 'tag'}>
            {name}
            {index > 0 ? (
              <button
                type="button"
                className="tag-button"
                aria-label={words.earlier(name)}
                title={words.earlier(name)}
                onClick={() => onChange(names.flatMap((one, i) => (i === index - 1 ? [name, one] : i === index ? [] : [one])))}
              >
                ‹
              </button>
            ) : null}
            <button
              type="button"
              className="tag-button"
              aria-label={words.remove(name)}
              onClick={() => {
                onChange(names.filter((one) => one !== name));
                input.current?.focus();
              }}
            >
              ×
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={isOpen && options[at] ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          className="picker-input"
          placeholder={names.length === 0 ? words.find : ''}
          // biome-ignore lint/a11y/noAutofocus: the person pressed Enter on the cell to type into it
          autoFocus={props.autoFocus}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      {isOpen ? (
        <div id={`${id}-list`} role="listbox" aria-label={words.list} className="picker-list">
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above hears the keys and points here
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={option.name}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={index === at ? 'picker-option picker-option-active' : 'picker-option'}
              // The focus stays in the box.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(option.name)}
            >
              {option.text}
              {option.note ? <span className="picker-note">{option.note}</span> : null}
            </div>
          ))}
          {options.length === 0 ? <div className="picker-none">{words.nothing}</div> : null}
        </div>
      ) : null}
    </div>
  );
}
