import { addDays, addWorkdays, type CalendarDay, countWorkdays, rollForward } from '../core/calendar/workday.ts';
import { type Day, isDay } from '../core/shared/day.ts';
import { chinaCalendar, stateCouncilNotices } from '../packs/china/calendar.ts';
import { type Command, type CommandIo, exit, UsageProblem } from './command.ts';
import { readOptions } from './options.ts';

const basis = `  依据国务院办公厅节假日安排通知；不含各地自行规定的日子；超出已公布年份的按周一至周五暂计
  by the notices of the State Council, without a place's own days; beyond the years announced, Monday to Friday is assumed
  退出码 exit codes：0 正常 ok，2 用法 usage`;

/** `./luodi calendar add DAY N` */
export const calendarAdd: Command = {
  summary: {
    zh: '从某日起若干个工作日（或日）后是哪天；起始日不计',
    en: 'The day that is so many working days (or days) after another; the start is not counted',
  },
  usage: `./luodi calendar add DAY N [--days] [--json] [--lang zh|en]

  DAY      起始日，YYYY-MM-DD    the start, YYYY-MM-DD
  N        工作日个数            how many working days
  --days   按自然日计，末日逢休息日顺延至下一工作日
           count every day; a last day off moves to the next working day
  --json   {"day":"2026-02-24","provisional":false}
${basis}`,
  run: async (args, io) => {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' }, days: { type: 'boolean' } }, 2);
    const start = readDay(positionals[0], '起始日', 'the start');
    const count = readCount(positionals[1]);
    const end = (values.days ? addDays : addWorkdays)(chinaCalendar, start, count);
    if (values.json) io.out(JSON.stringify({ day: end.day, provisional: end.provisional }));
    else sayDay(io, end);
    return exit.ok;
  },
};

/** `./luodi calendar count FROM TO` */
export const calendarCount: Command = {
  summary: { zh: '两日之间有几个工作日；首尾都计', en: 'How many working days there are from one day to another, both counted' },
  usage: `./luodi calendar count FROM TO [--json] [--lang zh|en]

  FROM TO  首日和末日，YYYY-MM-DD    the first and the last day, YYYY-MM-DD
  --json   {"workdays":248}；超出已公布年份时另有 "provisional":true
           and "provisional":true where it reaches beyond the years announced
${basis}`,
  run: async (args, io) => {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, 2);
    const from = readDay(positionals[0], '首日', 'the first day');
    const to = readDay(positionals[1], '末日', 'the last day');
    if (from > to) throw new UsageProblem(`末日 ${to} 早于首日 ${from}`, `The last day ${to} is before the first, ${from}`);
    const { workdays, provisional } = countWorkdays(chinaCalendar, from, to);
    if (values.json) io.out(JSON.stringify(provisional ? { workdays, provisional } : { workdays }));
    else {
      io.out(io.language === 'zh' ? `${workdays} 个工作日` : `${workdays} working ${workdays === 1 ? 'day' : 'days'}`);
      if (provisional) sayProvisional(io);
    }
    return exit.ok;
  },
};

/** `./luodi calendar roll DAY` */
export const calendarRoll: Command = {
  summary: { zh: '逢休息日的期限顺延到哪天', en: 'Where a last day that is off moves to' },
  usage: `./luodi calendar roll DAY [--json] [--lang zh|en]

  DAY      期限的最后一日，YYYY-MM-DD    the last day, YYYY-MM-DD
  --json   {"day":"2026-10-08"}；超出已公布年份时另有 "provisional":true
           and "provisional":true where it reaches beyond the years announced
${basis}`,
  run: async (args, io) => {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, 1);
    const rolled = rollForward(chinaCalendar, readDay(positionals[0], '日期', 'the day'));
    if (values.json) io.out(JSON.stringify(rolled.provisional ? rolled : { day: rolled.day }));
    else sayDay(io, rolled);
    return exit.ok;
  },
};

function readDay(text: string | undefined, zh: string, en: string): Day {
  if (text === undefined) throw new UsageProblem(`请给出${zh}`, `Please give ${en}`);
  if (!isDay(text)) {
    throw new UsageProblem(
      `${zh}须为存在的日期，形式 YYYY-MM-DD，收到“${text}”`,
      `${capital(en)} has to be a day that exists, as YYYY-MM-DD, not "${text}"`,
    );
  }
  if (text < '1949-10-01' || text > '2199-12-31')
    throw new UsageProblem(`${zh}须在 1949-10-01 至 2199-12-31 之间`, `${capital(en)} has to lie from 1949-10-01 to 2199-12-31`);
  return text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A hundred years of working days: more is a slip of the hand. */
const most = 25_000;

function readCount(text: string | undefined): number {
  if (text === undefined) throw new UsageProblem('请给出天数', 'Please give the number of days');
  const count = Number(text);
  if (/^\d{1,5}$/.test(text) && count <= most) return count;
  throw new UsageProblem(
    `天数须为 0 至 ${most} 的整数，收到“${text}”`,
    `The number of days is a whole number from 0 to ${most}, not "${text}"`,
  );
}

function sayDay(io: CommandIo, { day, provisional }: CalendarDay): void {
  io.out(day);
  if (provisional) sayProvisional(io);
}

/** On the error stream: what reads the answer from a pipe gets the answer alone. */
function sayProvisional(io: CommandIo): void {
  const [first, last] = [stateCouncilNotices[0]?.year, stateCouncilNotices.at(-1)?.year];
  io.err(
    io.language === 'zh'
      ? `暂定：节假日安排已公布 ${first} 至 ${last} 年，其余按周一至周五计`
      : `Provisional: the days off are announced for ${first} to ${last}; beyond, Monday to Friday is assumed`,
  );
}
