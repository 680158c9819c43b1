import type { Finding } from '../finding.ts';
import { isComparable } from '../sentence/amount.ts';
import { findingOf, type Passage, type Reading } from '../sentence/passage.ts';
import { levelsIn, type Placed } from '../sentence/total.ts';
import { partsAgainstTotal } from './arithmetic.ts';

/** How far a thing has come; no thing is in two of these states at once. */
type State = 'done' | 'doing' | 'ahead' | 'undone';

const states: readonly (readonly [state: State, pattern: RegExp])[] = [
  ['undone', /^(?:尚|还|仍)?(?:有)?(?:未|没有?)(?:完成|办结|竣工|完工|整改|销号|化解|建成|到位)/],
  ['ahead', /^(?:尚|还|仍)?(?:有)?(?:未|没有?|待)(?:开工|启动|实施|动工|开展)/],
  [
    'doing',
    /^(?:还有|尚有|仍有|有)?(?:正在|正)(?:推进|办理|整改|建设|实施|施工|进行|化解|落实)|^在建|^(?:推进|办理|整改|实施)中/,
  ],
  [
    'done',
    /^(?:目前|现)?(?:已经?|均已)?(?:全部)?(?:完成|办结|竣工|完工|整改完成|整改到位|销号|化解|建成|落实)(?:了|的|任务|项目|整改)?$/,
  ],
];

function stateOf(part: Placed, behind: string): State | undefined {
  const words = /^(?:还有|尚有|仍有|有)$/.test(part.label) ? behind : part.label;
  return states.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Sets of states that leave nothing out. */
const wholeSets: readonly (readonly State[])[] = [
  ['done', 'doing', 'ahead'],
  ['done', 'undone'],
];

/** 共86项，已完成52项，正在推进29项，尚未启动5项: states of the things counted before, which make no more than there are. */
export function statesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) => statesOf(reading, passage) ?? []);
}

function statesOf(reading: Reading, passage: Passage): Finding | undefined {
  const levels = levelsIn(reading, passage, 0, passage.line.length).slice(0, 24);
  for (const [i, total] of levels.entries()) {
    const parts: { readonly part: Placed; readonly state: State }[] = [];
    let last = total.offset;
    for (const part of levels.slice(i + 1)) {
      const between = passage.line.slice(last + 1, part.offset);
      const behind = /^[^，；：、。]{0,8}/.exec(passage.line.slice(part.offset + 1))?.[0] ?? '';
      const state = stateOf(part, behind);
      if (state === undefined || !isComparable(part.amount, total.amount) || /[。ⓅⒹ]/.test(between)) break;
      if (parts.some((one) => one.state === state)) break;
      parts.push({ part, state });
      last = part.offset;
    }
    if (parts.length < 2 || stateOf(total, '') !== undefined) continue;
    const rest = passage.line.slice(total.offset, last + 8);
    if (/[含另]|上年|去年|等[，。]|其余|结转/.test(rest)) return undefined;
    const amounts = parts.map((one) => one.part.amount);
    const judged = partsAgainstTotal(amounts, total.amount);
    const isWhole = wholeSets.some(
      (set) => set.length === parts.length && set.every((state) => parts.some((one) => one.state === state)),
    );
    const sum = amounts.reduce((all, amount) => all + (amount.value?.toNumber() ?? 0), 0);
    const isOver = sum > (total.amount.value?.toNumber() ?? Number.POSITIVE_INFINITY);
    if (judged.verdict === 'contradicts' && !isWhole && !isOver) return undefined;
    // Where several counts stand before them, the words do not say of which they are the states.
    const former = levels.slice(0, i).some((one) => isComparable(one.amount, total.amount));
    if (judged.verdict === 'contradicts' && former) return undefined;
    const indexes = [total.amount.index, ...amounts.map((amount) => amount.index)];
    return findingOf(reading, 'parts-total', judged.verdict, indexes, judged.calculation);
  }
  return undefined;
}
