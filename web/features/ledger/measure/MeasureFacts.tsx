import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../../api/session.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { formatCount, formatHeading, joinNames } from '../../../ui/format.ts';
import { deadlineSentence, remainingUntil } from '../deadline/deadline-words.ts';
import type { Measure, Party } from '../measures.ts';
import { ledgerWords } from '../words.ts';

type MeasureProps = { readonly measure: Measure };

/** Who is responsible, role by role in official order, each a door to all that they take part in. */
export function Parties({ measure }: MeasureProps): ReactNode {
  const words = ledgerWords.use().measure;
  const isUndecided = measure.lead.length > 1 && !measure.lead.some((party) => party.role === 'jointLead');
  return (
    <dl className="parties">
      {(['lead', 'supporting', 'implementing'] as const).map((role) =>
        measure[role].length === 0 && role !== 'lead' ? null : (
          <div key={role} className="party-role">
            <dt>{words.roles[role]}</dt>
            <dd>
              {measure[role].length === 0 ? <span className="missing-lead">{words.noLead}</span> : null}
              <ul>
                {measure[role].map((party) => (
                  <li key={`${party.agency ?? ''} ${party.printedName} ${party.name}`}>
                    <PartyName party={party} isOfGroup={groupsIn(measure[role]).includes(party.printedName)} />
                  </li>
                ))}
              </ul>
              {groupsIn(measure[role]).map((name) => (
                <p key={name} className="party-note">
                  {words.printedAs(name)}
                </p>
              ))}
              {role === 'lead' && isUndecided ? <p className="party-note missing-lead">{words.jointLead}</p> : null}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** Names that stand for several agencies: said once below them. */
const groupsIn = (parties: readonly Party[]): readonly string[] =>
  [...Map.groupBy(parties, (party) => party.printedName)].flatMap(([name, members]) => (members.length > 1 ? name : []));

type PartyNameProps = { readonly party: Party; readonly isOfGroup: boolean };

function PartyName({ party, isOfGroup }: PartyNameProps): ReactNode {
  const words = ledgerWords.use().measure;
  if (party.agency === null) {
    return (
      <>
        {party.name} <span className="party-note">{words.unresolved}</span>
      </>
    );
  }
  return (
    <>
      <Link to="/ledger" search={{ agency: party.agency }} title={words.ledgerDoor(party.name)}>
        {party.name}
      </Link>
      {isOfGroup || party.printedName === party.name ? null : (
        <span className="party-note">{words.printedAs(party.printedName)}</span>
      )}
    </>
  );
}

/** The deadline in words and how far it is away: a fact of the calendar, not a judgement. */
export function DeadlineFact({ measure }: MeasureProps): ReactNode {
  const words = ledgerWords.use();
  const language = useLanguage();
  const { today } = useSession();
  const remaining = measure.isFinished ? null : remainingUntil(measure.deadline, today);
  return (
    <>
      <p className="deadline-fact">{deadlineSentence(measure.deadline, language)}</p>
      {remaining ? (
        <p className={remaining.kind === 'past' ? 'deadline-days deadline-days-past' : 'deadline-days'}>
          {remaining.kind === 'today'
            ? words.dueToday
            : words[remaining.kind === 'past' ? 'past' : 'ahead'](formatCount(remaining.days))}
        </p>
      ) : null}
      {measure.isFinished ? <p className="deadline-days">{words.finished}</p> : null}
      {measure.deadline.raw ? <p className="faint">{words.raw(measure.deadline.raw)}</p> : null}
    </>
  );
}

export function Targets({ measure }: MeasureProps): ReactNode {
  const words = ledgerWords.use().measure;
  if (measure.targets.length === 0) return null;
  return (
    <div className="targets">
      <h3>
        {words.targetsTitle} <span className="party-note">{words.targetsNote}</span>
      </h3>
      <ul>
        {measure.targets.map((target) => {
          const figure = target.upper ? `${target.value}–${target.upper}` : target.value;
          return (
            <li key={`${target.raw} ${target.value} ${target.unit}`} className="target" title={target.raw}>
              {words.targets[target.comparison](`${figure} ${target.unit}`.trim())}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

export function MeasureFacts({ measure }: MeasureProps): ReactNode {
  const ledger = ledgerWords.use();
  const words = ledger.measure;
  const language = useLanguage();
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [words.field, measure.field],
    [ledger.columns.outcome, measure.outcome],
    ...(['sponsor', 'responsibleLeader', 'responsiblePerson', 'liaison'] as const).map(
      (role) => [words.people[role], joinNames(measure.people[role] ?? [], language)] as const,
    ),
    [words.programme, measure.programme.name],
    [
      words.document,
      <Link key="document" to="/documents/$id" params={{ id: measure.document.id }}>
        {measure.document.title}
      </Link>,
    ],
    [words.clause, measure.clausePath.map(formatHeading).join(' › ')],
    [words.printedNo, measure.printedNo],
  ];
  return <FactList facts={facts} />;
}

type Fact = readonly [label: string, value: ReactNode];

/** Facts below their names; what is empty is left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
