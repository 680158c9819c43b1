import type { components } from '../../../api/schema.d.ts';
import type { EditIndicator } from '../facts.ts';

type Stand = components['schemas']['Indicator'];

/** An indicator as it stands in the form. */
export type IndicatorDraft = Pick<Stand, 'name' | 'priceBasis' | 'frequency' | 'direction'> & {
  readonly definition: string;
  /** One per line. */
  readonly aliases: string;
  readonly chapter: string;
  /** An agency's id, or ''. */
  readonly owner: string;
};

export const draftOf = (indicator: Stand): IndicatorDraft => ({
  name: indicator.name,
  definition: indicator.definition ?? '',
  aliases: indicator.aliases.join('\n'),
  chapter: indicator.chapter ?? '',
  owner: indicator.owner?.id ?? '',
  priceBasis: indicator.priceBasis,
  frequency: indicator.frequency,
  direction: indicator.direction,
});

/** What the form changes of an indicator; what was left alone is not sent. Commas and 、 part aliases as lines do. */
export function editOf(stand: Stand, draft: IndicatorDraft): Omit<EditIndicator, 'version' | 'reason'> {
  const before = draftOf(stand);
  const text = (value: string): string | null => value.trim() || null;
  const aliases = [
    ...new Set(
      draft.aliases
        .split(/[\n、，,；;]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    ),
  ].sort();
  return {
    ...(draft.name.trim() === before.name ? {} : { name: draft.name.trim() }),
    ...(text(draft.definition) === stand.definition ? {} : { definition: text(draft.definition) }),
    ...(aliases.join('\n') === [...stand.aliases].sort().join('\n') ? {} : { aliases }),
    ...(text(draft.chapter) === stand.chapter ? {} : { chapter: text(draft.chapter) }),
    ...(draft.owner === before.owner ? {} : { owner: draft.owner || null }),
    ...(draft.priceBasis === before.priceBasis ? {} : { priceBasis: draft.priceBasis }),
    ...(draft.frequency === before.frequency ? {} : { frequency: draft.frequency }),
    ...(draft.direction === before.direction ? {} : { direction: draft.direction }),
  };
}

export const isUnchanged = (edit: object): boolean => Object.keys(edit).length === 0;
