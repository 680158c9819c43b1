import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { planDocumentQuery } from '../../documents/plan-documents.ts';
import type { Measure } from '../measures.ts';
import { ledgerWords } from '../words.ts';
import { sentenceInClause } from './sentence-in-clause.ts';

/** The clause as it stands in the document, the words of the measure marked, and the door to the place. */
export function ClauseInPlace({ measure }: { readonly measure: Measure }): ReactNode {
  const words = ledgerWords.use().measure;
  const document = useQuery(planDocumentQuery(measure.document.id));
  const found = document.data ? sentenceInClause(measure, document.data) : null;
  return (
    <Section
      title={words.clauseTitle}
      note={words.clauseNote}
      aside={
        <Link to="/documents/$id" params={{ id: measure.document.id }} search={{ measure: String(measure.number) }}>
          {words.openDocument}
        </Link>
      }
    >
      {document.isPending ? (
        <SkeletonLines lines={4} />
      ) : (
        <blockquote className="clause-text">
          {found ? (
            <>
              {found.before}
              <mark>{found.sentence}</mark>
              {found.after}
            </>
          ) : (
            measure.clauseText
          )}
        </blockquote>
      )}
    </Section>
  );
}
