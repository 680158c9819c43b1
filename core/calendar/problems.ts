import type { Problem, Sentences } from '../shared/problem.ts';

/** What can be wrong with a notice of days off, or with a day that a place decides. */
export type CalendarProblems = {
  'calendar/no-days': Record<string, never>;
  'calendar/day-unreadable': { raw: string };
  'calendar/day-without-year': { raw: string };
  'calendar/kind-missing': { raw: string };
  'calendar/item-unread': { name: string };
  'calendar/order': { from: string; through: string };
  'calendar/weekday-differs': { day: string; printed: string; weekday: string };
  'calendar/count-differs': { name: string; printed: number; counted: number };
  'calendar/outside-year': { day: string; year: number };
  'calendar/too-long': { name: string; days: number; most: number };
  'calendar/repeated': { day: string };
  'calendar/work-on-weekday': { day: string; weekday: string };
  'calendar/problems': { errors: number };
  'calendar/local-taken': { days: readonly string[] };
};

export type CalendarProblem = Problem<CalendarProblems>;

export const calendarSentences: { readonly zh: Sentences<CalendarProblems>; readonly en: Sentences<CalendarProblems> } = {
  zh: {
    'calendar/no-days': () => '没有找到放假或上班的日子。请粘贴通知全文，或一行一个日子：日期、放假（或上班）、节日名称',
    'calendar/day-unreadable': (p) => `“${p.raw}”不是存在的日期，请写成 2027-01-01 或 2027年1月1日`,
    'calendar/day-without-year': (p) => `“${p.raw}”没有年份，前文也没有写明是哪一年，请补上年份`,
    'calendar/kind-missing': (p) => `“${p.raw}”没有写明放假还是上班，请补上`,
    'calendar/item-unread': (p) => `“${p.name}”一项没有读出日子，请核对原文或改写成：日期、放假（或上班）、节日名称`,
    'calendar/order': (p) => `截止日 ${p.through} 早于起始日 ${p.from}，请更正`,
    'calendar/weekday-differs': (p) => `${p.day} 是${p.weekday}，通知中写的是${p.printed}，请核对`,
    'calendar/count-differs': (p) => `“${p.name}”写明共 ${p.printed} 天，按日期计为 ${p.counted} 天，请核对`,
    'calendar/outside-year': (p) => `${p.day} 不在 ${p.year} 年（或上一年年末）之内，请核对年份`,
    'calendar/too-long': (p) => `“${p.name}”连续 ${p.days} 天，超过 ${p.most} 天，请核对起止日期`,
    'calendar/repeated': (p) => `${p.day} 出现两次，请只保留一次`,
    'calendar/work-on-weekday': (p) => `${p.day} 是${p.weekday}，本来就上班，请核对`,
    'calendar/problems': (p) => `有 ${p.errors} 处需要更正，更正后再导入`,
    'calendar/local-taken': (p) => `${p.days.join('、')} 已登记过地方安排，请先撤销原来的`,
  },
  en: {
    'calendar/no-days': () =>
      'No days off or days worked found. Paste the whole notice, or one day a line: day, off (or work), name',
    'calendar/day-unreadable': (p) => `"${p.raw}" is no day that exists; write 2027-01-01 or 2027年1月1日`,
    'calendar/day-without-year': (p) => `"${p.raw}" has no year, and none is given before it; add the year`,
    'calendar/kind-missing': (p) => `"${p.raw}" does not say whether the day is off or worked; add it`,
    'calendar/item-unread': (p) => `No days were read from "${p.name}"; check the text, or write: day, off (or work), name`,
    'calendar/order': (p) => `The last day ${p.through} is before the first, ${p.from}; correct it`,
    'calendar/weekday-differs': (p) => `${p.day} is a ${p.weekday}; the notice says ${p.printed}. Check it`,
    'calendar/count-differs': (p) => `"${p.name}" says ${p.printed} days; by its dates they are ${p.counted}. Check it`,
    'calendar/outside-year': (p) => `${p.day} is not in ${p.year}, nor at the end of the year before; check the year`,
    'calendar/too-long': (p) => `"${p.name}" has ${p.days} days in a row, more than ${p.most}; check its first and last day`,
    'calendar/repeated': (p) => `${p.day} stands here twice; keep one`,
    'calendar/work-on-weekday': (p) => `${p.day} is a ${p.weekday} and worked anyway; check it`,
    'calendar/problems': (p) => `${p.errors} places have to be corrected before the notice can be imported`,
    'calendar/local-taken': (p) => `${p.days.join(', ')} is a local day already; withdraw that one first`,
  },
};
