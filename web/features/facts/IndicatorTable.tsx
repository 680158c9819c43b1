import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, joinNames } from '../../ui/format.ts';
import { FactStatus } from './FactStatus.tsx';
import type { IndicatorRow } from './facts.ts';
import { periodWords } from './period-words.ts';
import { valueWords } from './value-words.ts';
import { factWords } from './words.ts';

type IndicatorTableProps = { readonly rows: readonly IndicatorRow[]; readonly asOf: string | undefined };

/** One table for all chapters, so that its columns stand below each other; a heading row for every chapter. */
export function IndicatorTable({ rows, asOf }: IndicatorTableProps): ReactNode {
  const words = factWords.use();
  const { columns } = words;
  const chapters = Map.groupBy(rows, (row) => row.chapter ?? '');
  return (
    <div className="indicators">
      <table className="plain-table indicators-table">
        <thead>
          <tr>
            <th scope="col">{columns.indicator}</th>
            <th scope="col" className="number">
              {columns.value}
            </th>
            <th scope="col" className="wide-only">
              {columns.unit}
            </th>
            <th scope="col" className="wide-only">
              {columns.period}
            </th>
            <th scope="col" className="wide-only">
              {columns.division}
            </th>
            <th scope="col" className="wide-only">
              {columns.status}
            </th>
            <th scope="col" className="number wide-only">
              {columns.count}
            </th>
          </tr>
        </thead>
        {[...chapters].map(([chapter, members]) => (
          <tbody key={chapter}>
            <tr className="indicators-chapter">
              <th scope="rowgroup" colSpan={7}>
                {chapter === '' ? words.noChapter : chapter}
              </th>
            </tr>
            {members.map((row) => (
              <IndicatorLine key={row.id} row={row} asOf={asOf} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function IndicatorLine({ row, asOf }: { readonly row: IndicatorRow; readonly asOf: string | undefined }): ReactNode {
  const words = factWords.use();
  const language = useLanguage();
  const { latest } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/facts/$id" params={{ id: row.id }} search={asOf === undefined ? {} : { asOf }}>
          {row.name}
        </Link>
        {row.aliases.length > 0 ? (
          <span className="indicator-aliases wide-only">{words.aliases(joinNames(row.aliases, language))}</span>
        ) : null}
        {latest ? (
          <span className="indicator-aliases narrow-only">
            {periodWords(latest.period, language)} <FactStatus status={latest.status} />
          </span>
        ) : null}
      </th>
      {latest ? (
        <>
          <td className="number indicator-value">
            {valueWords(latest)}
            <span className="narrow-only"> {latest.unit}</span>
          </td>
          <td className="wide-only">{latest.unit}</td>
          <td className="wide-only">{periodWords(latest.period, language)}</td>
          <td className="wide-only">{latest.division.name}</td>
          <td className="wide-only">
            <FactStatus status={latest.status} />
          </td>
        </>
      ) : (
        <>
          <td className="faint number">{words.noValue}</td>
          <td className="wide-only">{row.unit}</td>
          <td className="wide-only" colSpan={3} />
        </>
      )}
      <td className="number wide-only">{formatCount(row.observations)}</td>
    </tr>
  );
}
