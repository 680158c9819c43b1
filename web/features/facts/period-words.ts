import { addDays, type Day } from '../../../core/shared/day.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../ui/format.ts';
import type { Observation } from './facts.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

/** A period as the language says it; in Chinese as the server labels it. @example in English: 'Jan–Aug 2025', 'end of 2025', '2021–2025' */
export function periodWords({ kind, start, end, label }: Observation['period'], language: Language): string {
  if (language === 'zh') return label;
  const last = addDays(end as Day, -1);
  const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))];
  const [lastYear, lastMonth] = [last.slice(0, 4), Number(last.slice(5, 7))];
  if (kind === 'point') {
    if (start.endsWith('-12-31')) return `end of ${year}`;
    return end.endsWith('-01') ? `end of ${months[month - 1]} ${year}` : formatDay(start, language);
  }
  if (year !== lastYear) return `${year}–${lastYear}`;
  if (month === 1 && lastMonth === 12) return year;
  return month === lastMonth ? `${months[month - 1]} ${year}` : `${months[month - 1]}–${months[lastMonth - 1]} ${year}`;
}
