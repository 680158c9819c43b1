import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatCount } from '../../../ui/format.ts';
import { Section } from '../../../ui/Section.tsx';
import type { Programme } from '../programme.ts';
import { programmeWords } from '../words.ts';

/** How far what is asked from above is answered, in one line and one table. */
export function CoverageSection({ coverage }: { readonly coverage: NonNullable<Programme['coverage']> }): ReactNode {
  const words = programmeWords.use();
  return (
    <Section
      title={words.coverageTitle}
      note={words.coverageLead}
      aside={
        <Link to="/programme/coverage" className="action">
          {words.coverageDoor}
        </Link>
      }
    >
      {coverage.documents === 0 ? <p className="faint">{words.coverageEmpty}</p> : null}
      <dl className="programme-facts">
        {coverage.documents > 0 ? (
          <div>
            <dt>{words.upstreamDocument}</dt>
            <dd>
              {words.clauses} {formatCount(coverage.clauses)} · {words.states.covered} {formatCount(coverage.covered)} ·{' '}
              {words.states.explained} {formatCount(coverage.explained)} ·{' '}
              <span className={coverage.gap > 0 ? 'programme-state-gap' : ''}>
                {words.states.gap} {formatCount(coverage.gap)}
              </span>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{words.plansTitle}</dt>
          <dd>
            {coverage.planGaps === 0 ? (
              words.noGaps
            ) : (
              <span className="programme-state-gap">
                {words.states.gap} {formatCount(coverage.planGaps)}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
