import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatInstant, joinNames } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { indicatorHistoryQuery } from '../facts.ts';
import { factWords } from '../words.ts';

/** What was changed of an indicator, by whom and why. */
export function IndicatorChanges({ id }: { readonly id: string }): ReactNode {
  const words = factWords.use().series;
  const language = useLanguage();
  const history = useQuery(indicatorHistoryQuery(id));
  if (history.isPending) return <SkeletonLines lines={3} />;
  if (history.isError) return <ProblemNote error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data.length === 0) return <p className="faint">{words.noChanges}</p>;
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const properties: Readonly<Record<string, string>> = words.properties;
  const wordOf = (property: string, value: unknown): string => {
    const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      priceBasis: words.priceBases,
      frequency: words.frequencies,
      direction: words.directions,
    };
    if (Array.isArray(value)) return joinNames(value.map(String), language) || words.nothing;
    if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
    if (typeof value === 'string' && value !== '') return tables[property]?.[value] ?? value;
    return words.nothing;
  };
  return (
    <ol className="changes">
      {history.data.map((entry) => (
        <li key={entry.eventNo}>
          <p>
            <strong>{kinds[entry.kind] ?? entry.kind}</strong>{' '}
            <time dateTime={entry.recordedAt} className="faint">
              {formatInstant(entry.recordedAt)}
            </time>
          </p>
          <p className="faint">{entry.actor ? words.by(entry.actor.name, entry.actor.title) : words.system}</p>
          {Object.entries(entry.changes).map(([property, [before, after]]) => (
            <p key={property}>
              <span className="faint">{properties[property] ?? property}</span>{' '}
              <span className="visually-hidden">{words.before}</span>
              <del>{wordOf(property, before)}</del> <span aria-hidden="true">→</span>{' '}
              <span className="visually-hidden">{words.after}</span>
              <ins>{wordOf(property, after)}</ins>
            </p>
          ))}
          {entry.reason ? <p>{words.reasonLine(entry.reason)}</p> : null}
        </li>
      ))}
    </ol>
  );
}
