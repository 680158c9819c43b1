import { expect, test } from 'vitest';
import { parsePeriod, printPeriod } from '../../../core/facts/period.ts';
import { periodWords } from './period-words.ts';

test.each([
  ['2025年', '2025'],
  ['2021—2025年', '2021–2025'],
  ['2024年2月', 'Feb 2024'],
  ['2025年1—8月', 'Jan–Aug 2025'],
  ['2025年三季度', 'July–Sept 2025'],
  ['2025年末', 'end of 2025'],
  ['2025年6月末', 'end of June 2025'],
  ['2025年6月15日', '15 June 2025'],
])('%s is %s in English and stays as it is in Chinese', (text, english) => {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  const shown = { ...period, label: printPeriod(period) };
  expect(periodWords(shown, 'en')).toBe(english);
  expect(periodWords(shown, 'zh')).toBe(text);
});
