import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatInstant } from '../../../ui/format.ts';
import { FactStatus } from '../FactStatus.tsx';
import type { Observation } from '../facts.ts';
import { periodWords } from '../period-words.ts';
import { valueWithUnit } from '../value-words.ts';
import { factWords } from '../words.ts';

type SeriesTableProps = { readonly observations: readonly Observation[]; readonly hasHistory: boolean };

/** Every value with where it comes from; newest period first. */
export function SeriesTable({ observations, hasHistory }: SeriesTableProps): ReactNode {
  const words = factWords.use().series;
  const language = useLanguage();
  const { columns } = words;
  const hasReasons = hasHistory || observations.some((one) => one.revisionReason !== null);
  return (
    <div className="series-values">
      <table className="plain-table series-table">
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            <th scope="col" className="number">
              {columns.value}
            </th>
            <th scope="col">{columns.division}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.knownOn}</th>
            <th scope="col">{columns.recorded}</th>
            {hasReasons ? <th scope="col">{columns.reason}</th> : null}
          </tr>
        </thead>
        <tbody>
          {[...observations].reverse().map((one) => (
            <tr key={one.id} className={one.superseded ? 'series-superseded' : undefined}>
              <th scope="row">{periodWords(one.period, language)}</th>
              <td className="number series-number">
                {one.superseded || one.status === 'withdrawn' ? <s>{valueWithUnit(one)}</s> : valueWithUnit(one)}
              </td>
              <td data-label={columns.division}>{one.division.name}</td>
              <td data-label={columns.status}>
                <FactStatus status={one.status} />
                {one.superseded ? <span className="series-note">{words.superseded}</span> : null}
              </td>
              <td data-label={columns.source}>
                {one.source}
                {one.sourcePlace ? <span className="series-note">{one.sourcePlace}</span> : null}
              </td>
              <td data-label={columns.knownOn} className="series-day">
                {one.knownOn}
              </td>
              <td data-label={columns.recorded}>{words.recordedBy(formatInstant(one.recordedAt), one.reporter)}</td>
              {hasReasons ? <td data-label={columns.reason}>{one.revisionReason ?? ''}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
