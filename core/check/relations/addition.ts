import type { Finding } from '../finding.ts';
import { isComparable, isRate } from '../sentence/amount.ts';
import { amountAt, findingOf, type Passage, type Reading } from '../sentence/passage.ts';
import { changeBetween } from './arithmetic.ts';
import { isLess, other, type Pair, pairsOf } from './change.ts';

const addition = new RegExp(
  `(?<verb>新增|净增|新培育|新认定|新登记)(?<noun>${other}{0,14})(?<added>Ⓝ)，(?:使|全[市区县旗省]|目前)*(?<again>${other}{0,8}?)(?:总[数量]|数量|存量|累计|在库数|户数|家数)$`,
  'd',
);

/**
 * 新增11家，总量由47家增加到58家. What was added may be more than the rise, where others left; it cannot be less. 净增 is the rise.
 */
function additionBefore(reading: Reading, passage: Passage, pair: Pair): readonly Finding[] {
  if (!/^[由从]/.test(passage.line.slice(pair.start)) || pair.before > pair.now) return [];
  const from = Math.max(0, pair.start - 40);
  const found = addition.exec(passage.line.slice(from, pair.start));
  const amount = found ? amountAt(reading, passage, from + (found.indices?.groups?.added?.[0] ?? 0)) : undefined;
  const [before, now] = [amountAt(reading, passage, pair.before), amountAt(reading, passage, pair.now)];
  if (!found || !amount || !before || !now || isRate(before) || !isComparable(before, amount)) return [];
  if (!(found.groups?.noun ?? '').includes(found.groups?.again ?? '')) return [];
  const judged = changeBetween(before, now, amount, 'up', amount.figure.unit);
  if (judged.verdict === 'contradicts' && found.groups?.verb !== '净增' && !isLess(before, now, amount)) return [];
  const indexes = [amount.index, before.index, now.index];
  return [findingOf(reading, 'from-to-change', judged.verdict, indexes, judged.calculation)];
}

/** Additions in front of the two levels that they led from and to. */
export function additionsIn(reading: Reading): readonly Finding[] {
  return reading.passages
    .filter((passage) => added.test(passage.line))
    .flatMap((passage) => pairsOf(reading, passage).flatMap((pair) => additionBefore(reading, passage, pair)));
}
const added = /(?:新增|净增|新培育|新认定|新登记)[^，；。]{0,14}Ⓝ，[^，；。]{0,16}[由从]/;
