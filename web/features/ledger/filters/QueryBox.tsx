import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { ledgerWords } from '../words.ts';

type QueryBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
};

/** Asks a moment after the last key, and never in the middle of a syllable that an input method is still composing. */
export function QueryBox({ label, value, onChange, inputRef }: QueryBoxProps): ReactNode {
  const words = ledgerWords.use();
  const [text, setText] = useState(value);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(value);
  useEffect(() => {
    // The address changed from elsewhere: a chip was taken off, the person went back.
    if (value !== asked.current) setText(value);
    asked.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const askSoon = (next: string, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      asked.current = next.trim();
      onChange(asked.current);
    }, delay);
  };
  return (
    <input
      ref={inputRef}
      type="search"
      className="field-input query-box"
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={label}
      title={words.searchHint}
      maxLength={100}
      value={text}
      onCompositionStart={() => {
        isComposing.current = true;
        clearTimeout(timer.current);
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false;
        askSoon(event.currentTarget.value, 120);
      }}
      onChange={(event) => {
        setText(event.target.value);
        if (!isComposing.current) askSoon(event.target.value, 220);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) askSoon(event.currentTarget.value, 0);
      }}
    />
  );
}
