import './check.css';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { day } from '../../../core/shared/day.ts';
import { useSession } from '../../api/session.ts';
import { Page } from '../../ui/Page.tsx';
import { SkeletonLines } from '../../ui/Skeleton.tsx';
import { CheckDesk } from './CheckDesk.tsx';
import { useKeptDraft } from './draft/draft-store.ts';
import type { Item } from './result/items.ts';
import { useComparison, useComparisonSentence } from './run/held-facts.ts';
import { useCheck } from './run/use-check.ts';
import { SummarySheet } from './sheet/SummarySheet.tsx';
import { checkWords } from './words.ts';

const none: readonly Item[] = [];
const route = getRouteApi('/frame/check');

/** The figure check: a draft beside its findings, or the summary sheet of the same draft. */
export function CheckPage(): ReactNode {
  const words = checkWords.use();
  const { view } = route.useSearch();
  const session = useSession();
  const kept = useKeptDraft();
  const { draft } = kept;
  const comparison = useComparison(draft);
  const { place, isCompared } = comparison;
  const own = (place.kind === 'ours' ? place.code : null) ?? session.jurisdiction.code;
  const jurisdiction = place.kind === 'ours' || isCompared ? own : null;
  const check = useCheck(draft.text, { asOf: day(draft.asOf ?? session.today), jurisdiction, isCompared }, comparison.facts);
  const { checked } = check;
  const held = useComparisonSentence(comparison, checked);
  const items = checked?.items ?? none;
  const { forbid } = kept;
  const isSecret = checked?.notes.some((note) => note.severity === 'error') ?? false;
  useEffect(() => forbid(isSecret), [forbid, isSecret]);
  if (view !== 'sheet') return <CheckDesk kept={kept} check={check} items={items} held={held} comparison={comparison} />;
  if (check.state === 'checking') {
    return (
      <Page title={words.sheetTitle} width="wide">
        <SkeletonLines lines={12} heading />
      </Page>
    );
  }
  const shown = checked ?? { text: '', figures: [], findings: [], items: none, notes: [], compared: null };
  return <SummarySheet draft={draft} checked={shown} items={items} held={held} />;
}
