import { type ReactNode, useEffect, useRef, useState } from 'react';

type CellEditorProps = {
  readonly label: string;
  /** What stands in the box at first: the cell's text, or the character that began the typing. */
  readonly text: string;
  readonly onDone: (text: string, move: 'down' | 'along' | 'stay') => void;
  readonly onCancel: () => void;
};

/** The box in place of a cell. Enter and Tab take what was typed, Escape leaves the cell as it was. */
export function CellEditor({ label, text, onDone, onCancel }: CellEditorProps): ReactNode {
  const [value, setValue] = useState(text);
  const box = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const finish = (run: () => void) => {
    if (isOver.current) return;
    isOver.current = true;
    run();
  };
  return (
    <input
      ref={box}
      className="grid-editor"
      aria-label={label}
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={(event) => {
        // While a Chinese word is being composed, Enter chooses the word.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(() => onDone(value, 'down'));
        else if (event.key === 'Tab') finish(() => onDone(value, 'along'));
        else if (event.key === 'Escape') finish(onCancel);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={() => finish(() => onDone(value, 'stay'))}
    />
  );
}
