import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { queryClient } from '../../api/query-client.ts';
import { Action } from '../../ui/Action.tsx';
import { Field } from '../../ui/Field.tsx';
import { formatSize } from '../../ui/format.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { draftQuery, draftsQuery, readPastedPlan, uploadPlan } from './drafts.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { planWords } from './words.ts';

/** The server's own limit; a larger file is refused before it is sent. */
const largest = 50 * 1024 * 1024;

type Incoming = { readonly file: File } | { readonly text: string };

/** Takes a plan in: dropped, chosen or pasted. It opens as a draft as soon as it is read. */
export function DropZone(): ReactNode {
  const words = planWords.use();
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [issued, setIssued] = useState('');
  const [tooLarge, setTooLarge] = useState<string | null>(null);

  const read = useMutation({
    mutationFn: (incoming: Incoming) =>
      'file' in incoming ? uploadPlan(incoming.file, issued) : readPastedPlan(incoming.text, issued),
    onSuccess: (draft) => {
      queryClient.setQueryData(draftQuery(draft.id).queryKey, draft);
      void queryClient.invalidateQueries({ queryKey: draftsQuery.queryKey });
      void navigate({ to: '/plans/drafts/$id', params: { id: draft.id } });
    },
  });
  const { mutate, isPending, reset } = read;

  const take = (files: readonly File[]): void => {
    const [file] = files;
    if (!file || isPending) return;
    reset();
    setTooLarge(file.size > largest ? words.tooLarge(file.name, formatSize(file.size)) : null);
    if (file.size > largest) return;
    if (files.length > 1) toast(words.oneFile);
    mutate({ file });
  };
  const latest = useRef({ take, mutate, isPending });
  latest.current = { take, mutate, isPending };

  // Pasting works wherever the page is, except where it is meant for a box.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // WPS puts a picture of the cells beside their text: the text is what was meant.
      if (text.trim() !== '' && !latest.current.isPending) latest.current.mutate({ text });
      else if (files.length > 0) latest.current.take(files);
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  // A file that misses the zone would otherwise replace the page.
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current.take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  const readingName = read.variables && 'file' in read.variables ? read.variables.file.name : null;
  return (
    <div className={`drop-zone${isOver ? ' drop-zone-over' : ''}`}>
      {isPending ? (
        <div className="drop-reading" role="status">
          <p className="drop-title">{readingName === null ? words.readingText : words.reading(readingName)}</p>
          <p className="faint">{words.readingNote}</p>
          <span className="drop-progress" aria-hidden="true" />
        </div>
      ) : (
        <>
          <div className="drop-main">
            <p className="drop-title">{isOver ? words.dropOver : words.dropTitle}</p>
            <p className="drop-text">{words.dropText}</p>
            <div className="drop-actions">
              <Action kind="primary" label={words.choose} onClick={() => chooser.current?.click()} />
              <Action label={words.paste} onClick={() => setPasting(true)} />
            </div>
            <input
              ref={chooser}
              type="file"
              hidden
              aria-label={words.choose}
              accept=".docx,.xlsx,.csv,.tsv,.txt,.doc,.xls,.wps,.et,.rtf,.odt,.ods,.pdf"
              onChange={(event) => {
                take([...(event.target.files ?? [])]);
                // The same file may be chosen again.
                event.target.value = '';
              }}
            />
          </div>
          <Field
            className="drop-issued"
            label={words.issued}
            type="date"
            value={issued}
            onChange={setIssued}
            hint={words.issuedHint}
          />
        </>
      )}
      {tooLarge === null && !read.isError ? null : (
        <div className="drop-refused">
          <h2>{words.refusedTitle}</h2>
          {tooLarge === null ? (
            <ProblemNote error={read.error} />
          ) : (
            <div className="problem-note" role="alert">
              <p>{tooLarge}</p>
            </div>
          )}
          <Action label={words.refusedAnother} onClick={() => chooser.current?.click()} />
        </div>
      )}
      {isPasting ? (
        <PasteDialog
          onClose={() => setPasting(false)}
          onText={(text) => {
            setPasting(false);
            setTooLarge(null);
            mutate({ text });
          }}
        />
      ) : null}
    </div>
  );
}
