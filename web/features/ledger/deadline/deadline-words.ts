import { type Day, day, daysBetween } from '../../../../core/shared/day.ts';
import type { components } from '../../../api/schema.d.ts';
import type { Language } from '../../../i18n/language.ts';
import { formatDay } from '../../../ui/format.ts';

export type Deadline = components['schemas']['Deadline'];
export type Every = NonNullable<Deadline['every']>;

const every: Record<Language, Record<Every, string>> = {
  zh: { week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' },
  en: { week: 'every week', month: 'every month', quarter: 'every quarter', 'half-year': 'every half-year', year: 'every year' },
};

export const everyWord = (value: Every, language: Language): string => every[language][value];

/** A deadline as it is read out: '2026年6月30日', '每季度，至2026年12月31日', '持续推进'. */
export function deadlineSentence(deadline: Deadline, language: Language): string {
  const zh = language === 'zh';
  const last = deadline.day ? formatDay(deadline.day, language) : '';
  switch (deadline.kind) {
    case 'day':
      return last;
    case 'range': {
      const first = deadline.from ? formatDay(deadline.from, language) : '';
      if (first === '') return zh ? `至${last}` : `until ${last}`;
      return zh ? `${first}至${last}` : `${first} to ${last}`;
    }
    case 'recurring': {
      const rhythm = everyWord(deadline.every ?? 'year', language);
      if (last === '') return rhythm;
      return zh ? `${rhythm}，至${last}` : `${rhythm}, until ${last}`;
    }
    case 'standing':
      return zh ? deadline.raw || '持续推进' : 'ongoing';
    case 'none':
      return zh ? '未写明' : 'not stated';
  }
}

/** The same for a narrow column, days in figures that stand below each other. */
export function deadlineShort(deadline: Deadline, language: Language): string {
  switch (deadline.kind) {
    case 'day':
      return deadline.day ?? '';
    case 'range':
      return deadline.from ? `${deadline.from} – ${deadline.day}` : `– ${deadline.day}`;
    case 'recurring':
      return everyWord(deadline.every ?? 'year', language);
    default:
      return deadlineSentence(deadline, language);
  }
}

export type Remaining = { readonly kind: 'past' | 'today' | 'ahead'; readonly days: number };

/** How far the last day is away, as a fact of the calendar; null where there is no last day. */
export function remainingUntil(deadline: Deadline, today: string): Remaining | null {
  if (deadline.day === undefined) return null;
  const days = daysBetween(day(today), day(deadline.day));
  return days < 0 ? { kind: 'past', days: -days } : days === 0 ? { kind: 'today', days: 0 } : { kind: 'ahead', days };
}

/** Whether the deadline names a day in order: a range that ends before it begins does not. */
export function isWellOrdered(deadline: Deadline): boolean {
  if (deadline.kind === 'day') return deadline.day !== undefined;
  if (deadline.kind !== 'range') return true;
  return deadline.day !== undefined && (deadline.from === undefined || (deadline.from as Day) <= (deadline.day as Day));
}
