import type { FactRow } from '../core/facts/fact-table.ts';
import { parsePeriod } from '../core/facts/period.ts';
import type { PackFacts } from './pack.ts';

/** The facts of a pack as lines of a table of facts, each with its chapter and line as its place in the source. */
export const factRowsOf = (facts: PackFacts): readonly FactRow[] =>
  facts.chapters.flatMap(({ title, indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.observations.map((one): FactRow => {
        const period = parsePeriod(one.period);
        if (!period) throw new Error(`${indicator.code}: ${one.period} is no period`);
        return {
          indicator: indicator.name,
          aliases: indicator.aliases ?? [],
          definition: indicator.definition ?? null,
          division: one.division ?? null,
          period,
          value: one.value,
          printed: one.printed ?? one.value,
          qualifier: one.qualifier ?? null,
          unit: indicator.unit,
          status: facts.status,
          source: facts.source,
          sourcePlace: `${title}，第${one.line}行`,
          knownOn: null,
          chapter: title,
          reason: null,
          place: {},
          cells: {},
        };
      }),
    ),
  );
