import type { FigureKind } from '../figure.ts';
import { endingOf, objectVerbs, openingOf, predicates } from './phrase-words.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './word-pattern.ts';

const dates = /(?:截至|到|至|自)?(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年)?(?:末|底|初)?(?:的)?/y;
const planNames = /[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|末|规划期?)?/g;
/** 完成率, 覆盖面, 投资额: a verb that goes on to a noun is no verb. */
const nounTail =
  /^(?:率|量|额|数|度|比|价|期|面|力|值|者|体|业|区|站|资$|权|费|网|线|效|机|色|限|序|关|组|校|职|岗|编|园|读|途|谈|性)/;

/** 增速高于全区平均水平: what it is compared with goes. */
const comparison = /(?:高于|低于|快于|慢于|好于|优于)[^，]*$/;
const listMark = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|[一二三四五六七八九十]是)/;
/** What the figure before has left: 50万千瓦以上 of 50万千瓦以上项目12个. */
const leftover = /^(?:级|前|后|内(?![蒙部容资需陆外])|及?以[上下内]|左右|上下|多|余)的?/;
/** A base that something is compared with, or a word for the subject before, is no subject. */
const quarter = /^(?:今年|去年|上年|同期)?(?:第?[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]{1,2}个?(?:季度|月)|其间)/;
const noSubject =
  /^(?:比(?!重|例|率|值)|较(?!大|重)|低于|高于|快于|慢于|好于|优于|多于|少于|占|是|与|同(?![等类级城])|平均每.$|(?:上|去)(?:年|季度|月|周)(?:末|底|同期)?$|年[初末底]$|同期$|(?:按|以)?(?:可比口径|可比价格?|不变价格?|现价|同口径)(?:计算|核算)?$|总[量额]$|(?:这|该)[一个项]?(?:数字|比例|指标|数据)|[多少](?:争取|缴纳?|收|销|产|完成)?$|最[短长高低大小多少]$|总数$|增速$|增幅$|降幅$)/;

/** 连续四年保持两位数增长: how long it went on is no part of what did. */
const inARow = /(?:已)?连续(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:年|个(?:月|季度))/g;

/** The noun phrase left of the words of change and reaching, right of the openings; '' where nothing is left. */
export function phraseBefore(words: string): string {
  const plain = withoutDates(outOfBrackets(words).replace(planNames, '').replace(inARow, ''));
  const phrase = stripEnds(
    behindVerb(stripEnds(plain.replace(comparison, '').replace(leftover, '').replace(listMark, '').replace(quarter, ''))),
  );
  const own = shortened(phrase);
  return noSubject.test(own) ? '' : withQuotes(own);
}

const counting = /(?<![公总合])(?:共|累计|先后)(?![同享建和产计性青振治用轭])/g;

/** 各单位共制定整改措施 → 制定整改措施; 保障性住房已分配 → 保障性住房. */
function shortened(phrase: string): string {
  const told = /^(.{2,})(?:已经?|均已)[\u4e00-\u9fff]{2,3}$/.exec(phrase);
  if (told) return stripEnds(told[1] ?? '');
  const last = [...phrase.matchAll(counting)].at(-1);
  if (!last || last.index === 0) return phrase;
  const rest = stripEnds(phrase.slice(last.index + last[0].length));
  // “一件事”累计办件: a deed of two characters is no noun of its own.
  return rest.length > 2 ? rest : rest.length === 2 ? phrase.slice(0, last.index) + rest : phrase;
}

/** A quotation mark that lost its other half gets it back: 一网通办”事项. */
function withQuotes(phrase: string): string {
  const open = phrase.lastIndexOf('“');
  const close = phrase.indexOf('”');
  if (close >= 0 && (open < 0 || open > close)) return `“${phrase}`;
  return open >= 0 && phrase.lastIndexOf('”') < open ? `${phrase}”` : phrase;
}

/** What stands in a bracket that was closed goes; of one still open only what is in it stays. */
function outOfBrackets(words: string): string {
  const closed = words.replace(/[（(][^（）()]{0,20}[）)]/g, '').replace(/^.*[）)]/, '');
  const open = Math.max(closed.lastIndexOf('（'), closed.lastIndexOf('('));
  return open < 0 ? closed : closed.slice(open + 1);
}

function withoutDates(words: string): string {
  let kept = '';
  for (let i = 0; i < words.length; i++) {
    if (/[\d截到至自]/.test(words[i] ?? '') && !/\d/.test(words[i - 1] ?? '')) {
      dates.lastIndex = i;
      const found = dates.exec(words)?.[0] ?? '';
      if (/\d[年月日]/.test(found)) {
        i += found.length - 1;
        continue;
      }
    }
    kept += words[i] ?? '';
  }
  return kept;
}

function stripEnds(words: string): string {
  let phrase = words.replace(/^[“”"、，—\s的和及与以]+|[\s：:、“"的和及与]+$/g, '');
  for (let i = 0; i < 8 && phrase !== ''; i++) {
    const ending = endingOf(phrase);
    if (ending !== undefined) phrase = phrase.slice(0, -ending.length);
    const opening = openingOf(phrase, (rest) => !nounTail.test(rest));
    if (opening !== undefined) phrase = phrase.slice(opening.length);
    if (ending === undefined && opening === undefined) break;
    phrase = phrase.replace(/^[、，的和及与以]+|[、，的和及与]+$/g, '');
  }
  return phrase;
}

/** 商贸企业实现销售额 → 销售额 */
function behindVerb(phrase: string): string {
  if (phrase.endsWith('完成投资')) return phrase.replace(/完成投资$/, '投资');
  let cut = 0;
  for (const found of phrase.matchAll(objectVerbs)) {
    const end = found.index + found[0].length;
    if (phrase.length - end >= 2 && !nounTail.test(phrase.slice(end))) cut = end;
  }
  return phrase.slice(cut).replace(/^了/, '');
}

const predicate = new RegExp(`的?${anyOf(predicates)}`);

/** 120家企业中: among them. */
const among = /(?<=[\u4e00-\u9fff]{2})[中里](?![心国小学医药草型层央部等介标止试]).*$/;

/** The noun phrase that a classifier counts: 38个试点项目示范引领 → 试点项目. */
export function phraseAfter(words: string): string {
  const phrase = (/^[^\d]*/.exec(words)?.[0] ?? '').replace(/^级?(?:以上|以下|左右|以内|内)?的?/, '').replace(/^[“"]|[”"]$/g, '');
  const cut = predicate.exec(phrase.slice(2));
  const noun = (cut ? phrase.slice(0, 2 + cut.index) : phrase).replace(among, '');
  if (/^[村县镇乡旗区市店桥库校站]$/.test(phrase)) return phrase;
  return /^[\u4e00-\u9fffA-Za-z“”]{2,16}$/.test(noun) ? noun.replace(/的$/, '') : '';
}

const noNoun =
  /^(?:大关|全部|均|已|仍|未|没|外|增|升|降|减|扩|拓|延伸|结转|因|共|压|缩|精简|提高|下降|整合为|净|和|及|与|的$|，|、|至|到|以[上下内]$|左右|中|里|来|占|就地|转化|集聚|落户|入选)/;

/** What the figure measures, from its own clause; '' where the clause has no words for it. */
export function ownSubject(scene: Scene, front: string, kind: FigureKind): string {
  const words = front === '' ? scene.before : scene.before.slice(0, -front.length);
  const before =
    kind === 'rank' ? words.slice(-40).replace(/(?:位?居|位?列|排名?在?|跻身|名列|稳居|由|升至)[^，]{0,12}$/, '') : words;
  const left = shareOf(before, kind) ?? phraseBefore(before);
  const isCounting = scene.token.unit.counts !== undefined || scene.token.unit.bare === '';
  if ((isCounting || kind === 'share' || left === '') && !noNoun.test(scene.after)) {
    const right = phraseAfter(scene.after);
    if (right !== '' && (left.length < 2 || scene.token.unit.counts === 'things')) return right;
  }
  return left.length > 24 ? left.slice(-24) : left.length < 2 ? '' : left;
}

/** 民生支出占一般公共预算支出的: the part is the subject, not the whole; undefined where the words name no whole. */
function shareOf(before: string, kind: FigureKind): string | undefined {
  if (kind !== 'share' && kind !== 'target') return undefined;
  if (/^(?:为|完成|超额完成|相当于|达到?)[^，]{0,8}(?:预算|任务|目标|计划|限额)的$/.test(before)) return '';
  const found =
    /^(.*?)(?:占|为|是)[^，]{1,20}(?:的(?:比重|比例)?[为达至到]{0,2}|比重[为达至到]{0,2})$/.exec(before.slice(-60)) ??
    /^(.*?)(?:占比?|占比重)$/.exec(before.slice(-60));
  return found && /占/.test(found[0]) ? phraseBefore(found[1] ?? '') : undefined;
}

/** The members of "A、B和C分别" in front of the first figure of an elliptic list. */
export function listedSubjects(words: string): readonly string[] {
  const names = words
    .split(/、|和|及|与/)
    .map((name) => phraseBefore(name))
    .filter((name) => name !== '');
  const head = names[0] ?? '';
  if (names.length === 1 && /^城乡/.test(head)) {
    const rest = head.replace(/^城乡(?:居民)?/, '');
    return [`城镇居民${rest}`, `农村居民${rest}`];
  }
  return names.length >= 2 ? names : [];
}
