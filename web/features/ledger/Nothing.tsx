import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasRole, useSession } from '../../api/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount } from '../../ui/format.ts';
import { planDocumentsQuery } from '../documents/plan-documents.ts';
import { justCommitted } from '../plan/just-committed.ts';
import { isFiltered, type LedgerFilter, withoutFilter } from './ledger-search.ts';
import { ledgerWords, viewWords } from './words.ts';

/** Why there are no rows, and what comes next. */
export function Nothing({
  filter,
  onFilter,
}: {
  readonly filter: LedgerFilter;
  readonly onFilter: (filter: LedgerFilter) => void;
}) {
  const words = ledgerWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  const view = viewWords.use();
  if (filter.asOf !== null && !isFiltered(filter)) {
    return (
      <EmptyState
        title={view.asOfNothing}
        text={view.asOfNote}
        action={{ label: view.asOfLeave, onClick: () => onFilter({ ...filter, asOf: null }) }}
      />
    );
  }
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={words.nothingTitle}
        text={words.nothingText}
        action={{ label: words.clearAll, onClick: () => onFilter(withoutFilter(filter)) }}
      />
    );
  }
  return (
    <>
      <EmptyState title={words.emptyTitle} text={isOffice ? words.emptyOffice : words.emptyReader} />
      {isOffice ? (
        <p>
          <Link to="/plans" className="action action-primary">
            {words.emptyGo}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** One line after a plan has been committed: that it is in the ledger, and how many measures it brought. */
export function CommittedNote({ documentId, total }: { readonly documentId: string | null; readonly total: number }): ReactNode {
  const words = ledgerWords.use();
  const committed = justCommitted.use();
  const documents = useQuery({ ...planDocumentsQuery, enabled: committed !== null });
  if (committed === null || committed.document !== documentId) return null;
  const title = documents.data?.find((document) => document.id === committed.document)?.title;
  if (title === undefined || total === 0) return null;
  return (
    <p className="committed-note" role="status">
      {words.committed(formatCount(committed.measures), title)}
    </p>
  );
}
