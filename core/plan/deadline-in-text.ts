import { type DatePoint, datePointsIn, type YearBase } from './deadline.ts';
import type { Deadline } from './parsed-plan.ts';
import type { Passage } from './text/passage.ts';

/** A date in the wording that says by when the measure is to be done. */
export type StatedDate = { readonly point: DatePoint; readonly passage: Passage };

const notADeadlineBefore =
  /(?:自|从|自从|截至|截止|较|比|对照|相较|相比|依据|根据|按照|贯彻|落实|同比|超过|以|对|在|全国|关于|始于|起于|修订|编制|完善)$/;
const notADeadlineAfter =
  /^(?:起|以来|开始|之后|以后|版|的(?!前)|中央|省委|市委|政府工作|工作要点|工作报告|度?(?:考核|评估|报告|预算|决算|计划|目标|工作|重点|要点|任务|水平|末数据)|期间(?=.{0,3}的)|规划|至今|同期|发布|印发的|出台的)/;
const goal =
  /^(?:底|末)?(?:，|前)?(?:基本|全面|全部|完成|实现|达到|建成|建立|形成|初步|取得|出台|印发|累计|力争|推出|见效|投用|投产|投运|启动|开工|竣工|上线|运行|制定|提出|完工|实施|落地|办结|发布|覆盖|新增|培育|打造|交付|验收|组织|开展|召开|报送|上报)/;

/**
 * The dates of a wording that are deadlines of its own: 到2026年底，…；6月底前完成…；年内出台…. Dates of documents, starting points and
 * years looked back on are none.
 */
export function statedDates(text: Passage, base: YearBase): readonly StatedDate[] {
  const clean = text.text;
  const quoted = [...clean.matchAll(/《[^》]*》|“[^”]*”|〔[^〕]*〕/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return datePointsIn(clean, base)
    .filter((point) => {
      const isQuoted = quoted.some(([a, b]) => point.start > a && point.end <= b);
      return !isQuoted && isStated(clean, point, base);
    })
    .map((point) => ({ point, passage: text.slice(point.start, point.end) }));
}

/** What is often begun or done in a period that a sentence opens with: 上半年带动销售额…, 三季度举办…. */
const deed =
  /^(?:，)?(?:带动|拉动|引进|新建|改造|建设|发放|兑现|举办|组建|设立|编制|研究|推动|推进|起草|启用|试运行|调试|整治|清理|摸排|排查|签约|达产|通车|通水|通气|贯通|封顶|收官|申报|批复|遴选|评选|认定|公布|谋划|开放|开园|开学|试点|试行|组建|整合|划转|移交|修订|印制|选派|完善|建好|用上|投入|分批|分期|分步|集中|逐步|陆续)/;

const repeated =
  '(?:[初中底末]|至少|定期|不少于|组织)*(?:通报|调度|发布|公布|报送|报告|更新|评估|考核|开展|组织|召开|举办|监测|跟踪|研判|会商|推出|评选|遴选|排查|巡查|检查|抽检|抽查|清理|推送|走访|培训|(?:[^，。；：]{0,12}?(?:\\d+|[一二两三四])次))';
const rhythms = (
  [
    ['half-year', '每半年'],
    ['week', '每周|按周'],
    ['month', '每个?月|按月|逐月'],
    ['quarter', '每个?季度?|按季度?'],
    ['year', '每年度?'],
  ] as const
).map(([every, words]) => [every, new RegExp(`(?:${words})${repeated}`)] as const);

/** What is said about the work and not done by it: 每季度通报一次, 按月调度. */
const aside = /(?:通报|调度|报送|报告|上报|督查|督导|小结|总结)/;

/**
 * A rhythm that the wording states as the measure's own: 每季度开展一次抽测. A report on the progress is none, unless the wording begins
 * with it or says nothing else.
 */
export function statedRhythm(
  text: Passage,
): { readonly every: NonNullable<Deadline['every']>; readonly passage: Passage } | undefined {
  for (const [every, words] of rhythms) {
    const match = words.exec(text.text);
    if (match === null) continue;
    const isOwn = !aside.test(match[0]) || !/[，。；]/.test(text.text.slice(0, match.index));
    if (isOwn) return { every, passage: text.slice(match.index, match.index + match[0].length) };
  }
  return undefined;
}

const goesOn =
  /(?:^|[，；。])((?:并)?(?:长期坚持|长期推进|持续推进|持续开展|持续实施|持续深化|持续抓好|持续落实|持续用力|常态化?推进|常态化?开展|常态化?实施|常抓不懈|久久为功|坚持不懈|滚动推进|贯穿全年))[。；]?$/;

/** What the wording ends with where it has no last day: …，持续推进。 */
export function statedStanding(text: Passage): Passage | undefined {
  const match = goesOn.exec(text.text);
  if (match === null) return undefined;
  const start = match.index + match[0].indexOf(match[1] ?? '');
  return text.slice(start, start + (match[1] ?? '').length);
}

const event =
  /(?:^|[，。；])((?:20\d{2}年|今年|明年)?(?:力争)?(?:春节|元宵节?|清明节?|端午节?|中秋节?|(?:全国|省|市)?两会|主?汛期|雨季|(?:[春秋]季)?(?:学期)?开学|入冬|采暖期|供暖期?|防火期|封冻期?)(?:来临|到来)?之?前)/;

/** A limit that the calendar does not hold: 汛期前完成清淤. Its words are kept for a person to put a day to. */
export function statedEvent(text: Passage): Passage | undefined {
  const match = event.exec(text.text);
  if (match === null) return undefined;
  const start = match.index + match[0].indexOf(match[1] ?? '');
  return text.slice(start, start + (match[1] ?? '').length);
}

function isStated(text: string, point: DatePoint, base: YearBase): boolean {
  const before = text.slice(Math.max(0, point.start - 8), point.start);
  const after = text.slice(point.end, point.end + 14);
  if (notADeadlineBefore.test(before) || notADeadlineAfter.test(after)) return false;
  if (/每$|每年$|逐$/.test(before)) return false;
  if (base.from === 'title' && Number(point.day.slice(0, 4)) < (base.first ?? base.year)) return false;
  const isAimed =
    /(?:到|力争|争取|确保|务必|计划|预计|拟|计划于|于|最迟|不晚于|不迟于)$/.test(before) ||
    (/至$/.test(before) && /(?:^|[，。；])至$/.test(before));
  const opens = /(?:^|[，。；])$/.test(before);
  if (point.precision === 'plan') {
    const isDone = opens && point.hasYear && (goal.test(after) || deed.test(after));
    return point.from !== undefined && (isAimed || isDone);
  }
  // 前 and 内 say it outright: 6月底前, 年内.
  if (point.isLimit) return true;
  if (isAimed)
    return (
      point.precision !== 'year' ||
      goal.test(after) ||
      /^(?:，|力争|全|实现|完成|基本|建成|建立|形成|达到|初步|[\u4e00-\u9fff]{2,14}(?:达到|达|超过|实现|突破|提高|不低于|不少于))/.test(
        after,
      )
    );
  if (point.precision === 'year') return goal.test(after) && !/^(?:，)/.test(after) && opens;
  return goal.test(after) || (opens && deed.test(after));
}
