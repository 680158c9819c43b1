import '../calendar.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import type { NoticeReading } from '../../../../core/calendar/read-notice.ts';
import type { Problem } from '../../../../core/shared/problem.ts';
import { Action } from '../../../ui/Action.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { calendarQuery } from '../calendar.ts';
import { calendarWords } from '../words.ts';
import { NoticeForm } from './NoticeForm.tsx';

type Given = { readonly text: string } | { readonly file: File };
type Read = { readonly at: number; readonly reading: NoticeReading } | { readonly refused: Problem };

/** Reads in the browser; the server is sent the days only, and judges them by the same rules. */
async function readGiven(given: Given, year: number): Promise<Read> {
  const [{ readDocument, readPasted }, { readNotice }] = await Promise.all([
    import('../../../../documents/read.ts'),
    import('../../../../core/calendar/read-notice.ts'),
  ]);
  const at = Date.now();
  if ('text' in given) {
    const document = readPasted(given.text);
    const refused = document.notes.find(({ severity }) => severity === 'error');
    return refused ? { refused } : { at, reading: readNotice(document, year) };
  }
  const read = await readDocument(new Uint8Array(await given.file.arrayBuffer()), given.file.name);
  return 'refused' in read ? { refused: read.refused } : { at, reading: readNotice(read.document, year) };
}

/** A year's notice: pasted or out of a file, read, looked at, imported. */
export function ImportNoticePage(): ReactNode {
  const calendar = calendarWords.use();
  const words = calendar.importing;
  const sentence = useProblemSentence();
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { data: book, error, refetch } = useQuery(calendarQuery);
  const next = book ? Number(book.knownThrough.slice(0, 4)) + 1 : 0;
  const read = useMutation({ mutationFn: (given: Given) => readGiven(given, next) });
  const result = read.data;
  return (
    <Page title={words.title} trail={<Link to="/settings/calendar">{calendar.title}</Link>} lead={words.lead}>
      {error && !book ? <ProblemNote error={error} onRetry={() => void refetch()} /> : null}
      {!book && !error ? <SkeletonLines lines={6} /> : null}
      {book ? (
        <>
          <form
            className="section calendar-paste"
            aria-label={words.text}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setEmpty(text.trim() === '');
              if (text.trim() !== '' && !read.isPending) read.mutate({ text });
            }}
          >
            <div className="field">
              <label className="field-label" htmlFor={`${id}-text`}>
                {words.text}
              </label>
              <textarea
                id={`${id}-text`}
                className="field-input"
                rows={10}
                value={text}
                aria-invalid={isEmpty || undefined}
                aria-describedby={isEmpty ? `${id}-note` : undefined}
                onChange={(event) => setText(event.target.value)}
              />
              {isEmpty ? (
                <p id={`${id}-note`} className="field-note field-error">
                  {words.empty}
                </p>
              ) : null}
            </div>
            <div className="calendar-paste-actions">
              <Action kind="primary" type="submit" label={words.read} isBusy={read.isPending} />
              <input
                id={`${id}-file`}
                type="file"
                className="visually-hidden"
                accept=".docx,.xlsx,.csv,.tsv,.txt"
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  event.target.value = '';
                  setEmpty(false);
                  if (file) read.mutate({ file });
                }}
              />
              <label htmlFor={`${id}-file`} className="action calendar-file">
                {words.file}
              </label>
              <span className="faint">
                {read.variables && 'file' in read.variables ? words.fileRead(read.variables.file.name) : words.fileNote}
              </span>
            </div>
          </form>
          {read.error ? <ProblemNote error={read.error} /> : null}
          {result && 'refused' in result ? (
            <div className="problem-note" role="alert">
              <p>{sentence(result.refused)}</p>
            </div>
          ) : null}
          {result && 'reading' in result ? <NoticeForm key={result.at} reading={result.reading} book={book} next={next} /> : null}
        </>
      ) : null}
    </Page>
  );
}
