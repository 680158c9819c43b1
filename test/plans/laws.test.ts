import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../core/document/read-document.ts';
import { parsePlan } from '../../core/plan/parse.ts';
import type { ParsedPlan } from '../../core/plan/parsed-plan.ts';
import { printPlan } from '../../core/plan/print.ts';
import { day } from '../../core/shared/day.ts';
import { readDocument, readPasted } from '../../documents/read.ts';
import { china } from '../../packs/china/pack.ts';
import { directoryOf } from '../../packs/pack.ts';
import { tongliao } from '../../packs/tongliao/pack.ts';
import { planCases } from './cases.ts';
import { anyPlanText } from './plan-text.ts';
import { realPlanBytes, realPlans } from './real-plans.ts';

const options = { today: day('2026-02-01'), directory: directoryOf(china) };
const runs = { numRuns: 120, seed: 20260201 };
/** The machine may be busy with other tests. */
const patience = 60_000;

/** The plan without places, and without the words of clauses, which hold the brackets as each document writes them. */
const wordingOf = (plan: ParsedPlan) => ({
  document: plan.document,
  clauses: plan.clauses.map(({ start: _, end: __, text: ___, ...clause }) => clause),
  measures: plan.measures.map(({ places: _, targets, ...measure }) => ({
    ...measure,
    targets: targets.map(({ start: __, end: ___, ...target }) => target),
  })),
});

describe('law: printing a parsed plan and parsing it again gives the same plan', () => {
  test.each(planCases.map((plan) => [plan.name, plan] as const))('%s', async (_, key) => {
    const own = { ...options, directory: directoryOf(key.pack === 'tongliao' ? tongliao : china) };
    const plan = parsePlan(await key.read(), { ...own, ...(key.issued === undefined ? {} : { issued: key.issued }) });
    const again = parsePlan(readPasted(printPlan(plan)), own);
    expect(wordingOf(again)).toEqual(wordingOf(plan));
    expect(printPlan(again)).toBe(printPlan(plan));
  });

  test.for(['guangdong', 'zhejiang'] as const)('the real plan of %s', async (name, context) => {
    const bytes = realPlanBytes(name) ?? context.skip(`../shared/data/${realPlans[name]} is not there`);
    const result = await readDocument(bytes, realPlans[name]);
    if ('refused' in result) throw new Error(result.refused.code);
    const plan = parsePlan(result.document, options);
    expect(plan.measures.length).toBeGreaterThan(10);
    expect(wordingOf(parsePlan(readPasted(printPlan(plan)), options))).toEqual(wordingOf(plan));
  });

  test(
    'plans of every make',
    () => {
      fc.assert(
        fc.property(anyPlanText, ({ text }) => {
          const plan = parsePlan(readPasted(text), options);
          expect(wordingOf(parsePlan(readPasted(printPlan(plan)), options))).toEqual(wordingOf(plan));
        }),
        runs,
      );
    },
    patience,
  );
});

test(
  'law: every measure of a made plan is found, with the parties and the day it was made with',
  () => {
    fc.assert(
      fc.property(anyPlanText, ({ text, measures }) => {
        const plan = parsePlan(readPasted(text), options);
        expect(
          plan.measures.map(({ lead, supporting, implementing, deadline }) => ({
            lead,
            supporting,
            implementing,
            day: deadline.day,
          })),
        ).toEqual(measures);
      }),
      runs,
    );
  },
  patience,
);

test(
  'law: blank lines, indents and spaces around marks change nothing',
  () => {
    const spaced = (text: string, seed: number): string => {
      let state = seed;
      const next = (n: number): number => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return state % n;
      };
      return text
        .split('\n')
        .flatMap((line) => {
          const widened = line
            .replace(/[、，；：（]/g, (mark) => (next(3) === 0 ? `${mark} ` : mark))
            .replace(/）/g, (mark) => (next(4) === 0 ? ` ${mark}` : mark));
          return [...(next(4) === 0 ? [''] : []), `${'　'.repeat(next(3))}${widened}${' '.repeat(next(2))}`];
        })
        .join(next(2) === 0 ? '\n' : '\r\n');
    };
    const plain = (plan: ParsedPlan) => JSON.parse(JSON.stringify(wordingOf(plan)).replace(/[ 　]/g, ''));
    fc.assert(
      fc.property(anyPlanText, fc.nat(), ({ text }, seed) => {
        expect(plain(parsePlan(readPasted(spaced(text, seed)), options))).toEqual(plain(parsePlan(readPasted(text), options)));
      }),
      runs,
    );
  },
  patience,
);

describe(
  'law: no text makes the parser throw, and every place lies inside it',
  () => {
    const pieces = fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '（1）',
      '①',
      '第一章',
      '附件',
      '附件：',
      '（',
      '）',
      '：',
      '牵头单位：',
      '完成时限：',
      '市发展改革委',
      '牵头',
      '配合',
      '按职责分工负责',
      '各有关单位',
      '2026年',
      '12月底前',
      '十五五',
      '持续推进',
      '\n',
      '\t',
      '。',
      '，',
      '、',
      '；',
      '“',
      '”',
      '《',
      '》',
      '序号',
      '工作任务',
      '责任单位',
      '300个以上',
      '𠮷',
      '　',
      '100',
      '%',
      '——',
      '和',
      '等',
      '#',
      '"',
      '|',
      '\u0000',
      '第',
      '合计',
    );
    const within = (plan: ParsedPlan, length: number): void => {
      const spans = [
        ...plan.clauses,
        ...plan.measures.flatMap((measure) => [measure.places.text, ...measure.places.agencies, ...measure.targets]),
        ...plan.problems.flatMap((problem) => problem.place.span ?? []),
      ];
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(length);
      }
    };

    test.each([
      ['any characters', fc.string({ unit: 'grapheme', maxLength: 300 })],
      ['pieces of plans in any order', fc.array(pieces, { maxLength: 80 }).map((list) => list.join(''))],
    ])('%s', (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const document = readPasted(text);
          const plan = parsePlan(document, options);
          within(plan, [...document.text].length);
          parsePlan(readPasted(printPlan(plan)), options);
        }),
        { numRuns: 600, seed: 7 },
      );
    });

    test('a document of tables with odd cells', () => {
      const cell = fc.oneof(pieces, fc.string({ maxLength: 12 })).map((text) => text.replace(/[\t\r\n"]/g, ''));
      fc.assert(
        fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (rows) => {
          const document: ReadDocument = readPasted(
            ['序号\t工作任务\t责任单位\t完成时限', ...rows.map((row) => row.join('\t'))].join('\n'),
          );
          within(parsePlan(document, options), [...document.text].length);
        }),
        { numRuns: 200, seed: 11 },
      );
    });
  },
  patience,
);

/** The shortest of several runs over a text of a length, in ms of the processor: the machine's other work does not count. */
function timeOf(unit: string, length: number): number {
  const document = readPasted(`一、领域\n1.${unit.repeat(Math.ceil(length / unit.length))}`);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const since = process.cpuUsage();
    parsePlan(document, options);
    const { user, system } = process.cpuUsage(since);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('law: no repetition makes the parser hang; four times the text is about four times the work', () => {
  test.each([
    ...['（', '）', '“', '《', '：', '—', '1.', '由', '\t', '2026年', '一二三', '县（市、区）', '市发展改革委、', '，由市财政局'],
    ...[
      '各县（市、区）',
      '会同市财政局负责',
      '（市财政局）',
      '牵头单位：市财政局；',
      '2026年6月底前，',
      '100个',
      '每季度',
      '不超过',
    ],
    ...['\n附件', '\n（一）领域', '\n》', '\n局“', '#\n', '委\n一', '第前\n', '，、\n', '\n1.建设市场（市财政局牵头）'],
  ])(
    '%j',
    (unit) => {
      parsePlan(readPasted(unit.repeat(20)), options);
      const [short, long] = [timeOf(unit, 4_000), timeOf(unit, 16_000)];
      // Work that grows with the square would be sixteen times as long; below 30 ms a clock tells nothing.
      expect(long).toBeLessThan(12 * Math.max(short, 30));
    },
    patience,
  );
});
