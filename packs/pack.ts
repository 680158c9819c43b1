import type { AgencyDirectory, KnownAgency, KnownGroup, StandardOrgan } from '../core/org/agency-directory.ts';

export type PackManifest = {
  readonly id: string;
  /** Semantic version; what an activation copies says `id@version`. */
  readonly version: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Where the pack's data come from, and what of it is ours. */
  readonly source: string;
};

/** A county-level unit with its code (GB/T 2260). */
export type PackDivision = {
  readonly code: string;
  readonly name: string;
  /** As printed beside others: 科左中旗. */
  readonly shortName: string;
  readonly kind: 'district' | 'county' | 'banner' | 'city' | 'zone';
  readonly source: string;
};

/** An agency of the jurisdiction in official order. */
export type PackAgency = KnownAgency & {
  /** 党委部门, 政府部门, 群团, 中直和垂管, 法检, 企事业. */
  readonly kind: 'party' | 'government' | 'congress' | 'judicial' | 'people' | 'vertical' | 'institution' | 'division';
  readonly source: string;
};

export type Pack = {
  readonly manifest: PackManifest;
  /** The jurisdiction the pack is of; a pack for the whole country has none. */
  readonly jurisdiction?: { readonly code: string; readonly name: string };
  readonly divisions?: readonly PackDivision[];
  readonly agencies: readonly PackAgency[];
  readonly groups: readonly KnownGroup[];
  readonly organs: readonly StandardOrgan[];
};

/** What the parser may recognise with a pack loaded. */
export const directoryOf = (pack: Pack): AgencyDirectory => ({
  agencies: pack.agencies,
  groups: pack.groups,
  organs: pack.organs,
});
