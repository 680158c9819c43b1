import { expect, test } from 'vitest';
import { isWaiting, openProblems } from './open-problem.ts';

const measure = (key: number, no: string, start: number) => ({
  key,
  no,
  removed: false,
  places: { text: { start, end: start + 10 }, responsibility: { start: start + 10, end: start + 20 } },
});
const measures = [measure(0, '1', 0), measure(1, '2', 20), measure(2, '1', 40)];
const problem = (
  code: string,
  no: string,
  start: number,
  params: object,
  severity: 'error' | 'warning' | 'notice' = 'warning',
) => ({
  code,
  severity,
  place: { measure: no, span: { start, end: start + 1 } },
  params: { measure: no, ...params },
});

test('a name unknown in several measures is decided once', () => {
  const unknown = [
    problem('plan/agency-unknown', '2', 31, { name: '市数据局' }),
    problem('plan/agency-unknown', '1', 51, { name: '市数据局' }),
  ];
  expect(openProblems(unknown, measures, [])).toMatchObject([{ measures: [1, 2], accepted: false }]);
});

test('where a number repeats, the place in the text tells which measure is meant', () => {
  const open = openProblems([problem('plan/no-lead', '1', 50, {}), problem('plan/no-lead', '1', 3, {})], measures, []);
  expect(open.map(({ measures: keys }) => keys)).toEqual([[2], [0]]);
});

test('measures that are alike are one thing to decide', () => {
  const alike = problem('plan/near-duplicate', '1', 40, { measures: ['1', '2', '1'], starts: [0, 20, 40], likeness: 0.9 });
  expect(openProblems([alike], measures, [])).toMatchObject([{ measures: [0, 1, 2] }]);
});

test('what was looked at stays so on the next day, and no longer when it says something else', () => {
  const on = (today: string, day: string) => problem('plan/deadline-past', '2', 20, { day, today }, 'notice');
  const [first] = openProblems([on('2026-03-01', '2026-02-28')], measures, []);
  const ids = [first?.id ?? ''];
  expect(openProblems([on('2026-03-02', '2026-02-28')], measures, ids)).toMatchObject([{ accepted: true }]);
  expect(openProblems([on('2026-03-02', '2026-02-27')], measures, ids)).toMatchObject([{ accepted: false }]);
});

test('an error cannot be left as it is', () => {
  const lead = problem('plan/no-lead', '2', 20, {}, 'error');
  const [open] = openProblems([lead], measures, []);
  const [after] = openProblems([lead], measures, [open?.id ?? '']);
  expect(after && isWaiting(after)).toBe(true);
});
