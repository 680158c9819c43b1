import { expect, test } from 'vitest';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { gravestByMeasure, groupProblems, problemsFirst, problemsToWalk } from './problem-groups.ts';

const draft = sampleDraft(samplePlan).view();
const groups = groupProblems(draft);

test('errors stand before warnings, warnings before notices', () => {
  const rank = { error: 0, warning: 1, notice: 2 };
  const ranks = groups.map((group) => rank[group.severity]);
  expect(ranks).toEqual(ranks.toSorted());
  expect(groups[0]).toMatchObject({ kind: 'plan/no-lead', severity: 'error' });
});

test('a name unknown in two measures is one thing to decide', () => {
  const unknown = groups.find((group) => group.kind === 'plan/agency-unknown');
  expect(unknown?.problems.map((one) => [one.params.name, one.measures])).toEqual([['市大数据中心', [2, 3]]]);
});

test('nothing is lost: every problem of the draft stands in one group', () => {
  const shown = groups.flatMap((group) => group.problems.map((one) => one.code));
  expect(new Set(shown)).toEqual(new Set(draft.problems.map((problem) => problem.code)));
  const ids = groups.flatMap((group) => group.problems.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('what the reader of the file says is one group of its own', () => {
  const problems = ['document/comments-ignored', 'document/internal-mark'].map((code) => ({
    id: code,
    code,
    place: {},
    params: {},
    severity: 'notice' as const,
    measures: [],
    accepted: false,
  }));
  expect(groupProblems({ problems })).toMatchObject([{ kind: 'document', problems: [{}, {}] }]);
});

test('what was looked at stands in no group, is walked through no more, and marks no measure', () => {
  const sample = sampleDraft(samplePlan);
  const unknown = sample.view().problems.filter((problem) => problem.code === 'plan/agency-unknown');
  const ids = unknown.map(({ id }) => id);
  const after = sample.change([{ kind: 'acceptance', problems: ids, accepted: true }]);
  const left = groupProblems(after);
  expect(left.map((group) => group.kind)).not.toContain('plan/agency-unknown');
  expect(problemsToWalk(left).map(({ id }) => id)).not.toEqual(expect.arrayContaining(ids));
  const back = sample.change([{ kind: 'acceptance', problems: ids, accepted: false }]);
  expect(groupProblems(back)).toEqual(groups);
});

test('one walks through what waits; when nothing waits, through what only informs', () => {
  const notice = groups.filter((group) => group.severity === 'notice');
  expect(problemsToWalk(groups).map(({ severity }) => severity)).not.toContain('notice');
  expect(problemsToWalk(notice)).toEqual(notice.flatMap((group) => group.problems));
});

test('measures with errors come first, the others as they stand in the document', () => {
  const gravest = gravestByMeasure(draft);
  const keys = problemsFirst(draft.measures, gravest).map((measure) => measure.key);
  expect(keys.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  const errors = draft.measures.filter((measure) => gravest.get(measure.key) === 'error').map((measure) => measure.key);
  // 2 both leads and supports under one name; 4 and 5 name no lead.
  expect(errors).toEqual(expect.arrayContaining([1, 4]));
  expect(keys.slice(0, errors.length)).toEqual(errors);
});
