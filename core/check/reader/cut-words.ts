import type { Finding } from '../finding.ts';
import { findingOf, type Reading } from '../sentence/passage.ts';
import { rawOf, spanOf } from '../text/folded-text.ts';

/** Words cut by a line break inside a paragraph, and sentences that break off. */
export function cutWordsIn(reading: Reading): readonly Finding[] {
  return [...brokenWords(reading), ...brokenSentences(reading)];
}

const reach = 12;

/** Words of the field that a general dictionary parts into single characters. */
const fieldWords = new Set(
  (
    '攻坚 草畜 高端 督办 督查 办结 销号 台账 旗县 嘎查 盟市 专班 链主 规上 限上 招商 引资 提质 增效 减污 降碳 禁牧 休牧 轮牧 治沙 绿电 风电 光伏 储能 ' +
    '煤电 装机 并网 消纳 增速 增幅 占比 同比 环比 均值 亩均 户均 人均 助企 纾困 免证 数智 数治 数转 智改 技改 扩面 提标 升规 纳统 入库 退库 兜底 网格 ' +
    '信访 墒情 滴灌 种业 饲草 舍饲 出栏 存栏 冷链 班列 瞪羚 整改 述职 问责 容错 纠错 减负 松绑 赋能 联动 闭环 堵点 卡点 试点 铺开 深改 住建 农牧 水务 文旅 卫健 ' +
    '医保 人社 教体 工信 市监'
  ).split(' '),
);

/**
 * A text that is wrapped throughout has its breaks from its layout; they say nothing. In any other text a break inside a word does.
 * Words are those of the platform's own Chinese segmentation.
 */
function brokenWords(reading: Reading): readonly Finding[] {
  const { text, joins, original } = reading.folded;
  const narrow = joins.filter((join) => !join.isWide);
  const lines = original
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  const isWrapped = narrow.length >= 2 && narrow.length > 0.4 * lines;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return joins.flatMap((join) => {
    if (isWrapped && !join.isWide) return [];
    const from = Math.max(text.lastIndexOf('\n', join.at - 1) + 1, join.at - reach);
    const pair = text.slice(join.at - 1, join.at + 1);
    const word = segmenter.segment(text.slice(from, join.at + reach)).containing(join.at - from);
    const isKnown = fieldWords.has(pair);
    const start = isKnown || !word ? join.at - 1 : from + word.index;
    const instead = isKnown || !word ? pair : word.segment;
    const end = start + instead.length;
    if (start >= join.at || end <= join.at || !/^[\u4e00-\u9fff]+$/.test(instead)) return [];
    const range = spanOf(reading.folded, start, end);
    // A figure cut by a line is read all the same.
    if (reading.figures.some((figure) => figure.start < range.start + 1 && figure.end > range.end - 1)) return [];
    const printed = join.isWide ? `${text.slice(start, join.at)}…${text.slice(join.at, end)}` : rawOf(reading.folded, range);
    return [findingOf(reading, 'cut-word', 'contradicts', [], { printed, instead }, range)];
  });
}

const complete =
  /[等了的年月日人个家户次项元强高好多少大小新优稳实快准严细远近上下中内外前后里间处地率度力性化型类级时可行止起来去到]$/;

/** Whether the last word is a single character with which no sentence ends. */
function breaksOff(line: string): boolean {
  if (!/[\u4e00-\u9fff]$/.test(line) || complete.test(line)) return false;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(line.slice(-reach))];
  return words.at(-1)?.segment.length === 1;
}

/** A paragraph of sentences whose last one ends without a mark: 通过火电灵活性改. */
function brokenSentences(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const last = line.slice(Math.max(line.lastIndexOf('。'), line.lastIndexOf('！'), line.lastIndexOf('？')) + 1);
    const isProse = line.length > last.length && /，/.test(last) && last.length >= 16 && !line.includes('\t');
    if (!isProse || !breaksOff(line)) return [];
    const printed = line.slice(-10);
    const range = spanOf(reading.folded, at + line.length - printed.length, at + line.length);
    return [findingOf(reading, 'cut-word', 'contradicts', [], { printed, instead: '' }, range)];
  });
}
