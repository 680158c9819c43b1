import type { FigureKind } from '../figure.ts';
import type { Scene } from './scene.ts';

/** Words that open a clause and do not belong to what is measured. */
const openings =
  '其中 截至目前 截至 目前 今年以来 去年以来 同时 此外 另外 初步核算 预计 据统计 据初步统计 全年 全市 全县 全旗 全区 全省 全国 年末 本月 本周 上半年 下半年 累计 共 共有 已 再 并 且 而 也 还 仅 均 分别 现有 实有 拥有 拥 ' +
  '完成 实现 达到 达 建成 新建 改造 新建改造 实施 投入 发放 开展 组织 举办 培育 组建 建立 处置 解决 累计完成 推广 落实 安排 新增 净增 形成 带动 撬动 核发 盘活 检查 排查 发现 召开 听取 审议通过 签发 接待 出让 兑现 发行 争取 更新 获评 打造 引进 派出 出动 营救 服务 惠及 覆盖 涉及 受理 办理 化解 破解 压减 压缩 精简 减少 增加 提高 下降 增长 使 让 将 把 对 为 从 由 在 以 按 是 有 按不变价格计算 比上年末 比上年 比去年 较上年 较去年 同比 环比 年均 平均 各类 各级 该 我市 我县 我旗 我局 县里 旗里 市财政 只剩 只有 每年 如今 过去 以前 现在 力争 确保 计划 争取 突破 超过 到 全部 其余 剩余 还剩 一般 已有 先后 最高 最低 最短 最长 约 近 实际 核定';
/** Words that end it: what is said of the subject. */
const endings =
  '完成 实现 达到 达 已达 为 仅为 仅 只有 共 共有 约 突破 超过 超 稳定在 保持在 控制在 控制到 稳定保持在 由 从 的 是 有 占 达到了 了 增长到 增长 增加到 增加 增至 提高到 提高 提升至 提升到 提升 上升 上升到 下降到 下降 降至 降到 降为 减少到 减少 减至 缩短至 缩短到 缩短 缩小到 缩小 压缩至 压缩到 压缩 压减到 压减 精简为 扩大到 扩大 上涨 下跌 回升 由目前的 分别 分别为 分别达 均为 均达 均 同比 环比 比上年 比上年末 较上年 累计 年均 平均 稳居 高达 接近 将近 近 逾 至 到 在 已 还 均在 要 将 再 也 就 不低于 不少于 不到 不足 总数 比去年同期 同比分别 同期 不超过 保持 稳定 按 以 合计 总计 进一步 又 以上 新增 净增 攀升至 跃升至 翻了 翻 一路 持续 首次 占全市 降低 回落 大 力争 净 力争到 较 比 要到 要提高到 力争达到';

const sorted = (words: string): readonly string[] => words.split(' ').sort((a, b) => b.length - a.length);
const openingWords = sorted(openings);
const endingWords = sorted(endings);
const timeWords = /^(?:截至|到|至|自)?(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|份)?|末|底)?(?:以来|末|底|前|，)?/;

/** The noun phrase left of the words of change and reaching, right of the openings; '' where nothing is left. */
export function phraseBefore(words: string): string {
  let phrase = words
    .replace(/[（(][^（）()]{0,20}[）)]/g, '')
    .replace(/^.*[）)]/, '')
    .replace(/^["“”、\s]+|[\s：:]+$/g, '');
  for (let changed = true; changed && phrase !== ''; ) {
    changed = false;
    for (const word of endingWords) {
      if (phrase.endsWith(word) && phrase.length > word.length - 1) {
        phrase = phrase.slice(0, -word.length);
        changed = true;
        break;
      }
    }
    if (!changed && timeWords.test(phrase)) {
      const rest = phrase.replace(timeWords, '');
      if (rest !== phrase) {
        phrase = rest;
        changed = true;
      }
    }
    if (!changed) {
      const word = openingWords.find((opening) => phrase.startsWith(opening));
      if (word !== undefined) {
        phrase = phrase.slice(word.length);
        changed = true;
      }
    }
  }
  return phrase.replace(/^[的、和及与以]+|[的、和及与]+$/g, '');
}

const predicates =
  /(?:的?[^，。；、]{0,3}(?:已|均|全部|实现|完成|获评|入选|引领|落户|成为|参加|达到|通过|达标|增加|减少|提高|上线|开工|纳入|运行|统一|集聚|从|由|进行|落地|惠及|建成|办结|正在|未|尚未|可|为|在|是|被|对|与|向|以|实行|推进|梯次|获|改造|整合|示范|动态|复垦|昼夜|走进|转岗|培训|平均|工作|协同|按))/;

/** The noun phrase that a classifier counts: 38个试点项目示范引领 → 试点项目. */
export function phraseAfter(words: string): string {
  let phrase = words.replace(/^(?:以上|以下|左右|以内|内)?的?/, '');
  const cut = predicates.exec(phrase);
  if (cut && cut.index > 0) phrase = phrase.slice(0, cut.index);
  else if (cut?.index === 0) return '';
  return /^[\u4e00-\u9fffA-Za-z“”]{2,16}$/.test(phrase) ? phrase.replace(/的$/, '') : '';
}

const notNoun = /^(?:增长|下降|提高|减少|增加|以上|以下|左右|和|及|与|的$|，|、|至|到)/;

/** What the figure measures, from its own clause; '' where the clause has no words for it. */
export function ownSubject(scene: Scene, front: string, kind: FigureKind): string {
  const before = front === '' ? scene.before : scene.before.slice(0, -front.length);
  const left = phraseBefore(before);
  const isCounting =
    kind === 'count' || (kind === 'target' && scene.token.unit.counts === 'things') || scene.token.unit.counts !== undefined;
  if (isCounting && !notNoun.test(scene.after)) {
    const right = phraseAfter(scene.after);
    if (right !== '' && left.length < 2) return right;
    if (right !== '' && left === '') return right;
  }
  if (kind === 'share' && scene.token.isInWords && left === '') return phraseAfter(scene.after.replace(/^(?:以上)?的?/, ''));
  return left.length > 24 ? left.slice(-24) : left.length < 2 ? '' : left;
}

/** The members of "A、B和C分别" in front of the first figure of an elliptic list. */
export function listedSubjects(clauseBefore: string): readonly string[] {
  const at = clauseBefore.lastIndexOf('分别');
  if (at < 0) return [];
  const names = phraseBefore(clauseBefore.slice(0, at))
    .split(/、|和|及|与/)
    .map((name) => phraseBefore(name))
    .filter((name) => name !== '');
  const head = names[0] ?? '';
  if (names.length === 1 && /^城乡/.test(head))
    return [head.replace(/^城乡(?:居民)?/, '城镇居民'), head.replace(/^城乡(?:居民)?/, '农村居民')];
  return names.length >= 2 ? names : [];
}
