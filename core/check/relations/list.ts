import { numeralValue } from '../../quantity/numeral.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Reading } from '../sentence/passage.ts';
import { spanOf } from '../text/folded-text.ts';

/**
 * A number of things that is followed by their list. Worked on the folded text: the numbers are often names (五类问题, 三个强化).
 */
const announced =
  /(?<count>[一二两三四五六七八九十]{1,3}|\d{1,2})(?:个|项|条|大|类|种|点|方面|步|件|招|篇|场|道|张)(?<noun>(?:实事|大事|好事|要事|事|关系|转变|坚持|确保|结合|抓手|文章|着力点|突破口|关键点|弱项|特点|变化|亮点|经验|启示|原因|思路|路径|途径|方向|关口|防线|底线|牌|硬仗|仗|动作|模式|做法|提升|突出|注重|加强|到位|聚焦|方面|问题|措施|工作|任务|行动|工程|机制|举措|原则|要求|环节|重点|制度|意见|步骤|难题|短板|不足|建议|打算|计划|办法|强化|不到位|内容|板块|阶段)*)(?<bridge>[^。！？：；\n，、]{0,14})(?:，[^。！？：；\n]{0,12})?(?:：|[。，；]?(?=一是|一要|第一，|首先，|（一）))/g;

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

export function listsIn(reading: Reading): readonly Finding[] {
  return [
    ...announcedLists(reading),
    ...closedLists(reading),
    ...titledLists(reading),
    ...repeatedKeys(reading),
    ...shortKeys(reading),
    ...classifiedKeys(reading),
    ...dashedLists(reading),
    ...namedBefore(reading),
    ...rankedLists(reading),
  ];
}

function announcedLists(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  const findings: Finding[] = [];
  announced.lastIndex = 0;
  for (let found = announced.exec(text); found; found = announced.exec(text)) {
    const { count = '', noun = '', bridge = '' } = found.groups ?? {};
    // 两项制度，并部署三方面工作：一要…: the list is of the number nearest to it.
    if (another.test(found[0].slice(count.length + 1 + noun.length))) {
      announced.lastIndex = found.index + count.length + 1;
      continue;
    }
    const claimed = countOf(count);
    const before = text[found.index - 1] ?? '';
    if (claimed === undefined || claimed < 2 || /[\d第.十百千万〇○零—~至]/.test(before)) continue;
    if ((noun === '' && bridge !== '') || /(?:通过|按照|采取|以)$/.test(found[0])) continue;
    const items = itemsFrom(text, found.index + found[0].length, claimed, noun === '');
    if (items) findings.push(listFinding(reading, found.index, count.length + 1 + noun.length, claimed, items));
  }
  return findings;
}

const another = /(?:[一二两三四五六七八九十]|\d)(?:个|项|条|大|类|种|点|方面|步|件|招|张)/;

function countOf(words: string): number | undefined {
  const value = /^\d+$/.test(words) ? Number(words) : words === '两' ? 2 : numeralValue(words)?.toNumber();
  return value === undefined || value > 20 ? undefined : value;
}

function listFinding(reading: Reading, start: number, length: number, claimed: number, items: readonly string[]): Finding {
  const { text } = reading.folded;
  const span = spanOf(reading.folded, start, start + length);
  const index = reading.figures.findIndex((figure) => figure.start < span.end && figure.end > span.start);
  return findingOf(
    reading,
    'count-list',
    items.length === claimed ? 'agrees' : 'contradicts',
    index < 0 ? [] : [index],
    { claimed: text.slice(start, start + length), counted: String(items.length), items: items.map((item) => shorten(item)) },
    span,
  );
}

const shorten = (item: string): string => (item.length > 18 ? `${item.slice(0, 17)}…` : item);

/** The members behind a colon: 一是…二是…; headings of the next paragraphs; or phrases between 、 and ；. */
function itemsFrom(text: string, at: number, claimed: number, onlyMarked: boolean): readonly string[] | undefined {
  const lineEnd = lineEndOf(text, at);
  const line = text.slice(at, Math.min(lineEnd, at + longest));
  const marked = markedItems(withMarkedLines(text, lineEnd, line));
  if (marked.length >= 2) return marked;
  if (line.trim() === '') {
    const headed = headedItems(text, lineEnd + 1);
    return headed.length >= 2 ? headed : undefined;
  }
  if (onlyMarked) return undefined;
  const sentence = line.slice(0, /[。！？]/.exec(line)?.index ?? line.length);
  if (/[；]/.test(sentence)) {
    const clauses = sentence.split('；').filter((clause) => clause.trim() !== '');
    return clauses.length >= 2 && clauses.every((clause) => !/：/.test(clause)) ? clauses : undefined;
  }
  const plain = sentence.split('、');
  const joined = plain.flatMap((phrase, i) => (i === plain.length - 1 ? phrase.split(/以及|(?<=.)[和及与](?=.)/) : [phrase]));
  const chosen = joined.length === claimed && joined.every((phrase) => phrase !== '') ? joined : plain;
  if (chosen.length < 2 || chosen.some((phrase) => phrase.length > 16 || /[，：]/.test(phrase))) return undefined;
  return chosen;
}

/** A list of 一是…二是… may run over paragraphs, each of them beginning with its mark. */
function withMarkedLines(text: string, lineEnd: number, line: string): string {
  let whole = line;
  for (let at = lineEnd + 1; at < text.length && whole.length < 2 * longest; ) {
    const end = lineEndOf(text, at);
    const next = text.slice(at, end).trim();
    if (next !== '' && !/^[二三四五六七八九十]{1,2}(?:是|要)/.test(next)) break;
    whole += `。${next}`;
    at = end + 1;
  }
  return whole;
}

/** No list of a sentence is longer. */
const longest = 1500;

const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** 一是…二是…三是…, 第一，…第二，…, （一）…（二）…, 1.…2.… in one paragraph, counted as far as they run in order. */
function markedItems(line: string): readonly string[] {
  const styles: readonly ((n: number) => string)[] = [
    (n) => `${ordinals[n]}是`,
    (n) => `${ordinals[n]}要`,
    (n) => `第${ordinals[n]}，`,
    (n) => `（${ordinals[n]}）`,
    (n) => `（${n + 1}）`,
    (n) => `${n + 1}.`,
    (n) => '①②③④⑤⑥⑦⑧⑨⑩⑪⑫'[n] ?? '⑬',
  ];
  let items: readonly string[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const style of styles) {
    const places: number[] = [];
    // Another list may begin behind: 一是 again.
    const again = line.indexOf(style(0), line.indexOf(style(0)) + 1);
    const end = again < 0 ? line.length : again;
    for (let n = 0, from = 0; n < ordinals.length; n++) {
      const found = line.indexOf(style(n), from);
      if (found < 0 || found >= end) break;
      places.push(found);
      from = found + 1;
    }
    const [start = first] = places;
    if (places.length < 2 || start >= first) continue;
    first = start;
    items = places.map(
      (place, i) =>
        line
          .slice(place, places[i + 1] ?? line.length)
          .split(/[，。；：]/)[0]
          ?.trim() ?? '',
    );
  }
  return items;
}

const heads =
  /^[\s—]*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}[，、：]|\d{1,2}[.、．])/;

/** The paragraphs that follow with numbers of one style, in order from the first. */
function headedItems(text: string, at: number): readonly string[] {
  const items: string[] = [];
  let style = '';
  for (const line of text.slice(at, at + 10_000).split('\n')) {
    if (line.trim() === '') continue;
    const head = heads.exec(line)?.[0].trim();
    if (head === undefined) {
      if (items.length === 0) break;
      continue;
    }
    const own = head.replace(/[一二三四五六七八九十\d]+/g, '#');
    const number = /\d+/.test(head) ? Number(/\d+/.exec(head)?.[0]) : countOf(/[一二三四五六七八九十]+/.exec(head)?.[0] ?? '');
    if (style === '') style = own;
    if (own !== style) continue;
    if (number !== items.length + 1) break;
    items.push(line.trim().split(/[，。；：]/)[0] ?? '');
  }
  return items;
}

const closed =
  /(?<=^|[。；：\n])(?<lead>[^，。；：、\n]{0,12}?(?:围绕|聚焦|实施|推进|开展|坚持|突出|抓好|强化|打造|建立|健全|完善|涵盖|涉及|覆盖|打好|用好|做好|做强|培育|构建|统筹|落实|成立|组建|设立|下设))(?<list>[^，。；：\n（）“”]{1,12}(?:、[^，。；：、\n（）“”]{1,12}){1,8})(?:的“)?(?<count>[一二两三四五六七八九十]|\d{1,2})(?:大|个|项|类|种|方面|条)(?<noun>领域|环节|行动|工程|产业|方面|板块|重点|任务|体系|机制|振兴|战役|问题|要素|关系|维度|主题|改革|保障|建设|工作组|专项组|小组)/g;

/** 围绕产业、人才、文化、生态、组织五大振兴: the list stands before its number. */
function closedLists(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(closed)].flatMap((found) => {
    const { lead = '', list = '', count = '', noun = '' } = found.groups ?? {};
    const claimed = countOf(count);
    const plain = list.replace(/等$/, '').split('、');
    const joined = plain.flatMap((item, i) => (i === plain.length - 1 ? item.split(/以及|(?<=.)[和及与](?=.)/) : [item]));
    if (claimed === undefined || claimed < 2 || plain.some((item) => item.length < 2)) return [];
    const items = joined.length === claimed ? joined : plain;
    if (/等$/.test(list) && items.length < claimed) return [];
    // A、B、C的“三项机制” names its members only where they are what was built.
    if (/的“/.test(found[0]) && !(/^(?:机制|制度|体系)$/.test(noun) && /(?:建立|健全|完善|构建)$/.test(lead))) return [];
    const start = found.index + found[0].length - noun.length - 1 - count.length;
    return [listFinding(reading, start, count.length + 1 + noun.length, claimed, items)];
  });
}

const keyed =
  /(?<count>[一二两三四五六七八九十])(?<unit>[个张项条本道支])(?<key>[\u4e00-\u9fff]{2})(?<bridge>[”]?[^。；：\n，]{0,10})(?<mark>[：，])(?<list>[^。\n]{6,200})/g;

/** 做到三个坚持：坚持…，坚持…，坚持…; 四个到位：组织领导到位、资金保障到位…: each member opens or ends with the key word. */
function repeatedKeys(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(keyed)].flatMap((found) => {
    const { count = '', unit = '', key = '', bridge = '', mark = '', list = '' } = found.groups ?? {};
    const claimed = countOf(count);
    const phrases = list.split(/[，、；]/);
    const [opening, ending] = [phrases.filter((item) => item.startsWith(key)), phrases.filter((item) => item.endsWith(key))];
    const isEnding = opening.length < 2 && ending.length === phrases.length;
    const items = isEnding ? ending : opening;
    const isListed = isEnding || (unit === '个' && list.startsWith(key));
    if (claimed === undefined || announcedNouns.test(key) || items.length < 2 || !isListed) return [];
    // Behind a comma the sentence may go on about some of them: only a list of three or more that begins at once is the list.
    if (mark === '，' && (items.length < 3 || !/^”?$/.test(bridge))) return [];
    return [listFinding(reading, found.index, 4, claimed, items)];
  });
}

const shortKeyed = /“(?<count>[一二两三四五六七八九十])(?<key>[\u4e00-\u9fff])”[^。；：\n，、]{0,8}：(?<list>[^。；\n]{6,160})/g;

/** “五看”要求：看学习、看担当…: every member opens with the one character. */
function shortKeys(reading: Reading): readonly Finding[] {
  return [...reading.folded.text.matchAll(shortKeyed)].flatMap((found) => {
    const { count = '', key = '', list = '' } = found.groups ?? {};
    const claimed = countOf(count);
    const items = list.split(/[、，]/);
    if (claimed === undefined || items.length < 3 || !items.every((item) => item.startsWith(key))) return [];
    return [listFinding(reading, found.index + 1, 2, claimed, items)];
  });
}

const classifiedKeyed =
  /“?(?<count>[一二两三四五六七八九])(?<unit>[张个条道项支座本类])(?<key>[\u4e00-\u9fff])”?(?:：|——)(?<list>[^，。；：\n“”]{5,120})(?=[。；\n]|$)/g;

/** 织密“三张网”：铁路网、公路网、航空网: every member ends with the one character that was counted. */
function classifiedKeys(reading: Reading): readonly Finding[] {
  return [...reading.folded.text.matchAll(classifiedKeyed)].flatMap((found) => {
    const { count = '', key = '', list = '' } = found.groups ?? {};
    const claimed = countOf(count);
    const items = list.split(/、|(?<=.{2})[和及与](?=.{2})/);
    if (claimed === undefined || items.length < 3 || !items.every((item) => item.endsWith(key) && item.length >= 2)) return [];
    return [listFinding(reading, found.index + (found[0].startsWith('“') ? 1 : 0), 3, claimed, items)];
  });
}

const announcedNouns = /^(?:方面|问题|措施|工作|任务|行动|工程|机制|举措|原则|要求|环节|重点|制度|意见|强化|不到)/;

const slogan = /“(?<count>[一二两三四五六七八九])个(?<key>[\u4e00-\u9fff]{2,3})”/g;

/** “三个强化” with paragraphs that open with 强化: the name is kept by the list that follows. */
function dashedLists(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(slogan)].flatMap((found) => {
    const claimed = countOf(found.groups?.count ?? '');
    const key = found.groups?.key ?? '';
    const from = lineEndOf(text, found.index) + 1;
    const items: string[] = [];
    for (const line of text.slice(from, from + 8000).split('\n')) {
      if (line.trim() === '') continue;
      const opening = line.replace(/^[\s—]*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?/, '');
      if (!opening.startsWith(key)) break;
      items.push(opening.split(/[，。；：]/)[0] ?? '');
    }
    if (claimed === undefined || items.length < 2) return [];
    return [listFinding(reading, found.index + 1, found[0].length - 2, claimed, items)];
  });
}

const titled =
  /(?<titles>(?:《[^《》\n]{1,40}》[、和及]?){2,12})(?<count>[一二两三四五六七八九十]|\d{1,2})(?:个|项|份|部|件)(?=(?:[\u4e00-\u9fff]{0,6})(?:文件|制度|办法|政策|方案|法规|规划|意见|规章|规定))/g;

/** 印发《实施方案》《任务清单》《考核办法》3个文件 */
function titledLists(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(titled)].flatMap((found) => {
    const { titles = '', count = '' } = found.groups ?? {};
    const claimed = countOf(count);
    if (claimed === undefined) return [];
    const items = titles.match(/《[^《》]+》/g) ?? [];
    return [listFinding(reading, found.index + titles.length, count.length + 1, claimed, items)];
  });
}

const gathered =
  /(?<list>[^，。；：\n“”]{6,160})“(?<count>[一二两三四五六七八九])个(?<key>[\u4e00-\u9fff]{2,3})(?:工程|行动|计划)?”/g;

/** 千万亩综合治沙、千万亩森林质量提升……“五个千万工程”: the list stands before its name, each member with the key word. */
function namedBefore(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(gathered)].flatMap((found) => {
    const claimed = countOf(found.groups?.count ?? '');
    const key = (found.groups?.key ?? '').slice(0, 2);
    const members = (found.groups?.list ?? '').split('、');
    const first = members.findIndex((member) => member.includes(key));
    if (claimed === undefined || first < 0 || members.slice(first).some((member) => !member.includes(key))) return [];
    const items = members.slice(first);
    if (items.length < 3) return [];
    const start = found.index + (found.groups?.list ?? '').length + 1;
    return [listFinding(reading, start, found[0].length - (start - found.index) - 1, claimed, items)];
  });
}

const ranked =
  /(?:前|后|末)(?<count>[一二两三四五六七八九十]|\d{1,2})[位名](?:的[^，。：；、\n]{0,8})?(?:分别)?(?:是|为|有)：?(?<list>[^，。；：\n]{2,200})/g;

/** 前三位的是A、B、C */
function rankedLists(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  return [...text.matchAll(ranked)].flatMap((found) => {
    const claimed = countOf(found.groups?.count ?? '');
    const list = (found.groups?.list ?? '').replace(/（[^（）]{0,40}）/g, '');
    const items = list.split(/、|(?<=.{2})和(?=.{2})/).filter((item) => item !== '');
    if (claimed === undefined || items.length < 2) return [];
    const length = 1 + (found.groups?.count ?? '').length + 1;
    const span = spanOf(reading.folded, found.index, found.index + length);
    const index = reading.figures.findIndex((figure) => figure.start < span.end && figure.end > span.start);
    return [
      findingOf(
        reading,
        'rank',
        items.length === claimed ? 'agrees' : 'contradicts',
        index < 0 ? [] : [index],
        { printed: text.slice(found.index, found.index + length), limit: `${items.length}: ${items.map(shorten).join('、')}` },
        span,
      ),
    ];
  });
}
