import type { FactRow, FactStatus } from './fact-table.ts';
import { printPeriod } from './period.ts';

/** A place that facts are of, with the names under which texts print it. */
export type FactPlace = { readonly code: string; readonly name: string; readonly aliases: readonly string[] };

/** A value as it was known from a day on. Days are texts that compare as days do, so that an answer of the server can be used as it is. */
export type HeldObservation = {
  readonly division: string;
  readonly period: {
    readonly kind: 'point' | 'period' | 'cumulative';
    readonly start: string;
    readonly end: string;
    readonly label: string;
  };
  readonly value: string;
  readonly qualifier: string | null;
  readonly unit: string;
  readonly status: FactStatus;
  readonly source: string;
  readonly sourcePlace: string | null;
  readonly knownOn: string;
};

export type HeldIndicator = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  readonly unit: string;
  /** In the order in which they became known; a later one of the same place and period takes the place of an earlier. */
  readonly observations: readonly HeldObservation[];
};

export type HeldFacts = {
  /** The place that a text is about where it names none, first. */
  readonly places: readonly FactPlace[];
  readonly indicators: readonly HeldIndicator[];
};

/** A table of facts without a server: its indicators by name, its places by what it calls them; '' is the place itself. */
export function heldFactsOf(rows: readonly FactRow[]): HeldFacts {
  const byName = Map.groupBy(rows, (row) => row.indicator);
  const divisions = new Set(rows.flatMap((row) => row.division ?? []));
  return {
    places: [{ code: '', name: '', aliases: [] }, ...[...divisions].map((name) => ({ code: name, name, aliases: [] }))],
    indicators: [...byName].map(([name, own]) => ({
      id: name,
      name,
      aliases: [...new Set(own.flatMap((row) => row.aliases))],
      definition: own.find((row) => row.definition !== null)?.definition ?? null,
      unit: own[0]?.unit ?? '',
      observations: own
        .map((row) => ({
          division: row.division ?? '',
          period: { ...row.period, label: printPeriod(row.period) },
          value: row.value,
          qualifier: row.qualifier,
          unit: row.unit,
          status: row.status,
          source: row.source ?? '',
          sourcePlace: row.place.cell ?? null,
          knownOn: row.knownOn ?? '',
        }))
        // Stable: of values known on one day the later line stands.
        .sort((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0)),
    })),
  };
}
