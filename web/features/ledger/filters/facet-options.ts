import type { Agency } from '../../../api/agencies.ts';
import type { MeasurePage } from '../measures.ts';
import type { FacetOption } from './FacetList.tsx';

type Counted = MeasurePage['facets']['field'];

/** The counted values, and after them what is chosen but counts nothing under the other filters, so that it can be taken out. */
export function optionsOf(
  counted: Counted,
  chosen: readonly string[],
  labelOf?: (value: string) => string,
): readonly FacetOption[] {
  const known = new Set(counted.map((facet) => facet.value));
  return [
    ...counted.map((facet) => ({ value: facet.value, label: labelOf?.(facet.value) ?? facet.label, count: facet.count })),
    ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: labelOf?.(value) ?? value, count: 0 })),
  ];
}

/** The agencies: those that lead something first, with their counts; then all others in official order. */
export function agencyOptions(
  leads: Counted,
  agencies: readonly Agency[],
  headings: { readonly leads: string; readonly others: string },
): readonly FacetOption[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const leading = new Set(leads.map((facet) => facet.value));
  const alsoOf = (agency: Agency | undefined): readonly string[] =>
    agency ? [...agency.aliases, ...(agency.fullName ? [agency.fullName] : [])] : [];
  const first = leads
    .filter((facet) => byId.has(facet.value))
    .map((facet) => ({ value: facet.value, label: facet.label, count: facet.count, also: alsoOf(byId.get(facet.value)) }));
  const others = [...agencies]
    .sort((a, b) => a.officialOrder - b.officialOrder)
    .filter((agency) => !leading.has(agency.id))
    .map((agency) => ({ value: agency.id, label: agency.name, also: alsoOf(agency) }));
  return [...withHeading(first, headings.leads), ...withHeading(others, headings.others)];
}

const withHeading = (options: readonly FacetOption[], heading: string): readonly FacetOption[] =>
  options.map((option, index) => (index === 0 ? { ...option, heading } : option));
