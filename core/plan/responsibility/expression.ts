import { isRecognised, standardOrgansNamed } from '../../org/agency-match.ts';
import { endsAsOrgan, isPlace, isPlaceGroup, isUnnamed, organFormOf, standsAlone } from '../../org/organ-form.ts';
import type { YearBase } from '../deadline.ts';
import type { PersonRole } from '../parsed-plan.ts';
import type { Passage } from '../text/passage.ts';
import { isResponsibilityLabel, type LabelKind, labelKindOf } from './label.ts';
import type { FoundName, NameContext } from './names.ts';
import { peopleIn } from './people.ts';
import { groupsOf, rolesOf } from './roles.ts';
import { tokensOf } from './tokens.ts';

/** Who is responsible, as one bracket, label line, sentence or row of a table says. */
export type Responsibility = {
  readonly lead: readonly FoundName[];
  readonly supporting: readonly FoundName[];
  readonly implementing: readonly FoundName[];
  readonly people: { readonly [role in PersonRole]?: readonly string[] };
  readonly outcome?: Passage;
  readonly deadlines: readonly Passage[];
  /** What is the same as in the measure above: （责任单位同上） says all, 牵头单位：同上 the lead alone. */
  readonly asAbove?: readonly SameAsAbove[];
  /** Whether its leads stand under a bare 责任单位：, which supports where another line says 牵头单位：. */
  readonly isBareLabel?: boolean;
  readonly hasLeadLabel?: boolean;
  /** Whether the words can only be about responsibility: every name is one, or a verb or label says so. */
  readonly isConvincing: boolean;
  /** Whether every word was understood. */
  readonly isComplete: boolean;
  /** Whether every name needs no verb beside it to be taken for one. */
  readonly isCertain: boolean;
};

export type SameAsAbove = 'all' | 'lead' | 'supporting' | 'implementing' | 'deadline';

const asAboveWords =
  /^(?:与)?(?:(?:责任|牵头|配合|落实)(?:单位|部门)|完成时限|时限)?(?:同上|同前|同上一?[项条]|同前[项条])[。；]?$/;

/** 同上, 责任单位同上: the words that stand for those of the measure above. */
export const isAsAbove = (text: string): boolean => asAboveWords.test(text);

export type ExpressionContext = {
  readonly names: NameContext;
  readonly base: YearBase;
  /** Whether the document says that the first of several 责任单位 leads (列首位的为牵头单位). */
  readonly firstLeads: boolean;
};

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
  return {
    ...merge(parts),
    ...(hasLead ? { hasLeadLabel: true } : labels.some((label) => label.kind === 'responsible') ? { isBareLabel: true } : {}),
    isConvincing: true,
    isComplete: parts.every((part) => part.isComplete),
    isCertain: true,
  };
}

/** Lines of their own that say 牵头单位： and 责任单位： are read together: the second supports the first. */
export function besideLeadLabels(parts: readonly Responsibility[]): readonly Responsibility[] {
  if (!parts.some((part) => part.hasLeadLabel === true)) return parts;
  return parts.map((part) =>
    part.isBareLabel === true
      ? {
          ...part,
          lead: [],
          supporting: [...part.lead, ...part.supporting],
          ...(part.asAbove === undefined ? {} : { asAbove: part.asAbove.map((same) => (same === 'all' ? 'supporting' : same)) }),
        }
      : part,
  );
}

/** The value behind a label or in a column of a known kind. */
export function readValue(value: Passage, kind: LabelKind, context: ExpressionContext): Responsibility {
  const same = isAsAbove(value.text) ? sameOf[kind] : undefined;
  if (same !== undefined) return { ...nobody, asAbove: [same] };
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

const sameOf: { readonly [kind in LabelKind]?: SameAsAbove } = {
  lead: 'lead',
  responsible: 'all',
  supporting: 'supporting',
  implementing: 'implementing',
  deadline: 'deadline',
};

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

function trimmed(passage: Passage): Passage {
  const start = /^[，；。、：\s]*/.exec(passage.text)?.[0].length ?? 0;
  const end = passage.text.length - (/[，；。、\s]*$/.exec(passage.text)?.[0].length ?? 0);
  return end <= start ? passage.slice(0, 0) : passage.slice(start, end);
}

function readVerbs(passage: Passage, context: ExpressionContext, role: LabelKind): Responsibility {
  const deadlines: Passage[] = [];
  const tokens = tokensOf(passage, context.base, deadlines);
  const groups = groupsOf(passage, tokens, context.names);
  const resolved = rolesOf(groups, role, context.firstLeads);
  const all = groups.flatMap((group) => group.names);
  const strong = tokens.some((token) => token.kind === 'verb' && (token.verb === 'lead' || token.verb === 'joint'));
  const hasVerb = tokens.some((token) => token.kind === 'verb');
  const named = all.filter((found) => isNameLike(found.name));
  const certain = all.filter((found) => isCertainName(found, context));
  // 市住建局、供电公司、通信运营企业: two bodies that are certain vouch for one that is only described.
  const areMostlyCertain = certain.length >= 2 && certain.length * 2 > all.length && all.every(({ name }) => isBody(name));
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
          : (certain.length === all.length || areMostlyCertain) &&
            (deadlines.length > 0 ||
              all.some((found) => found.name.startsWith('各') || !(isPlaceGroup(found.name) || isUnnamed(found.name))))),
    isComplete: all.length > 0 && named.length === all.length && !all.some((found) => found.isCut),
    isCertain: all.length > 0 && certain.length === all.length,
  };
}

const isPlausibleName = (name: string): boolean => name.length >= 2 && name.length <= 30 && !/[。！？“”]/.test(name);
const isBody = (name: string): boolean =>
  isNameLike(name) || (name.length <= 14 && /(?:企业|运营商|机构|高校|院校|院所|商会|单位|部门)$/.test(name));
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
  if (form !== undefined) return (form.organ.length < 2 ? form.isParty : true) && !/^[市省县区]+$/.test(printed);
  if (standardOrgansNamed(printed.replace(/（[^（）]*）$/, ''), directory).length > 0 || standsAlone(printed)) return true;
  return name !== printed && printed.length <= 12 && /[局厅委办部会]$/.test(name);
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
    ...(parts.some((part) => part.asAbove !== undefined) ? { asAbove: parts.flatMap((part) => part.asAbove ?? []) } : {}),
    isConvincing: parts.some((part) => part.isConvincing),
    isComplete: parts.every((part) => part.isComplete),
    isCertain: parts.every((part) => part.isCertain),
  };
}
