import { type ReactNode, useState } from 'react';
import { clauseWords } from '../../../../../core/plan/clause-words.ts';
import { Action } from '../../../../ui/Action.tsx';
import { AgencyPicker } from '../../../ledger/parties/AgencyPicker.tsx';
import type { DraftMeasure, DraftProblem } from '../../drafts.ts';
import { planWords } from '../../words.ts';
import { useDesk } from '../changes/draft-context.ts';
import { DeadlineFix } from './DeadlineFix.tsx';
import { keepAsLead, keepAsSupporting, makeLead } from './fixes.ts';
import { NameFix } from './NameFix.tsx';

/** The ways out of one problem, the likeliest first. */
export function ProblemFix({ problem }: { readonly problem: DraftProblem }): ReactNode {
  const words = planWords.use().draft;
  const { draft, change, edit, select } = useDesk();
  const measure = draft.measures.find((one) => one.key === problem.measures[0]);
  const name = String(problem.params.name ?? '');
  if (problem.code === 'plan/agency-unknown') {
    const { suggestions } = problem.params;
    return <NameFix name={name} suggestions={Array.isArray(suggestions) ? suggestions.map(String) : []} />;
  }
  if (!measure) return null;
  const editMeasure = () => {
    select({ measure: measure.key, place: measure.place.start, problem: null, from: 'measures' });
    edit(measure.key);
  };
  const leaveOut = (one: DraftMeasure) => (
    <Action
      key={one.key}
      label={words.fix.removeOne(clauseWords(one.no))}
      onClick={() => change([{ kind: 'removal', key: one.key, removed: true }])}
    />
  );
  switch (problem.code) {
    case 'plan/no-lead':
      return <LeadFix measure={measure} leaveOut={leaveOut(measure)} />;
    case 'plan/joint-lead-undecided':
      return (
        <div className="fix">
          <div className="fix-choices">
            {measure.lead.map((lead) => (
              <Action
                key={lead}
                label={words.fix.designate(lead)}
                onClick={() => change([{ kind: 'measure', key: measure.key, designated: lead }])}
              />
            ))}
          </div>
        </div>
      );
    case 'plan/lead-also-supporting':
      return (
        <div className="fix fix-choices">
          <Action className="fix-first" label={words.fix.keepLead} onClick={() => change([keepAsLead(measure, [name])])} />
          <Action label={words.fix.keepSupporting} onClick={() => change([keepAsSupporting(measure, name, draft.names)])} />
        </div>
      );
    case 'plan/agency-unnamed':
      return (
        <div className="fix fix-choices">
          <Action
            label={words.fix.unnamed}
            onClick={() => change([{ kind: 'name', name, means: { kind: 'unnamed' }, remember: false }])}
          />
          <Action label={words.fix.resolve} onClick={editMeasure} />
        </div>
      );
    case 'plan/deadline-missing':
    case 'plan/deadline-unreadable':
      return <DeadlineFix measures={[measure]} mayConfirm={false} />;
    case 'plan/deadline-year-assumed':
    case 'plan/deadline-several':
    case 'plan/deadline-after-document':
    case 'plan/deadline-past':
      return <DeadlineFix measures={[measure]} mayConfirm={problem.code !== 'plan/deadline-past'} />;
    case 'plan/near-duplicate': {
      const alike = draft.measures.filter((one) => problem.measures.includes(one.key));
      const keepFirst = () => change(alike.slice(1).map(({ key }) => ({ kind: 'removal', key, removed: true })));
      return (
        <div className="fix fix-choices">
          {alike.length === 2 ? (
            alike.map(leaveOut)
          ) : (
            <Action label={words.fix.keepOnly(clauseWords(measure.no))} onClick={keepFirst} />
          )}
        </div>
      );
    }
    default:
      return (
        <div className="fix fix-choices">
          <Action label={words.editMeasure} onClick={editMeasure} />
        </div>
      );
  }
}

/** No lead is known: a supporting party may take it, or one of the directory. */
function LeadFix({ measure, leaveOut }: { readonly measure: DraftMeasure; readonly leaveOut: ReactNode }): ReactNode {
  const words = planWords.use().draft;
  const { change } = useDesk();
  const [lead, setLead] = useState<readonly string[]>([]);
  return (
    <form
      className="fix"
      onSubmit={(event) => {
        event.preventDefault();
        if (lead.length > 0) change([{ kind: 'measure', key: measure.key, lead: [...lead] }]);
      }}
    >
      <div className="fix-choices">
        {[...measure.supporting, ...measure.implementing].slice(0, 4).map((name) => (
          <Action key={name} label={words.fix.lead(name)} onClick={() => change([makeLead(measure, name)])} />
        ))}
      </div>
      <div className="fix-line">
        <AgencyPicker label={words.fix.chooseLead} hasLabel names={lead} onChange={setLead} allowsUnknown />
        <Action kind="primary" type="submit" label={words.apply} disabled={lead.length === 0} />
      </div>
      <div className="fix-choices">{leaveOut}</div>
    </form>
  );
}
