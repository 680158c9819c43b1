import type { DemoField, Pattern } from './field.ts';
import { countryside } from './fields/countryside.ts';
import { ecology } from './fields/ecology.ts';
import { energy } from './fields/energy.ts';
import { governance } from './fields/governance.ts';
import { industry } from './fields/industry.ts';
import { livelihood } from './fields/livelihood.ts';
import { opening } from './fields/opening.ts';
import { party } from './fields/party.ts';

/** In the order of the slots of the pack reform-1-1-8, whose eight field plans have so many measures: 266 together. */
export const demoFields: readonly { readonly of: DemoField; readonly measures: number }[] = [
  { of: industry, measures: 42 },
  { of: countryside, measures: 38 },
  { of: energy, measures: 30 },
  { of: opening, measures: 34 },
  { of: ecology, measures: 36 },
  { of: livelihood, measures: 40 },
  { of: governance, measures: 24 },
  { of: party, measures: 22 },
];

/**
 * Measures of each year's key points that stand in no field plan. With the 266 they are 913: the article counts both and does not say
 * how they relate; that the 266 are among the 913 is so in this demo only.
 */
export const demoYears: readonly { readonly year: number; readonly measures: number }[] = [
  { year: 2021, measures: 131 },
  { year: 2022, measures: 134 },
  { year: 2023, measures: 138 },
  { year: 2024, measures: 124 },
  { year: 2025, measures: 120 },
];

export type DemoMeasure = {
  readonly title: string;
  readonly text: string;
  readonly responsibility: string;
  readonly ends: Pattern['ends'];
};

/** Every pairing of a matter with a pattern of its group, ordered so that neighbours have little in common. */
function pairings({ groups }: DemoField) {
  const pairs = groups.flatMap((group, at) =>
    group.patterns.flatMap((pattern, row) =>
      group.matters.map((matter, column) => ({ group, pattern, matter, at, row, column })),
    ),
  );
  // Along the diagonals of each group's table, the groups taking turns.
  const order = (pair: (typeof pairs)[number]) => {
    const size = pair.group.matters.length;
    return ((pair.column + pair.row * 2) % size) * 100 + pair.row * 10 + pair.at;
  };
  return pairs.sort((a, b) => order(a) - order(b));
}

/** How a measure of a pattern begins, so that two of the same pattern do not read alike. */
const openers = [
  '',
  '坚持问题导向，',
  '在摸清底数的基础上，',
  '总结前期做法，',
  '借鉴先进地区经验，',
  '立足本地实际，',
  '充分听取基层意见，',
  '先易后难、分步实施，',
  '按照职责清单，',
];

/** A number that depends on the text alone, the same on every machine. */
function numberFrom(text: string, low: number, high: number): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return low + (hash % (high - low + 1));
}

/** All measures of a field in their order; the first go into the field plan, the others into the key points year by year. */
export function measuresOfField(
  field: DemoField,
  deadlineOf: (at: number) => { year: number; month: number },
): readonly DemoMeasure[] {
  return pairings(field).map(({ group, pattern, matter: [matter, lead] }, at) => {
    const title = pattern.title.replaceAll('{t}', matter);
    const body = pattern.text
      .replaceAll('{t}', matter)
      .replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string) => String(numberFrom(title, Number(low), Number(high))));
    return {
      title,
      text: `${openers[numberFrom(`${title}///`, 0, openers.length - 1)]}${body}，${endingOf(pattern.ends, deadlineOf(at))}`,
      responsibility: responsibilityOf(title, lead, group.supporting, pattern.isLocal === true),
      ends: pattern.ends,
    };
  });
}

function endingOf(ends: Pattern['ends'], { year, month }: { readonly year: number; readonly month: number }): string {
  if (ends === 'standing') return '持续推进';
  if (ends === 'quarter') return '每季度开展一次调度';
  const by = month === 12 ? `${year}年底前` : `${year}年${month}月底前`;
  return ends === 'issue' ? `${by}印发实施` : `${by}完成`;
}

/** Most have one lead; now and then two share it, as papers do. */
function responsibilityOf(title: string, lead: string, pool: readonly string[], isLocal: boolean): string {
  const others = pool.filter((agency) => agency !== lead);
  const from = numberFrom(title, 0, others.length - 1);
  const count = numberFrom(`${title}/`, 1, 3);
  const chosen = Array.from({ length: count }, (_, at) => others[(from + at) % others.length] ?? '');
  if (numberFrom(`${title}//`, 0, 24) === 0) return `${lead}、${chosen[0]}按职责分工负责`;
  return `${lead}牵头，${chosen.join('、')}配合${isLocal ? '，各旗县市区人民政府组织实施' : ''}`;
}
