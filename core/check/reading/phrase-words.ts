import { anyOf } from './word-pattern.ts';

/** Words that open a clause and do not belong to what is measured. */
const openings =
  '旗县市区 市直部门 市直单位 各地 各旗县市区 各旗县 各单位 各部门 各责任单位 各级 尚有 仍有 其中 截至目前 截至 目前 今年以来 去年以来 同时 此外 另外 初步核算 预计 据统计 据初步统计 全年 全市 全县 全旗 全区 全省 全国 全村 全镇 年末 月末 本月 本周 上周 上月 上半年 下半年 今年 去年 明年 当年 累计 共 共有 已 已经 再 并 且 而 也 还 ' +
  '仅 均 分别 现有 实有 拥有 拥 完成 实现 达到 建成 新建 改造 新建改造 新改建 实施 投入 发放 开展 组织 举办 培育 组建 建立 处置 解决 累计完成 推广 落实 安排 新增 净增 形成 带动 撬动 核发 盘活 检查 排查 发现 召开 听取 审议通过 签发 接待 出让 兑现 ' +
  '发行 争取 更新 打造 引进 派出 出动 营救 服务 惠及 覆盖 涉及 受理 办理 化解 破解 压减 压缩 精简 减少 增加 提高 下降 增长 使 让 将 把 对 为 从 由 在 以 按 是 有 按不变价格计算 比上年末 比上年 比去年 较上年 较去年 同比 环比 年均 该 ' +
  '我市 我县 我旗 我局 我区 县里 旗里 村里 市财政 只剩 只有 每年 如今 过去 以前 现在 力争 确保 计划 突破 超过 到 全部 其余 剩余 还剩 已有 先后 最高 最低 约 近 设立 实际 核定 相当于 保障 吸引 推出 集中推进 推进 集中实施 成功创建 成功 试行 精准 创新 试点 关停 淘汰 给予 开设 设置 建 累计建成 累计实施 累计开工建设 累计新增 承担 计划';
/** Words that end it: what is said of the subject. */
const endings =
  '完成 实现 达到 达 已达 为 仅为 仅 只有 共 共有 约 突破 超过 超 稳定在 保持在 控制在 控制到 保持 稳定 由 从 的 是 有 占 了 增长到 增长 增加到 增加 增至 必须 须 增产 增收 减收 少收 改善 提高到 提高 提升至 提升到 提升 上升 上升到 下降到 下降 降至 降到 降为 减少到 减少 减至 ' +
  '缩短至 缩短到 缩短 缩小到 缩小 压缩至 压缩到 压缩 压减到 压减 精简为 扩大到 扩大 上涨 下跌 回升 回落 由目前的 由上年 由去年 由年初 由上年同期 跃升至目前 分别 分别为 分别达 均为 均达 均 同比 环比 比上年 比上年末 较上年 比去年 较去年 比去年同期 较去年同期 同比分别 同期 累计 年均 年均分别 稳居 高达 接近 将近 近 逾 至 到 在 已 已经 还 均在 要 将 再 再降 也 就 ' +
  '不低于 不少于 不到 不足 不超过 按 以 合计 总计 进一步 又 新增 净增 攀升至 跃升至 跃升 拓展到 拓展至 扩展到 扩展至 扩容到 扩容至 延伸到 翻了 翻 一路 持续 首次 降低 大 力争 力争到 力争达到 较 比 要到 要提高到 却只 却 则 主要 目前 投用只用 连续 减幅 增幅 降幅 涨幅 多收 多挣 快 多 低 高 保持增长 减 增 稳定保持在 打造 建立 低于 高于 占比为 年来 里 进入 前后 用了';

/** Words by the character that a look-up has at hand, longest first. */
function indexed(words: string, at: 0 | -1): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const word of words.split(' ').sort((a, b) => b.length - a.length)) {
    const key = word.at(at) ?? '';
    rows.set(key, [...(rows.get(key) ?? []), word]);
  }
  return rows;
}
const byFirst = indexed(openings, 0);
const byLast = indexed(endings, -1);

export const openingOf = (phrase: string, isAllowed: (rest: string) => boolean): string | undefined =>
  byFirst.get(phrase[0] ?? '')?.find((word) => phrase.startsWith(word) && isAllowed(phrase.slice(word.length)));
export const endingOf = (phrase: string): string | undefined =>
  byLast.get(phrase.at(-1) ?? '')?.find((word) => phrase.endsWith(word));

/** Verbs whose object is the subject of the figure, wherever they stand in the clause: 热线受理诉求186件. */
export const objectVerbs = new RegExp(
  anyOf(
    '建成 设置 受理 实现 提供 完成 吸引 保障 关停 淘汰 派出 开设 出动 组建 发放 推出 派驻 落实 接待 举办 引进 培育 获得 争取到 安排 解决 撬动 惠及 投放 撤销 签订 检查 排查 养起了 查看 走访 制定 出台 印发 修订 梳理 征集 收到 筹集 筹措 下达 拨付 选派 招聘 查处 侦破 移交 购置 配备 发出 开通 签署 约谈 给予',
  ),
  'g',
);

/** Deeds that count the things named before: 已整改38项 after 隐患41项. */
export const deeds =
  /^(?:已|已经)?(?:整改|开工|办结|破解|治理|回复|验收|竣工|投产|销号|反馈|完工|交付|入库|完成|化解|处置|落实|实施|兑现|拨付|签约)$/;

/** Nouns that measure what is named before them: 金额, 支出 of it. */
export const ofOther = /^(?:金额|支出|强度|价格|均价|面积|人数|户数|占地|产值|销售额|成交额|库容|得分|平均分)$/;

export const averages = /^(?:户均|人均|亩均|每亩|每户|每人|平均每天|日均|月均|每天|每年|年均)$/;

/** Where the noun behind a classifier ends and what is said of it begins: 38个试点项目 | 示范引领. */
export const predicates =
  '予以 给予 受到 已 均 全部 实现 完成 获评 入选 引领 落户 成为 参加 达到 通过 达标 增加 减少 提高 上线 开工 纳入 运行 统一 集聚 从 由 进行 落地 惠及 建成 办结 正在 尚未 未 可 为 在 是 被 对 与 ' +
  '向 实行 推进 梯次 获 改造 示范 动态 复垦 昼夜 走进 转岗 平均 协同 按 发放 办理 报送 共 享受 受益 外出 投运 清零 参与 参会 召开 提前 如期 带动 养起 建起 只剩 只有 仅 近 约 超过 逾';
