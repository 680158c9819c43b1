import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { ReadResult } from '../../../../documents/read.ts';
import { Action } from '../../../ui/Action.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { checkWords } from '../words.ts';

type FileDropProps = {
  readonly read: (file: File) => Promise<ReadResult>;
  readonly today: string;
  readonly asOf: string | null;
  readonly onAsOf: (asOf: string | null) => void;
  /** Null while there is nothing to compare with. */
  readonly isCompared: boolean | null;
  readonly onCompare: (isCompared: boolean) => void;
  readonly onText: (text: string, name: string) => void;
  /** Null while there is nothing to clear. */
  readonly onClear: (() => void) | null;
  readonly children: ReactNode;
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** The draft's own bar, and the ground on which a file may be dropped. Files are read in the browser. */
export function FileDrop(props: FileDropProps): ReactNode {
  const { read, today, asOf, onAsOf, isCompared, onCompare, onText, onClear, children } = props;
  const words = checkWords.use();
  const sentence = useProblemSentence();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isReading, setReading] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    if (!file || isReading) return;
    setReading(true);
    setRefusal(null);
    try {
      const result = await read(file);
      if ('refused' in result) setRefusal(sentence(result.refused));
      else onText(result.document.text, file.name);
    } catch {
      setRefusal(words.readFailed);
    } finally {
      setReading(false);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button opens the same files
    <div
      className={`draft-ground${isOver ? ' draft-over' : ''}`}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <div className="draft-bar">
        <Action label={isReading ? words.opening : words.open} isBusy={isReading} onClick={() => chooser.current?.click()} />
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={words.open}
          accept=".docx,.xlsx,.txt,.csv,.tsv"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
        <label className="draft-day" title={words.asOfHint}>
          {words.asOf}
          <input
            type="date"
            className="field-input"
            value={asOf ?? today}
            onChange={(event) => onAsOf(event.target.value === '' ? null : event.target.value)}
          />
        </label>
        {isCompared === null ? null : (
          <label className="draft-day">
            <input type="checkbox" checked={isCompared} onChange={(event) => onCompare(event.target.checked)} />
            {words.compare}
          </label>
        )}
        {onClear ? (
          <button type="button" className="link-button draft-clear" onClick={onClear}>
            {words.clear}
          </button>
        ) : (
          <span className="faint draft-hint">{words.openHint}</span>
        )}
      </div>
      {refusal ? (
        <p className="check-note check-note-error" role="alert">
          {refusal}
        </p>
      ) : null}
      <div className="draft-scroll">{children}</div>
      {isOver ? (
        <p className="draft-drop" aria-hidden="true">
          {words.dropHere}
        </p>
      ) : null}
    </div>
  );
}
