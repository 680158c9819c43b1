import { type Day, dayOf } from '../../shared/day.ts';
import type { PlanDocumentHead } from '../parsed-plan.ts';
import { numberOf } from '../text/numeral.ts';
import type { Passage } from '../text/passage.ts';

/** A line of the document before its first clause, or after its last. */
export type HeadLine = { readonly passage: Passage; readonly isCentred: boolean };

const documentNumber = /([\u4e00-\u9fffA-Za-z]{1,14}[〔[【（](?:19|20)\d{2}[〕\]】）]第?\d{1,4}号)/;
const titleEnd =
  /(?:方案|计划|要点|意见|通知|清单|台账|分工|措施|安排|办法|规划|任务|分解表|责任表|一览表|汇总表|任务表|分工表|决定|细则|工作表|实施表|举措|纲要|行动|通报|函|批复|报告|制度|规定|条例)(?:（[^（）]*）)*$/;
const wholeDate =
  /^（?(?:印发日期|发文日期|成文日期|日期|发布日期|发布时间)?[：]?((?:19|20)\d{2}|二[〇零○O0][〇零○一二三四五六七八九O0]{2})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日）?$/;
const printedOn = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日印发/;

export function dayOfLine(text: string): Day | undefined {
  const match = wholeDate.exec(text) ?? /^(?:.*?)(20\d{2})-(\d{2})-(\d{2})$/.exec(text.length <= 16 ? text : '');
  if (match === null) return undefined;
  const year = numberOf((match[1] ?? '').replace(/[O○]/g, '〇').replace(/^二.*$/, (han) => han.replace(/0/g, '〇')));
  const [month, date] = [numberOf(match[2] ?? ''), numberOf(match[3] ?? '')];
  return year === undefined || month === undefined || date === undefined ? undefined : dayOf(year, month, date);
}

/** The year of a line that is only a month: （2026年2月）. It dates the document without naming its day. */
export function yearOfMonthLine(text: string): number | undefined {
  const match = /^（?(20\d{2})年\d{1,2}月）?$/.exec(text);
  return match === null ? undefined : Number(match[1]);
}

/** Lines that frame a document and belong to none of its clauses: 抄送, 印发, 此件公开发布. */
export const isFrame = (text: string): boolean =>
  /^(?:抄送|分送|报送|主送|印送|（此件|此件|（联系人|联系人：|（公开|信息公开|公开方式|（主动公开|主动公开|—+END|\d+页$)/.test(
    text,
  ) ||
  (printedOn.test(text) && text.length < 60);

export const isAttachmentList = (text: string): boolean => /^附件?：/.test(text);
export const isAttachmentHead = (text: string): boolean =>
  /^附[件表](?:[一二三四五六七八九十\d]{0,3})$/.test(text) || /^附[件表](?:[一二三四五六七八九十\d]{1,3})[：.、]/.test(text);

/** 各旗县市区人民政府，市直各部门： */
const isAddressee = (text: string): boolean =>
  /[：]$/.test(text) &&
  /^(?:各|市|省|区|县|旗|自治区|有关|相关|.{0,8}(?:人民政府|党委|党组|单位|部门|委员会))/.test(text) &&
  text.length <= 160;
const isLetterhead = (text: string): boolean => /^.{2,24}(?:文件|工作简报)$/.test(text) && !/关于/.test(text);
const isNoise = (text: string): boolean =>
  /^(?:特急|急件|加急|平急|特提|内部资料|征求意见稿|（征求意见稿）|（送审稿）|送审稿|讨论稿|（讨论稿）|印发稿|签发人.*|\d{6}|目录|（?试行）?)$/.test(
    text,
  ) || /^(?:绝密|机密|秘密)(?:★.*)?$/.test(text);

const organEnd = /(?:人民政府|办公室|办公厅|委员会|领导小组|局|厅|委|部|指挥部|小组办公室|专班)$/;
const isOrganLine = (text: string): boolean => text.length <= 40 && organEnd.test(text) && !/[，。：；]/.test(text);

/** Reads the head (lines before the first clause) and the lines after the last: title, number, date, who issued it. */
export function readHead(
  before: readonly HeadLine[],
  after: readonly HeadLine[],
): PlanDocumentHead & { readonly titleLines: number } {
  const titleRun = titleOf(before);
  const lines = [...before, ...after];
  const number = lines
    .map((line) => documentNumber.exec(line.passage.text))
    .find((match, i) => match !== null && isNumberLine(lines[i]?.passage.text ?? ''));
  const dateIndex = lines.findIndex((line) => dayOfLine(line.passage.text) !== undefined);
  const dateLine = lines[dateIndex]?.passage.text;
  const issued = dateLine === undefined ? printedDay(lines) : dayOfLine(dateLine);
  const organBefore = lines[dateIndex - 1]?.passage;
  const issuedBy =
    organBefore !== undefined && isOrganLine(organBefore.text) && !titleRun.lines.includes(organBefore)
      ? organBefore.raw()
      : lines
          .find((line) => isLetterhead(line.passage.text))
          ?.passage.raw()
          .replace(/文件$/, '');
  return {
    title: titleRun.title,
    ...(issued === undefined ? {} : { issued }),
    ...(number?.[1] === undefined ? {} : { documentNumber: number[1] }),
    ...(issuedBy === undefined || issuedBy === '' ? {} : { issuedBy }),
    titleLines: titleRun.lines.length,
  };
}

const isNumberLine = (text: string): boolean => text.length <= 40 && !/^附/.test(text);

function printedDay(lines: readonly HeadLine[]): Day | undefined {
  for (const line of lines) {
    const match = printedOn.exec(line.passage.text);
    if (match !== null) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return undefined;
}

/** The first run of lines that can be a title, up to the line that ends as titles do. */
export function titleOf(lines: readonly HeadLine[]): { readonly title: string; readonly lines: readonly Passage[] } {
  const run: Passage[] = [];
  let isWhole = false;
  for (const line of lines) {
    const { text } = line.passage;
    if (isWhole) {
      // （2026—2027年） and （试行） under a title belong to it.
      if (
        /^（(?:20\d{2}.{0,12}|试行|暂行|修订版?)）$/.test(text) &&
        dayOfLine(text) === undefined &&
        yearOfMonthLine(text) === undefined
      )
        run.push(line.passage);
      break;
    }
    const isTitleLine =
      text.length <= 160 &&
      !/[。；]/.test(text) &&
      !/：$/.test(text) &&
      !isNoise(text) &&
      !isLetterhead(text) &&
      !isAddressee(text) &&
      !isAttachmentHead(text) &&
      !isAttachmentList(text) &&
      !isFrame(text) &&
      dayOfLine(text) === undefined &&
      yearOfMonthLine(text) === undefined &&
      !(documentNumber.test(text) && text.length <= 40 && !/关于/.test(text)) &&
      !/^（.*(?:通过|修订|印发|审议).*）$/.test(text);
    if (!isTitleLine) {
      if (run.length > 0) break;
      continue;
    }
    if (run.length >= 4) break;
    run.push(line.passage);
    isWhole = titleEnd.test(text) && balanced(run.map((p) => p.text).join(''));
  }
  const [only] = run;
  if (run.length === 1 && only !== undefined && /^[—-]/.test(only.text)) return { title: '', lines: [] };
  return { title: run.map((passage) => passage.raw().trim()).join(''), lines: run };
}

const balanced = (text: string): boolean => (text.match(/[《（“]/g)?.length ?? 0) === (text.match(/[》）”]/g)?.length ?? 0);

/** The line before a closing date, where it names the body that issued the document. */
export const isSignature = isOrganLine;

/** The years that a title gives its plan: 2026年改革工作要点, 三年行动计划（2024—2026年）, “十五五”规划. */
export function yearsOfTitle(title: string): { readonly first: number; readonly last: number } | undefined {
  const text = title.replace(/20\d{2}年(?:中央|省委|自治区党委|市委|国务院)?(?:一号文件|政府工作报告)/g, '');
  const range = /(20\d{2})年?(?:[—\-~－–]{1,2}|至|到)(20\d{2})/.exec(text);
  if (range !== null) return { first: Number(range[1]), last: Number(range[2]) };
  const year = /(20\d{2})年/.exec(text) ?? /（(20\d{2})）/.exec(text) ?? /^(20\d{2})(?=[\u4e00-\u9fff])/.exec(text);
  if (year !== null) return { first: Number(year[1]), last: Number(year[1]) };
  const han = /二[〇零○]([一二三四五六七八九])([〇零○一二三四五六七八九])年/.exec(text);
  if (han !== null) {
    const value = numberOf(`二〇${han[1]}${(han[2] ?? '').replace(/[零○]/, '〇')}`);
    if (value !== undefined) return { first: value, last: value };
  }
  const plan = /十([一二三四五六七])五/.exec(text);
  const ordinal = plan === null ? undefined : numberOf(`十${plan[1]}`);
  if (ordinal !== undefined) return { first: 1956 + (ordinal - 1) * 5, last: 1960 + (ordinal - 1) * 5 };
  return undefined;
}
