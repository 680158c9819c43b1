import type { DraftChange, DraftMeasure } from '../../drafts.ts';

/** What a form holds of a measure while it is edited. */
export type MeasureEntry = Pick<
  DraftMeasure,
  'title' | 'text' | 'field' | 'deadline' | 'lead' | 'supporting' | 'implementing' | 'designated'
> & { readonly outcome: string };

export const entryOf = (measure: DraftMeasure): MeasureEntry => {
  const { title, text, field, deadline, lead, supporting, implementing, designated } = measure;
  return { title, text, field, deadline, lead, supporting, implementing, designated, outcome: measure.outcome ?? '' };
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what differs from the measure as it was opened; null where nothing does. */
export function changeOf(measure: DraftMeasure, entry: MeasureEntry): DraftChange | null {
  const trimmed = {
    ...entry,
    title: entry.title.trim(),
    text: entry.text.trim(),
    field: entry.field.trim(),
    outcome: entry.outcome.trim(),
    designated: entry.designated !== null && entry.lead.includes(entry.designated) ? entry.designated : null,
  };
  const before: Readonly<Record<string, unknown>> = entryOf(measure);
  const changed = Object.entries(trimmed).filter(([name, value]) => !isSame(value, before[name]));
  if (changed.length === 0) return null;
  const values = Object.fromEntries(changed.map(([name, value]) => [name, name === 'outcome' && value === '' ? null : value]));
  return { kind: 'measure', key: measure.key, ...values };
}
