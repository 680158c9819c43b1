import '../programme.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { type Profile, profileQuery } from '../programme.ts';
import { programmeWords } from '../words.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { ChangeProfileDialog } from './ChangeProfileDialog.tsx';
import { DocumentLife } from './DocumentLife.tsx';

/** What the programme says of a measure: lists, origin, goals, sponsor, the document it makes. */
export function MeasureProgramme({ measure }: { readonly measure: string }): ReactNode {
  const words = programmeWords.use();
  const profile = useQuery(profileQuery(measure));
  const [dialog, setDialog] = useState<'change' | 'assign' | null>(null);
  const close = () => setDialog(null);
  return (
    <Section title={words.panelTitle}>
      {profile.isPending ? <SkeletonLines lines={6} /> : null}
      {profile.isError ? <ProblemNote error={profile.error} onRetry={() => void profile.refetch()} /> : null}
      {profile.data ? (
        <>
          <Facts profile={profile.data} />
          <DocumentLife measure={measure} profile={profile.data} />
          {profile.data.may.change ? (
            <div className="programme-actions">
              <Action label={words.change} onClick={() => setDialog('change')} />
              {profile.data.isKey ? (
                <Action
                  label={profile.data.sponsors.some((one) => one.endsOn === null) ? words.handOver : words.assign}
                  onClick={() => setDialog('assign')}
                />
              ) : null}
            </div>
          ) : null}
          {dialog === 'change' ? <ChangeProfileDialog measure={measure} profile={profile.data} onClose={close} /> : null}
          {dialog === 'assign' ? <AssignDialog measure={measure} profile={profile.data} onClose={close} /> : null}
        </>
      ) : null}
    </Section>
  );
}

function Facts({ profile }: { readonly profile: Profile }): ReactNode {
  const words = programmeWords.use();
  const current = profile.sponsors.find((one) => one.endsOn === null);
  const former = profile.sponsors.filter((one) => one.endsOn !== null);
  return (
    <dl className="programme-facts">
      <div>
        <dt>{words.onLists}</dt>
        {profile.lists.length === 0 ? <dd className="faint">{words.noLists}</dd> : null}
        {profile.lists.map((list) => (
          <dd key={list.id}>
            <Link to="/programme/lists/$id" params={{ id: list.id }}>
              {list.name}
            </Link>
            {list.closing ? ` ${words.closings[list.closing]}` : ''}
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.originLabel}</dt>
        <dd>
          {words.origins[profile.origin ?? 'unsaid']}
          {profile.isKey ? ` · ${words.isKey}` : ''}
        </dd>
        {profile.clauses.map((clause) => (
          <dd key={`${clause.document} ${clause.clause}`}>
            {clause.documentTitle} {clause.clause} {clause.title}
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.goals}</dt>
        <dd className={profile.goals.length === 0 ? 'faint' : undefined}>
          {profile.goals.length === 0 ? words.noGoals : profile.goals.map((goal) => goal.name).join('、')}
        </dd>
      </div>
      {profile.isKey ? (
        <div>
          <dt>{words.sponsor}</dt>
          <dd>
            {current ? (
              `${current.title}（${words.since(current.startsOn)}）`
            ) : (
              <span className="programme-state-missing">○ {words.sponsorNone}</span>
            )}
          </dd>
          {former.map((one) => (
            <dd key={one.startsOn} className="faint">
              {words.formerSponsors} {one.title} {words.fromTo(one.startsOn, one.endsOn ?? '')}
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}
