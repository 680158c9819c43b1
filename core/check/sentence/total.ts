import { type Amount, isComparable } from './amount.ts';
import { amountAt, labelBefore, type Passage, type Reading } from './passage.ts';
import { changeVerb } from './verbs.ts';

/** An amount with its place in a passage and the words in front of it. */
export type Placed = { readonly amount: Amount; readonly offset: number; readonly label: string; readonly passage: Passage };

const incrementWords = new RegExp(`(?:${changeVerb}|超额|新增|多|少|累计新增|节约|另有)(?:了|约)?$`);

/** Whether the words in front of a figure make it a change, no level: 比上年增加6.3万亩. */
export const isIncrement = (label: string): boolean => incrementWords.test(label);

/** The amounts of a stretch that are levels or counts: no changes, no shares, no spans of years. */
export function levelsIn(reading: Reading, passage: Passage, start: number, end: number): readonly Placed[] {
  const found: Placed[] = [];
  let wasIncrement = false;
  for (let offset = start; offset < end; offset++) {
    if (!passage.figures.has(offset)) continue;
    const label = labelBefore(passage, offset);
    const amount = amountAt(reading, passage, offset);
    const isListed = label === '' || /^[和及与]$/.test(label);
    const isAdded: boolean =
      isIncrement(label) || (isListed && wasIncrement && /[、和及与]/.test(passage.line[offset - 1] ?? ''));
    wasIncrement = isAdded;
    if (!amount || isAdded || passage.line[offset] !== 'Ⓝ') continue;
    found.push({ amount, offset, label, passage });
  }
  return found;
}

/** The passage before, in the same paragraph. */
export function passageBefore(reading: Reading, passage: Passage): Passage | undefined {
  const before = reading.passages[reading.passages.indexOf(passage) - 1];
  return before?.paragraph === passage.paragraph ? before : undefined;
}

/** Levels before a place that a part can be held against: of the sentence, then of the sentence before it; the nearest first. */
export function levelsBefore(reading: Reading, passage: Passage, offset: number, like: Amount): readonly Placed[] {
  const own = levelsIn(reading, passage, 0, offset);
  const before = passageBefore(reading, passage);
  const former = before ? levelsIn(reading, before, 0, before.line.length) : [];
  return [...former, ...own].filter((placed) => isComparable(placed.amount, like)).reverse();
}
