import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, formatDay, formatInstant } from '../../ui/format.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { planDocumentsQuery } from '../documents/plan-documents.ts';
import { planWords } from './words.ts';

/** The plans in the ledger, each with a door to its text and one to its measures. */
export function DocumentTable({ isOffice }: { readonly isOffice: boolean }): ReactNode {
  const words = planWords.use();
  const language = useLanguage();
  const documents = useQuery(planDocumentsQuery);
  if (documents.isPending) return <SkeletonLines lines={4} />;
  if (documents.isError) return <ProblemNote error={documents.error} onRetry={() => void documents.refetch()} />;
  if (documents.data.length === 0) {
    return <p className="faint">{isOffice ? words.documentsEmpty : words.documentsEmptyReader}</p>;
  }
  return (
    <table className="plain-table plan-table">
      <thead>
        <tr>
          <th scope="col">{words.columnTitle}</th>
          <th scope="col">{words.columnIssuedBy}</th>
          <th scope="col">{words.columnIssued}</th>
          <th scope="col">{words.columnImported}</th>
          <th scope="col">{words.columnMeasures}</th>
        </tr>
      </thead>
      <tbody>
        {documents.data.map((document) => (
          <tr key={document.id}>
            <th scope="row">
              <Link to="/documents/$id" params={{ id: document.id }}>
                {document.title || words.untitled}
              </Link>
              {document.documentNumber ? <span className="plan-table-number">{document.documentNumber}</span> : null}
            </th>
            <td data-label={words.columnIssuedBy}>{document.issuedBy ?? words.draft.notStated}</td>
            <td data-label={words.columnIssued} className="plan-table-day">
              {document.issued ? formatDay(document.issued, language) : words.draft.notStated}
            </td>
            <td data-label={words.columnImported} className="plan-table-day">
              {words.importedBy(formatInstant(document.importedAt), document.importedBy)}
            </td>
            <td>
              <Link to="/ledger" search={{ document: document.id }}>
                {words.measuresDoor(formatCount(document.measures))}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
