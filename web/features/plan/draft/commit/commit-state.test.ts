import { expect, test } from 'vitest';
import type { PlanDraft } from '../../drafts.ts';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { commitFacts, commitState } from './commit-state.ts';

const clean = sampleDraft(`通辽市2026年改革要点

1.健全统计制度。2026年6月底前出台办法。（市发展改革委牵头）`).view();
const imported = { document: clean.id, title: '要点', importedAt: '2026-03-01T00:00:00Z', importedBy: '综合科' };
const removed = clean.measures.map((measure) => ({ ...measure, removed: true }));

const cases: readonly (readonly [string, Partial<PlanDraft>, ReturnType<typeof commitState>])[] = [
  ['open and without errors', {}, { may: true, measures: 1 }],
  ['committed', { state: 'committed' }, { may: false, because: 'closed' }],
  ['put away', { state: 'discarded' }, { may: false, because: 'closed' }],
  ['imported before', { alreadyImported: imported }, { may: false, because: 'already' }],
  ['with every measure left out', { measures: removed }, { may: false, because: 'nothing' }],
  ['without a title', { head: { ...clean.head, title: ' ' } }, { may: false, because: 'untitled' }],
];

test.each(cases)('a draft that is %s', (_, change, expected) => {
  expect(commitState({ ...clean, ...change })).toEqual(expected);
});

test('errors stop the commit and are counted, warnings do not', () => {
  const draft = sampleDraft(samplePlan).view();
  const errors = draft.problems.filter((problem) => problem.severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(commitState(draft)).toEqual({ may: false, because: 'errors', errors: errors.length });
  const warnings = draft.problems.filter((problem) => problem.severity === 'warning');
  expect(warnings.length).toBeGreaterThan(0);
  expect(commitState({ ...draft, problems: warnings })).toEqual({ may: true, measures: 5 });
});

test('the question before the commit names new agencies once and counts what was left out', () => {
  const sample = sampleDraft(samplePlan);
  const draft = sample.change([
    { kind: 'name', name: '市大数据中心', means: { kind: 'new-agency', name: '市数据局' }, remember: true },
    { kind: 'removal', key: 4, removed: true },
  ]);
  expect(commitFacts(draft)).toMatchObject({ removed: 1, newAgencies: ['市数据局'], clauses: draft.clauses.length });
});
