import './agencies.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { agenciesQuery } from '../../api/agencies.ts';
import { overviewQuery } from '../../api/overview.ts';
import { isAdministrator, useSession } from '../../api/session.ts';
import { useLanguage } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatCount, joinNames } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { AgencyBranches } from './AgencyBranches.tsx';
import { branchesOf, groupsByMembers, isNamed, memberNames } from './agency-tree.ts';
import { agencyWords } from './words.ts';

const route = getRouteApi('/frame/agencies');

export function AgenciesPage(): ReactNode {
  const words = agencyWords.use();
  const language = useLanguage();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(agenciesQuery);
  const seesMeasures = !isAdministrator(useSession());
  const overview = useQuery({ ...overviewQuery, enabled: seesMeasures });

  const setQ = (value: string) => void navigate({ search: value === '' ? {} : { q: value }, replace: true });
  if (list.isPending || list.isError) {
    return (
      <Page title={words.title}>
        {list.isPending ? <SkeletonLines lines={14} /> : <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      </Page>
    );
  }
  const { agencies } = list.data;
  const groups = groupsByMembers(list.data.groups);
  if (agencies.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      </Page>
    );
  }
  const found = agencies.filter((agency) => isNamed(agency, q));
  return (
    <Page title={words.title} lead={words.lead(formatCount(agencies.length), formatCount(groups.length))}>
      <SearchBox label={words.filter} value={q} onChange={setQ} />
      {found.length === 0 ? (
        <p className="agencies-nothing">
          {words.nothing(q)}{' '}
          <button type="button" className="link-button" onClick={() => setQ('')}>
            {words.clear}
          </button>
        </p>
      ) : (
        <AgencyBranches branches={branchesOf(found)} counts={seesMeasures ? (overview.data?.byAgency ?? []) : null} />
      )}
      {groups.length > 0 && q === '' ? (
        <div className="agency-groups">
          <Section title={words.groupsTitle} note={words.groupsNote}>
            <dl className="agency-group-list">
              {groups.map((group) => (
                <div key={group.names[0]} className="agency-group">
                  <dt>
                    {joinNames(group.names, language)} <span className="faint">{words.members(group.members.length)}</span>
                  </dt>
                  <dd>{joinNames(memberNames(group, agencies), language)}</dd>
                </div>
              ))}
            </dl>
          </Section>
        </div>
      ) : null}
    </Page>
  );
}
