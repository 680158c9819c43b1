import { checkText } from '../core/check/check.ts';
import type { HeldFacts, HeldIndicator } from '../core/facts/held-facts.ts';
import { FactIndex } from '../core/facts/match/fact-index.ts';
import { type Bench, type Measurement, summarise, timings } from './bench.ts';
import { measureImports } from './facts-import.ts';

const facts = 10_000;
const characters = 6_000;
const limit = 200;

/** The speed of a check against many facts, and of bringing them in; what a check finds is measured by the bench `figures`. */
export const bench: Bench = {
  name: 'facts',
  summary: {
    zh: `数据：${characters} 字的稿件与 ${facts} 个在库数值比对；10 万行表格导入`,
    en: `facts: a text of ${characters} characters against ${facts} facts held; tables of 100,000 rows imported`,
  },
  async run({ language, note }) {
    const rows: Measurement[] = [];
    // As offices hold them, and at worst: every value under a name of its own.
    for (const perIndicator of [5, 1]) {
      const held = factsOf(perIndicator);
      const text = textOf(held);
      const name = language === 'zh' ? `每个指标 ${perIndicator} 个数值：` : `${perIndicator} values an indicator: `;
      const goal = { goal: language === 'zh' ? '低于 200 毫秒' : 'below 200 ms' };
      const index = new FactIndex(held);
      const check = (own: FactIndex): void => {
        const { findings } = checkText(text, { facts: own });
        if (!findings.some(({ code, verdict }) => code === 'held' && verdict === 'agrees')) throw new Error('nothing agrees');
      };
      const built = summarise(await timings(9, () => new FactIndex(held)));
      const first = summarise(await timings(5, () => check(new FactIndex(held))));
      const warm = summarise(await timings(20, () => check(index)));
      rows.push(
        { what: `${name}${language === 'zh' ? '建索引' : 'index made'}`, ...built },
        { what: `${name}${language === 'zh' ? '建索引并核对一次' : 'index made and text checked'}`, ...first },
        { what: `${name}${language === 'zh' ? '此后每次核对' : 'then each check'}`, ...warm, ...goal, held: warm.p95 < limit },
      );
    }
    return [...rows, ...(await measureImports(language, note))];
  },
};

const words =
  '工业农业牧业水利电力粮食油料旅游客运投资产值面积收入覆盖规上企业项目资金人均居民城镇农村草原森林治理污染排放浓度'.match(
    /../g,
  ) ?? [];
const units = ['亿元', '万亩', '个'] as const;

/** Names out of common words, so that nearly every pair of characters is in hundreds of them. */
function factsOf(perIndicator: number): HeldFacts {
  const indicators = Array.from({ length: facts / perIndicator }, (_, at): HeldIndicator => {
    const name = [at, at * 7 + 3, at * 13 + 5, at * 29 + 11, Math.floor(at / words.length)]
      .map((n) => words[n % words.length])
      .join('');
    const unit = units[at % units.length] ?? '个';
    return {
      id: String(at),
      name,
      aliases: [`全口径${name}`],
      definition: `统计范围内${name}的合计，不含重复计算的部分`,
      unit,
      observations: Array.from({ length: perIndicator }, (_, back) => ({
        division: '150500',
        period: { kind: 'period', start: `${2025 - back}-01-01`, end: `${2026 - back}-01-01`, label: `${2025 - back}年` },
        value: String(100 + ((at * 31 + back * 7) % 9000)),
        qualifier: null,
        unit,
        status: 'published',
        source: '',
        sourcePlace: null,
        knownOn: '2026-03-01',
      })),
    };
  });
  return { places: [{ code: '150500', name: '通辽市', aliases: [] }], indicators };
}

/** Of three figures one is held by its name, one by a name that is only like another's, one not at all. */
function textOf({ indicators }: HeldFacts): string {
  let text = '';
  for (let at = 0; text.length < characters; at++) {
    const { name, unit, observations } = indicators[(at * 37) % indicators.length] as HeldIndicator;
    const subject = at % 3 === 0 ? name : at % 3 === 1 ? name.slice(2) : `群众满意事项${at}类`;
    text += `全市${subject}达到${observations[0]?.value ?? ''}${unit}。`;
  }
  return text.slice(0, characters);
}
