import type { Finding } from '../finding.ts';
import { isComparable } from '../sentence/amount.ts';
import { amountAt, findingOf, type Reading, signs, wordsOf } from '../sentence/passage.ts';
import { levelsIn, type Placed } from '../sentence/total.ts';
import { partsAgainstTotal } from './arithmetic.ts';

const word = `[^${signs}，；：、。（）]`;

/** Totals that stand behind their parts. */
export function sumsIn(reading: Reading): readonly Finding[] {
  return [...statedSums(reading), ...spelledSums(reading)];
}

/** 甲县12项、乙县9项、丙县8项，合计30项: the total stands behind its parts. */
function statedSums(reading: Reading): readonly Finding[] {
  const sum = new RegExp(
    `[，、；](?:三项|两项|三者|两者|以上|上述)?(?:合计|共计|总计|一共|总长度?|总面积|总投资|共)(?<said>${word}{0,6}?)(?:达到?|为|完成|约|有)?(?=Ⓝ)`,
    'g',
  );
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(sum)].flatMap((found) => {
      const total = amountAt(reading, passage, found.index + found[0].length);
      const start = Math.max(passage.line.lastIndexOf('；', found.index - 1), passage.line.lastIndexOf('：', found.index)) + 1;
      const levels = levelsIn(reading, passage, start, found.index);
      // 三个片区 is no part of 1010户.
      const isOther = (part: Placed): boolean => part.amount.unit.bare === '个' && total?.unit.bare !== '个';
      const placed = total ? levels.filter((part) => isComparable(part.amount, total) && !isOther(part)) : [];
      const parts = placed.map((part) => part.amount);
      if (!total?.value || parts.length < 2) return [];
      const isListed =
        !/[，、；以上述](?:共|总长度?|总面积|总投资)$/.test(wordOf(found)) || /分别/.test(passage.line.slice(start, found.index));
      if (!isListed || !isSaidOfParts(said(found), placed[0]?.label ?? '')) return [];
      const judged = partsAgainstTotal(parts, total);
      const value = parts.reduce((all, part) => all.plus(part.value ?? 0), total.value.times(0)).div(total.value);
      if (judged.verdict === 'contradicts' && (value.gt('1.2') || value.lt('0.8') || hasMore(passage.line, found))) return [];
      const indexes = [...parts.map((part) => part.index), total.index];
      return [findingOf(reading, 'parts-total', judged.verdict, indexes, judged.calculation)];
    }),
  );
}

/** 总投资35亿元（含前期费用）; 总长62公里，其余明年建设: more than the parts that were named. */
const hasMore = (line: string, found: RegExpMatchArray): boolean =>
  /^Ⓝ?[^。；]{0,24}(?:含|其余|其他|另有|另外|除此)/.test(line.slice((found.index ?? 0) + found[0].length));

/** 合计, 共计 or 共, without what is said behind it. */
const wordOf = (found: RegExpMatchArray): string => /^.*?(?:[合共总]计|一共|总长度?|总面积|总投资|共)/.exec(found[0])?.[0] ?? '';
const said = (found: RegExpMatchArray): string => found.groups?.said ?? '';

/** 分别安置320户、280户和410户，总计安置1010户: what is said of the total is what was said of the parts. */
const isSaidOfParts = (verb: string, label: string): boolean => verb === '' || (verb.length >= 2 && label.endsWith(verb));

const document = '(?:意见|办法|细则|方案|规定|规范|制度|清单|预案|措施|标准|指南|通知|条例|规则)';
const spelled: readonly { readonly pattern: RegExp; readonly isPrinted: (years: string, words: string) => boolean }[] = [
  // 一季度12亿元，二季度18亿元，三季度21亿元，四季度13亿元，全年累计64亿元
  {
    pattern: new RegExp(
      `(?<parts>(?:Ⓨ，?${word}{0,14}Ⓝ[，、；]){3}Ⓨ，?${word}{0,14}Ⓝ)[，；](?:全年|Ⓨ)(?:累计|合计|共计|共|总计)${word}{0,10}(?<total>Ⓝ)`,
      'dg',
    ),
    isPrinted: (years) => /^(?:第?一|1)季度.*(?:四|4)季度/.test(years),
  },
  // 上半年32亿元，下半年41亿元，全年完成73亿元
  {
    pattern: new RegExp(
      `(?<parts>上半年${word}{0,14}Ⓝ[，、；]下半年${word}{0,14}Ⓝ)[，；]全年(?:累计|合计|共计|共|总计|完成)${word}{0,10}(?<total>Ⓝ)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  // 一季度8.2亿元，二季度9.6亿元，上半年累计17.8亿元
  {
    pattern: new RegExp(
      `(?<parts>Ⓨ，?${word}{0,14}Ⓝ[，、；]Ⓨ，?${word}{0,14}Ⓝ)[，；](?:上半年|Ⓨ)(?:累计|合计|共计|共|总计)${word}{0,10}(?<total>Ⓝ)`,
      'dg',
    ),
    isPrinted: (years, words) => /^(?:第?一|1)季度.*(?:二|2)季度$/.test(years) && /上半年/.test(words),
  },
  // 前三季度27.4亿元，一季度8.1亿元、二季度9.5亿元、三季度9.8亿元
  {
    pattern: new RegExp(
      `(?:前三季度|Ⓨ)${word}{0,14}(?<total>Ⓝ)[，：](?:其中)?[，：]?(?<parts>(?:Ⓨ，?${word}{0,14}Ⓝ[，、；]){2}Ⓨ，?${word}{0,14}Ⓝ)`,
      'dg',
    ),
    isPrinted: (years, words) => /^(?:第?一|1)季度.*(?:三|3)季度$/.test(years) && /^[^，]{0,8}前(?:三|3)个?季度/.test(words),
  },
  // 由12名业务骨干和6名技术人员构成，共18人
  {
    pattern: new RegExp(
      `由(?<parts>(?:Ⓝ${word}{1,10}?[、和及]){1,6}Ⓝ${word}{1,10}?)(?:组成|构成)，(?:共|共计|合计|总计|一共)(?:有)?(?<total>Ⓝ)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  // 18人的专班，由12名业务骨干和6名技术人员构成
  {
    pattern: new RegExp(
      `(?<total>Ⓝ)(?:的?${word}{0,8})，?由(?<parts>(?:Ⓝ${word}{1,10}?[、和及]){1,6}Ⓝ${word}{1,10}?)(?:组成|构成)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  // 原有1240个，新建860个，总数达2100个; 上年结转14项，今年新增36项，共计50项
  {
    pattern: new RegExp(
      `(?<parts>(?:原有|原来有|存量|结转|上年结转)${word}{0,8}Ⓝ[，、；](?:今年|本年|当年|年内|本年度|Ⓨ)?(?:新[建增收立入]|净增)${word}{0,8}Ⓝ)[，；]${word}{0,8}(?:共|共计|合计|总计|总数|总量)(?:有|达到?|为|已达)?(?<total>Ⓝ)(?=[，。；（]|${word}{1,6}[，。；]|$)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  {
    pattern: new RegExp(
      `(?<parts>新[建增]${word}{0,8}Ⓝ[，、；](?:原有|加上原有)${word}{0,8}Ⓝ)[，；]${word}{0,8}(?:共|共计|合计|总计|总数|总量)(?:有|达到?|为|已达)?(?<total>Ⓝ)(?=[，。；（]|$)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  // 应到45人，实到41人，缺席4人
  {
    pattern: new RegExp(
      `应(?:到|出席|参加)${word}{0,8}(?<total>Ⓝ)，(?<parts>(?:实到|实际到会|到会|出席)${word}{0,4}Ⓝ，(?:缺席|未到会?)${word}{0,4}Ⓝ)(?=[。；]|$)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  // 辖9个镇、4个乡、3个街道，共16个乡镇街道
  {
    pattern:
      /辖(?<parts>(?:Ⓝ(?:镇|乡|街道|苏木|民族乡)[、和]){1,4}Ⓝ(?:镇|乡|街道|苏木|民族乡))，共(?:计|有)?(?<total>Ⓝ)(?=(?:乡|镇|街|苏木))/dg,
    isPrinted: () => true,
  },
  // 48个项目中，已竣工19个，在建20个，未开工9个
  {
    pattern: new RegExp(
      `(?<total>Ⓝ)${word}{0,8}中，(?<parts>(?:目前)?已?(?:竣工|完工|建成|完成)Ⓝ[，、](?:正在建设|正在实施|在建)Ⓝ[，、](?:尚)?未(?:开工|启动)Ⓝ)`,
      'dg',
    ),
    isPrinted: () => true,
  },
  // 1个意见、3个办法、5个细则，共9份文件
  {
    pattern: new RegExp(
      `(?<parts>(?:Ⓝ${word}{0,6}${document}[、和]){1,6}Ⓝ${word}{0,6}${document})，(?:一?共|共计|合计|总计)(?<total>Ⓝ)(?=${word}{0,4}(?:文件|制度|政策))`,
      'dg',
    ),
    isPrinted: () => true,
  },
];

/** Sums whose parts the words spell out whole: the quarters of a year, the documents of a set. */
function spelledSums(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    spelled.flatMap(({ pattern, isPrinted }) =>
      [...passage.line.matchAll(pattern)].flatMap((found) => {
        const total = amountAt(reading, passage, found.indices?.groups?.total?.[0] ?? -1);
        const [from, to] = found.indices?.groups?.parts ?? [0, 0];
        const offsets = [...passage.figures.keys()].filter((at) => at >= from && at < to);
        const years = offsets.flatMap((at) =>
          passage.line[at] === 'Ⓨ' ? (reading.figures[passage.figures.get(at) ?? -1]?.raw ?? '') : [],
        );
        const parts = offsets.flatMap((at) => (passage.line[at] === 'Ⓝ' ? (amountAt(reading, passage, at) ?? []) : []));
        if (!total || !isPrinted(years.join(''), wordsOf(reading, passage, found.index, found.index + found[0].length)))
          return [];
        const isOneMeasure = parts.every((part) => isComparable(part, total));
        const isCounted = [...parts, total].every((part) => part.figure.kind === 'count');
        if (!isOneMeasure && !isCounted) return [];
        const judged = partsAgainstTotal(parts, total);
        if (judged.verdict === 'contradicts' && hasMore(passage.line, found)) return [];
        const indexes = [...parts.map((part) => part.index), total.index];
        return [findingOf(reading, 'parts-total', judged.verdict, indexes, judged.calculation)];
      }),
    ),
  );
}
