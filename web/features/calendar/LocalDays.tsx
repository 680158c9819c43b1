import { type ReactNode, useState } from 'react';
import { api, take } from '../../api/client.ts';
import { useLanguage } from '../../i18n/language.ts';
import { formatDay, formatWeekday } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import type { CalendarBook, OwnDay } from './calendar.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { calendarWords } from './words.ts';

/** What the place decides itself in a year. */
export function LocalDays({ book, year }: { readonly book: CalendarBook; readonly year: number }): ReactNode {
  const words = calendarWords.use();
  const language = useLanguage();
  const [withdrawing, setWithdrawing] = useState<OwnDay | null>(null);
  const days = book.localDays.filter(({ day }) => day.startsWith(`${year}-`));
  return (
    <Section title={words.local} note={words.localNote}>
      {days.length === 0 ? (
        <p className="faint">{words.localEmpty}</p>
      ) : (
        <div className="calendar-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.localColumns.day}</th>
                <th scope="col">{words.localColumns.kind}</th>
                <th scope="col">{words.localColumns.name}</th>
                <th scope="col">{words.localColumns.source}</th>
                {book.may.change ? <td /> : null}
              </tr>
            </thead>
            <tbody>
              {days.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {formatDay(one.day, language)} {formatWeekday(one.day, language)}
                  </th>
                  <td>{words.kinds[one.kind]}</td>
                  <td>{one.name}</td>
                  <td>{one.source}</td>
                  {book.may.change ? (
                    <td>
                      <button type="button" className="link-button" onClick={() => setWithdrawing(one)}>
                        {words.withdraw}
                        <span className="visually-hidden"> {one.day}</span>
                      </button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {withdrawing ? (
        <ReasonDialog
          title={words.withdrawLocalTitle}
          text={words.withdrawLocalText(formatDay(withdrawing.day, language), withdrawing.name)}
          go={words.withdraw}
          send={(reason) =>
            take(
              api.POST('/api/calendar/local-days/{id}/withdraw', {
                params: { path: { id: withdrawing.id } },
                body: { version: withdrawing.version, reason },
              }),
            )
          }
          onClose={() => setWithdrawing(null)}
        />
      ) : null}
    </Section>
  );
}
