import { expect, test } from 'vitest';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { changeOf, entryOf, type MeasureEntry } from './measure-change.ts';

const [measure] = sampleDraft(samplePlan).view().measures;
if (!measure) throw new Error('no measure');
const entry = entryOf(measure);

const cases: readonly (readonly [string, Partial<MeasureEntry>, object | null])[] = [
  ['nothing', {}, null],
  ['spaces around a title', { title: ` ${entry.title} ` }, null],
  ['a title', { title: '新标题' }, { title: '新标题' }],
  ['an outcome filled in', { outcome: '办法' }, { outcome: '办法' }],
  ['the order of the leads', { lead: entry.lead.toReversed() }, { lead: ['市财政局', '市发展改革委'] }],
  ['a designation', { designated: '市财政局' }, { designated: '市财政局' }],
  ['a designation of somebody who leads no more', { lead: ['市财政局'], designated: '市发展改革委' }, { lead: ['市财政局'] }],
  ['a deadline', { deadline: { kind: 'standing', raw: '' } }, { deadline: { kind: 'standing', raw: '' } }],
];

test.each(cases)('%s: only what differs is sent', (_, changed, expected) => {
  const sent = expected === null ? null : { kind: 'measure', key: measure.key, ...expected };
  expect(changeOf(measure, { ...entry, ...changed })).toEqual(sent);
});

test('an outcome taken away is sent as none', () => {
  expect(changeOf({ ...measure, outcome: '办法' }, { ...entry, outcome: '' })).toEqual({
    kind: 'measure',
    key: 0,
    outcome: null,
  });
});
