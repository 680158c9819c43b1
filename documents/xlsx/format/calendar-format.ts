import type { Section, Token } from './format-section.ts';
import { numeral } from './numerals.ts';
import type { CalendarFields } from './serial-day.ts';

const weekdays = '日一二三四五六';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Part = (calendar: CalendarFields, value: number) => string;

/** A section of days and times as a function. */
export function calendarFormat(section: Section): Part {
  const { tokens } = section;
  const isHalfDay = tokens.some((token) => 'code' in token && halfDay.test(token.code));
  const parts = tokens.map((token, i) => partOf(token, section, isHalfDay, isMinute(tokens, i)));
  return (calendar, value) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : part(calendar, value);
    return text.trim();
  };
}

const halfDay = /^(AM\/PM|A\/P|上午\/下午)$/i;

function partOf(token: Token, { numerals }: Section, isHalfDay: boolean, isMinuteCode: boolean): Part | string {
  if ('literal' in token) return token.literal;
  const code = token.code.toLowerCase();
  const counted = (length: number, field: (calendar: CalendarFields) => number): Part => {
    return (calendar) => numeral(String(field(calendar)).padStart(Math.min(length, 2), '0'), numerals, 'count');
  };
  switch (code[0]) {
    case 'y':
      return code.length <= 2
        ? (calendar) => numeral(String(calendar.year % 100).padStart(2, '0'), numerals, 'digits')
        : (calendar) => numeral(String(calendar.year), numerals, 'digits');
    case 'e':
      return (calendar) => numeral(String(calendar.year), numerals, 'digits');
    case 'd':
      return code.length > 2 ? (calendar) => `周${weekdays[calendar.weekday]}` : counted(code.length, (calendar) => calendar.day);
    case 'm':
      if (isMinuteCode) return counted(code.length, (calendar) => calendar.minute);
      return code.length > 2
        ? (calendar) => months[calendar.month - 1] ?? ''
        : counted(code.length, (calendar) => calendar.month);
    case 'h':
      return counted(code.length, ({ hour }) => (isHalfDay ? ((hour + 11) % 12) + 1 : hour));
    case 's':
      return counted(code.split('.')[0]?.length ?? 1, (calendar) => calendar.second);
    case '[': {
      const perDay = code === '[h]' ? 24 : code === '[m]' ? 1_440 : 86_400;
      // A whole hour may be stored a hair short of it.
      return (_, value) => String(Math.floor(value * perDay + 1e-6));
    }
    case 'a':
      if (code.startsWith('aaa')) return (calendar) => `${code.length === 4 ? '星期' : ''}${weekdays[calendar.weekday]}`;
      return (calendar) => (calendar.hour < 12 ? 'AM' : 'PM');
    case '上':
      return (calendar) => (calendar.hour < 12 ? '上午' : '下午');
    case '@':
      return '';
    default:
      return token.code;
  }
}

/** `m` means minutes after an hour or before seconds. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const codeFrom = (start: number, step: number): string => {
    for (let i = start; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i];
      if (token && 'code' in token && /^(y+|m+|d+|a{3,4}|h+|s+(\.0+)?|\[[hms]\])$/i.test(token.code))
        return token.code.toLowerCase();
    }
    return '';
  };
  return /^(h|\[h\])/.test(codeFrom(at - 1, -1)) || /^s/.test(codeFrom(at + 1, 1));
}
