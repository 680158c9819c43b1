import { reformFields } from '../../reform-1-1-8/pack.ts';
import { type DemoMeasure, demoFields, demoYears, measuresOfField } from './measures.ts';

/** A plan of the demo as a text that is read like any other. */
export type DemoPlan = {
  readonly name: string;
  readonly text: string;
  /** The slot of the pack reform-1-1-8 that it fills. */
  readonly slot?: { readonly kind: string; readonly field?: string };
  readonly year?: number;
  readonly field?: string;
};

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const notice = '（演示用，内容为虚构，不代表任何单位的实际工作安排）';
const signature = '中共通辽市委全面深化改革委员会办公室';

const lineOf = (measure: DemoMeasure, number: number): string =>
  `${number}. ${measure.title}。${measure.text}。（${measure.responsibility}）`;

function planText(
  title: string,
  number: string,
  sections: readonly (readonly [string, readonly DemoMeasure[]])[],
  day: string,
): string {
  let count = 0;
  const body = sections.flatMap(([heading, measures], at) => [
    `${numerals[at]}、${heading}`,
    ...measures.map((measure) => lineOf(measure, ++count)),
  ]);
  return [title, notice, number, '', ...body, '', signature, day, ''].join('\n');
}

/** The measures of each field: those of its plan, then those of each year's key points. */
function allMeasures() {
  return demoFields.map(({ of, measures }, fieldAt) => {
    // What a year has is spread over the fields as evenly as it divides.
    const shares = demoYears.map((year) => {
      const base = Math.floor(year.measures / demoFields.length);
      return base + (fieldAt < year.measures % demoFields.length ? 1 : 0);
    });
    const starts = shares.map((_, at) => measures + shares.slice(0, at).reduce((sum, share) => sum + share, 0));
    const all = measuresOfField(of, (at) => {
      const yearAt = starts.findLastIndex((start) => at >= start);
      // The field plans run on: their last days lie in the two years after the period.
      if (yearAt === -1) return { year: 2026 + (at % 5 < 2 ? 0 : 1), month: 3 + ((at * 5) % 10) };
      return { year: demoYears[yearAt]?.year ?? 2025, month: 3 + ((at * 7) % 10) };
    });
    return {
      field: of.field,
      plan: all.slice(0, measures),
      years: shares.map((share, at) => all.slice(starts[at], (starts[at] ?? 0) + share)),
    };
  });
}

/** Part of a field plan: sections of about a third each, named after what they do. */
const thirds = ['完善制度供给', '健全推进机制', '强化保障落实'] as const;

/** The plans of the demo: opinion and work plan without measures of their own are typed in as titles; eight field plans; five years. */
export function demoPlans(): readonly DemoPlan[] {
  const fields = allMeasures();
  if (fields.some(({ field }, at) => field !== reformFields[at])) throw new Error('the fields are not those of the pack');
  const fieldPlans = fields.map(({ field, plan }, at): DemoPlan => {
    const size = Math.ceil(plan.length / thirds.length);
    const sections = thirds.map((heading, part) => [heading, plan.slice(part * size, (part + 1) * size)] as const);
    const title = `通辽市${field}领域改革方案（2024—2027年）`;
    return {
      name: `${field}领域改革方案.txt`,
      text: planText(title, `通演改发〔2024〕${at + 3}号`, sections, '2024年11月15日'),
      slot: { kind: 'fieldPlan', field },
      field,
    };
  });
  const yearPlans = demoYears.map(({ year }, at): DemoPlan => {
    const sections = fields.map(({ field, years }) => [field, years[at] ?? []] as const);
    return {
      name: `${year}年改革工作要点.txt`,
      text: planText(`通辽市${year}年全面深化改革工作要点`, `通演改发〔${year}〕1号`, sections, `${year}年2月20日`),
      year,
    };
  });
  return [...yearPlans, ...fieldPlans];
}
