import type { AgencyDirectory, KnownAgency, KnownGroup, StandardOrgan } from '../core/org/agency-directory.ts';
import type { BodyKind, SeatRole } from '../core/org/organisation.ts';
import type { SetTemplate } from '../core/programme/document-set.ts';

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
  /** Column and row on a map of tiles, from 1: placed by hand so that neighbours lie near each other. No boundary is drawn. */
  readonly tile?: readonly [column: number, row: number];
  readonly source: string;
};

/** An agency of the jurisdiction in official order. */
export type PackAgency = KnownAgency & {
  /** 党委部门, 政府部门, 群团, 中直和垂管, 法检, 企事业. */
  readonly kind: 'party' | 'government' | 'congress' | 'judicial' | 'people' | 'vertical' | 'institution' | 'division';
  readonly source: string;
};

/** A post, not a person. Without an agency it is one of the leaders of the jurisdiction. */
export type PackPost = {
  readonly id: string;
  readonly agency: string | null;
  readonly title: string;
  readonly rank: number;
  readonly source: string;
};

/** A seat of a body: of a post or of an agency, by the pack's id. */
export type PackSeat = { readonly role: SeatRole } & ({ readonly post: string } | { readonly agency: string });

/** A body across agencies: 深改委, 专项小组. */
export type PackBody = {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly parent?: string;
  readonly office?: string;
  readonly seats: readonly PackSeat[];
  readonly source: string;
};

/** An indicator of a pack with the values that come with it. What is left out: no price basis, irregular. */
export type PackIndicator = {
  /** Stable over versions of the pack: an activation finds its indicators again by it. */
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
  /** '' for a bare number. */
  readonly unit: string;
  readonly priceBasis?: 'current' | 'constant';
  readonly direction: 'up' | 'down' | 'none';
  readonly observations: readonly PackObservation[];
};

export type PackObservation = {
  /** Line of the source, counted from 1. */
  readonly line: number;
  /** As `parsePeriod` reads it. */
  readonly period: string;
  readonly value: string;
  /** As the source prints the number, where that is not `value`. */
  readonly printed?: string;
  /** The word beside it that makes it an interval: 超, 以上, 余. */
  readonly qualifier?: string;
  readonly division?: string;
};

/** Facts out of one source, by its chapters. */
export type PackFacts = {
  readonly source: string;
  readonly status: 'as-printed-unverified' | 'published';
  readonly chapters: readonly { readonly title: string; readonly indicators: readonly PackIndicator[] }[];
};

export type Pack = {
  readonly manifest: PackManifest;
  /** The jurisdiction the pack is of; a pack for the whole country has none. */
  readonly jurisdiction?: { readonly code: string; readonly name: string };
  readonly divisions?: readonly PackDivision[];
  readonly agencies: readonly PackAgency[];
  readonly groups: readonly KnownGroup[];
  readonly organs: readonly StandardOrgan[];
  readonly posts?: readonly PackPost[];
  /** What a body refers to stands before it. */
  readonly bodies?: readonly PackBody[];
  readonly facts?: readonly PackFacts[];
};

/** A pack that brings a template of a document set. */
export type SetPack = { readonly manifest: PackManifest; readonly template: SetTemplate };

/** What the parser may recognise with a pack loaded. */
export const directoryOf = (pack: Pack): AgencyDirectory => ({
  agencies: pack.agencies,
  groups: pack.groups,
  organs: pack.organs,
});
