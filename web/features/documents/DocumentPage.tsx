import './documents.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { formatCount, formatDay, formatHeading, formatInstant } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { revisionWords } from '../plan/revision-words.ts';
import { type PlanDocument, planDocumentQuery } from './plan-documents.ts';
import { type Line, linesOf } from './reading.ts';
import { documentWords } from './words.ts';

const route = getRouteApi('/frame/documents/$id');

/** A plan as it was issued, its clauses beside it, and the measures read out of it marked where they stand. */
export function DocumentPage(): ReactNode {
  const { id } = route.useParams();
  const words = documentWords.use();
  const document = useQuery(planDocumentQuery(id));
  if (document.isPending || document.isError) {
    return (
      <Page title={words.title} trail={<Link to="/plans">{words.trail}</Link>}>
        {document.isPending ? (
          <SkeletonLines lines={16} heading />
        ) : (
          <ProblemNote error={document.error} onRetry={() => void document.refetch()} />
        )}
      </Page>
    );
  }
  return <Reader document={document.data} />;
}

function Reader({ document: plan }: { readonly document: PlanDocument }): ReactNode {
  const words = documentWords.use();
  const language = useLanguage();
  const { clause, measure } = route.useSearch();
  const lines = useMemo(() => linesOf(plan), [plan]);
  const text = useRef<HTMLElement>(null);
  const target = measure
    ? lines.find((line) => line.opens.some((one) => String(one.number) === measure))
    : clause
      ? lines.find((line) => line.clause === clause)
      : undefined;
  const targetStart = target?.start;
  const router = useRouter();
  useEffect(() => {
    if (targetStart === undefined) return;
    const show = () => document.getElementById(`line-${targetStart}`)?.scrollIntoView({ block: 'center' });
    show();
    // Once a new place is drawn the router begins it at the head of the page.
    return router.subscribe('onRendered', show);
  }, [router, targetStart]);
  const outline = plan.clauses.filter((one) => one.level <= 2 || plan.clauses.length < 60);
  const facts = [
    plan.documentNumber,
    plan.issuedBy ? words.issuedBy(plan.issuedBy) : null,
    plan.issued ? words.issued(formatDay(plan.issued, language)) : null,
    words.imported(formatInstant(plan.importedAt), plan.importedBy),
    words.measures(formatCount(plan.measures)),
  ].filter((fact): fact is string => fact !== null && fact !== '');
  return (
    <Page
      title={plan.title}
      trail={<Link to="/plans">{words.trail}</Link>}
      lead={facts.join(words.separator)}
      actions={
        <>
          {plan.hasFile ? (
            <a className="action" href={`/api/plan-documents/${plan.id}/file`} download>
              {words.download}
            </a>
          ) : null}
          <Link to="/ledger" search={{ document: plan.id }} className="action action-primary">
            {words.measuresDoor}
          </Link>
        </>
      }
    >
      <Versions plan={plan} />
      <div className="reader">
        <nav className="reader-outline" aria-label={words.outline}>
          <h2>{words.outline}</h2>
          {outline.length === 0 ? <p className="faint">{words.noOutline}</p> : null}
          <ol>
            {outline.map((one) => (
              <li key={`${one.no} ${one.start}`} className={`outline-${Math.min(one.level, 3)}`}>
                <Link to="/documents/$id" params={{ id: plan.id }} search={{ clause: one.no }} replace>
                  {formatHeading(one)}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <article className="reader-text" ref={text} aria-label={words.text}>
          {lines.length === 0 ? <p className="faint">{words.emptyText}</p> : null}
          {lines.map((line) => (
            <LineView key={line.start} line={line} isTarget={line.start === targetStart} sought={measure ?? null} />
          ))}
        </article>
      </div>
    </Page>
  );
}

/** The plan that this one revised, and the one that has taken its place. */
function Versions({ plan }: { readonly plan: PlanDocument }): ReactNode {
  const words = revisionWords.use();
  const language = useLanguage();
  const entries = [
    [words.replacedBy, plan.replacedBy],
    [words.replaces, plan.replaces],
  ] as const;
  return entries.map(([label, other]) =>
    other ? (
      <p key={other.id} className={other === plan.replacedBy ? 'reader-version reader-replaced' : 'reader-version'}>
        {label}{' '}
        <Link to="/documents/$id" params={{ id: other.id }}>
          {words.document(other.title, other.issued ? formatDay(other.issued, language) : '')}
        </Link>
      </p>
    ) : null,
  );
}

type LineViewProps = { readonly line: Line; readonly isTarget: boolean; readonly sought: string | null };

function LineView({ line, isTarget, sought }: LineViewProps): ReactNode {
  const words = documentWords.use();
  return (
    <div
      id={`line-${line.start}`}
      className={`reader-line reader-${line.kind} reader-level-${Math.min(line.level, 3)}${isTarget ? ' reader-target' : ''}`}
    >
      <span className="reader-chips">
        {line.opens.map((one) => (
          <Link
            key={one.measure}
            to="/ledger/$id"
            params={{ id: one.measure }}
            className="reader-chip"
            aria-label={words.measureDoor(String(one.number))}
          >
            {one.number}
          </Link>
        ))}
      </span>
      {line.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
        <span key={index} className="reader-cell">
          {cell.map((piece, at) =>
            piece.measure ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <mark key={at} className={String(piece.number) === sought ? 'reader-sought' : undefined}>
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
        </span>
      ))}
    </div>
  );
}
