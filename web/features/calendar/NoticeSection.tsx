import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type NamedDay, weekdayOf } from '../../../core/calendar/calendar.ts';
import { daysOfHoliday, holidaysOf } from '../../../core/calendar/notice-days.ts';
import { api, take } from '../../api/client.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Action } from '../../ui/Action.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount, formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { type CalendarBook, dated } from './calendar.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { calendarWords } from './words.ts';

/** What the State Council announced for the year, holiday by holiday: the sheet above in words. */
export function NoticeSection({ book, year }: { readonly book: CalendarBook; readonly year: number }): ReactNode {
  const words = calendarWords.use();
  const language = useLanguage();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const notice = book.notices.find((one) => one.year === year);
  if (!notice) {
    return (
      <Section title={words.notice}>
        <EmptyState title={words.noNotice} text={words.noNoticeText} />
        {book.may.change ? (
          <p className="calendar-go">
            <Link to="/settings/calendar/import" className="action">
              {words.importNext(String(year))}
            </Link>
          </p>
        ) : null}
      </Section>
    );
  }
  return (
    <Section
      title={words.notice}
      note={`${words.noticeBy(notice.title, notice.documentNumber, formatDay(notice.issuedOn, language))} · ${notice.origin === 'pack' ? words.fromPack : words.fromOffice}`}
      aside={
        notice.origin === 'office' && book.may.change ? (
          <Action label={words.withdrawNotice} onClick={() => setWithdrawing(true)} />
        ) : undefined
      }
    >
      <HolidayTable days={notice.days.map(dated)} />
      {isWithdrawing ? (
        <ReasonDialog
          title={words.withdrawNoticeTitle}
          text={words.withdrawNoticeText(String(year))}
          go={words.withdrawNotice}
          send={(reason) => take(api.POST('/api/calendar/notices/withdraw', { body: { year, version: notice.version, reason } }))}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </Section>
  );
}

/** Days by holiday; shown before an import too. */
export function HolidayTable({ days }: { readonly days: readonly NamedDay[] }): ReactNode {
  const words = calendarWords.use();
  const short = (day: NamedDay['day']): string =>
    words.shortDay(String(Number(day.slice(5, 7))), String(Number(day.slice(8))), words.weekdays[weekdayOf(day) as 0]);
  const holidays = holidaysOf(days);
  const workedFor = (name: string) => days.filter((one) => one.kind === 'work' && one.name === name);
  const named = new Set(holidays.map(({ name }) => name));
  const others = days.filter((one) => one.kind === 'work' && !named.has(one.name));
  return (
    <div className="calendar-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.holiday}</th>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.dayCount}</th>
            <th scope="col">{words.worked}</th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(({ name, from, through }) => (
            <tr key={from}>
              <th scope="row">{name}</th>
              <td>{from === through ? short(from) : words.span(short(from), short(through))}</td>
              <td>{formatCount(daysOfHoliday({ from, through }).length)}</td>
              <td>
                {workedFor(name)
                  .map(({ day }) => short(day))
                  .join('、') || <span className="faint">{words.none}</span>}
              </td>
            </tr>
          ))}
          {others.map(({ name, day }) => (
            <tr key={day}>
              <th scope="row">{name}</th>
              <td>
                <span className="faint">{words.none}</span>
              </td>
              <td />
              <td>{short(day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
