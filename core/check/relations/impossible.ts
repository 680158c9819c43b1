import type { Finding } from '../finding.ts';
import { amountAt, findingOf, labelBefore, type Passage, placeOf, type Reading, signs, wordsOf } from '../sentence/passage.ts';

const word = `[^${signs}，；：、。（）]`;
const fallVerb = '(?:下降|降低|减少|减|降|缩小|缩短|压缩|压减|下跌|下滑|减产|回落|减幅|降幅)';
const fall = new RegExp(`${fallVerb}(?:了|约|达到?|幅度?达?到?|为)?(?<sign>[ⓂⓅ])`, 'dg');
const canTurn = /利润|盈利|收益|盈余|净流入|净值|效益|结余|余额/;

/** A fall by 100 % or more, or in multiples. Profits may turn into losses: the text lacks the fact. */
export function fallsIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(fall)].flatMap((found) => {
      const offset = found.indices?.groups?.sign?.[0] ?? -1;
      const amount = amountAt(reading, passage, offset);
      if (!amount?.value || /番/.test(amount.printed)) return [];
      if (amount.unit.dimension === 'share' && amount.value.lte(100)) return [];
      const subject = `${sentenceBefore(passage, found.index)}${amount.figure.subject ?? ''}`;
      const verdict = canTurn.test(subject) ? 'undecidable' : 'contradicts';
      const printed = wordsOf(reading, passage, found.index, offset + 1);
      const range = { start: placeOf(passage, found.index, found.index + 1).start, end: amount.figure.end };
      return [findingOf(reading, 'impossible-fall', verdict, [amount.index], { printed }, range)];
    }),
  );
}

const sentenceBefore = (passage: Passage, offset: number): string => /[^；。]*$/.exec(passage.line.slice(0, offset))?.[0] ?? '';

const bounded =
  /(?:占比|比重|占.{0,14}|覆盖率|普及率|合格率|满意率|满意度|优良率|优良天数比例|达标率|成活率|机械化率|森林覆盖率|植被盖度|植被覆盖度|办结率|整改率|城镇化率|绿化率|签约率|就业率|回收率|处置率|安全利用率|入住率|及格率|上线率|通过率|出勤率|利用率|普惠率|好评率|知晓率|入户率|通达率|治愈率|抽查率|签收率|回复率|还款率|巩固率|处理率|收集率|净入学率|(?<!毛)入学率|升学率|失业率|发生率|检出率|参与率|使用率|硬化率|通车率|接入率|持证率|在线率|兑现率|免疫率|接种率|准确率|公开率|网办率|可办率|销号率|化解率|破案率|在岗率|空置率|渗透率|优良比例|达标比例|合格比例|优质化率|良种率|自来水普及率|无害化率|资源化率)(?:的?(?:比重|比例|份额))?(?:为|达|达到|高达|是|提高到|提升至|提升到|升至|保持在|稳定在|均为|均达|分别为|分别达)?$/;

/** Shares and rates of a whole beyond 100 %. Rates that may exceed it (完成率, 参保率, 毛入学率) are not among them. */
export function excessesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.figures.keys()].flatMap((offset) => {
      const amount = amountAt(reading, passage, offset);
      if (passage.line[offset] !== 'Ⓟ' || !amount?.value?.gt(100)) return [];
      const label = labelBefore(passage, offset);
      const found = bounded.exec(label);
      if (!found || /增|降|减|升/.test(label.slice(found.index).replace(/提升|升至|提高/g, ''))) return [];
      const params = { subject: amount.figure.subject ?? label, printed: amount.printed };
      return [findingOf(reading, 'impossible-share', 'contradicts', [amount.index], params)];
    }),
  );
}

const mixed = new RegExp(
  `(?:同比|环比|[较比](?:${word}|Ⓨ){0,12}?)(?<verb>增长|增加|提高|提升|上升|扩大)(?:到|至)(?:了|约)?(?<sign>Ⓜ)`,
  'dg',
);

/** 较去年同期增长到1.4倍: 较 compares an increase, 增长到 names what was reached. */
export function mixedMultiplesIn(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(mixed)].flatMap((found) => {
      const offset = found.indices?.groups?.sign?.[0] ?? -1;
      const amount = amountAt(reading, passage, offset);
      const verb = found.groups?.verb ?? '';
      if (!amount?.value || /番/.test(amount.printed)) return [];
      const printed = wordsOf(reading, passage, found.index, offset + 1);
      const stem = wordsOf(reading, passage, found.index, (found.indices?.groups?.verb?.[0] ?? found.index) + verb.length);
      const range = { start: placeOf(passage, found.index, found.index + 1).start, end: amount.figure.end };
      return [
        findingOf(
          reading,
          'increase-for-level',
          'contradicts',
          [amount.index],
          { printed, instead: `${stem}${amount.printed}` },
          range,
        ),
      ];
    }),
  );
}

const structure =
  /(?:(?:结构|比例|比重|构成)(?:为|调整为|优化为|是|由(?:上年的?|去年的?|\d{4}年的?)?)?|(?<=\d)(?:调整|优化|演变|变动|转变|改善)(?:为|到|至)(?:今年的?|\d{4}年的?)?)(?<shares>\d{1,3}(?:\.\d{1,2})?(?:[∶:：]\d{1,3}(?:\.\d{1,2})?){2})(?![\d.∶:：])/dg;

/** 三次产业结构为18∶36∶46 makes 100. */
export function structuresIn(reading: Reading): readonly Finding[] {
  const { text, places } = reading.folded;
  return [...text.matchAll(structure)].flatMap((found) => {
    const printed = found.groups?.shares ?? '';
    const shares = printed.split(/[∶:：]/);
    const digits = Math.max(...shares.map((share) => share.split('.')[1]?.length ?? 0));
    const scale = 10 ** digits;
    const sum = shares.reduce((all, share) => all + Math.round(Number(share) * scale), 0);
    if (Math.abs(sum - 100 * scale) > 25 * scale) return [];
    const at = found.indices?.groups?.shares?.[0] ?? 0;
    const range = { start: places[at] ?? 0, end: (places[at + printed.length - 1] ?? 0) + 1 };
    const indexes = reading.figures.flatMap((figure, i) => (figure.start >= range.start && figure.end <= range.end ? [i] : []));
    const verdict = sum === 100 * scale ? 'agrees' : Math.abs(sum - 100 * scale) <= 1 ? 'possible' : 'contradicts';
    const result = `${sum / scale}`;
    const params = { expression: shares.join(' + '), result, low: result, high: result, printed: '100' };
    return [findingOf(reading, 'shares-over-100', verdict, indexes, params, range)];
  });
}

const among = new RegExp(
  `(?<total>Ⓝ)${word}{0,12}(?:中|里)，?${word}{0,10}?(?:列|居|排|排名|位列|位居|排在|名列|获得?|处于)?${word}{0,2}?(?<rank>Ⓚ)`,
  'dg',
);
const amongAll = new RegExp(
  `共有?(?<total>Ⓝ)${word}{0,6}，(?!${word}*全[省国区])${word}{0,10}?(?:列|居|排|排名|位列|位居)(?<rank>Ⓚ)`,
  'dg',
);
const ahead = new RegExp(`(?<rank>Ⓚ)，?[较比]${word}{0,6}(?:前进|上升|提升|前移)(?:了)?(?<step>[ⓃⓀ])`, 'dg');

const moved = new RegExp(
  `[由从](?:${word}|Ⓨ){0,10}?(?<from>Ⓚ)(?:上升|提升|跃升|跃居|前进|升|前移|下降|下滑|后退|降|退)?(?:到|至|为)?(?:${word}|Ⓨ){0,6}?(?<to>Ⓚ)，${word}{0,3}?(?:前进|上升|提升|前移|跃升|下降|后退|下滑|后移)(?:了)?(?<step>[ⓃⓀ])`,
  'dg',
);

/** A rank behind the last of those ranked, or moved by another number of places than printed. */
export function ranksIn(reading: Reading): readonly Finding[] {
  return [...ranksAmong(reading), ...ranksMoved(reading)];
}

/** 由全市第7位升至第2位，前进6位 */
function ranksMoved(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(moved)].flatMap((found) => {
      const at = (group: string) => amountAt(reading, passage, found.indices?.groups?.[group]?.[0] ?? -1);
      const [from, to, step] = [at('from'), at('to'), at('step')];
      if (!from?.value || !to?.value || !step?.value) return [];
      const distance = from.value.minus(to.value).abs();
      const params = {
        printed: wordsOf(reading, passage, found.index, found.index + found[0].length),
        limit: `${from.value.toFixed()} → ${to.value.toFixed()}: ${distance.toFixed()}`,
      };
      const verdict = distance.eq(step.value) ? 'agrees' : 'contradicts';
      return [findingOf(reading, 'rank', verdict, [from.index, to.index, step.index], params)];
    }),
  );
}

function ranksAmong(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage) =>
    [...passage.line.matchAll(among), ...passage.line.matchAll(amongAll)].flatMap((found) => {
      const total = amountAt(reading, passage, found.indices?.groups?.total?.[0] ?? -1);
      const rank = amountAt(reading, passage, found.indices?.groups?.rank?.[0] ?? -1);
      if (!total?.value || !rank?.value || total.unit.counts === undefined || total.value.gt(400)) return [];
      const later = ahead.exec(passage.line.slice(found.index));
      ahead.lastIndex = 0;
      const step = later ? amountAt(reading, passage, found.index + (later.indices?.groups?.step?.[0] ?? -1)) : undefined;
      const worst = step?.value ? rank.value.plus(step.value) : rank.value;
      const params = {
        printed: wordsOf(reading, passage, found.index, found.index + found[0].length),
        limit: `1 ≤ ${worst.toFixed()} ≤ ${total.value.toFixed()}`,
      };
      const indexes = [total.index, rank.index, ...(step ? [step.index] : [])];
      return [findingOf(reading, 'rank', worst.gt(total.value) ? 'contradicts' : 'agrees', indexes, params)];
    }),
  );
}
