import { describe, expect, test } from 'vitest';
import type { DraftChange, PlanDraft } from '../../drafts.ts';
import { sampleDraft, samplePlan } from '../sample-draft.ts';
import { inverseOf } from './inverse.ts';

const finance = '00000000-0000-7000-8000-000000000002';
const changes: readonly (readonly [string, readonly DraftChange[]])[] = [
  ['the head', [{ kind: 'head', title: '另一个标题', issued: '2026-02-01', issuedBy: '市委改革办', documentNumber: null }]],
  ['a title', [{ kind: 'measure', key: 0, title: '改过的标题' }]],
  ['a deadline', [{ kind: 'measure', key: 1, deadline: { kind: 'standing', raw: '' } }]],
  ['the parties', [{ kind: 'measure', key: 0, lead: ['市财政局'], supporting: ['市发展改革委'] }]],
  ['a designation', [{ kind: 'measure', key: 0, designated: '市财政局' }]],
  ['leaving out', [{ kind: 'removal', key: 2, removed: true }]],
  [
    'a name that is an agency',
    [{ kind: 'name', name: '市大数据中心', means: { kind: 'agency', agency: finance }, remember: true }],
  ],
  [
    'a name that is new',
    [{ kind: 'name', name: '市大数据中心', means: { kind: 'new-agency', name: '市数据局' }, remember: true }],
  ],
  ['a name that is nobody', [{ kind: 'name', name: '市大数据中心', means: { kind: 'unnamed' }, remember: false }]],
  [
    'a name that is a group',
    [{ kind: 'name', name: '市大数据中心', means: { kind: 'group', group: '各旗县市区' }, remember: true }],
  ],
  ['what was looked at', [{ kind: 'acceptance', problems: ['plan/agency-unknown 市大数据中心'], accepted: true }]],
  ['a restore', [{ kind: 'restore', key: 0 }]],
  [
    'several at once',
    [
      { kind: 'measure', key: 0, designated: '市财政局', title: '甲' },
      { kind: 'measure', key: 0, lead: ['市工信局'] },
      { kind: 'removal', key: 0, removed: true },
      { kind: 'removal', key: 3, removed: true },
    ],
  ],
];

/** All that a person sees of a draft. */
const seen = ({ head, measures, names, problems }: PlanDraft) => ({ head, measures, names, problems });

describe('undoing', () => {
  test.each(changes)('%s gives the draft as it was', (_, change) => {
    const sample = sampleDraft(samplePlan);
    const before = sample.view();
    const after = sample.change(change);
    if (change[0]?.kind !== 'restore') expect(seen(after)).not.toEqual(seen(before));
    expect(seen(sample.change(inverseOf(before, change)))).toEqual(seen(before));
  });

  test.each(changes)('%s keeps what was decided before it', (_, change) => {
    for (const [, earlier] of changes) {
      const sample = sampleDraft(samplePlan);
      const before = sample.change(earlier);
      sample.change(change);
      expect(seen(sample.change(inverseOf(before, change)))).toEqual(seen(before));
    }
  });
});
