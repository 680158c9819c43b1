import './draft.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isWaiting } from '../../../../core/ledger/open-problem.ts';
import { clauseWords } from '../../../../core/plan/clause-words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { formatCount, formatDay } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { useNarrow } from '../../ledger/use-narrow.ts';
import { DiscardDialog } from '../DiscardDialog.tsx';
import { type DraftProblem, draftQuery, type PlanDraft } from '../drafts.ts';
import { revisionWords } from '../revision-words.ts';
import { planWords } from '../words.ts';
import { DeskContext, type DraftDesk, type Selected } from './changes/draft-context.ts';
import { useDraftChanges } from './changes/use-draft-changes.ts';
import { CommitDialog } from './commit/CommitDialog.tsx';
import { type CommitState, commitState } from './commit/commit-state.ts';
import { HeadForm } from './HeadForm.tsx';
import { MeasureForm } from './measures/MeasureForm.tsx';
import { MeasureList } from './measures/MeasureList.tsx';
import type { MeasureEntry } from './measures/measure-change.ts';
import { Notes } from './Notes.tsx';
import { Original } from './original/Original.tsx';
import { type Pane, PaneTabs } from './PaneTabs.tsx';
import { ProblemList, ProblemWalk } from './problems/ProblemList.tsx';
import { groupProblems, problemsToWalk } from './problems/problem-groups.ts';
import { RevisionOffer, RevisionPane } from './revision/RevisionPane.tsx';
import { suggestedTitle } from './suggested-title.ts';

const route = getRouteApi('/frame/plans/drafts/$id');

/** A plan as it was read, beside its original: what is wrong first, each with its way out, then one press into the ledger. */
export function DraftPage(): ReactNode {
  const { id } = route.useParams();
  const words = planWords.use();
  const draft = useQuery(draftQuery(id));
  if (draft.data) return <Desk key={id} draft={draft.data} />;
  return (
    <Page title={words.draft.open} trail={<Link to="/plans">{words.draft.trail}</Link>} width="wide">
      {draft.isError ? (
        <ProblemNote error={draft.error} onRetry={() => void draft.refetch()} />
      ) : (
        <SkeletonLines lines={16} heading />
      )}
    </Page>
  );
}

function Desk({ draft }: { readonly draft: PlanDraft }): ReactNode {
  const words = planWords.use();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const changes = useDraftChanges(draft.id);
  const groups = useMemo(() => groupProblems(draft), [draft]);
  const problems = useMemo(() => problemsToWalk(groups), [groups]);
  const waiting = draft.problems.filter(isWaiting).length;
  const isOpen = draft.state === 'open' && !draft.alreadyImported;
  const [pane, setPane] = useState<Pane>(() => (isOpen && problems.length > 0 ? 'problems' : 'measures'));
  const [selected, setSelected] = useState<Selected | null>(null);
  const [editing, edit] = useState<number | null>(null);
  const typed = useRef(new Map<number, MeasureEntry>());
  const [dialog, setDialog] = useState<'head' | 'commit' | 'discard' | null>(null);
  const state = commitState(draft);

  const select = useCallback(
    (next: Selected) => {
      setSelected(next);
      if (next.from === 'original') setPane('measures');
      // On a phone the text is another pane: showing a place goes there.
      else if (isNarrow && next.from === 'problems') setPane('original');
    },
    [isNarrow],
  );
  // Where the walk stands: a problem that was solved hands its place to the one that follows it.
  const at = problems.findIndex((one) => one.id === selected?.problem);
  const stood = useRef(-1);
  if (at >= 0) stood.current = at;
  const step = (by: 1 | -1): void => {
    const from = at >= 0 ? at + by : by === 1 ? Math.max(0, stood.current) : stood.current - 1;
    const next = problems[(from + problems.length) % problems.length];
    if (!next) return;
    edit(null);
    setPane('problems');
    setSelected(selectionOf(next, draft.measures));
  };
  // Solved, the problem that stood next is next.
  const gone = selected?.problem != null && at < 0 && editing === null;
  const following = gone ? (problems[stood.current] ?? problems.at(-1)) : undefined;
  useEffect(() => {
    if (following) setSelected(selectionOf(following, draft.measures));
  }, [following, draft.measures]);
  const latest = useRef({ step, undo: changes.undo });
  latest.current = { step, undo: changes.undo };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('dialog, select, textarea')) return;
      const isTyping = event.target instanceof Element && event.target.closest('input:not([type=checkbox])') !== null;
      if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
        latest.current.step(event.key === 'ArrowDown' ? 1 : -1);
      else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z' && !isTyping) latest.current.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const desk: DraftDesk = { ...changes, draft, groups, isOpen, selected, select, editing, edit, typed: typed.current };
  const edited = editing === null ? undefined : draft.measures.find((measure) => measure.key === editing);
  const closeDialog = useCallback(() => setDialog(null), []);
  const paneName = {
    problems: words.draft.paneProblems,
    measures: words.draft.paneMeasures,
    revision: revisionWords.use().pane,
    original: words.draft.paneOriginal,
  }[pane];
  const worklist = edited ? (
    <MeasureForm key={edited.key} measure={edited} />
  ) : pane === 'problems' ? (
    <>
      <ProblemWalk count={problems.length} at={at} onStep={step} />
      <ProblemList />
    </>
  ) : pane === 'revision' ? (
    <RevisionPane />
  ) : (
    <MeasureList />
  );
  return (
    <DeskContext value={desk}>
      <Page
        title={draft.head.title || words.untitled}
        trail={<Link to="/plans">{words.draft.trail}</Link>}
        lead={<HeadLine draft={draft} onEdit={isOpen ? () => setDialog('head') : null} />}
        width="wide"
        actions={
          <CommitActions
            state={state}
            changes={changes}
            onDiscard={draft.state === 'open' ? () => setDialog('discard') : null}
            onCommit={() => setDialog('commit')}
            onTitle={() => setDialog('head')}
            offered={suggestedTitle(draft.fileName)}
            onShowErrors={() => {
              edit(null);
              setPane('problems');
            }}
          />
        }
      >
        <Notes />
        {isOpen ? (
          <RevisionOffer
            draft={draft}
            onTake={(document) => {
              changes.change([{ kind: 'revises', document }]);
              edit(null);
              setPane('revision');
            }}
          />
        ) : null}
        <div className={isNarrow ? 'desk desk-narrow' : 'desk'}>
          {isNarrow ? null : (
            <div className="desk-pane">
              <div className="desk-title">
                <h2>{words.draft.paneOriginal}</h2>
                <Legend />
              </div>
              <div className="desk-body">
                <Original />
              </div>
            </div>
          )}
          <div className="desk-pane">
            <PaneTabs
              panes={[
                ...(isOpen ? (['problems'] as const) : []),
                'measures',
                ...(isOpen && draft.revisable.length > 0 ? (['revision'] as const) : []),
                ...(isNarrow ? (['original'] as const) : []),
              ]}
              pane={pane}
              problems={waiting}
              measures={draft.measures.length}
              differences={draft.revision?.pairs.filter(({ kind }) => kind !== 'unchanged').length ?? null}
              onPane={(next) => {
                edit(null);
                setPane(next);
              }}
            />
            <h2 className="visually-hidden">{edited ? words.draft.editOf(clauseWords(edited.no)) : paneName}</h2>
            <div className="desk-body" role="tabpanel" id="desk-panel" aria-labelledby={`desk-tab-${pane}`}>
              {pane === 'original' && isNarrow && !edited ? <Original /> : worklist}
            </div>
          </div>
        </div>
        {dialog === 'head' ? <HeadForm onClose={closeDialog} /> : null}
        {dialog === 'commit' && state.may ? <CommitDialog draft={draft} measures={state.measures} onClose={closeDialog} /> : null}
        {dialog === 'discard' ? (
          <DiscardDialog
            draft={{ id: draft.id, title: draft.head.title }}
            onClose={closeDialog}
            onDiscarded={() => void navigate({ to: '/plans' })}
          />
        ) : null}
      </Page>
    </DeskContext>
  );
}

/** What the colours of the original mean. */
function Legend(): ReactNode {
  const words = planWords.use().draft;
  return (
    <p className="legend">
      <span className="original-mark original-text">{words.columns.title}</span>
      <span className="original-mark original-responsibility">{words.legendResponsibility}</span>
      <span className="original-mark original-deadline">{words.columns.deadline}</span>
    </p>
  );
}

function selectionOf(problem: DraftProblem, measures: PlanDraft['measures']): Selected {
  const measure = measures.find((one) => one.key === problem.measures[0]);
  const place = problem.place.span?.start ?? measure?.place.start ?? null;
  return { measure: measure?.key ?? null, place, problem: problem.id, from: 'problems' };
}

/** The facts of the document in one line, and how many things are to be decided. */
function HeadLine({ draft, onEdit }: { readonly draft: PlanDraft; readonly onEdit: (() => void) | null }): ReactNode {
  const words = planWords.use();
  const language = useLanguage();
  const { head } = draft;
  const facts = [
    [words.draft.headNumber, head.documentNumber],
    [words.draft.headIssuedBy, head.issuedBy],
    [words.draft.headIssued, head.issued ? formatDay(head.issued, language) : null],
  ] as const;
  return (
    <span className="head-line">
      <span>{draft.fileName || words.pastedName}</span>
      {facts.map(([label, value]) => (
        <span key={label}>
          <span className="faint">{label}</span> {value ?? words.draft.notStated}
        </span>
      ))}
      {onEdit ? (
        <button type="button" className="link-button" onClick={onEdit}>
          {words.draft.headEdit}
        </button>
      ) : null}
    </span>
  );
}

type CommitActionsProps = {
  readonly state: CommitState;
  readonly changes: ReturnType<typeof useDraftChanges>;
  readonly onDiscard: (() => void) | null;
  readonly onCommit: () => void;
  readonly onTitle: () => void;
  /** A title to take with one press, where there is none. */
  readonly offered: string;
  readonly onShowErrors: () => void;
};

function CommitActions({ state, changes, onDiscard, onCommit, onTitle, offered, onShowErrors }: CommitActionsProps): ReactNode {
  const words = planWords.use();
  if (onDiscard === null) return null;
  const count = state.may ? formatCount(state.measures) : '';
  const reason = state.may
    ? null
    : state.because === 'errors'
      ? words.draft.commitBlocked(formatCount(state.errors))
      : state.because === 'already'
        ? words.draft.commitAlready
        : state.because === 'untitled'
          ? words.draft.commitUntitled
          : words.draft.commitNothing;
  return (
    <div className="commit">
      <div className="commit-actions">
        <span className="commit-saving" role="status">
          {changes.isSaving ? words.draft.saving : changes.saved > 0 && !changes.unsaved ? words.draft.saved : ''}
        </span>
        <Action label={words.draft.undo} disabled={!changes.canUndo} onClick={changes.undo} />
        <Action label={words.draftDiscard} onClick={onDiscard} />
        <Action
          kind="primary"
          label={state.may ? words.draft.commit(count) : words.draft.commitTitle}
          disabled={!state.may}
          describedBy={reason === null ? undefined : 'commit-reason'}
          onClick={onCommit}
        />
      </div>
      {reason === null ? null : (
        <p className="commit-reason" id="commit-reason">
          {reason}
          {!state.may && state.because === 'errors' ? (
            <button type="button" className="link-button" onClick={onShowErrors}>
              {words.draft.showErrors}
            </button>
          ) : null}
          {!state.may && state.because === 'untitled' && offered !== '' ? (
            <button type="button" className="link-button" onClick={() => changes.change([{ kind: 'head', title: offered }])}>
              {words.draft.titleFromFile(offered)}
            </button>
          ) : null}
          {!state.may && state.because === 'untitled' ? (
            <button type="button" className="link-button" onClick={onTitle}>
              {words.draft.fillTitle}
            </button>
          ) : null}
        </p>
      )}
    </div>
  );
}
