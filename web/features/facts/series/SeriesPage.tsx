import '../facts.css';
import './series.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '../../../i18n/language.ts';
import { Action } from '../../../ui/Action.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { formatDay } from '../../../ui/format.ts';
import { Page } from '../../../ui/Page.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { Section } from '../../../ui/Section.tsx';
import { SkeletonLines } from '../../../ui/Skeleton.tsx';
import { AsOfPicker } from '../AsOfPicker.tsx';
import { type Indicator, indicatorQuery, seriesQuery } from '../facts.ts';
import type { SeriesSearch } from '../routes.tsx';
import { factWords } from '../words.ts';
import { AboutIndicator } from './AboutIndicator.tsx';
import { courseOf } from './course.ts';
import { EditIndicatorDialog } from './EditIndicatorDialog.tsx';
import { IndicatorChanges } from './IndicatorChanges.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';

const route = getRouteApi('/frame/facts/$id');

export function SeriesPage(): ReactNode {
  const { id } = route.useParams();
  const words = factWords.use();
  const indicator = useQuery(indicatorQuery(id));
  if (indicator.isPending || indicator.isError) {
    return (
      <Page title={words.columns.indicator} trail={<Link to="/facts">{words.series.trail}</Link>}>
        {indicator.isPending ? (
          <SkeletonLines lines={12} heading />
        ) : (
          <ProblemNote error={indicator.error} onRetry={() => void indicator.refetch()} />
        )}
      </Page>
    );
  }
  return <SeriesView key={id} indicator={indicator.data} />;
}

function SeriesView({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const facts = factWords.use();
  const words = facts.series;
  const search = route.useSearch();
  const [dialog, setDialog] = useState<'none' | 'edit' | 'record'>('none');
  const close = () => setDialog('none');
  return (
    <Page
      title={indicator.name}
      trail={
        <>
          <Link to="/facts">{words.trail}</Link>
          {indicator.chapter ? (
            <>
              {' / '}
              <Link to="/facts" search={{ chapter: indicator.chapter }}>
                {indicator.chapter}
              </Link>
            </>
          ) : null}
        </>
      }
      actions={
        indicator.may.edit ? (
          <>
            <Action label={words.edit} onClick={() => setDialog('edit')} />
            <Action kind="primary" label={words.record} onClick={() => setDialog('record')} />
          </>
        ) : null
      }
    >
      <div className="series">
        <div className="series-main">
          <Values indicator={indicator} search={search} />
        </div>
        <aside className="series-aside">
          <Section title={words.about}>
            <AboutIndicator indicator={indicator} />
          </Section>
          <Section title={words.changes}>
            <IndicatorChanges id={indicator.id} />
          </Section>
        </aside>
      </div>
      {dialog === 'edit' ? <EditIndicatorDialog indicator={indicator} onClose={close} /> : null}
      {dialog === 'record' ? <RecordDialog indicator={indicator} division={search.division} onClose={close} /> : null}
    </Page>
  );
}

function Values({ indicator, search }: { readonly indicator: Indicator; readonly search: SeriesSearch }): ReactNode {
  const facts = factWords.use();
  const words = facts.series;
  const language = useLanguage();
  const navigate = route.useNavigate();
  const placeId = useId();
  const series = useQuery(seriesQuery(indicator.id, search));
  const set = (change: { readonly [Name in keyof SeriesSearch]?: SeriesSearch[Name] | undefined }) => {
    const next = { ...search, ...change };
    void navigate({
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as SeriesSearch,
      replace: true,
    });
  };
  const observations = series.data ?? [];
  const course = courseOf(observations, indicator.unit);
  const unit = indicator.unit === '' ? facts.noUnit : indicator.unit;
  return (
    <>
      <div className="facts-bar">
        <span className="as-of">
          <label htmlFor={placeId}>{words.place}</label>
          <select
            id={placeId}
            className="field-input field-select"
            value={search.division ?? ''}
            onChange={(event) => set({ division: event.target.value })}
          >
            <option value="">{words.allPlaces}</option>
            {indicator.places.map((place) => (
              <option key={place.code} value={place.code}>
                {place.name}
              </option>
            ))}
          </select>
        </span>
        <AsOfPicker value={search.asOf} onChange={(asOf) => set({ asOf })} />
        <label className="series-switch">
          <input
            type="checkbox"
            checked={search.history === 'true'}
            onChange={(event) => set({ history: event.target.checked ? 'true' : undefined })}
          />{' '}
          {words.history}
        </label>
      </div>
      {search.asOf ? <p className="facts-as-of">{facts.asOfNote(formatDay(search.asOf, language))}</p> : null}
      {series.isPending ? <SkeletonLines lines={8} /> : null}
      {series.isError ? <ProblemNote error={series.error} onRetry={() => void series.refetch()} /> : null}
      {series.data && observations.length === 0 ? <EmptyState title={words.empty} text={words.emptyText} /> : null}
      {observations.length > 0 ? (
        <>
          {course.length > 1 ? (
            <Section title={words.chart} note={words.chartNote(unit)}>
              <SeriesChart name={indicator.name} points={course} />
            </Section>
          ) : null}
          <Section
            title={words.values}
            note={course.length > 1 ? words.valuesNote : observations.length > 1 ? words.incomparable : words.onePoint}
          >
            <SeriesTable observations={observations} hasHistory={search.history === 'true'} />
          </Section>
        </>
      ) : null}
    </>
  );
}
