import './agencies.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type Organisation, organisationQuery } from '../../api/organisation.ts';
import { isAdministrator, useSession } from '../../api/session.ts';
import { Action } from '../../ui/Action.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { AgencyTab } from './agency/AgencyTab.tsx';
import { groupsByMembers } from './agency-tree.ts';
import { BodyTab } from './body/BodyTab.tsx';
import { DivisionTab } from './division/DivisionTab.tsx';
import { GroupTab } from './group/GroupTab.tsx';
import { downloadOrganisation } from './import/workbook.ts';
import { inUse, mayAdd } from './part-names.ts';
import { PostTab } from './post/PostTab.tsx';
import { type AgencyTabName, tabNames } from './tabs.ts';
import { agencyWords, organisationWords } from './words.ts';

const route = getRouteApi('/frame/agencies');
const tabs = { agencies: AgencyTab, bodies: BodyTab, posts: PostTab, groups: GroupTab, divisions: DivisionTab } as const;

/** The organisation: agencies as a tree in official order, bodies across them, posts, groups, divisions. */
export function AgenciesPage(): ReactNode {
  const words = organisationWords.use();
  const agencyPage = agencyWords.use();
  const { title, filter } = agencyPage;
  const { q = '', tab = 'agencies' } = route.useSearch();
  const navigate = route.useNavigate();
  const session = useSession();
  const list = useQuery(organisationQuery);
  const [isAdding, setAdding] = useState(false);
  const download = useMutation({ mutationFn: () => downloadOrganisation(words.exportName) });
  const search = (next: { readonly q?: string; readonly tab?: AgencyTabName }) => ({
    ...(next.tab && next.tab !== 'agencies' ? { tab: next.tab } : {}),
    ...(next.q ? { q: next.q } : {}),
  });
  const setQ = (value: string) => void navigate({ search: search({ q: value, tab }), replace: true });
  if (list.isPending || list.isError) {
    return (
      <Page title={title}>
        {list.isPending ? <SkeletonLines lines={14} /> : <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      </Page>
    );
  }
  const organisation = list.data;
  const Tab = tabs[tab];
  const adds = {
    agencies: words.newAgency,
    bodies: words.newBody,
    posts: words.newPost,
    groups: words.newGroup,
    divisions: words.newDivision,
  };
  const mayAddHere = tab === 'agencies' || tab === 'posts' ? mayAdd(organisation) : organisation.editor.all;
  return (
    <Page
      title={title}
      lead={leadOf(organisation, tab, words, agencyPage.lead)}
      actions={
        <>
          {isAdministrator(session) ? null : (
            <Action label={words.exportGo} isBusy={download.isPending} onClick={() => download.mutate()} />
          )}
          {organisation.editor.all ? (
            <Link to="/agencies/import" className="action">
              {words.importGo}
            </Link>
          ) : null}
          {mayAddHere ? <Action kind="primary" label={adds[tab]} onClick={() => setAdding(true)} /> : null}
        </>
      }
    >
      <nav className="part-tabs" aria-label={words.parts}>
        {tabNames.map((name) => (
          <Link
            key={name}
            to="/agencies"
            search={search({ tab: name, q: name === tab ? q : '' })}
            activeOptions={{ exact: true, includeSearch: true }}
            className="part-tab"
          >
            {words.tabs[name]}
          </Link>
        ))}
      </nav>
      {download.error ? <ProblemNote error={download.error} /> : null}
      <SearchBox label={tab === 'agencies' ? filter : words.find[tab]} value={q} onChange={setQ} />
      <Tab
        key={tab}
        organisation={organisation}
        q={q}
        isAdding={isAdding}
        onAdded={() => setAdding(false)}
        nothing={
          <p className="agencies-nothing">
            {words.nothing(q)}{' '}
            <button type="button" className="link-button" onClick={() => setQ('')}>
              {words.clear}
            </button>
          </p>
        }
      />
    </Page>
  );
}

function leadOf(
  organisation: Organisation,
  tab: AgencyTabName,
  words: ReturnType<typeof organisationWords.use>,
  ofAgencies: (agencies: string, groups: string) => string,
): string {
  const posts = inUse(organisation.posts);
  const groups = formatCount(groupsByMembers(inUse(organisation.groups)).length);
  switch (tab) {
    case 'agencies':
      return ofAgencies(formatCount(inUse(organisation.agencies).length), groups);
    case 'bodies':
      return words.leads.bodies(formatCount(inUse(organisation.bodies).length));
    case 'posts':
      return words.leads.posts(formatCount(posts.length), formatCount(posts.filter((post) => post.holders.length === 0).length));
    case 'groups':
      return words.leads.groups(groups);
    case 'divisions':
      return words.leads.divisions(formatCount(organisation.divisions.length));
  }
}
