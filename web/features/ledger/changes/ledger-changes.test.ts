import { expect, test } from 'vitest';
import { byMeasure, countReceipts, keyOf, type LedgerChange, tickedAtFirst, withTick } from './ledger-changes.ts';

const change = (
  measure: string,
  column: LedgerChange['column'],
  text: string,
  conflict: LedgerChange['conflict'] = null,
): LedgerChange => ({
  measure,
  number: 1,
  title: '甲',
  version: 3,
  column,
  before: '',
  after: text,
  text,
  place: null,
  conflict,
});
const differs = { code: 'cell/answers-differ', params: {} };
const plain = change('m1', 'field', '经济');
const first = change('m1', 'title', '甲一', differs);
const second = change('m1', 'title', '甲二', differs);
const all = [plain, first, second, change('m2', 'field', '民生')];

test('what needs a decision is not ticked until somebody decides, and then only one answer holds', () => {
  const start = tickedAtFirst(all);
  expect([start.has(keyOf(plain)), start.has(keyOf(first))]).toEqual([true, false]);
  const one = withTick(start, first, all);
  const other = withTick(one, second, all);
  expect([other.has(keyOf(first)), other.has(keyOf(second)), other.has(keyOf(plain))]).toEqual([false, true, true]);
  expect(withTick(other, second, all).has(keyOf(second))).toBe(false);
});

test('what is applied goes measure by measure with the version that was seen', () => {
  expect(byMeasure([plain, first, change('m2', 'field', '民生')])).toEqual([
    {
      measure: 'm1',
      version: 3,
      cells: [
        { column: 'field', text: '经济' },
        { column: 'title', text: '甲一' },
      ],
    },
    { measure: 'm2', version: 3, cells: [{ column: 'field', text: '民生' }] },
  ]);
});

test('tasks that are received on behalf are counted together and by agency', () => {
  const receipt = (agency: string, received: number, named: number) => ({ agency, name: `单位${agency}`, received, named });
  expect(countReceipts([receipt('甲', 2, 0), receipt('乙', 0, 1), receipt('甲', 1, 1)])).toEqual({
    received: 3,
    named: 2,
    ofEach: [receipt('甲', 3, 1), receipt('乙', 0, 1)],
  });
  expect(countReceipts([])).toEqual({ received: 0, named: 0, ofEach: [] });
});
