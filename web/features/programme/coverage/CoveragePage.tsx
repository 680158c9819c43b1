import '../programme.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { hasRole, useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { formatCount } from '../../../ui/format.ts';
import { LedgerLink } from '../../../ui/LedgerLink.tsx';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { type CoverageCounts, coverageQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';
import { ImportDialog } from './ImportDialog.tsx';

/** Documents from above and plans of our own, each with how far its clauses are answered. */
export function CoveragePage(): ReactNode {
  const words = programmeWords.use();
  const isOffice = hasRole(useSession(), 'reformOffice');
  const coverage = useQuery(coverageQuery);
  const [isImporting, setImporting] = useState(false);
  return (
    <Page
      title={words.coverageTitle}
      trail={<Link to="/programme">{words.title}</Link>}
      lead={words.coverageLead}
      width="wide"
      actions={isOffice ? <Action kind="primary" label={words.importUpstream} onClick={() => setImporting(true)} /> : null}
    >
      {coverage.isPending ? <SkeletonLines lines={10} /> : null}
      {coverage.isError ? <ProblemNote error={coverage.error} onRetry={() => void coverage.refetch()} /> : null}
      {coverage.data ? (
        <>
          <Section title={words.upstreamDocument}>
            {coverage.data.upstream.length === 0 ? <p className="faint">{words.coverageEmpty}</p> : null}
            <Documents
              of="upstream"
              name={words.upstreamDocument}
              rows={coverage.data.upstream.map((document) => ({
                ...document,
                about: [words.levels[document.level], document.issuer, document.documentNumber, document.issuedOn]
                  .filter((part) => part !== null)
                  .join(' · '),
              }))}
            />
            {coverage.data.mandatedWithoutClause > 0 ? (
              <p className="programme-gap">
                <LedgerLink door={{ origin: 'mandated', upstream: 'none' }}>
                  {words.mandatedWithoutClause(formatCount(coverage.data.mandatedWithoutClause))}
                </LedgerLink>
              </p>
            ) : null}
          </Section>
          <Section title={words.plansTitle} note={words.plansNote}>
            <Documents of="plan" name={words.planDocument} rows={coverage.data.plans.map((plan) => ({ ...plan, about: '' }))} />
          </Section>
        </>
      ) : null}
      {isImporting ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </Page>
  );
}

type DocumentsProps = {
  readonly of: 'upstream' | 'plan';
  readonly name: string;
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly coverage: CoverageCounts;
  }[];
};

function Documents({ of, name, rows }: DocumentsProps): ReactNode {
  const words = programmeWords.use();
  if (rows.length === 0) return null;
  return (
    <div className="scroll-x">
      <table className="plain-table programme-table programme-stack">
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col" className="number">
              {words.clauses}
            </th>
            <th scope="col" className="number">
              {words.covered}
            </th>
            <th scope="col" className="number">
              {words.explained}
            </th>
            <th scope="col" className="number">
              {words.gap}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/programme/coverage/$of/$id" params={{ of, id: row.id }}>
                  {row.title}
                </Link>
                {row.about ? <p className="faint">{row.about}</p> : null}
              </th>
              <td className="number" data-label={words.clauses}>
                {formatCount(row.coverage.clauses)}
              </td>
              <td className="number" data-label={words.covered}>
                {formatCount(row.coverage.covered)}
              </td>
              <td className="number" data-label={words.explained}>
                {formatCount(row.coverage.explained)}
              </td>
              <td className={row.coverage.gap > 0 ? 'number programme-state-gap' : 'number'} data-label={words.gap}>
                {formatCount(row.coverage.gap)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
