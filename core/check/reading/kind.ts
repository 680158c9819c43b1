import type { FigureKind } from '../figure.ts';
import { type Change, changeIn } from './change.ts';
import type { Scene } from './scene.ts';

export type KindReading = { readonly kind: FigureKind; readonly change: Change | undefined };

/** What the figure before it in the text turned out to be, for lists whose later members have no words of their own. */
export type Former = {
  readonly kind: FigureKind;
  readonly change: Change | undefined;
  readonly end: number;
  readonly isShareOf: boolean;
};

const joins = /^(?:、|和|及|与|以及|至|，)?$/;
const rateNouns =
  /(?:增速|增幅|涨幅|降幅|跌幅|减幅|升幅|增长率|增长速度|增长|同比|环比)(?:为|达|达到|约|近|超|分别|均|仅|：|将|由|从|在|保持|的)*$/;

/** The kind of a quantity, fraction, doubling, range or ratio, before an aim is taken into account. */
export function kindOf(scene: Scene, front: string, former: Former | undefined): KindReading {
  const { token } = scene;
  const before = front === '' ? scene.before : scene.before.slice(0, -front.length);
  const isJoined = former !== undefined && joins.test(before) && former.end > scene.clauseStart - 2;
  const own = changeIn(before);
  const change = own ?? (isJoined ? former?.change : undefined);
  if (token.form === 'range') return { kind: 'range', change };
  if (token.form === 'doubling')
    return { kind: 'multiple', change: own ?? { direction: 'up', word: '翻', isReached: false, distance: 0 } };
  if (token.form === 'ratio') return { kind: token.value === undefined ? 'share' : 'multiple', change };
  const dimension = token.unit.dimension;
  if (dimension === 'points') return { kind: 'points', change };
  if (dimension === 'multiple') return { kind: 'multiple', change };
  if (dimension === 'share' || token.form === 'fraction') return ofShare(scene, before, change, former, isJoined);
  if (isMere(scene, before)) return { kind: 'number', change };
  if (dimension === 'time') return { kind: isSpan(scene, before) ? 'number' : 'level', change };
  if (token.unit.counts !== undefined) return { kind: countKind(scene, before), change };
  if (dimension === 'none') return { kind: bareKind(scene, before), change };
  return { kind: 'level', change };
}

/** A share, or a change in per cent; behind two shares it is a change in points that was printed as per cent. */
function ofShare(
  scene: Scene,
  before: string,
  change: Change | undefined,
  former: Former | undefined,
  isJoined: boolean,
): KindReading {
  const kind = shareOrGrowth(scene, before, change, isJoined ? former : undefined);
  if (kind !== 'growth') return { kind, change };
  if (former && isBehindShares(scene, change, former)) return { kind: 'points', change };
  return { kind, change: change ?? changeIn(scene.after.slice(0, 4)) };
}

/** 由56.4%提高到63.9%，提高7.5%; 较上月的61.3%提高13.5%. */
function isBehindShares(scene: Scene, change: Change | undefined, former: Former): boolean {
  if (
    former.kind !== 'share' ||
    former.end <= scene.sentenceStart ||
    !change ||
    !/^(?:提高|提升|上升|下降|降低|回落)$/.test(change.word)
  )
    return false;
  const isAfterPair = former.change?.isReached === true && former.end === scene.clauseStart - 1;
  return isAfterPair || (former.end > scene.clauseStart && /^[较比]/.test(scene.clauseBefore));
}

/** Numbers that measure nothing by themselves: 两批, 每减1个, 两个台阶, 1800余个日夜. */
const isMere = (scene: Scene, before: string): boolean =>
  (scene.token.unit.bare === '批' && scene.token.isInWords) ||
  (/每[减增]?$/.test(before) && scene.token.unit.counts !== undefined) ||
  /^(?:日夜|台阶|春秋|寒暑)/.test(scene.after);

/** Things and single beings are counted; flocks, crowds and averages are measured (生猪存栏96.4万头, 平均班额58人). */
function countKind(scene: Scene, before: string): FigureKind {
  const { unit, value } = scene.token;
  const isMany = unit.multiplier.gt(1);
  if (/(?:前进|后退|上升|提升|下降|跃升)(?:了)?$/.test(before) && /^[位名]$/.test(unit.bare)) return 'rank';
  if (isMany && unit.bare === '户' && stockOf.test(before) && !flows.test(before)) return 'level';
  if (unit.counts === 'things') return (isMany && volumes.test(before)) || /^[册张]$/.test(unit.bare) ? 'level' : 'count';
  // 50头以上规模养殖场: the size that something must have.
  if (/^以[上下][^，]/.test(scene.after)) return 'level';
  if (isMany) return eventsOf.test(scene.clauseBefore + scene.after) ? 'count' : 'level';
  return unit.bare === '人年' || value?.isInteger() === false || averages.test(before) ? 'level' : 'count';
}

/** What is turned out, sold or carried in tens of thousands of pieces is measured. */
const volumes = /(?:产|销|存|运|业务|保有|出货|吞吐|播放|访问|阅读)量(?:达到?|为|约|突破|超过?)?$/;
/** What there is of businesses and households in tens of thousands is a stock; what was added or reached is counted. */
const stockOf = /(?:经营主体|市场主体|企业|工商户|合作社|家庭农场|总户数)(?:总[数量])?(?:已?达到?|为|共?有|约|突破|超过?)?$/;
const flows = /新增|新设|新登记|净增|支持|惠及|涉及|服务|培育/;
const averages = /(?:平均|户均|人均|最大|最小|班额)[^，]{0,8}$/;
/** Persons whom a policy reached are counted even in tens of thousands; populations and visitors are measured. */
const eventsOf = /参保|新增就业|转移就业|带动就业|培训|受灾|转移|安置|惠及|受益|评议|参与|满意|牧户|农户|脱贫|志愿/;

function shareOrGrowth(scene: Scene, before: string, change: Change | undefined, former: Former | undefined): FigureKind {
  if (former && (former.kind === 'growth' || former.kind === 'share') && before.length <= 1) return former.kind;
  if (/自然增长率[为达由从至到-]*$/.test(before)) return 'share';
  if (rateNouns.test(before) || /增速[^，]{0,10}$/.test(before) || /增速[从由][^，]*$/.test(scene.clauseBefore)) return 'growth';
  if (
    change &&
    !change.isReached &&
    !/^(?:新增|净增|节约)$/.test(change.word) &&
    change.distance <= 4 &&
    !/(?:占|比重|占比)[^，]{0,12}$/.test(before.slice(-change.distance || before.length))
  )
    return 'growth';
  if (/^的?(?:增长|增速|增幅|涨幅|降幅|下降)(?![到至为])/.test(scene.after)) return 'growth';
  return 'share';
}

const spanWords =
  /(?:连续|历时|时隔|过去|近|前后|用时|每|近年来|已有|用了|未来|最近|累计|长达|断流|经过|历经|时间|满|任期|为期)$/;
const spanAfter = /^(?:来|间|后|前|内|以来|里|时间|的|累计|增长|接近|报|开|深耕|增加|降|，|$)/;
const measuredTime =
  /(?:时限|滞后|逾期|期限|用时|时间|周期|工期|寿命|年龄|缩短|压缩|压减|延长|天数|超期|假期|平均|办结|超时|由|从|至|到|降|不到|不足|响应|时延|龄|最短|最长|在|提高|下降|共|假|放)[^，；、]{0,5}$/;

/** A span of time that only says how long (连续4年), not what is measured (承诺时限压缩到7个工作日). */
function isSpan(scene: Scene, before: string): boolean {
  const { token, after } = scene;
  if (!['年', '月', '天'].includes(token.unit.base) && token.unit.base !== '工作日') return false;
  if (token.unit.base === '工作日') return false;
  if (measuredTime.test(before) && !spanWords.test(before)) return false;
  if (spanWords.test(before)) return true;
  if (token.unit.base === '年' || token.isInWords) return true;
  return spanAfter.test(after) && token.unit.base !== '天';
}

const bareLevel =
  /(?:系数|指数|死亡率|率|强度|值|数|度|水平|得分|为|至|到|降到|达|评分|平均|比)(?:达|为|至|到|由|从|提高|降|约|在|的|均|是)*$/;

function bareKind(scene: Scene, before: string): FigureKind {
  if (scene.token.unit.multiplier.gt(1)) return eventsOf.test(before) ? 'count' : 'level';
  if (/比值?(?:由|为|从|缩小|降|扩大|至|到)*$/.test(before) || /比[由从]/.test(scene.clauseBefore)) return 'multiple';
  return bareLevel.test(before) || isAge(scene, before) || scene.token.digits > 0 ? 'level' : 'number';
}

/** 我今年八十三 */
const isAge = (scene: Scene, before: string): boolean =>
  /(?:[我他她]|老人|大[爷娘妈爷])(?:今年|现年)(?:已经?|刚满?|都|快)?$/.test(before) && /^(?:了|，|。|$)/.test(scene.after);
