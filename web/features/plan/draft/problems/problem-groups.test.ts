import { expect, test } from 'vitest';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { gravestByMeasure, groupProblems, problemsFirst } from './problem-groups.ts';

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
  expect(unknown?.problems.map((one) => [one.problem.params.name, one.measures])).toEqual([['市大数据中心', [2, 3]]]);
});

test('nothing is lost: every problem of the draft stands in one group', () => {
  const shown = groups.flatMap((group) => group.problems.flatMap((one) => one.problem.code));
  expect(new Set(shown)).toEqual(new Set(draft.problems.map((problem) => problem.code)));
  const ids = groups.flatMap((group) => group.problems.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('what the reader of the file says is one group of its own', () => {
  const notes = ['document/comments-ignored', 'document/internal-mark'].map((code) => ({
    code,
    place: {},
    params: {},
    severity: 'notice' as const,
  }));
  expect(groupProblems({ measures: [], problems: notes })).toMatchObject([{ kind: 'document', problems: [{}, {}] }]);
});

test('where a number repeats, the place in the text tells which measure is meant', () => {
  const twice = draft.measures.map((measure) => ({ ...measure, no: '1' }));
  const [second] = twice.slice(1);
  const problem = { code: 'plan/value-none', params: {}, severity: 'warning' as const };
  const span = { start: second?.place.start ?? 0, end: second?.place.end ?? 0 };
  const [group] = groupProblems({ measures: twice, problems: [{ ...problem, place: { measure: '1', span } }] });
  expect(group?.problems[0]?.measures).toEqual([1]);
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
