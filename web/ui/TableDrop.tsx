import './table-drop.css';
import { type ReactNode, useId, useState } from 'react';

type TableDropProps = {
  /** What stands before the button: "drag the file here, or". */
  readonly text: string;
  readonly choose: string;
  /** What the table must hold. */
  readonly hint: string;
  /** Endings of the files that are read: '.xlsx,.csv'. */
  readonly endings: string;
  readonly onFile: (file: File) => void;
};

/** Where a table is dropped or chosen. */
export function TableDrop({ text, choose, hint, endings, onFile }: TableDropProps): ReactNode {
  const inputId = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  return (
    <section
      aria-label={choose}
      className={isOver ? 'table-drop table-drop-over' : 'table-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <p>
        {text}{' '}
        <label htmlFor={inputId} className="action table-choose">
          {choose}
        </label>
        <input
          id={inputId}
          type="file"
          className="visually-hidden"
          accept={endings}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file, corrected, must be chosen again as a new one.
            event.target.value = '';
          }}
        />
      </p>
      <p className="faint">{hint}</p>
    </section>
  );
}
