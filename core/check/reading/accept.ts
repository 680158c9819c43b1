import type { Token } from '../lexer/token.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './word-pattern.ts';

/** What a quantity turns out to be once its surroundings are seen: a figure, or a name that only holds a number word. */
export type Acceptance = 'figure' | 'name';

const small = (token: Token): boolean =>
  token.isInWords && token.inner === undefined && token.unit.multiplier.eq(1) && token.value?.lte(10) === true;

/** Nouns that a small number of words counts in a heading or slogan; the list that follows can be checked against it. */
const abstract = new RegExp(
  `^${anyOf('重 重大 重点 主要 突出 关键 核心 基本 具体 专项 大 方面 维度 层面')}?${anyOf(
    '全面 规定 红线 革命 服从 振兴 融合 方面 措施 举措 问题 机制 强化 行动 工程 计划 任务 环节 层面 维度 体系 阶段 步骤 原则 关系 字 倍增 坚持 必须 抓手 难题 转变 转型 结合 聚焦 着力 确保 提升 攻坚 ' +
      '战役 定位 屏障 基地 桥头堡 目标 制度 清单 要素 难点 短板 到位 不低于 不变 确立 维护 意识 自信 开刀 点 思维 优势 支柱 板块 领域 主体 认同 更 统一 一批 前列 率先',
  )}`,
);
/**
 * How many characters behind a number word belong to its name: 四项措施, 三个强化; 一张张 with its classifier said twice; one
 * character where the number has no unit (百业, 零碳).
 */
export function nameTail({ token, after }: Scene): number {
  if (!token.isInWords) return 0;
  if (token.unit.bare !== '' && after.startsWith(token.unit.bare)) return token.unit.bare.length;
  if (token.unit.counts !== undefined) return abstract.exec(after)?.[0].length ?? 0;
  return token.unit.bare === '' && wordGoesOn.test(after) ? 1 : 0;
}
const wordGoesOn = /^(?![的了是在和与及或也都就之于以从到至为一二三四五六七八九十百千万亿])[\u4e00-\u9fff]/;
const planWords =
  /^(?:行动|攻坚|计划|规划|倍增(?=行动|计划|工程|方案)|提升(?=行动|计划|工程|方案|规划|专项)|滚动|方案|综述|观察|回眸|大计|任期|制|改革|来|间)/;
const ofOnly = /(?:仅|只|只有|只剩|仅有|仅剩|共|新增|每减|减少到|减至|剩余|达到|唯有|各)$/;

/** Judges a quantity that the lexer read. Names of fractions, dates, ordinals are not asked here. */
export function acceptanceOf(scene: Scene, front: string): Acceptance {
  const { token, after, before } = scene;
  if (isAlwaysOn(token, after)) return 'name';
  if (isInShortQuotes(scene)) return 'name';
  if (/^死亡率/.test(after) || isVoltageClass(token, after)) return 'name';
  if (token.isBareScale && token.inner === undefined) return bareScaleOf(token, front, after);
  const hasUnit = token.unit.bare !== '';
  if (token.isInWords && !hasUnit) return wordOf(scene);
  if (token.unit.bare === '号' && token.unit.multiplier.eq(1)) return 'name';
  if (token.unit.bare === '岁' && /^(?:及)?以[上下]/.test(after)) return 'name';
  if (token.unit.bare === '方' && small(token)) return 'name';
  if (token.isInWords && /每$/.test(before)) return 'name';
  if (!token.isInWords && !hasUnit) return /^(?:后|路|型|式|线|国道|省道|米线|网|栋|#|版)/.test(after) ? 'name' : 'figure';
  if (!small(token) || front !== '') return 'figure';
  return smallOf(scene, before);
}

/** 500千伏输变电工程: the class of the line, no measure of it. */
const isVoltageClass = (token: Token, after: string): boolean =>
  token.unit.dimension === 'voltage' && /^(?:及以上)?(?:输变电|变电|线路|电网|主变|输电|送出|开关|高压|特高压)/.test(after);

/** 24小时值班: a service, no span that something took. */
const isAlwaysOn = (token: Token, after: string): boolean =>
  token.unit.bare === '小时' &&
  token.value?.eq(24) === true &&
  /^(?:专人|值班|值守|畅通|营业|自助|服务|不打烊|在线|不间断|开放|监测|受理|热线|内?轮|运行|监控|响应)/.test(after);

function bareScaleOf(token: Token, front: string, after: string): Acceptance {
  if (front !== '' || /^级/.test(after) || (/^[只头亩]$/.test(token.unit.bare) && /^及?以[上下]/.test(after))) return 'figure';
  const scale = token.unit.multiplier;
  const isPair = !scale.eq(1) && token.value?.gt(1) === true;
  if (isPair && token.unit.bare !== '') return 'figure';
  return 'name';
}

function wordOf(scene: Scene): Acceptance {
  const { token, before, after } = scene;
  if (token.value?.isZero())
    return /(?:为|是|达到|降至|降为|控制在|增长)$/.test(before) && !/^[的距食售部件碎散星]/.test(after) ? 'figure' : 'name';
  if (token.interval !== undefined) return token.inner === undefined ? 'name' : 'figure';
  if (token.unit.multiplier.gt(1) || token.value?.gt(10)) return 'figure';
  return 'name';
}

const soloName = /^(?:年级|年一度|年来|年之计|年到头|年四季|天|日|人一|分为|次性|边|面|路|线)/;

function smallOf(scene: Scene, before: string): Acceptance {
  const { token, after, text } = scene;
  const value = token.value;
  const behind = text.slice(token.numberEnd ?? token.end, token.end + 8);
  if (token.unit.dimension === 'time') {
    if (value?.eq(1) && soloName.test(behind)) return 'name';
    if (planWords.test(after) && !/^[来间]/.test(after)) return 'name';
    return 'figure';
  }
  const counted = token.unit.counts !== undefined;
  if (!counted) return 'figure';
  if (value?.eq(1)) return ofOnly.test(before) ? 'figure' : 'name';
  if (abstract.test(after) || /^[字点方大类面层度招环步档]/.test(token.unit.bare)) return 'name';
  return 'figure';
}

/** Inside short quotes (“三个强化”, “30分钟”交通圈) a number belongs to a name, unless it is a plain measure with per cent or money. */
export function isInShortQuotes(scene: Scene): boolean {
  const { text, token } = scene;
  if (/[%元]$/.test(token.unit.printed)) return false;
  return quoteAround(text, token.start, token.end) !== undefined;
}

const longestQuote = 14;

/** The short quotation that a place stands in: offsets of what is between the quotation marks. */
export function quoteAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  let open = start;
  while (open > 0 && start - open < longestQuote && !/[“”"，。；！？\n：]/.test(text[open - 1] ?? '')) open--;
  if (!/[“"]/.test(text[open - 1] ?? '')) return undefined;
  let close = end;
  while (close < text.length && close - open <= longestQuote && !/[“”"，。；！？\n：]/.test(text[close] ?? '')) close++;
  return /[”"]/.test(text[close] ?? '') && close - open <= longestQuote ? { start: open, end: close } : undefined;
}
