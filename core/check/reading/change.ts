import type { Direction } from '../figure.ts';

const up =
  '升值 增长 增加 提高 上升 提升 上涨 上调 回升 攀升 增至 增到 升至 升到 扩大 新增 净增 增产 增收 增幅 增速 涨幅 加快 快了 多挣 多收 增值 增 升 涨 翻 跃升 跃至 增多 超额 高于 高出 快于 前进 上移 拓展 延长 增效 提速 上扬 多';
const down =
  '便宜 改善 减收 少收 贬值 下降 降低 减少 减产 压减 压缩 缩短 缩小 下滑 下跌 下调 回落 降至 降到 降为 减至 降幅 减幅 跌幅 降价 压降 精简 节约 节省 减排 削减 收窄 负增长 低于 减轻 少跑 降 减 跌 缩 省 落后 后退 退坡';

type Verb = { readonly word: string; readonly direction: Direction };
const verbs: readonly Verb[] = [
  ...up.split(' ').map((word) => ({ word, direction: 'up' as const })),
  ...down.split(' ').map((word) => ({ word, direction: 'down' as const })),
].sort((a, b) => b.word.length - a.word.length);

/** Nouns that hold a verb of change and are none: 新增学位 is a subject, 减排 a field of work. */
const partOfNoun: readonly RegExp[] = [
  /^(?:增值税|增量|增加值|增长点|增长极|升规|降碳|减灾|减税|减负|降费|升级|升学|提升工程|节约型|翻译|翻新|翻身|减压|降水|降雨|降解|落后产能|多式|多元|多样|多个|多数|多家|多名|多项|省级|省道|省市|省份|省区|升降|涨停|延长线|翻倒|拓展训练|减速|降尘|降噪|缩微|缩减)/,
];

export type Change = {
  readonly direction: Direction;
  readonly word: string;
  /** The change ends at the figure (增至, 降到), it is not the figure. */
  readonly isReached: boolean;
  /** How far the verb's end stands before the end of the words. */
  readonly distance: number;
};

const verbsByFirst = new Map<string, Verb[]>();
for (const verb of verbs) {
  const row = verbsByFirst.get(verb.word[0] ?? '') ?? [];
  row.push(verb);
  verbsByFirst.set(verb.word[0] ?? '', row);
}

/** The last verb of change in the words before a figure. */
export function changeIn(words: string): Change | undefined {
  let at = 0;
  let last: { verb: Verb; end: number } | undefined;
  while (at < words.length) {
    const verb = verbsByFirst.get(words[at] ?? '')?.find(({ word }) => words.startsWith(word, at));
    if (!verb || partOfNoun.some((noun) => noun.test(words.slice(at, at + 6)))) {
      at++;
      continue;
    }
    at += verb.word.length;
    last = { verb, end: at };
  }
  if (!last) return undefined;
  const tail = words.slice(last.end);
  const isReached =
    /[至到为]$/.test(last.verb.word) ||
    /^(?:了|的)?(?:至|到|为|达到|达|成)/.test(tail) ||
    /(?:提高|增加|降低|扩大|压缩)?(?:至|到|达到|达)[约近超逾]?(?:过)?$/.test(tail);
  return { direction: last.verb.direction, word: last.verb.word, isReached, distance: tail.length };
}
