import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type CalendarNotice, makeCalendar } from '../../../../core/calendar/calendar.ts';
import type { CalendarProblem } from '../../../../core/calendar/problems.ts';
import type { NoticeReading } from '../../../../core/calendar/read-notice.ts';
import { countWorkdays } from '../../../../core/calendar/workday.ts';
import { day, isDay } from '../../../../core/shared/day.ts';
import { api, take } from '../../../api/client.ts';
import { hasStatus } from '../../../api/problem.ts';
import { queryClient } from '../../../api/query-client.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { focusFirstError } from '../../../ui/focus-first-error.ts';
import { formatCount } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { useProblemSentence } from '../../../ui/problem-sentence.ts';
import { Section } from '../../../ui/Section.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { type CalendarBook, calendarQuery, keepCalendar } from '../calendar.ts';
import { HolidayTable } from '../NoticeSection.tsx';
import { calendarWords } from '../words.ts';

type NoticeFormProps = { readonly reading: NoticeReading; readonly book: CalendarBook; readonly next: number };

/** What was read, to be looked at: the days by holiday, and what the text did not say of the notice. */
export function NoticeForm({ reading, book, next }: NoticeFormProps): ReactNode {
  const words = calendarWords.use().importing;
  const navigate = useNavigate();
  const [year, setYear] = useState(String(reading.year ?? next));
  const [title, setTitle] = useState(reading.title ?? '');
  const [number, setNumber] = useState(reading.documentNumber ?? '');
  const [issuedOn, setIssuedOn] = useState<string>(reading.issuedOn ?? '');
  const [wasSubmitted, setSubmitted] = useState(false);
  const held = book.notices.find((one) => String(one.year) === year);
  const missing = (isThere: boolean, sentence: string = words.missing) => (wasSubmitted && !isThere ? sentence : undefined);
  const isYear = /^2[01]\d\d$/.test(year);
  const isComplete = isYear && title.trim().length > 3 && number.trim().length > 1 && isDay(issuedOn);
  const write = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/calendar/notices', {
          body: {
            year: Number(year),
            title: title.trim(),
            documentNumber: number.trim(),
            issuedOn,
            days: reading.days.map(({ day: one, kind, name }) => ({ day: one, kind, name })),
            version: held?.version ?? 0,
          },
        }),
      ),
    onSuccess: async (changed) => {
      keepCalendar(changed);
      toast(words.done(year));
      await navigate({ to: '/settings/calendar', search: { year } });
    },
    onError: (error) => {
      // What others wrote meanwhile is shown in place of what was held; the next press takes its place.
      if (hasStatus(error, 409)) void queryClient.invalidateQueries({ queryKey: calendarQuery.queryKey });
    },
  });
  return (
    <Section title={words.result} note={figuresOf(reading, year, words)}>
      {reading.problems.length > 0 ? <NoticeProblems problems={reading.problems} /> : null}
      {reading.days.length > 0 ? <HolidayTable days={reading.days} /> : null}
      {reading.problems.length > 0 ? null : (
        <form
          className="calendar-head"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setSubmitted(true);
            focusFirstError(event.currentTarget);
            if (!write.isPending && isComplete) write.mutate();
          }}
        >
          <Field
            label={words.noticeTitle}
            value={title}
            onChange={setTitle}
            maxLength={120}
            error={missing(title.trim().length > 3)}
          />
          <div className="calendar-head-row">
            <Field
              label={words.year}
              inputMode="numeric"
              value={year}
              onChange={setYear}
              maxLength={4}
              error={missing(isYear, words.yearWrong)}
            />
            <Field
              label={words.number}
              value={number}
              onChange={setNumber}
              maxLength={60}
              error={missing(number.trim().length > 1)}
            />
            <Field label={words.issuedOn} type="date" value={issuedOn} onChange={setIssuedOn} error={missing(isDay(issuedOn))} />
          </div>
          {held ? <p>{words.replaces(held.title)}</p> : null}
          {hasStatus(write.error, 409) ? (
            <div className="problem-note" role="alert">
              <p>{words.conflict}</p>
            </div>
          ) : write.error ? (
            <ProblemNote error={write.error} />
          ) : null}
          <p>
            <Action kind="primary" type="submit" label={words.go} isBusy={write.isPending} />
          </p>
        </form>
      )}
    </Section>
  );
}

/** How many days are off and worked, and how many working days the year would have. */
function figuresOf(
  reading: NoticeReading,
  year: string,
  words: { readonly figures: (off: string, worked: string, workdays: string) => string },
): string | undefined {
  if (reading.days.length === 0 || !/^2[01]\d\d$/.test(year)) return undefined;
  const notice: CalendarNotice = {
    year: Number(year),
    title: '',
    documentNumber: '',
    issuedOn: day(`${year}-01-01`),
    days: reading.days,
  };
  const { workdays } = countWorkdays(makeCalendar([notice]), day(`${year}-01-01`), day(`${year}-12-31`));
  const worked = reading.days.filter(({ kind }) => kind === 'work').length;
  return words.figures(formatCount(reading.days.length - worked), formatCount(worked), formatCount(workdays));
}

function NoticeProblems({ problems }: { readonly problems: readonly CalendarProblem[] }): ReactNode {
  const words = calendarWords.use().importing;
  const sentence = useProblemSentence();
  return (
    <div className="calendar-problems" role="alert">
      <h3>{words.problems(formatCount(problems.length))}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.problem}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, 100).map((problem) => {
            const { sheet, cell, line } = problem.place;
            const place = cell ? [sheet, cell].filter(Boolean).join(' ') : line ? words.line(String(line)) : '';
            return (
              <tr key={`${place} ${problem.code} ${JSON.stringify(problem.params)}`}>
                <th scope="row">{place}</th>
                <td>{sentence(problem)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
