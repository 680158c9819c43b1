import { expect, test } from 'vitest';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { keepAsLead, keepAsSupporting, makeLead, replaceName } from './fixes.ts';

const codesOf = (problems: readonly { code: string; place: { measure?: string } }[], no: string) =>
  problems.filter((problem) => problem.place.measure === no).map((problem) => problem.code);

function opened(key: number) {
  const sample = sampleDraft(samplePlan);
  const draft = sample.view();
  const measure = draft.measures.find((one) => one.key === key);
  if (!measure) throw new Error(`no measure ${key}`);
  return { sample, draft, measure };
}

test('who leads and supports is kept as lead', () => {
  const { sample, draft, measure } = opened(1);
  expect(codesOf(draft.problems, '2')).toContain('plan/lead-also-supporting');
  const after = sample.change([keepAsLead(measure, ['市水务局'])]);
  expect(after.measures[1]).toMatchObject({ lead: ['市水务局'], supporting: ['市财政局'] });
  expect(codesOf(after.problems, '2')).not.toContain('plan/lead-also-supporting');
});

test('who leads and supports is kept as supporting, whatever spelling it leads under', () => {
  const { sample } = opened(0);
  const draft = sample.change([{ kind: 'measure', key: 0, lead: ['市发改委', '市财政局'], supporting: ['市发展改革委'] }]);
  const [measure] = draft.measures;
  if (!measure) throw new Error('no measure');
  const after = sample.change([keepAsSupporting(measure, '市发展改革委', draft.names)]);
  expect(after.measures[0]).toMatchObject({ lead: ['市财政局'], supporting: ['市发展改革委'] });
});

test('a supporting agency takes the lead where there is none', () => {
  const { sample, measure } = opened(2);
  const after = sample.change([makeLead({ ...measure, lead: [] }, '市工信局')]);
  expect(after.measures[2]).toMatchObject({ lead: ['市工信局'], supporting: [] });
});

test('what is no agency goes out of every measure and is asked for no more', () => {
  const { sample, draft } = opened(2);
  const after = sample.change(replaceName(draft.measures, '市大数据中心', null));
  expect(after.names.map(({ name }) => name)).not.toContain('市大数据中心');
  expect(after.problems.map(({ code }) => code)).not.toContain('plan/agency-unknown');
});

test('a group takes the place of a name, once', () => {
  const { draft } = opened(3);
  const measure = { key: 3, lead: [], supporting: ['市大数据中心', '各旗县市区'], implementing: ['市财政局'] };
  expect(draft.names.map(({ name }) => name)).toContain('市大数据中心');
  expect(replaceName([measure], '市大数据中心', '各旗县市区')).toEqual([{ kind: 'measure', key: 3, supporting: ['各旗县市区'] }]);
});
