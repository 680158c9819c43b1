import '../programme.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { hasRole, useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { type CoverageClause, clausesQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';
import { AnswerDialog } from './AnswerDialog.tsx';

const route = getRouteApi('/frame/programme/coverage/$of/$id');
type Asked = { readonly kind: 'explain' | 'answer'; readonly clause: CoverageClause };

/** One document, clause by clause: the measures that answer each, the reasons, the gaps. */
export function ClausesPage(): ReactNode {
  const words = programmeWords.use();
  const params = route.useParams();
  const of = params.of === 'plan' ? 'plan' : 'upstream';
  const isOffice = hasRole(useSession(), 'reformOffice');
  const document = useQuery(clausesQuery(of, params.id));
  const [gapsOnly, setGapsOnly] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const trail = (
    <>
      <Link to="/programme">{words.title}</Link> / <Link to="/programme/coverage">{words.coverageTitle}</Link>
    </>
  );
  if (!document.data)
    return (
      <Page title={words.coverageTitle} trail={trail} width="wide">
        {document.isError ? (
          <ProblemNote error={document.error} onRetry={() => void document.refetch()} />
        ) : (
          <SkeletonLines lines={16} heading />
        )}
      </Page>
    );
  const { coverage, clauses, title } = document.data;
  const shown = gapsOnly ? clauses.filter((clause) => clause.state === 'gap' || clause.state === 'explained') : clauses;
  return (
    <Page
      title={title}
      trail={trail}
      width="wide"
      lead={`${words.clauses} ${formatCount(coverage.clauses)} · ${words.states.covered} ${formatCount(coverage.covered)} · ${words.states.explained} ${formatCount(coverage.explained)} · ${words.states.gap} ${formatCount(coverage.gap)}`}
      actions={<Action label={gapsOnly ? words.allClauses : words.onlyGaps} onClick={() => setGapsOnly(!gapsOnly)} />}
    >
      {shown.length === 0 ? <p className="faint">{words.noGaps}</p> : null}
      <div className="scroll-x">
        <table className="plain-table programme-table programme-stack">
          <thead>
            <tr>
              <th scope="col">{words.clauses}</th>
              <th scope="col">{words.slotState}</th>
              <th scope="col">{words.measure}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((clause) => (
              <ClauseRow key={clause.no} clause={clause} of={of} isOffice={isOffice} onAsk={setAsked} />
            ))}
          </tbody>
        </table>
      </div>
      {asked?.kind === 'explain' ? (
        <ExplainDialog of={of} document={params.id} clause={asked.clause} onClose={() => setAsked(null)} />
      ) : null}
      {asked?.kind === 'answer' ? (
        <AnswerDialog document={params.id} clause={asked.clause} onClose={() => setAsked(null)} />
      ) : null}
    </Page>
  );
}

type ClauseRowProps = {
  readonly clause: CoverageClause;
  readonly of: 'upstream' | 'plan';
  readonly isOffice: boolean;
  readonly onAsk: (asked: Asked) => void;
};

function ClauseRow({ clause, of, isOffice, onAsk }: ClauseRowProps): ReactNode {
  const words = programmeWords.use();
  const { state } = clause;
  const name = clause.title || clause.text || clause.no;
  const indent = { paddingInlineStart: `calc(var(--gap-3) + ${(clause.level - 1) * 1.2}em)` };
  if (state === null)
    return (
      <tr>
        <th scope="row" colSpan={3} style={indent}>
          {clause.label} {name}
        </th>
      </tr>
    );
  return (
    <tr>
      <td style={indent}>
        {clause.label} {name}
      </td>
      <td className={`programme-state-${state}`}>{words.states[state]}</td>
      <td>
        {clause.measures.map((measure) => (
          <p key={measure.id}>
            <Link to="/ledger/$id" params={{ id: measure.id }}>
              {measure.number} {measure.title}
            </Link>
          </p>
        ))}
        {clause.measures.length === 0 && clause.gapReason ? <p>{clause.gapReason}</p> : null}
        {isOffice && (state !== 'covered' || of === 'upstream') ? (
          <p>
            {of === 'upstream' ? (
              <button
                type="button"
                className="link-button"
                aria-label={`${state === 'covered' ? words.changeAnswer : words.answer} ${clause.no}`}
                onClick={() => onAsk({ kind: 'answer', clause })}
              >
                {state === 'covered' ? words.changeAnswer : words.answer}
              </button>
            ) : null}{' '}
            {state === 'covered' ? null : (
              <button
                type="button"
                className="link-button"
                aria-label={`${words.explain} ${clause.no}`}
                onClick={() => onAsk({ kind: 'explain', clause })}
              >
                {words.explain}
              </button>
            )}
          </p>
        ) : null}
      </td>
    </tr>
  );
}

type ExplainDialogProps = {
  readonly of: 'upstream' | 'plan';
  readonly document: string;
  readonly clause: CoverageClause;
  readonly onClose: () => void;
};

/** Writes down why no measure answers a clause; an empty box takes a reason back. */
function ExplainDialog({ of, document, clause, onClose }: ExplainDialogProps): ReactNode {
  const words = programmeWords.use();
  const [reason, setReason] = useState(clause.gapReason ?? '');
  const isTakenBack = reason.trim() === '' && clause.gapReason !== null;
  const isComplete = isTakenBack || reason.trim().length >= 2;
  const body = { clause: clause.no, reason: isTakenBack ? null : reason.trim() };
  const params = { path: { id: document } };
  return (
    <ChangeForm
      title={words.explainTitle(clause.no)}
      {...(isTakenBack ? { saveLabel: words.takeBackReason } : {})}
      isComplete={isComplete}
      onClose={onClose}
      save={() =>
        of === 'upstream'
          ? take(api.POST('/api/upstream-documents/{id}/gaps', { params, body }))
          : take(api.POST('/api/plan-documents/{id}/gaps', { params, body }))
      }
    >
      {(wasSubmitted) => (
        <>
          <p>{clause.title || clause.text}</p>
          <Field
            label={words.reason}
            value={reason}
            onChange={setReason}
            maxLength={500}
            error={wasSubmitted && !isComplete ? words.reasonMissing : undefined}
          />
        </>
      )}
    </ChangeForm>
  );
}
