import { calendarFormat } from './calendar-format.ts';
import { digitFormat, plainNumber, surroundingOf } from './digit-format.ts';
import { parseSection, type Section, splitSections } from './format-section.ts';
import { calendarOf, type DateSystem } from './serial-day.ts';

/** A number format code of a cell, taken apart once and used for many cells. */
export type NumberFormat = {
  /** `day` for formats that show a year, month or day; `time` for clock times and durations alone. */
  readonly kind: 'general' | 'number' | 'day' | 'time' | 'text';
  /** Shows every number as `plainNumber` does. */
  readonly isPlain: boolean;
  format(value: number, system: DateSystem): string;
};

/** Formats that files name by number only, as a Chinese Excel or WPS shows them. @source ISO/IEC 29500-1 18.8.30 numFmt */
const builtIn: { readonly [id: number]: string } = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export const builtInFormat = (id: number): string => builtIn[id] ?? 'General';

/** Excel takes no longer code; a longer one shows plain numbers. */
const longestCode = 255;

export function parseNumberFormat(code: string): NumberFormat {
  const sections = code.length > longestCode ? [] : splitSections(code).map(parseSection);
  const first = sections[0];
  if (!first || (first.kind === 'general' && first.tokens.length === 1)) {
    return { kind: 'general', isPlain: true, format: plainNumber };
  }
  if (first.kind === 'text') return { kind: 'text', isPlain: true, format: plainNumber };
  const numeric = sections.slice(0, 3).map((section) => ({ condition: section.condition, show: showingOf(section) }));
  const hasConditions = numeric.some((section) => section.condition);
  return {
    kind: first.kind,
    isPlain: false,
    format: (value, system) => {
      if (hasConditions) {
        const section = numeric.find(({ condition }) => !condition || meets(value, condition.operator, condition.limit));
        return section ? section.show(value, system) : plainNumber(value);
      }
      const [positive, negative, zero] = numeric;
      // The second section shows negative numbers without their sign.
      if (value < 0 && negative) return negative.show(-value, system);
      return (value === 0 && zero ? zero : positive)?.show(value, system) ?? '';
    },
  };
}

function showingOf(section: Section): (value: number, system: DateSystem) => string {
  if (section.kind === 'number') return digitFormat(section);
  if (section.kind === 'day' || section.kind === 'time') {
    const format = calendarFormat(section);
    return (value, system) => {
      const calendar = calendarOf(value, system);
      return calendar ? format(calendar, value) : plainNumber(value);
    };
  }
  const surround = surroundingOf(section);
  return (value) => surround(plainNumber(value));
}

function meets(value: number, operator: string, limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}
