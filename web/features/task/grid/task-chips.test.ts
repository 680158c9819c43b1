import { expect, test } from 'vitest';
import { taskWords } from '../words.ts';
import { taskChipsOf } from './task-chips.ts';
import { taskFilterOf, taskSearchOf } from './task-search.ts';

const due = { from: (day: string) => `从${day}`, to: (day: string) => `到${day}`, both: (a: string, b: string) => `${a}至${b}` };
const names = { agency: () => '市财政局', division: () => undefined, measure: '完善“标准地”供应制度' };

test('each thing that is filtered has a chip of its own, and taking it off leaves the others', () => {
  const agency = '018f3c5e-0000-7000-8000-000000000001';
  const search = { agency, state: ['deployed', 'returned'] as const, dueTo: '2026-12-31', extended: true as const };
  const chips = taskChipsOf(taskFilterOf(search), taskWords.zh, due, names);
  expect(chips.map((chip) => chip.label)).toEqual(['单位：市财政局', '状态：待签收', '状态：已退回', '到2026-12-31', '有延期']);
  expect(chips.map((chip) => taskSearchOf(chip.without))).toEqual([
    { state: ['deployed', 'returned'], dueTo: '2026-12-31', extended: true },
    { agency, state: 'returned', dueTo: '2026-12-31', extended: true },
    { agency, state: 'deployed', dueTo: '2026-12-31', extended: true },
    { agency, state: ['deployed', 'returned'], extended: true },
    { agency, state: ['deployed', 'returned'], dueTo: '2026-12-31' },
  ]);
});
