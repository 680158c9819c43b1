import type { Agency } from '../../../api/agencies.ts';
import type { Wording } from '../../../i18n/words.ts';
import type { ledger } from '../../../i18n/zh/ledger.ts';
import type { LedgerFilter } from '../ledger-search.ts';

export type Chip = {
  readonly key: string;
  readonly label: string;
  /** The filter without this chip. */
  readonly without: LedgerFilter;
};

export type ChipNames = {
  readonly agencies: readonly Agency[];
  readonly documents: readonly { readonly id: string; readonly title: string }[];
};

/** What is filtered, one chip for each thing that can be taken off by itself. */
export function chipsOf(filter: LedgerFilter, words: Wording<typeof ledger>, names: ChipNames): readonly Chip[] {
  const { chips } = words;
  const agencyName = (id: string) => names.agencies.find((agency) => agency.id === id)?.name ?? '…';
  const documentTitle = (id: string) => names.documents.find((document) => document.id === id)?.title ?? '…';
  const due =
    filter.dueFrom && filter.dueTo
      ? chips.due(filter.dueFrom, filter.dueTo)
      : filter.dueFrom
        ? chips.dueFrom(filter.dueFrom)
        : filter.dueTo
          ? chips.dueTo(filter.dueTo)
          : null;
  return [
    ...(filter.q === '' ? [] : [{ key: 'q', label: chips.q(filter.q), without: { ...filter, q: '' } }]),
    ...(filter.document === null
      ? []
      : [{ key: 'document', label: chips.document(documentTitle(filter.document)), without: { ...filter, document: null } }]),
    ...filter.field.map((name) => ({
      key: `field ${name}`,
      label: chips.field(name),
      without: { ...filter, field: filter.field.filter((one) => one !== name) },
    })),
    ...filter.agency.map((id) => ({
      key: `agency ${id}`,
      label: chips.agency(agencyName(id)),
      // A role without an agency says nothing.
      without: {
        ...filter,
        agency: filter.agency.filter((one) => one !== id),
        role: filter.agency.length === 1 ? null : filter.role,
      },
    })),
    ...(filter.role === null
      ? []
      : [{ key: 'role', label: chips.role(words.roles[filter.role]), without: { ...filter, role: null } }]),
    ...(filter.leadState === null
      ? []
      : [
          {
            key: 'leadState',
            label: chips.leadState(words.leadStates[filter.leadState]),
            without: { ...filter, leadState: null },
          },
        ]),
    ...(due === null ? [] : [{ key: 'due', label: due, without: { ...filter, dueFrom: null, dueTo: null } }]),
    ...filter.deadlineKind.map((kind) => ({
      key: `deadlineKind ${kind}`,
      label: chips.deadlineKind(words.deadlineKinds[kind]),
      without: { ...filter, deadlineKind: filter.deadlineKind.filter((one) => one !== kind) },
    })),
  ];
}
