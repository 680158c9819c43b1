import { overlaps } from '../../quantity/interval.ts';
import type { Finding } from '../finding.ts';
import { type Amount, isComparable } from '../sentence/amount.ts';
import { amountAt, findingOf, labelBefore, type Passage, type Reading } from '../sentence/passage.ts';
import { changeVerb } from '../sentence/verbs.ts';

/** A level or count with the words that it stands among. */
type Mention = {
  readonly amount: Amount;
  readonly passage: Passage;
  readonly words: string;
  readonly after: string;
  readonly isChange: boolean;
};

const changing = new RegExp(`(?:${changeVerb}|新增|净增|超额)(?:了|约)?$`);

/**
 * One subject with two values. Said only where a slip is at hand: two neighbouring digits exchanged (326家, 362家) among the same
 * words, or the very same subject and period twice. Other repetitions may be other scopes: silence.
 */
export function repeatsIn(reading: Reading): readonly Finding[] {
  const mentions = reading.passages.flatMap((passage) => mentionsOf(reading, passage));
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const byDigits = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = sortedDigits(mention.amount);
    if (key === undefined) continue;
    for (const former of byDigits.get(key) ?? []) {
      const subject = exchangedSubject(former, mention);
      const name = `${former.amount.printed}|${mention.amount.printed}`;
      if (subject === undefined || seen.has(name)) continue;
      seen.add(name);
      findings.push(repeatFinding(reading, former.amount, mention.amount, subject));
    }
    byDigits.set(key, [...(byDigits.get(key) ?? []), mention].slice(-40));
  }
  return [...findings, ...sameSubjects(reading, mentions, seen)];
}

const repeatFinding = (reading: Reading, first: Amount, second: Amount, subject: string): Finding =>
  findingOf(reading, 'same-subject-differs', 'contradicts', [first.index, second.index], {
    subject,
    first: first.printed,
    second: second.printed,
  });

function mentionsOf(reading: Reading, passage: Passage): readonly Mention[] {
  return [...passage.figures.keys()].flatMap((offset) => {
    const amount = amountAt(reading, passage, offset);
    if (passage.line[offset] !== 'Ⓝ' || amount?.value === undefined) return [];
    const label = labelBefore(passage, offset);
    const start = clauseStart(passage, offset);
    const after = /^[^，、；：。（）ⓃⓅⒹⓂⓉⓇⓀⓎ]{0,16}/.exec(passage.line.slice(offset + 1))?.[0] ?? '';
    return [
      {
        amount,
        passage,
        words: `${passage.line.slice(start, offset)}|${after}`,
        after,
        isChange: changing.test(label),
      },
    ];
  });
}

const clauseStart = (passage: Passage, offset: number): number => {
  let start = offset;
  while (start > 0 && offset - start < 40 && !/[，；：。]/.test(passage.line[start - 1] ?? '')) start--;
  return start;
};

const digitsOf = (amount: Amount): string => (amount.figure.value ?? '').replace('.', '');
const significant = (digits: string): string => digits.replace(/^0+|0+$/g, '');

function sortedDigits(amount: Amount): string | undefined {
  const digits = digitsOf(amount);
  if (significant(digits).length < 2) return undefined;
  return `${[...digits].sort().join('')}|${(amount.figure.value ?? '').split('.')[1]?.length ?? 0}|${amount.unit.multiplier.toFixed()}`;
}

/** Whether one number is the other with two neighbouring digits exchanged. */
function isExchange(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  if (at < 0 || a.length !== b.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** What two mentions with exchanged digits have in common; undefined where their words do not carry that they are one thing. */
function exchangedSubject(a: Mention, b: Mention): string | undefined {
  const [first, second] = [digitsOf(a.amount), digitsOf(b.amount)];
  if (a.passage === b.passage && !/[；]/.test(a.passage.line)) return undefined;
  if (a.isChange !== b.isChange || !isExchange(first, second)) return undefined;
  if (!mayBeOnePeriod(a.amount.figure.period, b.amount.figure.period) || haveOtherPlaces(a, b)) return undefined;
  if (/新增|净增|其中/.test(a.words) !== /新增|净增|其中/.test(b.words)) return undefined;
  const common = commonWords(a.words, b.words);
  const isSameUnit = isComparable(a.amount, b.amount);
  if (!isSameUnit) return a.amount.unit.counts && b.amount.unit.counts && common.length >= 6 ? common : undefined;
  const isLong = significant(first).length >= 3;
  if (isLong && common.length >= 3 && !haveOtherQualities(a.words, b.words, common)) return common;
  const noun = sharedStart(a.after, b.after);
  return noun.length >= 2 && !common2.test(noun) ? noun : undefined;
}

/** 城镇居民收入 and 农村居民收入: the same words behind other ones. */
function haveOtherQualities(a: string, b: string, common: string): boolean {
  const [first, second] = [a, b].map((words) =>
    words.replace(filler, '|').charAt(words.replace(filler, '|').indexOf(common) - 1),
  );
  const isWord = (character: string | undefined): boolean =>
    /[\u4e00-\u9fff]/.test(character ?? '') && !/[县市区旗乡镇村省]/.test(character ?? '');
  return isWord(first) && isWord(second) && first !== second;
}

const common2 = /^(?:项目|企业|以上|左右|的|工作|任务|单位|问题|改革|人次|资金)/;

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

const filler = /全市|全县|全旗|全区|累计|完成|实现|达到|截至|目前|其中|共有|新增|建成|“|”|\||的|为|了|由|从|到|在/g;

/** The longest run of characters that two stretches of words share, fillers apart. */
function commonWords(a: string, b: string): string {
  const pieces = a.split(filler).filter((piece) => piece !== undefined && piece.length >= 2);
  let best = '';
  let total = '';
  const plain = b.replace(filler, '|');
  for (const piece of pieces) {
    let own = '';
    for (let start = 0; start < piece.length; start++) {
      for (let end = piece.length; end - start > own.length && end - start >= 2; end--) {
        if (plain.includes(piece.slice(start, end))) own = piece.slice(start, end);
      }
    }
    if (own.length >= 3) total += own;
    if (own.length > best.length) best = own;
  }
  return total.length > best.length ? total : best;
}

const place = /(?:[\u4e00-\u9fff]{2,5}?|[A-Z甲乙丙丁某])(?:县|旗|区|市|乡|镇|村|街道|苏木|园区)/g;
function haveOtherPlaces(a: Mention, b: Mention): boolean {
  const [first, second] = [placesOf(a), placesOf(b)];
  if (isPartOf(second, first, a.words) || isPartOf(first, second, b.words)) return true;
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some((name) => second.some((other) => other.includes(name) || name.includes(other)))
  );
}
/** 全市 and one of its counties are two places; 全县 and 柳河县 may be one. */
function isPartOf(places: readonly string[], others: readonly string[], words: string): boolean {
  const level = /(?:全|我|本)([市县旗区省盟])/.exec(words)?.[1];
  return level !== undefined && others.length === 0 && places.length > 0 && places.every((name) => !name.endsWith(level));
}
const placesOf = (mention: Mention): readonly string[] =>
  (mention.words.match(place) ?? []).filter((name) => !/全[市县旗区]|城[市区]|地区|社区|景区|灌区|矿区|园区/.test(name));

/** Unknown, equal, or one within the other (2025 in 2021/2025). */
function mayBeOnePeriod(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const ends = (period: string) => period.split('/');
  return ends(a).at(-1)?.slice(0, 4) === ends(b).at(-1)?.slice(0, 4);
}

/** Words that make a mention another thing than the whole as it stands: additions, averages, bases, aims, earlier states. */
const otherScope =
  /新增|净增|新建|改建|培育|其中|均|每|计划|目标|任务|上年|去年|同期|年初|原有|最[高低大小长短]|再|另|剩|[由从][^到至]*\|/;

const isSameThing = (a: Mention, b: Mention): boolean =>
  a.passage.paragraph !== b.passage.paragraph &&
  isComparable(a.amount, b.amount) &&
  mayBeOnePeriod(a.amount.figure.period, b.amount.figure.period) &&
  !haveOtherPlaces(a, b);

function sameSubjects(reading: Reading, mentions: readonly Mention[], seen: ReadonlySet<string>): readonly Finding[] {
  const bySubject = new Map<string, Mention[]>();
  const findings: Finding[] = [];
  for (const mention of mentions) {
    const { subject, kind, qualifier } = mention.amount.figure;
    if (subject === null || subject.length < 5 || qualifier !== null || (kind !== 'level' && kind !== 'count')) continue;
    if (mention.isChange || otherScope.test(mention.words) || !mention.words.includes(subject)) continue;
    const formers = bySubject.get(subject) ?? [];
    const other = formers.find((former) => isSameThing(former, mention) && !overlaps(former.amount.range, mention.amount.range));
    if (other && !seen.has(`${other.amount.printed}|${mention.amount.printed}`))
      findings.push(repeatFinding(reading, other.amount, mention.amount, subject));
    else bySubject.set(subject, [...formers, mention].slice(-8));
  }
  return findings;
}
