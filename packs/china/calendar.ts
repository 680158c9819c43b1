import { type CalendarNotice, makeCalendar, type NamedDay } from '../../core/calendar/calendar.ts';
import { daysOfHoliday } from '../../core/calendar/notice-days.ts';
import { day } from '../../core/shared/day.ts';

/** A holiday with its first and last day, and the weekend days worked for it. */
const holiday = (name: string, from: string, through: string, ...worked: readonly string[]): readonly NamedDay[] => [
  ...daysOfHoliday({ from: day(from), through: day(through) }).map((off) => ({ day: off, kind: 'off' as const, name })),
  ...worked.map((one) => ({ day: day(one), kind: 'work' as const, name })),
];

/**
 * The State Council's orders of days off and of weekend days that are worked, by year. Checked in the tests against another
 * table of the same notices. The notice of a year comes in the autumn before it; an office imports it on its own (see the manual),
 * without waiting for a newer pack.
 * @source 国务院办公厅关于20xx年部分节假日安排的通知, number and day at each
 */
export const stateCouncilNotices: readonly CalendarNotice[] = [
  {
    year: 2023,
    title: '国务院办公厅关于2023年部分节假日安排的通知',
    documentNumber: '国办发明电〔2022〕16号',
    issuedOn: day('2022-12-08'),
    days: [
      ...holiday('元旦', '2022-12-31', '2023-01-02'),
      ...holiday('春节', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'),
      ...holiday('清明节', '2023-04-05', '2023-04-05'),
      ...holiday('劳动节', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'),
      ...holiday('端午节', '2023-06-22', '2023-06-24', '2023-06-25'),
      ...holiday('中秋节、国庆节', '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'),
    ],
  },
  {
    year: 2024,
    title: '国务院办公厅关于2024年部分节假日安排的通知',
    documentNumber: '国办发明电〔2023〕7号',
    issuedOn: day('2023-10-25'),
    days: [
      ...holiday('元旦', '2024-01-01', '2024-01-01'),
      ...holiday('春节', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
      ...holiday('清明节', '2024-04-04', '2024-04-06', '2024-04-07'),
      ...holiday('劳动节', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
      ...holiday('端午节', '2024-06-10', '2024-06-10'),
      ...holiday('中秋节', '2024-09-15', '2024-09-17', '2024-09-14'),
      ...holiday('国庆节', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    title: '国务院办公厅关于2025年部分节假日安排的通知',
    documentNumber: '国办发明电〔2024〕12号',
    issuedOn: day('2024-11-12'),
    days: [
      ...holiday('元旦', '2025-01-01', '2025-01-01'),
      ...holiday('春节', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
      ...holiday('清明节', '2025-04-04', '2025-04-06'),
      ...holiday('劳动节', '2025-05-01', '2025-05-05', '2025-04-27'),
      ...holiday('端午节', '2025-05-31', '2025-06-02'),
      ...holiday('国庆节、中秋节', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    documentNumber: '国办发明电〔2025〕7号',
    issuedOn: day('2025-11-04'),
    days: [
      ...holiday('元旦', '2026-01-01', '2026-01-03', '2026-01-04'),
      ...holiday('春节', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
      ...holiday('清明节', '2026-04-04', '2026-04-06'),
      ...holiday('劳动节', '2026-05-01', '2026-05-05', '2026-05-09'),
      ...holiday('端午节', '2026-06-19', '2026-06-21'),
      ...holiday('中秋节', '2026-09-25', '2026-09-27'),
      ...holiday('国庆节', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
    ],
  },
];

/** The calendar by the notices alone, without any place's own days. */
export const chinaCalendar = makeCalendar(stateCouncilNotices);
