/** How a change is meant: by a verb of rise or of fall. */
export type Way = 'up' | 'down';

const up =
  '复合增长率|复合增速|增长率|增速|递增|增长|增加|提高|提升|上升|上涨|回升|攀升|跃升|扩大|净增|增产|增收|增幅|涨幅|升幅|增效|快了|多了|延长|拓展|上调|拓宽|新增|增|升|涨|多';
const down =
  '递减|下降|降低|减少|压缩|压减|缩短|缩小|节约|节省|减产|净减|下跌|下滑|回落|降幅|减幅|跌幅|收窄|精简|削减|下调|少了|压降|降|减|跌|缩|省|少';
export const changeVerb = `(?:${up}|${down})`;
const downAtStart = new RegExp(`^(?:${down}|取消|核减|裁撤|撤销|清退)`);

/** Whether a verb of change rises or falls. @example wayOf('压减') // 'down' */
export const wayOf = (verb: string): Way => (downAtStart.test(verb) ? 'down' : 'up');

const realWords = /不变价|可比价|实际增|实际下降|扣除价格/;
const realSubjects = /生产总值|GDP|增加值(?!税|率)|国内生产|地区总产/;
const comparableWords = /可比口径|同口径|可比增长|剔除|扣除.{0,8}因素|留抵退税/;

/** Which fact growth beside levels lacks, by the words around it; undefined where levels and growth are of one kind. */
export function missingFact(words: string): 'price-index' | 'comparable-base' | undefined {
  if (comparableWords.test(words)) return 'comparable-base';
  return realWords.test(words) || realSubjects.test(words) ? 'price-index' : undefined;
}
