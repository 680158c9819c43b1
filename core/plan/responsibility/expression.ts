import { isRecognised, standardOrgansNamed } from '../../org/agency-match.ts';
import { endsAsOrgan, isPlace, isPlaceGroup, isUnnamed, organFormOf, standsAlone } from '../../org/organ-form.ts';
import { beginsWithDay, isDeadlineText, type YearBase } from '../deadline.ts';
import type { PersonRole } from '../parsed-plan.ts';
import type { Passage } from '../text/passage.ts';
import { isResponsibilityLabel, type LabelKind, labelKindOf } from './label.ts';
import { type FoundName, type NameContext, namesIn } from './names.ts';

/** Who is responsible, as one bracket, label line, sentence or row of a table says. */
export type Responsibility = {
  readonly lead: readonly FoundName[];
  readonly supporting: readonly FoundName[];
  readonly implementing: readonly FoundName[];
  readonly people: { readonly [role in PersonRole]?: readonly string[] };
  readonly outcome?: Passage;
  readonly deadlines: readonly Passage[];
  /** Whether the words can only be about responsibility: every name is one, or a verb or label says so. */
  readonly isConvincing: boolean;
  /** Whether every word was understood. */
  readonly isComplete: boolean;
  /** Whether every name needs no verb beside it to be taken for one. */
  readonly isCertain: boolean;
};

export type ExpressionContext = {
  readonly names: NameContext;
  readonly base: YearBase;
  /** Whether the document says that the first of several 责任单位 leads (列首位的为牵头单位). */
  readonly firstLeads: boolean;
};

type Verb = 'lead' | 'joint' | 'responsible' | 'supporting' | 'implementing' | 'with';
/** `bare` names stand without a verb. */
type Group = { readonly role: Verb | 'bare'; readonly names: readonly FoundName[] };

const verbs: readonly (readonly [Verb, string])[] = [
  [
    'lead',
    '(?:共同|联合|双|总)?牵头(?:抓总|负责(?:组织实施|推进|落实)?|落实|组织实施|组织落实|组织|推进|实施|协调|统筹|制定|办理|承办|研究)?|负责牵头|主办|主责|抓总|统筹(?:负责|协调|推进)?|负总责',
  ],
  [
    'supporting',
    '(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?|共同|积极|协同|密切|协调|做好|全力|分别|根据职责)?(?:配合|参与|参加|协助|协办|协同|支持)(?:落实|推进|实施|做好(?:相关工作)?|负责|做好|办理)?',
  ],
  [
    'joint',
    '(?:按照?|依|依据|根据|依照)(?:各自)?(?:工作)?(?:职责|职能|任务|权限|职责权限|部门职责|责任)?(?:和)?(?:分工|范围)?(?:分别|共同|具体|协同)?(?:牵头)?(?:负责(?:落实|推进|实施|组织实施)?|落实|推进(?:落实)?|组织实施|抓好落实|做好(?:相关)?工作|分工负责|实施|开展)|分工负责|各负其责|各司其职|(?:共同|分别|联合|分头|协同)(?:负责(?:落实)?|落实|推进|组织实施|实施|承办)',
  ],
  [
    'implementing',
    '落实(?:主体|属地|管理|工作|具体)?责任|属地(?:管理|落实|负责|推进)(?:落实|实施|负责)?|(?:结合(?:各自|本地|本地区|当地)?实际)(?:情况)?(?:抓好|认真|组织|具体|做好)?(?:贯彻)?(?:落实|实施|推进)(?:工作)?|(?:具体|负责)?(?:组织)?(?:负责)?(?:贯彻落实|抓好落实|组织实施|组织落实|具体实施|具体落实|具体负责(?:落实|实施)?|负责落实|负责实施|负责组织实施|落实到位|推进落实|落实|实施)',
  ],
  ['responsible', '负责(?:推进|组织|办理|统筹)?|承办|推进|办理'],
  ['with', '会同|联合|商(?=[省市县区旗自各有相])'],
];
const verbPattern = new RegExp(verbs.map(([, pattern], i) => `(?<v${i}>${pattern})`).join('|'), 'g');
/** What may follow a verb: the end, a mark, the next name or verb. 负责同志 and 落实办 are no verbs. */
const afterVerb = /^(?:$|[，；。、：:）\s和及]|由|会同|联合|[省市县区旗盟州各]|有关|相关|其他|人民银行|国家|中国)/;
const nounAfterVerb = /^(?:同志|人(?!民|力)|的|制|办(?!公|理)|组|局|中心|机制|情况|方案|单位(?!：)|部门(?!：)|领导|工作)/;

/**
 * Reads one statement of responsibility.
 * @example 省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实
 */
export function readResponsibility(
  passage: Passage,
  context: ExpressionContext,
  role: LabelKind = 'responsible',
): Responsibility {
  const labelled = labelsIn(passage);
  return labelled.length > 0 ? readLabels(passage, labelled, context, role) : readVerbs(passage, context, role);
}

type Label = { readonly kind: LabelKind; readonly start: number; readonly end: number };

/** Labels before a colon: 牵头单位：, 配合单位：, 完成时限：. A label begins after a mark, a space or at the start. */
export function labelsIn(passage: Passage): readonly Label[] {
  const { text } = passage;
  const labels: Label[] = [];
  let from = 0;
  for (let colon = text.indexOf('：'); colon !== -1; colon = text.indexOf('：', colon + 1)) {
    for (let start = colon - 2; start >= Math.max(from, colon - 16); start--) {
      const isBoundary =
        start === 0 || /[，；。、：（【〔[！？”）】〕\]]/.test(text.charAt(start - 1)) || passage.isAfterSpace(start);
      if (!isBoundary) continue;
      const kind = labelKindOf(text.slice(start, colon));
      // 单位：万元 stands above tables; a label in running text says more than 单位 or 时间.
      if (
        kind === undefined ||
        !isResponsibilityLabel(kind) ||
        /^(?:单位|部门|责任|分工|时间|成果|属地)：/.test(text.slice(start))
      )
        continue;
      labels.push({ kind, start, end: colon + 1 });
      break;
    }
    from = colon + 1;
  }
  return labels;
}

function readLabels(passage: Passage, labels: readonly Label[], context: ExpressionContext, role: LabelKind): Responsibility {
  const parts: Responsibility[] = [];
  const first = labels[0];
  if (first !== undefined && first.start > 0) {
    const before = passage.slice(0, first.start);
    if (before.text.replace(/[，；。、]/g, '') !== '') parts.push(readVerbs(before, context, role));
  }
  const hasLead = labels.some((label) => label.kind === 'lead');
  labels.forEach((label, i) => {
    const value = trimmed(passage.slice(label.end, labels[i + 1]?.start ?? passage.text.length));
    if (value.isEmpty) return;
    parts.push(readValue(value, label.kind === 'responsible' && hasLead ? 'supporting' : label.kind, context));
  });
  return { ...merge(parts), isConvincing: true, isComplete: parts.every((part) => part.isComplete), isCertain: true };
}

/** The value behind a label or in a column of a known kind. */
export function readValue(value: Passage, kind: LabelKind, context: ExpressionContext): Responsibility {
  switch (kind) {
    case 'sponsor':
    case 'responsibleLeader':
    case 'responsiblePerson':
    case 'liaison': {
      const people = peopleIn(value);
      return people.length === 0 ? nobody : { ...nobody, people: { [kind]: people } };
    }
    case 'outcome':
      return { ...nobody, outcome: value };
    case 'deadline':
      return { ...nobody, deadlines: [value] };
    default: {
      const labels = labelsIn(value);
      return labels.length > 0 ? readLabels(value, labels, context, kind) : readVerbs(value, context, kind);
    }
  }
}

export const nobody: Responsibility = {
  lead: [],
  supporting: [],
  implementing: [],
  people: {},
  deadlines: [],
  isConvincing: true,
  isComplete: true,
  isCertain: true,
};

/** 县委副书记 何志远: the post is left out where a name follows it. */
const withoutPosts = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => i === words.length - 1 || !post.test(word));
const post = /(?:书记|[省市县区旗盟州]长|主席|主任|局长|厅长|部长|处长|科长|秘书长|常委|组长|委员|政委|院长|校长|经理|董事长)$/;

/** Names of people: 张三、李四；王 五. */
export function peopleIn(value: Passage): readonly string[] {
  return value
    .raw()
    .replace(/(?:联系电话|电话|手机)?[:：]?\s*(?:\d[\d\-—－ ]{5,}\d)/g, '\n')
    .split(/[、，,；;/\n]|\s{2,}/)
    .flatMap((piece) => {
      const words = withoutPosts(piece.trim().split(/\s+/));
      return words.length > 1 && words.every((word) => /^[\u4e00-\u9fff·]{2,4}$/.test(word)) ? words : [words.join('')];
    })
    .filter((name) => name !== '' && !/^(?:无|暂无|待定|空缺|[—\-–/／]+)$/.test(name));
}

function trimmed(passage: Passage): Passage {
  const start = /^[，；。、：\s]*/.exec(passage.text)?.[0].length ?? 0;
  const end = passage.text.length - (/[，；。、\s]*$/.exec(passage.text)?.[0].length ?? 0);
  return end <= start ? passage.slice(0, 0) : passage.slice(start, end);
}

type Token =
  | { readonly kind: 'names'; readonly from: number; readonly to: number }
  | { readonly kind: 'verb'; readonly verb: Verb }
  | { readonly kind: 'mark'; readonly mark: string };

function readVerbs(passage: Passage, context: ExpressionContext, role: LabelKind): Responsibility {
  const deadlines: Passage[] = [];
  const tokens = tokensOf(passage, context, deadlines);
  const groups = groupsOf(passage, tokens, context);
  const resolved = rolesOf(groups, role, context.firstLeads);
  const all = groups.flatMap((group) => group.names);
  const strong = tokens.some((token) => token.kind === 'verb' && (token.verb === 'lead' || token.verb === 'joint'));
  const hasVerb = tokens.some((token) => token.kind === 'verb');
  const named = all.filter((found) => isNameLike(found.name));
  const certain = all.filter((found) => isCertainName(found, context));
  return {
    ...resolved,
    people: {},
    deadlines,
    isConvincing:
      all.length > 0 &&
      (strong
        ? all.every((found) => isPlausibleName(found.name)) && (certain.length > 0 || all.length <= 3)
        : hasVerb
          ? certain.length > 0 && all.every((found) => isNameLike(found.name) || /^[\u4e00-\u9fff]{2,6}$/.test(found.name))
          : certain.length === all.length &&
            (deadlines.length > 0 ||
              all.some((found) => found.name.startsWith('各') || !(isPlaceGroup(found.name) || isUnnamed(found.name))))),
    isComplete: all.length > 0 && named.length === all.length,
    isCertain: all.length > 0 && certain.length === all.length,
  };
}

const isPlausibleName = (name: string): boolean => name.length >= 2 && name.length <= 30 && !/[。！？“”]/.test(name);
const isNameLike = (name: string): boolean =>
  isPlausibleName(name) && (endsAsOrgan(name) || isPlaceGroup(name) || isUnnamed(name) || isPlace(name));

/**
 * A name that needs no verb beside it to be taken for one: it has its place in front, stands in a register, or is a short organ name
 * behind one that has. 统一服务平台 ends as an organ does and is none.
 */
function isCertainName(found: FoundName, context: ExpressionContext): boolean {
  const { name } = found;
  if (isUnnamed(name) || isPlaceGroup(name)) return true;
  const { directory } = context.names;
  if (directory.agencies.length > 0 && isRecognised(name, directory)) return true;
  if (!isNameLike(name)) return false;
  const printed = found.raw.replace(/\s/g, '').replace(/\(/g, '（').replace(/\)/g, '）');
  const form = organFormOf(printed);
  if (form !== undefined) return (form.organ === '' ? form.isParty : form.organ.length >= 2) && !/^[市省县区]+$/.test(printed);
  if (standardOrgansNamed(printed.replace(/（[^（）]*）$/, ''), directory).length > 0 || standsAlone(printed)) return true;
  return name !== printed && printed.length <= 12 && /[局厅委办部会]$/.test(printed);
}

/** Words of time that name no day; they are no agency either. */
const vagueTime =
  /^(?:适时|择机|视情|尽快|尽早|立即|即时|即知即改|立行立改|马上|限期|待定|另定|另行|按(?:照)?(?:国家|上级|自治区|省|中央|时限|要求|进度)(?!.{0,6}职责)|根据(?:国家|上级|工作)(?!.{0,6}职责)|(?:文件|方案)?(?:印发|发布)(?:之日起|后)|自.{2,8}之日起|\d{1,3}个?(?:工作日|天|月)内)/;

function tokensOf(passage: Passage, context: ExpressionContext, deadlines: Passage[]): Token[] {
  const tokens: Token[] = [];
  for (const [from, to, mark] of atomsOf(passage.text)) {
    const atom = passage.text.slice(from, to);
    if (isDeadlineText(atom, context.base) || beginsWithDay(atom, context.base) || vagueTime.test(atom))
      deadlines.push(passage.slice(from, to));
    else pushAtom(atom, from, tokens, passage, deadlines, context);
    if (mark !== '') tokens.push({ kind: 'mark', mark });
  }
  return tokens;
}

/** Pieces between commas, semicolons, full stops and 、, outside of brackets. */
function* atomsOf(text: string): Generator<readonly [number, number, string]> {
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '（') depth++;
    else if (character === '）') depth = Math.max(0, depth - 1);
    if (i === text.length || (depth === 0 && /[、，；。\n]/.test(character))) {
      if (i > start || character !== '') yield [start, i, character];
      start = i + 1;
    }
  }
}

function pushAtom(
  atom: string,
  offset: number,
  tokens: Token[],
  passage: Passage,
  deadlines: Passage[],
  context: ExpressionContext,
): void {
  let from = 0;
  verbPattern.lastIndex = 0;
  for (let match = verbPattern.exec(atom); match !== null; match = verbPattern.exec(atom)) {
    const after = atom.slice(match.index + match[0].length);
    const verb = verbs.find((_, i) => match?.groups?.[`v${i}`] !== undefined)?.[0];
    const isInBracket = openBrackets(atom.slice(0, match.index)) > 0;
    if (verb === undefined || nounAfterVerb.test(after) || isInBracket) continue;
    if (verb === 'with' ? after === '' : !afterVerb.test(after)) continue;
    if (match.index > from) tokens.push({ kind: 'names', from: offset + from, to: offset + match.index });
    tokens.push({ kind: 'verb', verb });
    from = match.index + match[0].length;
  }
  const rest = atom.slice(from);
  if (rest === '' || /^[的等由]$/.test(rest)) return;
  if (from > 0 && isDeadlineText(rest, context.base)) deadlines.push(passage.slice(offset + from, offset + atom.length));
  else tokens.push({ kind: 'names', from: offset + from, to: offset + atom.length });
}

const openBrackets = (text: string): number => (text.match(/（/g)?.length ?? 0) - (text.match(/）/g)?.length ?? 0);

/** Gathers names up to their verb: A、B，C按职责分工负责 is one group; 会同 opens a second one that supports. */
function groupsOf(passage: Passage, tokens: readonly Token[], context: ExpressionContext): readonly Group[] {
  const groups: Group[] = [];
  let pending: FoundName[][] = [[]];
  let before: FoundName[] | undefined;
  const rows = (): FoundName[] => pending.flat();
  let nameFrom: number | undefined;
  let nameTo = 0;
  const flush = (): void => {
    if (nameFrom === undefined) return;
    pending.at(-1)?.push(...namesIn(passage.slice(nameFrom, nameTo), context.names));
    nameFrom = undefined;
  };
  const close = (verb: Verb | 'bare'): void => {
    if (before !== undefined) {
      groups.push({ role: verb === 'supporting' || verb === 'bare' || verb === 'joint' ? 'lead' : verb, names: before });
      groups.push({ role: 'supporting', names: rows() });
      before = undefined;
    } else groups.push(...groupsOfVerb(verb, pending, groups));
    pending = [[]];
  };
  tokens.forEach((token, i) => {
    if (token.kind === 'names') {
      nameFrom ??= token.from;
      nameTo = token.to;
      return;
    }
    if (token.kind === 'mark') {
      const next = tokens[i + 1];
      if (token.mark === '、' && nameFrom !== undefined && next?.kind === 'names') return;
      flush();
      if (/[；。\n]/.test(token.mark)) {
        if (rows().length > 0 || before !== undefined) close('bare');
      } else if (token.mark === '，') pending.push([]);
      return;
    }
    flush();
    if (token.verb === 'with') {
      const names = rows();
      if (names.length > 0) before = names;
      else {
        // A牵头，会同B、C落实: whoever comes next supports.
        before = [];
      }
      pending = [[]];
    } else if (rows().length > 0 || before !== undefined) close(token.verb);
  });
  flush();
  if (rows().length > 0 || before !== undefined) close('bare');
  return groups.filter((group) => group.names.length > 0).flatMap(byMark);
}

/** 市发展改革委（牵头）、市财政局、市工信局: the bracket behind a name decides, and the names without one support. */
function byMark(group: Group): readonly Group[] {
  if (!group.names.some((found) => found.role !== undefined)) return [group];
  const leads = group.names.filter((found) => found.role === 'lead');
  const isOwner = (found: FoundName): boolean => (leads.length > 0 ? found.role === 'lead' : found.role === undefined);
  return [
    { role: leads.length > 0 ? 'lead' : group.role, names: group.names.filter(isOwner) },
    { role: 'supporting' as const, names: group.names.filter((found) => !isOwner(found)) },
  ].filter((part) => part.names.length > 0);
}

/** A group that a comma divides may hold two roles: A，B配合; A、B，各旗县市区结合实际落实. */
function groupsOfVerb(verb: Verb | 'bare', pending: readonly FoundName[][], earlier: readonly Group[]): readonly Group[] {
  const rows = pending.filter((row) => row.length > 0);
  const hasLead = earlier.some((group) => group.role === 'lead' || group.role === 'joint' || group.role === 'responsible');
  const last = rows.at(-1);
  if (last !== undefined && rows.length > 1) {
    const others = rows.slice(0, -1).flat();
    if (verb === 'supporting' && !hasLead)
      return [
        { role: 'bare', names: others },
        { role: verb, names: last },
      ];
    if (verb === 'implementing' && last.every((found) => isPlace(found.name)) && !others.some((found) => isPlace(found.name))) {
      return [
        { role: 'bare', names: others },
        { role: verb, names: last },
      ];
    }
  }
  return [{ role: verb, names: rows.flat() }];
}

function rolesOf(
  groups: readonly Group[],
  role: LabelKind,
  firstLeads: boolean,
): Pick<Responsibility, 'lead' | 'supporting' | 'implementing'> {
  const lead: FoundName[] = [];
  const supporting: FoundName[] = [];
  const implementing: FoundName[] = [];
  const byDefault = role === 'supporting' ? supporting : role === 'implementing' ? implementing : lead;
  const hasLead = role === 'supporting' || role === 'implementing' || groups.some((group) => group.role === 'lead');
  const hasOwner =
    hasLead ||
    groups.some(
      (group) => (group.role === 'joint' || group.role === 'responsible') && !group.names.every((n) => isPlace(n.name)),
    );
  let isOwned = role === 'supporting' || role === 'implementing';
  const fallback = (names: readonly FoundName[]): void => {
    if (role === 'supporting' || role === 'implementing') byDefault.push(...names);
    else if (hasLead || isOwned) supporting.push(...names);
    else lead.push(...names);
  };
  for (const group of groups) {
    const arePlaces = group.names.every((found) => isPlace(found.name));
    switch (group.role) {
      case 'lead':
        (role === 'supporting' ? lead : byDefault === implementing ? implementing : lead).push(...group.names);
        isOwned = true;
        break;
      case 'joint':
        fallback(group.names);
        if (!hasLead) isOwned = isOwned || false;
        break;
      case 'responsible':
        if (arePlaces && (hasOwner || isOwned)) implementing.push(...group.names);
        else {
          fallback(group.names);
          isOwned = true;
        }
        break;
      case 'supporting':
        supporting.push(...group.names);
        break;
      case 'implementing': {
        const places = group.names.filter((found) => isPlace(found.name));
        const others = group.names.filter((found) => !isPlace(found.name));
        implementing.push(...places);
        if (others.length === 0) break;
        if (hasOwner || isOwned) implementing.push(...others);
        else fallback(others);
        break;
      }
      case 'bare':
        if (role === 'supporting' || role === 'implementing') byDefault.push(...group.names);
        else if (hasLead) supporting.push(...group.names);
        else lead.push(...group.names);
        break;
      case 'with':
        supporting.push(...group.names);
    }
  }
  const order = (a: FoundName, b: FoundName): number => a.span.start - b.span.start;
  if (firstLeads && role === 'responsible' && !groups.some((group) => group.role === 'lead') && lead.length > 1) {
    const [first, ...rest] = lead;
    return { lead: first === undefined ? [] : [first], supporting: [...rest, ...supporting].sort(order), implementing };
  }
  return { lead, supporting: supporting.sort(order), implementing: implementing.sort(order) };
}

/** Several statements about one measure: the union, in order; who leads by one statement does not support by another. */
export function merge(parts: readonly Responsibility[]): Responsibility {
  const people: { [role in PersonRole]?: readonly string[] } = {};
  for (const part of parts) {
    for (const role of ['sponsor', 'responsibleLeader', 'responsiblePerson', 'liaison'] as const) {
      const names = part.people[role];
      if (names !== undefined) people[role] = [...new Set([...(people[role] ?? []), ...names])];
    }
  }
  const outcome = parts.find((part) => part.outcome !== undefined)?.outcome;
  return {
    lead: parts.flatMap((part) => part.lead),
    supporting: parts.flatMap((part) => part.supporting),
    implementing: parts.flatMap((part) => part.implementing),
    people,
    ...(outcome === undefined ? {} : { outcome }),
    deadlines: parts.flatMap((part) => part.deadlines),
    isConvincing: parts.some((part) => part.isConvincing),
    isComplete: parts.every((part) => part.isComplete),
    isCertain: parts.every((part) => part.isCertain),
  };
}
