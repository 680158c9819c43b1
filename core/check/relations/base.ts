import type { Finding } from '../finding.ts';
import { type Amount, isComparable, isRate } from '../sentence/amount.ts';
import { amountAt, findingOf, labelBefore, type Passage, placeOf, type Reading, signs } from '../sentence/passage.ts';
import { changeVerb, missingFact, wayOf } from '../sentence/verbs.ts';
import { growthOfChange, impliedBase } from './arithmetic.ts';

const word = `[^${signs}，；：、。（）]`;
const than = `(?:(?:同比|环比|[比较](?:${word}|Ⓨ){1,10}?)(?:分别)?)?(?:净)?`;

/** 经费13.76亿元，比上年增加2.01亿元，增长17.1% */
const triple = new RegExp(
  `(?<level>[ⓃⓉ])[，（]${than}(?<step>${changeVerb})(?:收|产|卖|销|放|投|增|缴)?(?:了)?(?<change>[ⓃⓉ])，(?<same>同比)?(?<verb>${changeVerb})(?:了)?(?<growth>Ⓟ)`,
  'dg',
);
/** 事故23起，死亡18人，同比分别减少5起和4人，分别下降17.9%和18.2% */
const paired = new RegExp(
  `(?<level>Ⓝ)[，、]${word}{0,12}(?<level2>Ⓝ)，${than}分别(?<step>${changeVerb})(?<change>Ⓝ)[和、](?<change2>Ⓝ)，(?:同比)?分别(?<verb>${changeVerb})(?<growth>Ⓟ)[和、](?<growth2>Ⓟ)`,
  'dg',
);

/** A level with the change that led to it and the growth that this makes. */
export function basesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) => [
    ...[...passage.line.matchAll(triple)].flatMap((found) => tripleFinding(reading, passage, found, '') ?? []),
    ...[...passage.line.matchAll(paired)].flatMap((found) => [
      ...(tripleFinding(reading, passage, found, '') ?? []),
      ...(tripleFinding(reading, passage, found, '2') ?? []),
    ]),
  ]);
}

function tripleFinding(
  reading: Reading,
  passage: Passage,
  found: RegExpMatchArray,
  which: '' | '2',
): readonly Finding[] | undefined {
  const at = (group: string): Amount | undefined =>
    amountAt(reading, passage, found.indices?.groups?.[`${group}${which}`]?.[0] ?? -1);
  const [level, change, growth] = [at('level'), at('change'), at('growth')];
  const [step, verb] = [found.groups?.step ?? '', found.groups?.verb ?? ''];
  if (!level || !change || !growth || !isComparable(level, change) || wayOf(step) !== wayOf(verb)) return undefined;
  const judged = growthOfChange(level, change, growth, wayOf(verb));
  if (!judged) return undefined;
  const start = found.index ?? 0;
  // 比年初增加…，同比增长…: two bases.
  if (found.groups?.same !== undefined && /[比较](?!上年同期|去年同期)/.test(found[0]) && judged.verdict === 'contradicts')
    return undefined;
  const fact = missingFact(passage.line.slice(Math.max(0, start - 24), start + found[0].length + 6));
  return [
    findingOf(
      reading,
      'from-to-growth',
      fact === undefined ? judged.verdict : 'undecidable',
      [level.index, change.index, growth.index],
      { ...judged.calculation, ...(fact === undefined ? {} : { missing: fact }) },
    ),
  ];
}

const grown =
  /(?<level>Ⓝ)[，、（]?(?:同比|比上年|较上年|比去年|较去年|比Ⓨ|较Ⓨ)?(?<verb>增长|下降|增加|减少|提高|降低)(?<growth>Ⓟ)/dg;

/** A level with its growth on the year before, where the very same subject is printed with that year elsewhere. */
export function impliedBasesIn(reading: Reading): readonly Finding[] {
  const bySubject = new Map<string, Amount[]>();
  for (const amount of reading.amounts) {
    const { subject, period, kind } = amount?.figure ?? {};
    if (!amount || !subject || subject.length < 4 || !/^\d{4}$/.test(period ?? '') || (kind !== 'level' && kind !== 'count'))
      continue;
    const key = `${subject}|${period}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), amount]);
  }
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(grown)].flatMap((found) => {
      const [level, growth] = ['level', 'growth'].map((group) =>
        amountAt(reading, passage, found.indices?.groups?.[group]?.[0] ?? -1),
      );
      const { subject, period } = level?.figure ?? {};
      if (!level || !growth || !subject || !/^\d{4}$/.test(period ?? '')) return [];
      const base = (bySubject.get(`${subject}|${Number(period) - 1}`) ?? []).find((one) => isComparable(one, level));
      const judged = base && impliedBase(level, growth, wayOf(found.groups?.verb ?? ''), base);
      if (!base || !judged) return [];
      const words = passage.line.slice(Math.max(0, found.index - 24), found.index + found[0].length + 6);
      const fact = missingFact(words) ?? (sampled.test(words) ? 'comparable-base' : undefined);
      return [
        findingOf(
          reading,
          'implied-base',
          fact === undefined ? judged.verdict : 'undecidable',
          [level.index, growth.index, base.index],
          { ...judged.calculation, ...(fact === undefined ? {} : { missing: fact }) },
        ),
      ];
    }),
  );
}

const besides = new RegExp(
  `(?<label>${word}{2,20})(?<level>Ⓝ)[，、]?(?:同比|比上年|较上年|比去年|较去年|比上年同期|较上年同期)?(?<verb>增长|下降|增加|减少)(?<growth>Ⓟ)[，；。]?(?:而)?(?:去年同期|上年同期|去年|上年|(?<base>Ⓨ))(?:，)?(?<again>${word}{0,16}?)(?:为|是|达到?|完成|实现|仅为|只有)?(?<before>Ⓝ)(?=[，。；]|$)`,
  'dg',
);

/** 进出口额126亿元，同比增长5%，而去年同期为120亿元: the base stands right behind. */
export function basesBesideIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage, i) => {
    const next = reading.passages[i + 1];
    const joined = next && next.paragraph === passage.paragraph ? joinedPassage(passage, next) : passage;
    return [...joined.line.matchAll(besides)].flatMap((found) => {
      if (found.index >= passage.line.length) return [];
      const at = (group: string): number => found.indices?.groups?.[group]?.[0] ?? -1;
      const [level, growth, before] = ['level', 'growth', 'before'].map((group) => amountAt(reading, joined, at(group)));
      const { label = '', again = '', verb = '' } = found.groups ?? {};
      if (!level || !growth || !before || !isComparable(level, before) || !isNamedAgain(label, again)) return [];
      if (found.groups?.base !== undefined && !isYearBefore(reading, joined, at('level'), at('base'))) return [];
      const judged = impliedBase(level, growth, wayOf(verb), before);
      if (!judged) return [];
      const words = joined.line.slice(Math.max(0, found.index - 24), found.index + found[0].length + 6);
      const fact = missingFact(words) ?? (sampled.test(words) ? 'comparable-base' : undefined);
      const params = { ...judged.calculation, ...(fact === undefined ? {} : { missing: fact }) };
      const verdict = fact === undefined ? judged.verdict : 'undecidable';
      return [findingOf(reading, 'implied-base', verdict, [level.index, growth.index, before.index], params)];
    });
  });
}

/** Series whose members change from year to year: their growth is worked out on a base that is not the one published before. */
const sampled = /规上|规模以上|限上|限额以上|固定资产投资|房地产开发投资/;

const scope =
  /^(?:.{0,6}(?:全[市县旗区省]|[我本][市县旗区省]|全年|累计|今年|年内|半年|季度|个月|外贸|货物贸易)|[\u4e00-\u9fff]{1,4}[市县旗区])?$/;

/** The thing itself again, or a word for it: 这一数字, 该指标, or nothing at all. */
function isNamedAgain(label: string, again: string): boolean {
  const plain = again.replace(/^(?:全[市县区旗省]|同期)/, '').replace(/(?:为|是|达到?|完成|实现|累计)+$/, '');
  if (plain === '' || /^(?:这|该|此)(?:一|项)?(?:数字|数据|指标|数|比例|规模)?$/.test(plain)) return true;
  // 出口额 is no 进出口额: in front of the same words there may only stand where and when.
  return plain.length >= 2 && label.endsWith(plain) && scope.test(label.slice(0, -plain.length));
}

/** Whether the year behind is the one before that of the level. */
function isYearBefore(reading: Reading, passage: Passage, level: number, base: number): boolean {
  const periodAt = (offset: number): string => reading.figures[passage.figures.get(offset) ?? -1]?.period ?? '';
  const [now, then] = [periodAt(level), periodAt(base)];
  if (!/^\d{4}/.test(now) || !/^\d{4}/.test(then) || now.length !== then.length) return false;
  return now.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1)) === then;
}

/** Two sentences of a paragraph as one stretch. */
const joinedPassage = (a: Passage, b: Passage): Passage => ({
  line: a.line + b.line,
  figures: new Map([...a.figures, ...[...b.figures].map(([offset, index]) => [offset + a.line.length, index] as const)]),
  places: [...a.places, ...b.places],
  paragraph: a.paragraph,
});

const rateMoved =
  /(?<level>Ⓟ)，(?:同比|比上年|较上年|比上月|较上月|比去年|较去年|[比较]Ⓨ)(?<verb>提高|提升|上升|下降|降低|回落)(?<change>Ⓟ)/dg;

/** 开工率74.8%，比上年提高5%: of the rate, or five points? The text does not say. */
export function ratesMovedIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(rateMoved)].flatMap((found) => {
      const offset = found.indices?.groups?.level?.[0] ?? -1;
      const [level, change] = [
        amountAt(reading, passage, offset),
        amountAt(reading, passage, found.indices?.groups?.change?.[0] ?? -1),
      ];
      const label = labelBefore(passage, offset);
      if (!level?.value || !change?.value || !isRate(level) || !/(?:率|占比|比重|比例|盖度)(?:为|达|达到|是)?$/.test(label))
        return [];
      const isDown = wayOf(found.groups?.verb ?? '') === 'down';
      const before = isDown ? level.value.plus(change.value) : level.value.minus(change.value);
      const relative = level.value.times(100).div(isDown ? change.value.neg().plus(100) : change.value.plus(100));
      const params = {
        expression: `${level.printed} ${isDown ? '+' : '−'} ${change.printed} = ${before.toFixed()}%；${level.printed} ÷ (1 ${isDown ? '−' : '+'} ${change.printed})`,
        result: `${relative.toDecimalPlaces(2).toFixed()}%`,
        low: '',
        high: '',
        printed: change.printed,
      };
      const range = placeOf(passage, found.index, found.index + found[0].length);
      return [
        findingOf(reading, 'percent-for-points', 'undecidable', [level.index, change.index], params, {
          start: range.start,
          end: change.figure.end,
        }),
      ];
    }),
  );
}
