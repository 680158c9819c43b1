import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { formatCount, joinNames } from '../../../ui/format.ts';
import { deadlineShort } from '../../ledger/deadline/deadline-words.ts';
import { ledgerWords } from '../../ledger/words.ts';
import { deskWords } from '../words.ts';
import { type DeskGroup, type DeskMeasure, isReady, standingOf } from './deploy-desk.ts';

type DeployTableProps = {
  readonly groups: readonly DeskGroup[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly isFetching: boolean;
};

/** Measures by group, each with its tasks and what the check says. */
export function DeployTable({ groups, chosen, onChoose, isFetching }: DeployTableProps): ReactNode {
  const words = deskWords.use().deploy;
  const set = (ids: readonly string[], isIn: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  const everything = groups.flatMap((group) => group.measures.map(({ measure }) => measure.id));
  const isAll = everything.every((id) => chosen.has(id));
  return (
    <table className="plain-table desk-table" aria-busy={isFetching || undefined}>
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col" className="desk-tick">
            <input type="checkbox" aria-label={words.selectAll} checked={isAll} onChange={() => set(everything, !isAll)} />
          </th>
          <th scope="col">{words.columns.number}</th>
          <th scope="col">{words.columns.title}</th>
          <th scope="col">{words.columns.lead}</th>
          <th scope="col">{words.columns.due}</th>
          <th scope="col">{words.columns.tasks}</th>
          <th scope="col">{words.columns.check}</th>
        </tr>
      </thead>
      {groups.map((group) => {
        const ids = group.measures.map(({ measure }) => measure.id);
        const isWhole = ids.every((id) => chosen.has(id));
        return (
          <tbody key={group.name}>
            <tr className="desk-group">
              <td className="desk-tick">
                <input
                  type="checkbox"
                  aria-label={words.selectGroup(group.name)}
                  checked={isWhole}
                  onChange={() => set(ids, !isWhole)}
                />
              </td>
              <th scope="rowgroup" colSpan={6}>
                {group.name} <span className="faint">{words.measures(formatCount(group.measures.length))}</span>
              </th>
            </tr>
            {group.measures.map((one) => (
              <DeskRow
                key={one.measure.id}
                one={one}
                isChosen={chosen.has(one.measure.id)}
                onChoose={() => set([one.measure.id], !chosen.has(one.measure.id))}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

type DeskRowProps = { readonly one: DeskMeasure; readonly isChosen: boolean; readonly onChoose: () => void };

function DeskRow({ one, isChosen, onChoose }: DeskRowProps): ReactNode {
  const words = deskWords.use().deploy;
  const ledger = ledgerWords.use();
  const language = useLanguage();
  const { measure, check } = one;
  const { errors, others } = standingOf(one);
  return (
    <tr className={isChosen ? 'desk-chosen' : undefined}>
      <td className="desk-tick">
        <input type="checkbox" aria-label={words.selectMeasure(String(measure.number))} checked={isChosen} onChange={onChoose} />
      </td>
      <td className="desk-number">{measure.number}</td>
      <td className="desk-title">
        <Link to="/ledger/$id" params={{ id: measure.id }} hash="tasks">
          {measure.title}
        </Link>
      </td>
      <td className={measure.lead.length === 0 ? 'missing-lead desk-lead' : 'desk-lead'}>
        {measure.lead.length === 0
          ? ledger.noLead
          : joinNames(
              measure.lead.map((party) => party.name),
              language,
            )}
      </td>
      <td className="desk-due">{deadlineShort(measure.deadline, language)}</td>
      <td>
        {check === undefined || check.tasks === 0 ? (
          <span className="faint">{words.noTasks}</span>
        ) : (
          words[check.drafted > 0 ? 'drafts' : 'deployed'](formatCount(check.drafted > 0 ? check.drafted : check.tasks))
        )}
      </td>
      <td>
        {errors > 0 ? (
          <Link to="/ledger/$id" params={{ id: measure.id }} hash="tasks" className="desk-errors">
            ■ {words.problems(formatCount(errors))}
          </Link>
        ) : isReady(one) ? (
          <span className="desk-ready">✓ {words.ready}</span>
        ) : null}
        {others > 0 ? <span className="desk-notices">▲ {words.notices(formatCount(others))}</span> : null}
      </td>
    </tr>
  );
}
