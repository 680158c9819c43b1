import type { ProposedTarget } from './parsed-plan.ts';
import type { Passage } from './text/passage.ts';

type Comparison = ProposedTarget['comparison'];

/** Measure words and units of quantified targets, the longest first where one begins another. */
const units = [
  '个百分点',
  '个基点',
  '台（套）',
  '台套',
  '台次',
  '架次',
  '车次',
  '班次',
  '批次',
  '吨标煤',
  '立方',
  '标准箱',
  '标准件',
  '点位',
  '学位',
  '分贝',
  'm³',
  'm²',
  '㎡',
  'km²',
  'km',
  'TB',
  'PB',
  'EB',
  'GB',
  'MB',
  '秒',
  '剂',
  '羽',
  '尾',
  '粒',
  '匹',
  '艘次',
  '趟',
  '列',
  '床',
  '席',
  '首',
  '孔',
  '桶',
  '瓶',
  '箱',
  '卷',
  '封',
  '分',
  '起',
  '百分点',
  '个工作日',
  '工作日',
  '微克\\/立方米',
  '毫克\\/升',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '千瓦时',
  '标准立方米',
  '标准煤',
  '吨标准煤',
  '千瓦',
  '兆瓦时',
  '兆瓦',
  '吉瓦',
  '公里',
  '千米',
  '海里',
  '公顷',
  '公斤',
  '千克',
  '人次',
  '户次',
  '件次',
  '场次',
  '头只',
  '亩次',
  '千伏安',
  '斤',
  'P',
  '头（只）',
  '羊单位',
  '标箱',
  '床位',
  '课时',
  '小时',
  '分钟',
  '个月',
  '美元',
  '欧元',
  '毫秒',
  'kWh',
  'GWh',
  'MWh',
  'MW',
  'GW',
  'kW',
  'EFLOPS',
  'PFLOPS',
  'TPS',
  'Gbps',
  'ms',
  '‰',
  '%',
  '％',
  '个',
  '级',
  '家',
  '项',
  '件',
  '户',
  '人',
  '名',
  '位',
  '眼',
  '亩',
  '米',
  '吨',
  '元',
  '台',
  '套',
  '座',
  '处',
  '所',
  '条',
  '次',
  '场',
  '期',
  '批',
  '门',
  '款',
  '种',
  '类',
  '例',
  '篇',
  '部',
  '栋',
  '间',
  '张',
  '辆',
  '架',
  '艘',
  '头',
  '只',
  '口',
  '倍',
  '天',
  '组',
  '对',
  '支',
  '宗',
  '笔',
  '单',
  '株',
  '袋',
  '块',
  '片',
  '本',
  '册',
  '幅',
  '枚',
  '份',
  '方',
  '册',
  '节',
  '站',
  '村',
  '镇',
  '县',
  '页',
  '集',
  '道',
  '度',
  '升',
  '桩',
  '盏',
  '成',
].sort((a, b) => b.length - a.length);
const unit = `(?:[万亿千百十]{0,2}(?:${units.join('|')}))(?:\\/(?:项|人|年|亩|家|户|个|月|天|次|吨|件|台|公里|平方米|千瓦时|立方米|万元|百户|千人|万人))?`;
const figure = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const targetPattern = new RegExp(
  `(?<![\\dA-Za-z.+〔\\-—~/×第])(?<value>${figure})(?:(?<firstUnit>${unit})?(?:[—\\-~－–]{1,2}|至|到)(?<upper>${figure}))?(?<more>余|多)?\\s?(?<unit>${unit})(?<after>(?:及|或|（含）)?以上|(?:及|或)?以下|以内|之内|内(?=[办完，。；])|左右|上下|余|多(?=[个家项户]))?`,
  'g',
);
const hanPattern =
  /(?<before>打造|开发|推动|培育|建设|新增|引进|实施|遴选|选树|发布|建成|组织|开展|服务|覆盖|带动|扶持|近|上|超|超过|突破|不少于)(?<value>[百千万])(?<unit>项|款|家|个|名|户|场|条|件|台|亩|人)(?=[\u4e00-\u9fff，。；、]|$)/g;
const percentPattern = /百分之(?<value>[一二三四五六七八九十百〇零点\d.]+)(?<after>以上|以下|以内|左右)?/g;

/** Words before a figure, the nearest deciding; how far they may stand from it (in characters without a mark between). */
const before: readonly (readonly [Comparison, RegExp])[] = [
  [
    'at-most',
    /(?:≤|<=|不超过|不高于|不多于|不得超过|不得高于|不大于|最高|最多|至多|上限(?:为|是)?|控制在|限制在|压降至|压减至|压缩至|压缩到)[^，。；：\d]{0,16}$/,
  ],
  [
    'at-least',
    /(?:≥|>=|不少于|不低于|不小于|不得少于|不得低于|至少|最少|最低|稳定在(?=.{0,2}$)|保持在(?=.{0,2}$)|力争不少于)[^，。；：\d]{0,16}$/,
  ],
  ['more-than', /(?:>|超过|突破|高于|大于|多于|超(?=$)|逾(?=$)|超出|跨越)[^，。；：\d]{0,12}$/],
  ['less-than', /(?:<|低于|少于|小于|不足|不到|不满)[^，。；：\d]{0,12}$/],
  ['about', /(?:(?<![签履合预邀节集违])约|近|大约|接近|大致|将近)$/],
];

const exact =
  /(?:达到|达|至|到|为|实现|完成|新增|新建|培育|建设|打造|建成|引进|引育|遴选|选树|培养|招引|发展|组织|开展|举办|发布|出台|推出|创建|申报|争创|认定|改造|提升|提高|增长|下降|降低|减少|压减|压缩|覆盖|覆盖率|占比|比例|增加|增速|率|年均|累计|总量|规模|面积|投入|给予|奖励|补助|支持|安排|每年|全年|各|和|及|、|每|分别|加快|推进|落实|实施|办理|整合|清理|取消|下放|修订|制定|编制|谋划|储备|签约|开工|投产|竣工|入库|纳入|净增|新开|孵化|转化|登记|授权)/;

/**
 * Quantified targets in the wording of a measure: proposals until a person confirms them. Names (GPU, 5G, “415X”), ordinals (第三批),
 * dates and sums such as 1+8+1 are none; spans of time are only where a limit stands beside them (3个工作日内).
 */
export function targetsIn(text: Passage): readonly ProposedTarget[] {
  const targets: ProposedTarget[] = [];
  const quoted = quotesIn(text.text);
  const isQuoted = (at: number): boolean => isInside(quoted, at);
  let lastEnd = -1;
  let lastComparison: Comparison | undefined;
  for (const match of text.text.matchAll(targetPattern)) {
    const { value, upper, unit: printedUnit, after, more, firstUnit } = match.groups ?? {};
    if (value === undefined || printedUnit === undefined || isQuoted(match.index)) continue;
    if (isNoTarget(text.text, match.index, match[0], printedUnit, after)) continue;
    if (firstUnit !== undefined && firstUnit !== printedUnit && upper !== undefined && !printedUnit.endsWith(firstUnit)) continue;
    const lead = text.text.slice(Math.max(0, match.index - 24), match.index);
    const joint = text.text.slice(lastEnd, match.index);
    const isListed = lastEnd >= 0 && (joint === '、' || joint === '和');
    const comparison = comparisonOf(lead, after ?? more, upper, isListed ? lastComparison : undefined);
    if (comparison === 'equal' && isTime(printedUnit) && !/(?:压缩|缩短|缩减|减|降)[^，。；]{0,8}(?:至|到|为)$/.test(lead))
      continue;
    targets.push({
      comparison,
      value: value.replace(/[,，]/g, ''),
      ...(upper === undefined ? {} : { upper: upper.replace(/[,，]/g, '') }),
      unit: printedUnit.replace('％', '%'),
      raw: text.raw(match.index, match.index + match[0].length),
      ...text.span(match.index, match.index + match[0].length),
    });
    lastEnd = match.index + match[0].length;
    lastComparison = comparison;
  }
  for (const target of wordTargets(text, isQuoted)) targets.push(target);
  return targets.sort((a, b) => a.start - b.start);
}

function comparisonOf(
  lead: string,
  after: string | undefined,
  upper: string | undefined,
  listed: Comparison | undefined,
): Comparison {
  if (upper !== undefined) return 'between';
  if (after !== undefined) {
    if (/以上/.test(after)) return 'at-least';
    if (/以下|以内|之内|内/.test(after)) return 'at-most';
    if (/左右|上下/.test(after)) return 'about';
    if (/余|多/.test(after)) return 'more-than';
  }
  const said = before.find(([, pattern]) => pattern.test(lead))?.[0];
  return said ?? listed ?? 'equal';
}

const isTime = (unit: string): boolean => /^(?:小时|分钟|秒|天|个工作日|工作日|个月|ms|毫秒)$/.test(unit);

function isNoTarget(text: string, at: number, match: string, unit: string, after: string | undefined): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const behind = text.slice(at + match.length, at + match.length + 4);
  if (/(?:第|前|第\s)$/.test(before) && after === undefined) return true;
  // 由14户压减至6户: where it starts from.
  if (/(?:由|从)$/.test(before) && /^[\u4e00-\u9fff（）]{1,12}(?:至|到|为)\d/.test(text.slice(at + match.length))) return true;
  if (/^\+/.test(behind) || /\+$/.test(before)) return true;
  if (/〔\d{4}〕$/.test(text.slice(Math.max(0, at - 8), at))) return true;
  if (/^(?:月|日|号|年)/.test(unit)) return true;
  // 5部委, 3方协议, 2本账: counts of parties and names, unless a target verb stands before.
  if (
    /^(?:部|方|本|集|道|度|分|起|列|首|卷|床|席|站|节|单|位|村|镇|县|页|成)$/.test(unit) &&
    !exact.test(before) &&
    !/(?:少于|低于|超过|至少)$/.test(before)
  )
    return true;
  if (unit === '度' && /^(?:角|数|量)/.test(behind)) return true;
  return /^(?:号|版|线|期工程|代|标段|路|环)/.test(behind) && unit.length === 1 && !/^(?:个|家|项|条|期)$/.test(unit);
}

function* wordTargets(text: Passage, isQuoted: (at: number) => boolean): Generator<ProposedTarget> {
  for (const match of text.text.matchAll(hanPattern)) {
    const { before: lead, value, unit: printedUnit } = match.groups ?? {};
    if (value === undefined || printedUnit === undefined || lead === undefined) continue;
    const isPrefix = /^(?:近|上|超|超过|突破|不少于)$/.test(lead);
    const from = isPrefix ? match.index : match.index + lead.length;
    if (isQuoted(from)) continue;
    const end = match.index + match[0].length;
    const comparison: Comparison =
      lead === '上' || lead === '不少于' ? 'at-least' : /^(?:超|超过|突破)$/.test(lead) ? 'more-than' : 'about';
    yield {
      comparison,
      value: value === '百' ? '100' : value === '千' ? '1000' : '10000',
      unit: printedUnit,
      raw: text.raw(from, end),
      ...text.span(from, end),
    };
  }
  for (const match of text.text.matchAll(percentPattern)) {
    const value = decimalOfHan(match.groups?.value ?? '');
    if (value === undefined || isQuoted(match.index)) continue;
    const end = match.index + match[0].length;
    const lead = text.text.slice(Math.max(0, match.index - 24), match.index);
    yield {
      comparison: comparisonOf(lead, match.groups?.after, undefined, undefined),
      value,
      unit: '%',
      raw: text.raw(match.index, end),
      ...text.span(match.index, end),
    };
  }
}

/** 七十 → 70, 七点三 → 7.3. */
function decimalOfHan(text: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = '', fraction] = text.split('点');
  const figures = '零一二三四五六七八九';
  const tens = /^(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(whole);
  const integer =
    whole === '百' || whole === '一百'
      ? 100
      : tens === null
        ? undefined
        : (whole.includes('十') ? figures.indexOf(tens[1] ?? '一') * 10 : 0) +
          (tens[2] === undefined ? 0 : figures.indexOf(tens[2]));
  if (integer === undefined || whole === '') return undefined;
  if (fraction === undefined) return String(integer);
  const digits = [...fraction].map((character) => figures.indexOf(character.replace('〇', '零')));
  return digits.includes(-1) ? undefined : `${integer}.${digits.join('')}`;
}

/** Pieces in quotation and title marks: names, not figures. */
function quotesIn(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [open, close] of [
    ['“', '”'],
    ['《', '》'],
    ['‘', '’'],
  ] as const) {
    let from = text.indexOf(open);
    while (from !== -1) {
      const to = text.indexOf(close, from + 1);
      if (to === -1) break;
      found.push([from, to]);
      from = text.indexOf(open, to + 1);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Whether a place lies in one of the ranges, which are in order. */
function isInside(ranges: readonly (readonly [number, number])[], at: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  // Quotation marks inside title marks begin later and end earlier; two back are enough.
  return [low - 1, low - 2].some((i) => at < (ranges[i]?.[1] ?? -1));
}
