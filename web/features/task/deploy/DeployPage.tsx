import '../parts/desk.css';
import './deploy.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { hasRole, useSession } from '../../../api/session.ts';
import { Action } from '../../../ui/Action.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { agenciesOf } from '../break-down/tree-rows.ts';
import { deskWords } from '../words.ts';
import { DeployDialog } from './DeployDialog.tsx';
import { DeployTable } from './DeployTable.tsx';
import {
  checkQuery,
  type DeskMeasure,
  deskMeasuresQuery,
  deskTabs,
  draftsQuery,
  groupsOf,
  isOnTab,
  isReady,
} from './deploy-desk.ts';
import { GenerateDialog } from './GenerateDialog.tsx';

const route = getRouteApi('/frame/deploy');

/** The desk of deployment: what is not broken down yet, what is drafted and whether it may go, many at once. */
export function DeployPage(): ReactNode {
  const words = deskWords.use().deploy;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isOffice = hasRole(useSession(), 'reformOffice');
  const measures = useQuery(deskMeasuresQuery);
  const ids = useMemo(() => (measures.data ?? []).map((measure) => measure.id), [measures.data]);
  const checks = useQuery(checkQuery(ids));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<'none' | 'generate' | 'deploy'>('none');
  const drafts = useQuery({ ...draftsQuery, enabled: dialog === 'deploy' });

  const all: readonly DeskMeasure[] = useMemo(() => {
    const lists = new Map((checks.data ?? []).map((list) => [list.measure.id, list]));
    return (measures.data ?? []).map((measure) => ({ measure, check: lists.get(measure.id) }));
  }, [measures.data, checks.data]);
  const tab = search.tab ?? (isOffice && all.some((one) => isOnTab(one, 'none')) ? 'none' : 'drafted');
  const tabs = isOffice ? deskTabs : (['drafted'] as const);
  const shown = all.filter((one) => isOnTab(one, tab));
  const by = search.by ?? 'field';
  const selected = shown.filter(({ measure }) => chosen.has(measure.id));
  const toGenerate = selected.filter(({ check }) => check?.tasks === 0);
  const withDrafts = selected.filter(({ check }) => (check?.drafted ?? 0) > 0);
  const toDeploy = withDrafts.filter(isReady);
  const setSearch = (next: typeof search) => {
    setChosen(new Set());
    void navigate({ search: next, replace: true });
  };

  if (measures.isError || checks.isError) {
    return (
      <Page title={words.title}>
        <ProblemNote
          error={measures.error ?? checks.error}
          onRetry={() => void (measures.isError ? measures : checks).refetch()}
        />
      </Page>
    );
  }
  if (measures.isPending || (ids.length > 0 && checks.isPending)) {
    return (
      <Page title={words.title} lead={words.lead}>
        <SkeletonLines lines={12} />
      </Page>
    );
  }
  if (all.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyState title={words.empty} text={words.emptyText} />
        {isOffice ? (
          <Link to="/plans" className="action action-primary">
            {words.emptyGo}
          </Link>
        ) : null}
      </Page>
    );
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="desk-bar">
        <fieldset className="desk-tabs">
          <legend className="visually-hidden">{words.tabs}</legend>
          {tabs.map((one) => (
            <label key={one} className={one === tab ? 'desk-tab desk-tab-on' : 'desk-tab'}>
              <input
                type="radio"
                className="visually-hidden"
                name="desk-tab"
                checked={one === tab}
                onChange={() => setSearch({ ...search, tab: one })}
              />
              {words.tab[one]}
              <span className="desk-count">{formatCount(all.filter((measure) => isOnTab(measure, one)).length)}</span>
            </label>
          ))}
        </fieldset>
        <select
          className="field-input desk-group-by"
          aria-label={words.group}
          value={by}
          onChange={(event) => setSearch({ ...search, by: event.target.value === 'document' ? 'document' : 'field' })}
        >
          {(['field', 'document'] as const).map((one) => (
            <option key={one} value={one}>
              {words.groups[one]}
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 ? (
        <>
          <EmptyState title={words.allDone} text={words.allDoneText} />
          <Link to="/tasks" search={{ view: 'coverage' }} className="action">
            {words.allDoneGo}
          </Link>
        </>
      ) : (
        <>
          <DeployTable groups={groupsOf(shown, by)} chosen={chosen} onChoose={setChosen} isFetching={checks.isFetching} />
          <div className="desk-foot">
            <span role="status">{words.selected(formatCount(selected.length))}</span>
            {toGenerate.length > 0 ? (
              <Action
                kind={toDeploy.length > 0 ? 'plain' : 'primary'}
                label={words.generate}
                onClick={() => setDialog('generate')}
              />
            ) : null}
            <Action
              kind={toDeploy.length > 0 ? 'primary' : 'plain'}
              label={words.go}
              disabled={toDeploy.length === 0}
              onClick={() => setDialog('deploy')}
            />
          </div>
        </>
      )}
      {dialog === 'generate' ? (
        <GenerateDialog
          measures={toGenerate.map(({ measure }) => measure)}
          onClose={() => setDialog('none')}
          onDone={(isAllDone) => {
            if (isAllDone) setDialog('none');
            void navigate({ search: { ...search, tab: 'drafted' }, replace: true });
          }}
        />
      ) : null}
      {dialog === 'deploy' ? (
        <DeployDialog
          checkLists={toDeploy.flatMap(({ check }) => (check ? [check] : []))}
          blocked={withDrafts.length - toDeploy.length}
          agencies={
            drafts.data && agenciesOf(drafts.data.filter((task) => toDeploy.some((one) => one.measure.id === task.measure.id)))
          }
          onClose={() => setDialog('none')}
          onDone={() => {
            setDialog('none');
            setChosen(new Set());
          }}
        />
      ) : null}
    </Page>
  );
}
