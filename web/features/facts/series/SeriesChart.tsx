import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatCount } from '../../../ui/format.ts';
import { useNarrow } from '../../ledger/use-narrow.ts';
import { periodWords } from '../period-words.ts';
import { valueWithUnit } from '../value-words.ts';
import { factWords } from '../words.ts';
import { type CoursePoint, ticksOf } from './course.ts';

const height = 240;
const margin = { top: 20, right: 28, bottom: 30, left: 64 };

type SeriesChartProps = { readonly name: string; readonly points: readonly CoursePoint[] };

/** The values as a line. The table below has the same values, so the drawing itself is one image to a screen reader. */
export function SeriesChart({ name, points }: SeriesChartProps): ReactNode {
  const words = factWords.use().series;
  // The drawing is scaled to its column: on a phone it is drawn narrower, so that its words keep their size.
  const isNarrow = useNarrow();
  const language = useLanguage();
  const width = isNarrow ? 360 : 720;
  const ticks = ticksOf(Math.min(...points.map((one) => one.value)), Math.max(...points.map((one) => one.value)));
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const [first = 0, last = 1] = [points[0]?.at, points.at(-1)?.at];
  const x = (at: number) => margin.left + 24 + ((at - first) / (last - first || 1)) * (width - margin.left - margin.right - 48);
  const y = (value: number) => height - margin.bottom - ((value - low) / (high - low)) * (height - margin.top - margin.bottom);
  // Labels below the axis stand no closer than their width.
  const stride = Math.ceil(points.length / (isNarrow ? 4 : 8));
  return (
    <svg
      className="series-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.chartLabel(name, formatCount(points.length))}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} className="series-grid" />
          <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end" className="series-label">
            {String(tick)}
          </text>
        </g>
      ))}
      <polyline points={points.map((one) => `${x(one.at)},${y(one.value)}`).join(' ')} className="series-line" />
      {points.map((one, index) => (
        <g key={one.observation.id}>
          <circle cx={x(one.at)} cy={y(one.value)} r={4} className="series-point">
            <title>{`${periodWords(one.observation.period, language)} ${valueWithUnit(one.observation)}`}</title>
          </circle>
          {points.length <= (isNarrow ? 6 : 12) ? (
            <text x={x(one.at)} y={y(one.value) - 9} textAnchor="middle" className="series-value">
              {one.observation.value}
            </text>
          ) : null}
          {index % stride === 0 ? (
            <text x={x(one.at)} y={height - 10} textAnchor="middle" className="series-label">
              {periodWords(one.observation.period, language)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
