import type { Scene } from './scene.ts';
import { anyOf } from './word-pattern.ts';

/** Words after which the figures of a sentence are aims, not facts. */
const aims = new RegExp(
  [
    anyOf('力争 将推动 预期目标 确保 拟 有望 下一步 下步 下阶段 迈进 努力 届时 不得低于 须达到 应达到 原则上不低于'),
    `目标[是为：]`,
    `[一二两三五十\\d]年内[，]?${anyOf('新增 新建 建成 完成 发展 培育 改造 形成 实现 达到')}`,
    `${anyOf('今年 全年 明年')}计划`,
    `预期${anyOf('增长 达到 下降 完成 控制')}`,
    `争取${anyOf('到 在 年 实现 完成 达到 全年')}`,
    `计划${anyOf('完成 破解 承担 实施 新增 建设 到 于 用')}`,
    `将${anyOf('实施 实现 达到 扩大 提高 建成 新增 完成 由 新建 突破 增至 控制 累计 保持 带动 形成 再 力争 从 采取 不低于 全面')}`,
    `要${anyOf('达到 提高 完成 实现 突破 控制 到 确保 增长')}`,
    `${anyOf('抽查 覆盖 完成 满意 达标 合格')}[率比例度]{1,2}${anyOf('要 不低于 不少于')}`,
  ].join('|'),
);
/** Words that lead back to facts behind an aim. */
const facts = /(?:由|从)(?:目前|现在|当前|现有|\d{4}年|上年|去年|年初)?的?$|[较比]\d{4}年(?:末|底)?的?$|目前的?$|现有$/;
const planTitle = /(?:方案|要点|规划|计划|目标|打算|安排)(?:（[^）]{0,20}）)?(?:》?的通知|》|要点|的意见|（[^）]{0,16}）)?$/;
const reportTitle = /(?:通报|公报|简报|总结|综述|完成情况|进展|报告|纪实|回眸|观察)/;

/** Whether the headline of a text, on one line or two, says that it sets out what is to be done. */
export function isPlan(text: string): boolean {
  const lines = text
    .slice(0, 300)
    .split('\n')
    .slice(0, 5)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const titles = lines.flatMap((line, i) => [line, line + (lines[i + 1] ?? '')]);
  return titles.some((title) => title.length <= 60 && !/[。；]/.test(title) && planTitle.test(title) && !reportTitle.test(title));
}

/** Support, rules and terms of a plan are not aims: 给予50万元补助, 期限不超过3年. */
const terms =
  /补助|奖励|奖补|补贴|贴息|每[人户亩头只吨套个台]|处以|罚款|标准|收费|门槛|同一企业|的企业|营业收入|配套|专项资金|保费|期限/;

/** Whether a figure is an aim. A sentence keeps its aim up to its end; a paragraph that opens with one keeps it too. */
export function isTarget(scene: Scene, isPlanText: boolean, year: number | undefined): boolean {
  const { text, token, sentenceStart, paragraphStart, clauseBefore } = scene;
  if (facts.test(text.slice(Math.max(0, token.start - 10), token.start))) return false;
  if (/^(?:以上|左右|以下)?的?(?:增长|预期|发展)?目标/.test(scene.after)) return true;
  if (isKnown(scene)) return false;
  if (due.test(scene.clauseBefore) || isHeldWithin(scene)) return true;
  const sentence = text.slice(sentenceStart, token.start);
  if (aims.test(sentence) || isAhead(sentence, year)) return !isFactAgain(sentence);
  const opening = text.slice(paragraphStart, Math.min(paragraphStart + 40, token.start));
  if (
    /^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)?(?:下一?步|下步打算|下阶段|总体目标|分年度目标|主要目标|发展目标|预期目标)/.test(
      opening,
    )
  )
    return true;
  if (/主要预期目标|目标任务是/.test(text.slice(paragraphStart, Math.min(paragraphStart + 60, token.start)))) return true;
  if (isAdvice(scene) && !/(?:支持|设立|设)$/.test(scene.before)) return true;
  if (!isPlanText) return false;
  return (
    !terms.test(clauseBefore) &&
    !terms.test(scene.after.slice(0, 6)) &&
    !/[一二三四五六七八九十]、[^。]{0,8}(?:扶持|支持|优惠|奖补)?(?:政策|保障措施|组织保障|组织领导)/.test(opening)
  );
}

/** 6月底前完成13项: a deadline, no deed; 月底前已完成, 底前完成了 tell what was done. */
const due =
  /(?:底|末|年|月|日|季度)之?前(?:要|须|应|力争|全部|基本)?(?:完成|建成|落实|办结|整改|销号|出台|印发|报送|启动|开工)(?:率(?:达到?|为)?)?(?:约|近|超过?)?$/;

/** 毛利率控制在百分之十以内: a bound that is kept to, where nothing says that it was reached. */
function isHeldWithin(scene: Scene): boolean {
  if (scene.token.unit.dimension !== 'share' || !/^以[内下]/.test(scene.after)) return false;
  return (
    /(?<!已|都|均|全部)控制在$/.test(scene.clauseBefore) &&
    !/(?:已|全部|成功|截至|去年|上年|(?<!平)均|全年)/.test(scene.clauseBefore)
  );
}

/** The paragraph behind the heading 几点建议 or 下一步打算 sets out what should be done. */
function isAdvice(scene: Scene): boolean {
  const end = scene.text.lastIndexOf('\n', scene.paragraphStart - 1);
  const head =
    scene.text
      .slice(Math.max(0, end - 40), Math.max(0, end))
      .split('\n')
      .at(-1) ?? '';
  return (
    advice.test(head) &&
    /^[\s（]*(?:一是|一要|[一1][、．.）])/.test(scene.text.slice(scene.paragraphStart, scene.paragraphStart + 8))
  );
}
const advice =
  /^\s*(?:[一二三四五六七八九十]{1,2}、)?(?:[几有]点|对策|意见|工作|相关|若干)?(?:与|和|及)?(?:建议|下一?步(?:工作)?(?:打算|安排|举措|措施))$/;

/** A number that an aim is about, not the aim itself: 确保17个项目用地, 剩余7项, 除8项外, 对超过60天的, 占年度计划的. */
function isKnown(scene: Scene): boolean {
  const before = scene.text.slice(Math.max(scene.clauseStart, scene.token.start - 14), scene.token.start);
  if (/(?:剩余|其余|现有|除[^，]{0,8}|对[^，]{0,6}|占(?!比)[^，比]{0,12}|每减?|每增?)$/.test(before)) return true;
  if (/^(?:以上|以下)?的?(?:规模|项目用地|外)/.test(scene.after)) return true;
  // 超50万元的村: a mark that something passes.
  if (/超过?$/.test(before) && /^的[^目]/.test(scene.after)) return true;
  return scene.token.form === 'rank';
}

/** 到2030年 in a text of an earlier year. */
function isAhead(sentence: string, year: number | undefined): boolean {
  const found = year === undefined ? null : /到(20\d\d)年/.exec(sentence);
  return found !== null && Number(found[1]) > (year ?? 0);
}

/** 已, 截至 behind an aim turns to what has been reached. */
function isFactAgain(sentence: string): boolean {
  const last = sentence.lastIndexOf('，');
  return /(?:已完成|已达|目前已|截至)/.test(sentence.slice(Math.max(0, last)));
}
