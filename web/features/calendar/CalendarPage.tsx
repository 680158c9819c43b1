import './calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Day } from '../../../core/shared/day.ts';
import { useSession } from '../../api/session.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Action } from '../../ui/Action.tsx';
import { formatDay } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { calendarOf, calendarQuery } from './calendar.ts';
import { LocalDayDialog } from './LocalDayDialog.tsx';
import { LocalDays } from './LocalDays.tsx';
import { NoticeSection } from './NoticeSection.tsx';
import { Reckon } from './Reckon.tsx';
import { calendarWords } from './words.ts';
import { YearSection } from './YearSection.tsx';

/** The working calendar: a year on one sheet, what it rests on, and how long a time limit lasts by it. */
export function CalendarPage(): ReactNode {
  const words = calendarWords.use();
  const language = useLanguage();
  const session = useSession();
  const search = useSearch({ from: '/frame/settings/calendar' });
  const [isAdding, setAdding] = useState(false);
  const { data: book, error, refetch } = useQuery(calendarQuery);
  const year = Number(search.year ?? session.today.slice(0, 4));
  return (
    <Page
      title={words.title}
      trail={<Link to="/settings">{words.settings}</Link>}
      lead={book ? words.known(formatDay(book.knownThrough, language)) : undefined}
      actions={
        book?.may.change ? (
          <>
            <Action label={words.addLocal} onClick={() => setAdding(true)} />
            <Link to="/settings/calendar/import" className="action action-primary">
              {words.import}
            </Link>
          </>
        ) : undefined
      }
    >
      {error && !book ? <ProblemNote error={error} onRetry={() => void refetch()} /> : null}
      {!book && !error ? <SkeletonLines lines={12} heading /> : null}
      {book ? (
        <>
          <YearSection book={book} year={year} today={session.today} />
          <div className="calendar-columns">
            <div>
              <NoticeSection book={book} year={year} />
              <LocalDays book={book} year={year} />
            </div>
            <Reckon calendar={calendarOf(book)} today={session.today as Day} />
          </div>
        </>
      ) : null}
      {isAdding ? <LocalDayDialog year={year} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}
