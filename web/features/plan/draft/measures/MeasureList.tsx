import './measures.css';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { clauseWords } from '../../../../../core/plan/clause-words.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { Action } from '../../../../ui/Action.tsx';
import { joinNames } from '../../../../ui/format.ts';
import { useProblemSentence } from '../../../../ui/problem-sentence.ts';
import { deadlineSentence, deadlineShort } from '../../../ledger/deadline/deadline-words.ts';
import type { DraftMeasure } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { ProblemFix } from '../problems/ProblemFix.tsx';
import { gravestByMeasure, problemsFirst, type Severity } from '../problems/problem-groups.ts';
import { VirtualList } from '../VirtualList.tsx';

/** The measures as they will enter the ledger; the selected one shows all that was read of it. */
export function MeasureList(): ReactNode {
  const words = planWords.use().draft;
  const { draft, selected, select, isOpen, edit, change } = useDesk();
  const [isSorted, setSorted] = useState(true);
  const gravest = useMemo(() => gravestByMeasure(draft), [draft]);
  const rows = useMemo(() => (isSorted ? problemsFirst(draft.measures, gravest) : draft.measures), [draft, gravest, isSorted]);
  if (rows.length === 0) return <p className="pane-note">{words.empty}</p>;
  const choose = (measure: DraftMeasure | undefined) => {
    if (measure) select({ measure: measure.key, place: measure.place.start, problem: null, from: 'measures' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, select, .measure-detail')) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = rows.findIndex((row) => row.key === selected?.measure);
    const current = rows[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      choose(rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]);
    else if (event.key === 'F2' && current && isOpen) edit(current.key);
    else if (event.key === 'Delete' && current && isOpen)
      change([{ kind: 'removal', key: current.key, removed: !current.removed }]);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows inside
    <div className="measures" onKeyDown={onKeyDown}>
      <div className="measures-head">
        <label>
          <input type="checkbox" checked={isSorted} onChange={(event) => setSorted(event.target.checked)} /> {words.sortProblems}
        </label>
        <span className="measures-keys">{words.listKeys}</span>
      </div>
      <VirtualList
        label={words.gridLabel}
        items={rows}
        keyOf={(row) => String(row.key)}
        estimate={() => 64}
        show={selected?.measure == null ? null : String(selected.measure)}
        render={(row) => (
          <Row measure={row} severity={gravest.get(row.key)} isSelected={row.key === selected?.measure} onChoose={choose} />
        )}
      />
    </div>
  );
}

type RowProps = {
  readonly measure: DraftMeasure;
  readonly severity: Severity | undefined;
  readonly isSelected: boolean;
  readonly onChoose: (measure: DraftMeasure) => void;
};

const Row = memo(function Row({ measure, severity, isSelected, onChoose }: RowProps): ReactNode {
  const words = planWords.use().draft;
  const language = useLanguage();
  const { draft } = useDesk();
  const mark = severity === 'error' ? words.groupErrors : severity === 'warning' ? words.groupWarnings : null;
  const classes = ['measure-row'];
  if (isSelected) classes.push('measure-row-selected');
  if (measure.removed) classes.push('measure-row-removed');
  const head = useRef<HTMLButtonElement>(null);
  // The focus follows the choice inside of the list, and comes back from a form that closed; elsewhere it stays where it is.
  useEffect(() => {
    const at = document.activeElement;
    if (isSelected && (at === document.body || at?.closest('.measures'))) head.current?.focus({ preventScroll: true });
  }, [isSelected]);
  const isUnknown = (name: string) => draft.names.find((one) => one.name === name)?.match.kind === 'unknown';
  return (
    <article className={classes.join(' ')}>
      <button ref={head} type="button" className="measure-row-head" aria-expanded={isSelected} onClick={() => onChoose(measure)}>
        <span className="measure-row-no">{clauseWords(measure.no)}</span>
        <span className="measure-row-title">{measure.title}</span>
        <span className="measure-row-lead">
          {measure.lead.length === 0 ? <span className="measure-row-missing">{words.missingLead}</span> : null}
          {measure.lead.map((name, at) => (
            <span key={name} className={isUnknown(name) ? 'measure-row-unknown' : undefined}>
              {at > 0 ? (language === 'zh' ? '、' : ', ') : ''}
              {name}
              {measure.designated === name ? <em className="measure-row-designated">{words.designatedMark}</em> : null}
            </span>
          ))}
        </span>
        <span className="measure-row-deadline">
          {measure.deadline.kind === 'none' ? (
            <span className="measure-row-missing">{words.missingDeadline}</span>
          ) : (
            deadlineShort(measure.deadline, language)
          )}
        </span>
        <span className="measure-row-marks">
          {mark && !measure.removed ? <span className={`mark mark-${severity}`}>{mark}</span> : null}
          {measure.removed ? <span className="mark">{words.removed}</span> : null}
          {measure.edited.length > 0 ? <span className="mark mark-edited">{words.edited}</span> : null}
        </span>
      </button>
      {isSelected ? <Detail measure={measure} /> : null}
    </article>
  );
});

function Detail({ measure }: { readonly measure: DraftMeasure }): ReactNode {
  const words = planWords.use().draft;
  const language = useLanguage();
  const { isOpen, edit, change, groups } = useDesk();
  const sentence = useProblemSentence();
  const problems = groups.flatMap((group) => group.problems.filter((one) => one.measures.includes(measure.key)));
  const facts: readonly (readonly [string, string])[] = [
    [words.columns.field, measure.field],
    [words.columns.lead, joinNames(measure.lead, language)],
    [words.columns.supporting, joinNames(measure.supporting, language)],
    [words.columns.implementing, joinNames(measure.implementing, language)],
    [words.columns.deadline, deadlineSentence(measure.deadline, language)],
    [words.columns.outcome, measure.outcome ?? ''],
  ];
  return (
    <div className="measure-detail">
      <p className="measure-text">{measure.text}</p>
      <dl className="measure-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {problems.slice(0, 6).map((problem) => (
        <div key={problem.id} className={`measure-problem problem-${problem.severity}`}>
          <p>{sentence(problem)}</p>
          {isOpen ? <ProblemFix problem={problem} /> : null}
        </div>
      ))}
      {isOpen ? (
        <div className="fix-choices">
          <Action kind="primary" label={words.editMeasure} onClick={() => edit(measure.key)} />
          <Action
            label={measure.removed ? words.putBack : words.remove}
            onClick={() => change([{ kind: 'removal', key: measure.key, removed: !measure.removed }])}
          />
          {measure.edited.length > 0 ? (
            <Action label={words.restore} onClick={() => change([{ kind: 'restore', key: measure.key }])} />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
