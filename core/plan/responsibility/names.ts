import type { AgencyDirectory } from '../../org/agency-directory.ts';
import { isRecognised, standardOrgansNamed } from '../../org/agency-match.ts';
import {
  continuesPlaceGroup,
  endsAsOrgan,
  hasPlaceBody,
  inherit,
  isLowPlaceBody,
  isPlaceGroup,
  isTownship,
  isUnnamed,
  organFormOf,
  standsAlone,
} from '../../org/organ-form.ts';
import type { Span } from '../../shared/span.ts';
import type { Passage } from '../text/passage.ts';

/** A name as resolved, and where its characters stand. */
export type FoundName = {
  readonly name: string;
  readonly span: Span;
  readonly raw: string;
  /** What a bracket behind the name says of it: 市发展改革委（牵头）. */
  readonly role?: 'lead' | 'supporting';
  /** Whether words behind the name were not understood. */
  readonly isCut: boolean;
};

/** What a list of names carries from one name to the next: the place or level in front. One per measure. */
export type NameContext = { readonly directory: AgencyDirectory; prefix: string | undefined };

/** 省国资委等单位, 市财政局等相关部门, 市工信局等: what comes after the last name. */
const openEnd =
  /等(?:[有相]关|各|\d+个|[二三四五六七八九十]+个|市级|省级|市直|省直|国务院|中央|部门)*(?:(?:单位|部门)[和及、](?:单位|部门|地区|机构|企业)|单位|部门|机构|地区|地方|企业|高校|院校|院所|地)?$/;
const leading =
  /^(?:(?:此|该|本|以上|上述)(?:几)?项?(?:工作|任务|举措|改革|措施|事项)?由|由|及其|以及|和|及|与|暨|同|、|：|:|[-—·•*＊]+)+/;

/** Reads a list of names: 省科技厅、工业和信息化厅，省税务局等单位. Answers the range of every piece in the passage with it. */
export function namesIn(passage: Passage, context: NameContext): readonly FoundName[] {
  const { directory } = context;
  const areWorks = listOfWorks.test(passage.text);
  const ranges = splitNames(passage.text, directory);
  return (areWorks ? ranges.flatMap((range) => splitWorks(passage.text, range, context)) : ranges).flatMap(([start, end]) => {
    const work = areWorks ? workAt(passage.slice(start, end), context) : undefined;
    if (work !== undefined) return [work];
    const parts = passage.slice(start, end).partsAtSpaces((text) => isStandardName(text, directory));
    return parts.flatMap((part) => nameAt(part, 0, part.text.length, context) ?? []);
  });
}

/** 市科技、财政、商务等部门: a list that names organs by their work. */
const listOfWorks = /等(?:有关|相关|市级|省级|市直|省直|职能|主管)?部门|[^各级有相关直他能与门]部门$/;

function splitWorks(text: string, [start, end]: readonly [number, number], context: NameContext): [number, number][] {
  const piece = text.slice(start, end);
  const middle = /^(.{2,8})(和|及|以及)(.{2,8})$/.exec(piece.replace(openEnd, '').replace(/部门$/, ''));
  const [, left, word, right] = middle ?? [];
  if (left === undefined || word === undefined || right === undefined) return [[start, end]];
  const prefix = organFormOf(left)?.prefix ?? context.prefix;
  const areBoth = organOfWork(left, prefix, context) !== undefined && organOfWork(right, prefix, context) !== undefined;
  const at = start + left.length;
  return areBoth
    ? [
        [start, at],
        [at + word.length, end],
      ]
    : [[start, end]];
}

/** One organ named by its work, where the register leaves no doubt which it is. */
function workAt(passage: Passage, context: NameContext): FoundName | undefined {
  const from = leading.exec(passage.text)?.[0].length ?? 0;
  const work = passage.text
    .slice(from)
    .replace(openEnd, '')
    .replace(/(?:主管)?部门$/, '');
  const name = organOfWork(work, context.prefix, context);
  if (name === undefined) return undefined;
  context.prefix = organFormOf(work)?.prefix ?? context.prefix;
  const end = from + work.length;
  return { name, span: passage.span(from, end), raw: passage.raw(from, end), isCut: false };
}

/** 市科技 → 市科技局, after 市 also 财政 → 市财政局; nothing where several organs could be meant or none is known. */
function organOfWork(printed: string, prefixBefore: string | undefined, { directory }: NameContext): string | undefined {
  const form = organFormOf(printed);
  const prefix = form?.prefix ?? prefixBefore;
  const work = form?.organ ?? printed;
  if (prefix === undefined || work.length < 2 || endsAsOrgan(printed) || isUnnamed(printed) || isPlaceGroup(printed))
    return undefined;
  const hasOffices = /(?:省|自治区)$/.test(prefix);
  const level = organFormOf(`${prefix}政府`)?.level;
  const formed = ['厅', '局', '委', '办', '部'].flatMap((suffix) =>
    standardOrgansNamed(`${work}${suffix}`, directory)
      .filter((organ) => level !== undefined && organ.levels.includes(level) && (suffix !== '厅' || hasOffices))
      .map((organ) => ({ organ, organName: `${work}${suffix}`, name: inherit(`${work}${suffix}`, prefix, organ.branch) })),
  );
  if (directory.agencies.length > 0) {
    const known = [...new Set(formed.map(({ name }) => name))].filter((name) => isRecognised(name, directory));
    return known.length === 1 ? known[0] : undefined;
  }
  // A province's 财政厅 shuts out the 财政局 of the levels below.
  const atLevel = formed.some(({ organName }) => organName.endsWith('厅'))
    ? formed.filter(({ organName }) => !organName.endsWith('局'))
    : formed;
  const own = atLevel.filter(({ organ, organName }) => organ.name === organName);
  // 邮政 may be an administration or a company.
  const best = own.length > 0 ? own : atLevel.filter(({ organ }) => organ.branch !== 'other');
  // Second names stand in families of their own, behind the usual ones.
  const family = best.filter(({ organ }) => organ.family === best[0]?.organ.family);
  // A city has its 发展改革委, a 县 or 旗 its 局; in a 区 it may be either.
  const isRural = /[县旗]$/.test(prefix);
  const usual =
    own.length > 0 && (level === 'city' || isRural)
      ? family.filter(({ organ }) => organ.levels.includes('province') !== isRural)
      : [];
  const certain = new Set((usual.length > 0 ? usual : family).map(({ name }) => name));
  return certain.size === 1 ? [...certain][0] : undefined;
}

/** A name that can stand beside others with only a space between: 区市场 of a broken 区市场 监管局 is none. */
function isStandardName(text: string, directory: AgencyDirectory): boolean {
  if (isPlaceGroup(text) || isUnnamed(text)) return true;
  return standardOrgansNamed(organFormOf(text)?.organ ?? text, directory).length > 0;
}

const isWhole = (text: string): boolean => endsAsOrgan(text) || isPlaceGroup(text) || isUnnamed(text);

function nameAt(passage: Passage, from: number, to: number, context: NameContext): FoundName | undefined {
  let start = from;
  let end = to;
  const text = (): string => passage.text.slice(start, end);
  start += leading.exec(text())?.[0].length ?? 0;
  end -= /[。.、，；：]+$/.exec(text())?.[0].length ?? 0;
  if (!isUnnamed(text())) end -= openEnd.exec(text())?.[0].length ?? 0;
  end -= /[、，；]+$/.exec(text())?.[0].length ?? 0;
  if (/[局厅委办部院会](?:要|应|应当|须|需)$/.test(text())) end -= /(?:应当|.)$/.exec(text())?.[0].length ?? 0;
  const role = /（(?:(牵头|主办|主责)|(?:配合|协办|参与))(?:单位|部门|负责)?）$/.exec(text());
  if (role !== null) end -= role[0].length;
  const length = organLength(text(), context.directory);
  const isCut = length < end - start;
  end = start + length;
  const printed = text();
  if (printed === '') return undefined;
  const found = { name: resolve(printed, context), span: passage.span(start, end), raw: passage.raw(start, end), isCut };
  return role === null ? found : { ...found, role: role[1] === undefined ? 'supporting' : 'lead' };
}

/** Where a standard organ ends in words that end as no organ does: 区财政局保障经费. */
function organLength(text: string, directory: AgencyDirectory): number {
  if (isWhole(text) || text.length > 30 || /[（）]/.test(text)) return text.length;
  for (let end = text.length - 1; end >= 4; end--) {
    if (!/[局委厅办部]/.test(text.charAt(end - 1))) continue;
    const organ = organFormOf(text.slice(0, end))?.organ;
    if (organ !== undefined && organ !== '' && standardOrgansNamed(organ, directory).length > 0) return end;
  }
  return text.length;
}

/** The name with the level of the names before it, where it has none of its own; remembers the level it brings. */
export function resolve(printed: string, context: NameContext): string {
  if (/^(?:各|有关|相关|所在|[省市县区旗盟州][级直])/.test(printed) || isTownship(printed)) return printed;
  const form = organFormOf(printed);
  if (form !== undefined) {
    if (!isPlaceGroup(printed)) context.prefix = form.prefix;
    return printed;
  }
  if (context.prefix === undefined || isPlaceGroup(printed) || isUnnamed(printed)) return printed;
  const [organ] = standardOrgansNamed(printed.replace(/（[^（）]*）$/, ''), context.directory);
  // 国家安全厅 begins as organs of the centre do and is the province's own.
  const isOfLevel = organ !== undefined && organ.branch !== 'independent' && /^国家.{2}[厅局]$/.test(printed);
  if (standsAlone(printed) && !isOfLevel) return printed;
  if (organ?.branch === 'independent') return printed;
  if (organ === undefined && (!endsAsOrgan(printed) || isOwnNamed(printed))) return printed;
  return inherit(printed, context.prefix, organ?.branch);
}

/** Bodies that go by their own name though they end as organs do: 科尔沁投资公司, 西辽河流域中心. */
const isOwnNamed = (name: string): boolean => /(?:公司|学院|学校|医院|基地|厂|场|园)$/.test(name);

/** Half-open ranges of the names in a clean text. Brackets inside a name stay with it. */
export function splitNames(text: string, directory: AgencyDirectory): readonly (readonly [number, number])[] {
  const pieces = joinPlaces(text, splitAtMarks(text));
  return pieces.flatMap(([start, end]) =>
    splitAtConjunction(text.slice(start, end), directory).map(([a, b]) => [start + a, start + b] as const),
  );
}

function splitAtMarks(text: string): [number, number][] {
  const pieces: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '（') depth++;
    else if (character === '）') depth = Math.max(0, depth - 1);
    if (i === text.length || (depth === 0 && /[、，；。/／|\n]/.test(character))) {
      if (i > start) pieces.push([start, i]);
      start = i + 1;
    }
  }
  return pieces.flatMap(([from, to]) => {
    // 人民银行等国务院相关部门及各地区: what follows the open end is a name of its own.
    const open = /等[^等及和]{0,8}?(?:部门|单位)(?=(?:及|和|以及)各)/.exec(text.slice(from, to));
    if (open === null || open.index === 0) return [[from, to]];
    const at = from + open.index + open[0].length;
    return [
      [from, at],
      [at, to],
    ];
  });
}

/** 各市、县（市、区）人民政府 and 各旗县市区党委、政府 are one name though they hold a mark that parts names. */
function joinPlaces(text: string, pieces: readonly [number, number][]): readonly [number, number][] {
  const joined: [number, number][] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last[1], piece[0]) === '、') {
      const together = text.slice(last[0], piece[1]);
      const left = text.slice(last[0], last[1]);
      const own = text.slice(piece[0], piece[1]);
      const isPart = continuesPlaceGroup(own) || /^(?:县|区|旗|市)（/.test(own) || !organFormOf(own)?.organ;
      const areTwo = hasPlaceBody(left) && isLowPlaceBody(own);
      if (isPart && !areTwo && !own.startsWith('各') && isPlaceGroup(left) && isPlaceGroup(together)) {
        last[1] = piece[1];
        continue;
      }
    }
    joined.push([...piece]);
  }
  return joined;
}

/** Parts at 和, 及, 与, 以及, 同 only where both sides are names: 工业和信息化厅 keeps its 和. */
function splitAtConjunction(name: string, directory: AgencyDirectory): readonly (readonly [number, number])[] {
  const whole: readonly (readonly [number, number])[] = [[0, name.length]];
  if (!/以及|及其|和|及|与|暨/.test(name) || isUnnamed(name) || isPlaceGroup(name)) return whole;
  const bare = name.replace(openEnd, '');
  if (standardOrgansNamed(bare, directory).length > 0) return whole;
  const organ = organFormOf(bare)?.organ;
  if (organ !== undefined && standardOrgansNamed(organ, directory).length > 0) return whole;
  const conjunction = /以及|及其|和|及|与|暨/g;
  let depthBefore = 0;
  for (let match = conjunction.exec(name); match !== null; match = conjunction.exec(name)) {
    depthBefore = (name.slice(0, match.index).match(/（/g)?.length ?? 0) - (name.slice(0, match.index).match(/）/g)?.length ?? 0);
    if (depthBefore > 0) continue;
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    if (left === '' || right === '') continue;
    if (isWholeName(left, directory) && isWholeName(right.replace(openEnd, ''), directory, true)) {
      const offset = match.index + match[0].length;
      return [[0, match.index], ...splitAtConjunction(right, directory).map(([a, b]) => [a + offset, b + offset] as const)];
    }
  }
  return whole;
}

function isWholeName(name: string, directory: AgencyDirectory, isLast = false): boolean {
  if (name.length < 2) return false;
  if (isPlaceGroup(name) || isUnnamed(name)) return true;
  if (standardOrgansNamed(name, directory).length > 0) return true;
  if (!endsAsOrgan(name)) return false;
  if (organFormOf(name) !== undefined)
    return isRecognised(name, directory) || /(?:局|厅|委|办|部|院|会|公司|中心|政府)$/.test(name);
  return isLast || standsAlone(name) || (name.length >= 3 && /[局厅委办部]$/.test(name));
}
