import { expect, test } from 'vitest';
import { taskWords } from '../words.ts';
import { taskHistoryLines } from './task-history.ts';

test('a record says in words what changed and leaves out what only the machine keeps, telephones too', () => {
  const changes = {
    state: ['deployed', 'received'],
    agency: ['a', 'b'],
    due: [
      { kind: 'day', day: '2026-10-31' },
      { kind: 'day', day: '2026-12-31' },
    ],
    people: [[], [{ role: 'responsiblePerson', name: '科长', phoneSealed: 'x1:secret' }]],
    nodes: [[], [{ title: '形成初稿', due: '2026-08-31' }]],
    nextChild: [1, 2],
  };
  const lines = taskHistoryLines({ changes }, taskWords.zh, 'zh', (id) => ({ a: '市财政局', b: '市统计局' })[id]);
  expect(lines.map(({ property, before, after }) => [property, before, after])).toEqual([
    ['办理状态', '待签收', '已签收'],
    ['责任单位', '市财政局', '市统计局'],
    ['完成时限', '2026-10-31', '2026-12-31'],
    ['责任人员', '', '责任人 科长'],
    ['节点', '', '2026-08-31 形成初稿'],
  ]);
});
