/** Day 1 is 1900-01-01 (with a 1900-02-29 that never was), or day 0 is 1904-01-01. */
export type DateSystem = 1900 | 1904;

export type CalendarFields = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const secondsOfDay = 86_400;
/** 9999-12-31 in the 1900 system, the last day Excel knows. */
const lastSerial = 2_958_465;

/** The calendar day and time of a serial number; undefined outside Excel's calendar. Seconds are rounded. */
export function calendarOf(serial: number, system: DateSystem): CalendarFields | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const seconds = Math.round(serial * secondsOfDay);
  let days = Math.floor(seconds / secondsOfDay);
  const time = seconds - days * secondsOfDay;
  if (days + (system === 1904 ? 1462 : 0) > lastSerial) return undefined;
  const clock = { hour: Math.floor(time / 3600), minute: Math.floor(time / 60) % 60, second: time % 60 };
  if (system === 1900 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  // Days since 1970-01-01: serial 25,569 in the 1900 system, 24,107 in the 1904 system.
  if (system === 1900) days -= days < 60 ? 25_568 : 25_569;
  else days -= 24_107;
  const date = new Date(days * secondsOfDay * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...clock,
  };
}

/** The day of a serial number as 'YYYY-MM-DD'; none for times of day and for the day that never was. */
export function dayOfSerial(serial: number, system: DateSystem): string | undefined {
  const fields = calendarOf(serial, system);
  if (!fields || (system === 1900 && (serial < 1 || Math.floor(serial) === 60))) return undefined;
  return `${String(fields.year).padStart(4, '0')}-${String(fields.month).padStart(2, '0')}-${String(fields.day).padStart(2, '0')}`;
}
