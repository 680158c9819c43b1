import { describe, expect, test } from 'vitest';
import type { AgencyDirectory } from '../../core/org/agency-directory.ts';
import { parsePlan } from '../../core/plan/parse.ts';
import { day } from '../../core/shared/day.ts';
import { readDocument } from '../../documents/read.ts';
import { china } from '../../packs/china/pack.ts';
import { directoryOf } from '../../packs/pack.ts';
import { tongliao } from '../../packs/tongliao/pack.ts';
import { planCases } from './cases.ts';
import { guangdongAsWord, zhejiangAsWorkbook } from './real-documents.ts';
import {
  guangdongKey,
  guangdongProblems,
  guangdongTitles,
  realPlanBytes,
  realPlans,
  zhejiangKey,
  zhejiangProblems,
} from './real-plans.ts';
import { type Miss, problemWords, type Score, scoreHead, scoreMeasures } from './score.ts';

const today = day('2026-02-01');
const standard: AgencyDirectory = directoryOf(china);
const registers = { none: standard, tongliao: directoryOf(tongliao) };
const scores: Score[] = [];
const must = ['lead', 'supporting', 'implementing', 'deadline'];

describe.each(planCases.map((plan) => [plan.name, plan] as const))('%s', (_, key) => {
  const parsed = async () =>
    parsePlan(await key.read(), {
      today,
      directory: registers[key.pack ?? 'none'],
      ...(key.issued === undefined ? {} : { issued: key.issued }),
    });

  test('fields are those a person reads, agencies and deadlines without exception', async () => {
    const plan = await parsed();
    const score = scoreMeasures(plan, key.measures);
    scores.push(score);
    expect([...scoreHead(plan, key), ...score.misses.filter((miss) => must.includes(miss.field))]).toEqual([]);
    expect(score.misses.length / score.fields).toBeLessThanOrEqual(0.02);
  });

  test('warnings and errors are those of the key and no others', async () => {
    const plan = await parsed();
    expect([...problemWords(plan.problems)].sort()).toEqual([...key.problems].sort());
  });

  test('every place lies in the text and holds the printed words', async () => {
    const document = await key.read();
    const plan = parsePlan(document, { today, directory: registers[key.pack ?? 'none'] });
    const points = [...document.text];
    const slice = ({ start, end }: { start: number; end: number }): string => points.slice(start, end).join('');
    for (const clause of plan.clauses) expect(slice(clause)).toBe(clause.text);
    for (const measure of plan.measures) {
      for (const target of measure.targets) expect(slice(target).replace(/\s/g, '')).toBe(target.raw.replace(/\s/g, ''));
      for (const agency of measure.places.agencies) {
        const printed = slice(agency).replace(/\s/g, '').normalize('NFKC');
        expect(
          new RegExp(`${escaped(printed.replace(/^团委$/, '委'))}[局厅委办部]?$`).test(agency.name.normalize('NFKC')),
          `${agency.name} at “${printed}”`,
        ).toBe(true);
      }
      if (measure.places.deadline !== undefined)
        expect(slice(measure.places.deadline).replace(/\s/g, '')).toContain(measure.deadline.raw.replace(/\s/g, ''));
    }
    for (const problem of plan.problems) {
      expect(problem.place.span).toBeDefined();
      expect(problem.place.span?.end ?? 0).toBeLessThanOrEqual(points.length);
    }
  });
});

test('all plans together have at least 98 of 100 fields right', () => {
  const fields = scores.reduce((sum, score) => sum + score.fields, 0);
  const misses: readonly Miss[] = scores.flatMap((score) => score.misses);
  expect(fields).toBeGreaterThan(500);
  expect(misses.length / fields, JSON.stringify(misses)).toBeLessThanOrEqual(0.02);
});

describe('the two real plans', () => {
  test('Guangdong, as text', async (context) => {
    const bytes = realPlanBytes('guangdong') ?? context.skip(`../shared/data/${realPlans.guangdong} is not there`);
    const result = await readDocument(bytes, realPlans.guangdong);
    if ('refused' in result) throw new Error(result.refused.code);
    const plan = parsePlan(result.document, { today, directory: standard });
    expect(scoreMeasures(plan, guangdongKey).misses).toEqual([]);
    expect(plan.measures.map((measure) => measure.title)).toEqual(guangdongTitles);
    expect(sorted(problemWords(plan.problems, all))).toEqual(sorted(guangdongProblems));
  });

  test('Guangdong, as Word with automatic numbers', async (context) => {
    const bytes = realPlanBytes('guangdong') ?? context.skip(`../shared/data/${realPlans.guangdong} is not there`);
    const plan = parsePlan(await guangdongAsWord(new TextDecoder().decode(bytes)), { today, directory: standard });
    // Word counts 1 to 13 without the gaps of the excerpt.
    const key = guangdongKey.map((measure, i) => ({
      ...measure,
      no: String(i + 1),
      clause: measure.clause.replace(/\d+$/, String(i + 1)),
    }));
    expect(scoreMeasures(plan, key).misses).toEqual([]);
    expect(plan.measures.map((measure) => measure.title)).toEqual(guangdongTitles);
    expect(plan.problems.filter((problem) => problem.code === 'plan/number-gap')).toEqual([]);
  });

  test('Zhejiang, as a tab-separated table', async (context) => {
    const bytes = realPlanBytes('zhejiang') ?? context.skip(`../shared/data/${realPlans.zhejiang} is not there`);
    const result = await readDocument(bytes, realPlans.zhejiang);
    if ('refused' in result) throw new Error(result.refused.code);
    const plan = parsePlan(result.document, { today, directory: standard });
    expect(scoreMeasures(plan, zhejiangKey).misses).toEqual([]);
    expect(sorted(problemWords(plan.problems, all))).toEqual(sorted(zhejiangProblems));
    const suggestions = plan.problems.flatMap((problem) =>
      problem.code === 'plan/agency-unknown' ? [[problem.params.name, problem.params.suggestions[0]]] : [],
    );
    expect(suggestions).toEqual([
      ['杭州市', '杭州市政府'],
      ['杭州市', '杭州市政府'],
      ['省政法委', '省委政法委'],
    ]);
  });

  test('Zhejiang, as a workbook with merged fields and directions', async (context) => {
    const bytes = realPlanBytes('zhejiang') ?? context.skip(`../shared/data/${realPlans.zhejiang} is not there`);
    const plan = parsePlan(await zhejiangAsWorkbook(new TextDecoder().decode(bytes)), { today, directory: standard });
    expect(scoreMeasures(plan, zhejiangKey).misses).toEqual([]);
    expect(sorted(problemWords(plan.problems, all))).toEqual(sorted(zhejiangProblems));
    const unknown = plan.problems.filter((problem) => problem.code === 'plan/lead-also-supporting');
    expect(unknown.map((problem) => [problem.place.sheet, problem.place.cell])).toEqual([['任务分解', 'F5']]);
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const all = ['error', 'warning', 'notice'];
const sorted = (words: readonly string[]): readonly string[] => [...words].sort();
