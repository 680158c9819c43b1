import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatInstant } from '../../../ui/format.ts';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { useProfileHistory } from '../../programme/measure/profile-history.ts';
import { programmeWords } from '../../programme/words.ts';
import { type HistoryEntry, historyQuery, type Measure } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { type HistoryLine, historyLines } from './history-lines.ts';

/** What happened to the measure, newest first: who, in which post, when, what before and after, and why. */
export function History({ measure }: { readonly measure: Measure }): ReactNode {
  const ledger = ledgerWords.use();
  const words = ledger.measure;
  const language = useLanguage();
  const ofProgramme = useProfileHistory(measure.id);
  const programmeKinds = programmeWords.use().historyKinds;
  const history = useQuery({ ...historyQuery(measure.id), enabled: measure.may.readHistory });
  return (
    <Section title={words.historyTitle}>
      {!measure.may.readHistory ? (
        <p className="faint">{words.historyHidden}</p>
      ) : history.isPending ? (
        <SkeletonLines lines={3} />
      ) : history.isError ? (
        <ProblemNote error={history.error} onRetry={() => void history.refetch()} />
      ) : history.data.length === 0 ? (
        <p className="faint">{words.historyEmpty}</p>
      ) : (
        <HistoryEntries
          entries={history.data}
          kinds={{ ...words.historyKinds, ...programmeKinds }}
          linesOf={(entry) => ofProgramme(entry) ?? historyLines(entry, ledger, language)}
        />
      )}
    </Section>
  );
}

type HistoryEntriesProps = {
  readonly entries: readonly HistoryEntry[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly linesOf: (entry: HistoryEntry) => readonly HistoryLine[];
};

/** The entries of a record, of a measure or of a task. */
export function HistoryEntries({ entries, kinds, linesOf }: HistoryEntriesProps): ReactNode {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <Entry key={entry.eventNo} entry={entry} kinds={kinds} lines={linesOf(entry)} />
      ))}
    </ol>
  );
}

type EntryProps = Pick<HistoryEntriesProps, 'kinds'> & { readonly entry: HistoryEntry; readonly lines: readonly HistoryLine[] };

function Entry({ entry, kinds, lines }: EntryProps): ReactNode {
  const words = ledgerWords.use().measure;
  const vias: Readonly<Record<string, string>> = words.historyVia;
  return (
    <li className="history-entry">
      <p className="history-head">
        <strong>{kinds[entry.kind] ?? entry.kind}</strong>
        <time dateTime={entry.recordedAt}>{formatInstant(entry.recordedAt)}</time>
      </p>
      <p className="history-who">
        {entry.actor ? words.historyBy(entry.actor.name, entry.actor.title) : words.historySystem}
        {entry.via === 'web' ? '' : ` · ${vias[entry.via] ?? entry.via}`}
      </p>
      {lines.map((line) => (
        <div key={line.property} className="history-change">
          <span className="history-property">{line.property}</span>
          <span>
            <span className="visually-hidden">{words.historyBefore}</span>
            <del>{line.before || words.historyEmptyValue}</del>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden">{words.historyAfter}</span>
            <ins>{line.after || words.historyEmptyValue}</ins>
          </span>
        </div>
      ))}
      {entry.reason ? <p className="history-reason">{words.historyReason(entry.reason)}</p> : null}
    </li>
  );
}
