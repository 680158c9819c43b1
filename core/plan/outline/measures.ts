import { statedDates } from '../deadline-in-text.ts';
import type { Draft } from '../measure.ts';
import { spanOver } from '../measure.ts';
import {
  besideLeadLabels,
  type ExpressionContext,
  merge,
  type Responsibility,
  type SameAsAbove,
} from '../responsibility/expression.ts';
import { type Statements, statementsIn } from '../responsibility/statement.ts';
import type { Passage } from '../text/passage.ts';
import { titleOfWording } from '../title.ts';
import type { Node, Outline } from './outline.ts';

/** Sections that frame a plan; their clauses are measures only where they name who is responsible. */
const framing =
  /^(?:总体要求|总体思路|总体目标|指导思想|基本原则|工作原则|主要目标|工作目标|发展目标|目标要求|目标任务(?=$)|基本思路|工作思路|基本要求|保障措施|组织实施|组织保障|工作要求|有关要求|相关要求|几点要求|具体要求|有关事项|强化保障|实施保障|保障机制|推进机制|工作机制|实施步骤|工作步骤|步骤安排|方法步骤|时间安排|进度安排|附则|总则|组织领导|工作保障|要求$|适用范围|实施范围|实施时间|(?:切实|进一步)?(?:加强|强化|压实|做好|抓好|健全|完善|严格|注重|坚持)(?:工作|组织|督查|督导|督促|宣传|责任|跟踪|统筹|考核|舆论|调度|监督|要素|政策|资金)?(?:领导|保障|实施|组织领导|组织实施|组织保障|责任落实|督导考核|督查督导|督促检查|宣传引导|宣传解读|跟踪问效|考核评价|督导检查|督导问效|监督检查|工作落实|督查考核|统筹协调|工作责任|推进机制|工作机制)$)/;

/** A paragraph behind the last measure that speaks to everybody; it is no part of the measure. */
const closing =
  /^(?:请?各(?:牵头|责任|配合|有关|相关|级|地|单位|部门|旗|县|市|区|镇|乡)[^（）：]{0,30}(?:要|应|须|需|务必|请|于|按照|结合|每)|以上|上述|本(?:方案|计划|清单|要点)|联系人)/;

type Read = {
  readonly node: Node;
  readonly statements: readonly Statements[];
  /** The wording without statements, the number left off. */
  readonly wording: readonly Passage[];
  readonly parts: readonly Responsibility[];
  readonly isNamed: boolean;
};

export type OutlineMeasures = { readonly drafts: readonly Draft[]; readonly titles: ReadonlyMap<Node, string> };

/** Chooses the clauses that are measures and gathers their wording and who is responsible. */
export function measuresOfOutline(outline: Outline, contextOf: () => ExpressionContext, hasTablePlan: boolean): OutlineMeasures {
  return new Chooser(outline, contextOf, hasTablePlan).choose();
}

/** Whether a paragraph says who is responsible. */
export const namesSomebody = (paragraph: Passage, context: ExpressionContext): boolean =>
  statementsIn(paragraph, context).parts.some(isNaming);

const isNaming = (part: Responsibility): boolean => part.lead.length + part.supporting.length + part.implementing.length > 0;

class Chooser {
  private readonly outline: Outline;
  private readonly contextOf: () => ExpressionContext;
  private readonly hasTablePlan: boolean;
  private readonly reads = new Map<Node, Read>();
  private readonly drafts: Draft[] = [];
  private readonly titles = new Map<Node, string>();
  /** Share of the clauses of a rank, the last of each parent left out, that name somebody. */
  private readonly namedShare = new Map<number, number>();
  private measureRank: number | undefined;

  constructor(outline: Outline, contextOf: () => ExpressionContext, hasTablePlan: boolean) {
    this.outline = outline;
    this.contextOf = contextOf;
    this.hasTablePlan = hasTablePlan;
  }

  choose(): OutlineMeasures {
    for (const node of this.outline.nodes) this.reads.set(node, this.read(node));
    for (const node of this.outline.nodes) this.titles.set(node, titleOfWording(this.of(node).wording));
    this.countShares();
    this.measureRank = this.commonRank();
    for (const root of this.outline.roots) this.visit(root, undefined);
    return { drafts: this.drafts, titles: this.titles };
  }

  private read(node: Node): Read {
    const context = this.contextOf();
    const statements: Statements[] = [];
    let isSaid = false;
    for (const [i, paragraph] of node.paragraphs.entries()) {
      if (isSaid && closing.test(paragraph.text)) break;
      const statement = statementsIn(paragraph, context, i === 0);
      statements.push(statement);
      isSaid ||= statement.parts.some(isNaming);
    }
    const parts = statements.flatMap((statement) => statement.parts);
    return {
      node,
      statements,
      wording: statements.map((statement) => statement.rest).filter(hasWords),
      parts,
      isNamed: parts.some(isNaming),
    };
  }

  private of(node: Node): Read {
    const read = this.reads.get(node);
    if (read === undefined) throw new Error(`clause ${node.no} was not read`);
    return read;
  }

  private isNamedBelow(node: Node): boolean {
    return node.children.some((child) => this.of(child).isNamed || this.isNamedBelow(child));
  }

  private countShares(): void {
    const counts = new Map<number, { named: number; all: number }>();
    for (const node of this.outline.nodes) {
      const siblings = node.parent?.children ?? this.outline.roots;
      if (siblings.length > 1 && siblings.at(-1) === node) continue;
      const count = counts.get(node.rank) ?? { named: 0, all: 0 };
      count.all++;
      if (this.of(node).isNamed) count.named++;
      counts.set(node.rank, count);
    }
    for (const [rank, { named, all }] of counts) this.namedShare.set(rank, all === 0 ? 0 : named / all);
  }

  /** The rank at which most of the named clauses stand. */
  private commonRank(): number | undefined {
    const counts = new Map<number, number>();
    for (const node of this.outline.nodes) {
      if (this.of(node).isNamed && !this.belongsToParent(node)) counts.set(node.rank, (counts.get(node.rank) ?? 0) + 1);
      else if (this.of(node).isNamed && node.parent !== undefined)
        counts.set(node.parent.rank, (counts.get(node.parent.rank) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** A bracket at the end of the last of several points speaks for all of them, where points are not named one by one. */
  private belongsToParent(node: Node): boolean {
    const { parent } = node;
    if (parent === undefined || parent.children.length < 2 || parent.children.at(-1) !== node || this.of(parent).isNamed)
      return false;
    const before = parent.children.slice(0, -1);
    if (before.some((child) => this.of(child).isNamed || this.isNamedBelow(child))) return false;
    const isOneSentence = before.every((child) => /[；，：]$/.test(this.of(child).wording.at(-1)?.text ?? ''));
    const isRarelyNamed = (this.namedShare.get(node.rank) ?? 0) < 0.2;
    const isOnOwnLine = this.of(node).statements.some((statement) => statement.parts.length > 0 && !hasWords(statement.rest));
    return isOneSentence || (isRarelyNamed && (isOnOwnLine || !isField(parent)));
  }

  /** Lines of their own below the last of several measures that name nobody say who is responsible for each of them. */
  private speaksForAll(parent: Node, last: Node): boolean {
    if (parent.children.length < 2 || this.of(parent).isNamed || !this.isHeading(this.of(parent))) return false;
    if (
      !this.of(last).statements.some(isOwnLine) ||
      this.of(last).statements.some((s) => s.parts.some(isNaming) && !isOwnLine(s))
    )
      return false;
    const before = parent.children.slice(0, -1);
    if (before.some((child) => this.of(child).isNamed || this.isNamedBelow(child))) return false;
    if (!parent.children.every((child) => /[。！]$/.test(this.of(child).wording.at(-1)?.text ?? ''))) return false;
    const isRarelyNamed = (this.namedShare.get(last.rank) ?? 0) < 0.2;
    if (!isField(parent) && isRarelyNamed) return false;
    // Where single measures have such lines below them, the line below the last is its own.
    return !this.outline.nodes.some(
      (node) => node.rank === last.rank && node.parent?.children.at(-1) !== node && this.of(node).statements.some(isOwnLine),
    );
  }

  /** What the lines of their own say; the clause keeps the rest. */
  private takeOwnLines(node: Node): Responsibility {
    const read = this.of(node);
    const lines = read.statements.filter(isOwnLine);
    const statements = read.statements.filter((statement) => !lines.includes(statement));
    this.reads.set(node, { ...read, statements, parts: statements.flatMap(({ parts }) => parts), isNamed: false });
    return merge(besideLeadLabels(lines.flatMap(({ parts }) => parts)));
  }

  private visit(node: Node, inherited: Responsibility | undefined): void {
    const read = this.of(node);
    const lastChild = node.children.at(-1);
    if (lastChild !== undefined && this.speaksForAll(node, lastChild)) {
      const shared = this.takeOwnLines(lastChild);
      for (const child of node.children) this.visit(child, shared);
      return;
    }
    if (lastChild !== undefined && this.belongsToParent(lastChild)) {
      this.draft(node, true, inherited);
      return;
    }
    const isNamedBelow = this.isNamedBelow(node);
    if (read.isNamed) {
      if (node.children.length === 0 || (!isNamedBelow && (!this.isHeading(read) || this.isOneOfMany(node))))
        this.draft(node, true, inherited);
      else if (this.isHeading(read)) for (const child of node.children) this.visit(child, merge(besideLeadLabels(read.parts)));
      else {
        this.draft(node, false, inherited);
        for (const child of node.children) this.visit(child, undefined);
      }
      return;
    }
    const passedOn =
      inherited === undefined ? (read.parts.length > 0 && this.isHeading(read) ? merge(read.parts) : undefined) : inherited;
    if (isNamedBelow) {
      for (const child of node.children) this.visit(child, passedOn);
      return;
    }
    if (node.children.length > 0 && !this.isFoldedAt(node)) {
      for (const child of node.children) this.visit(child, passedOn);
      return;
    }
    if (inherited !== undefined || this.canBeMeasure(node, read)) this.draft(node, true, passedOn);
  }

  /** Whether the clauses beside a named heading are mostly measures without points, so that its own points are parts of it. */
  private isOneOfMany(node: Node): boolean {
    const named = this.outline.nodes.filter((other) => other.rank === node.rank && this.of(other).isNamed);
    const plain = named.filter((other) => other.children.length === 0).length;
    return plain * 2 > named.length;
  }

  /** Whether the points below a clause that names nobody are part of its wording. */
  private isFoldedAt(node: Node): boolean {
    if (this.measureRank !== undefined) return node.rank >= this.measureRank;
    return node.level >= 3;
  }

  private canBeMeasure(node: Node, read: Read): boolean {
    if (node.isBullet) return false;
    if (this.hasTablePlan && this.measureRank === undefined) return false;
    if (this.isFraming(node)) return false;
    if (this.outline.tables.some((table) => table.within === node)) return false;
    if (this.measureRank !== undefined && node.rank < this.measureRank && this.isHeading(read)) return false;
    return read.wording.length > 0;
  }

  private isFraming(node: Node): boolean {
    for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
      if (framing.test((this.titles.get(at) ?? '').replace(/[\s。]/g, ''))) return true;
    }
    return false;
  }

  private isHeading(read: Read): boolean {
    const [only] = read.wording;
    return read.wording.length <= 1 && (only === undefined || (only.text.length <= 40 && !/[，；]|。./.test(only.text)));
  }

  private draft(node: Node, withChildren: boolean, inherited: Responsibility | undefined): void {
    const read = this.of(node);
    const below = withChildren ? node.children.flatMap((child) => this.fold(child)) : [];
    const above = this.drafts.at(-1)?.responsibility;
    const own = besideLeadLabels(read.parts).map((part) => fromAbove(part, above, read.isNamed));
    const parts = besideLeadLabels([...own, ...below.flatMap((statement) => statement.parts)]);
    const isNamed = parts.some(isNaming);
    const { base } = this.contextOf();
    const hasDeadline =
      parts.some((part) => part.deadlines.length > 0) || read.wording.some((passage) => statedDates(passage, base).length > 0);
    const responsibility = withoutDoubles(
      parts,
      inherited === undefined
        ? undefined
        : { ...inherited, ...(isNamed ? noNames : {}), ...(hasDeadline ? { deadlines: [] } : {}) },
    );
    const wording = [...read.wording, ...below.map((statement) => statement.rest).filter(hasWords)];
    const spans = [...read.statements, ...below].flatMap((statement) => statement.spans);
    this.drafts.push({
      label: node.label,
      clause: node.no,
      field: this.fieldOf(node),
      name: undefined,
      wording: wording.length > 0 ? wording : [node.paragraphs[0] ?? node.whole],
      goals: [],
      responsibility,
      responsibilitySpans: spans.length === 0 ? [] : [spanOver(spans)],
      none: [],
      cells: {},
    });
  }

  /** A point below as part of the wording: with its printed number, without its statements. */
  private fold(node: Node): readonly Statements[] {
    const context = this.contextOf();
    const [, ...others] = node.paragraphs;
    const own = [node.whole, ...others].map((paragraph, i) => statementsIn(paragraph, context, i === 0));
    return [...own, ...node.children.flatMap((child) => this.fold(child))];
  }

  private fieldOf(node: Node): string {
    let root = node;
    while (root.parent !== undefined) root = root.parent;
    return root === node ? '' : (this.titles.get(root) ?? '');
  }
}

/** A paragraph that is nothing but a statement of responsibility. */
const isOwnLine = (statement: Statements): boolean => statement.parts.some(isNaming) && !hasWords(statement.rest);

/** What is said to be the same as above, from the measure above; a clause that names somebody means itself by a bare 同上. */
function fromAbove(part: Responsibility, above: Responsibility | undefined, isNamed: boolean): Responsibility {
  const same = part.asAbove;
  if (same === undefined || above === undefined) return part;
  const takes = (what: SameAsAbove): boolean => same.includes(what) || (what !== 'deadline' && !isNamed && same.includes('all'));
  return {
    ...part,
    lead: takes('lead') ? [...part.lead, ...above.lead] : part.lead,
    supporting: takes('supporting') ? [...part.supporting, ...above.supporting] : part.supporting,
    implementing: takes('implementing') ? [...part.implementing, ...above.implementing] : part.implementing,
    deadlines: takes('deadline') ? [...part.deadlines, ...above.deadlines] : part.deadlines,
  };
}

const noNames = { lead: [], supporting: [], implementing: [] } as const;
const isField = (node: Node): boolean => node.parent === undefined;
const hasWords = (passage: Passage): boolean => /[\u4e00-\u9fffA-Za-z0-9]/.test(passage.text);

/** The union of several statements; who leads by one does not support by another, while one statement keeps its contradiction. */
function withoutDoubles(parts: readonly Responsibility[], inherited: Responsibility | undefined): Responsibility {
  const all = inherited === undefined ? parts : [...parts, inherited];
  const leads = new Set(all.flatMap((part) => part.lead.map((found) => found.name)));
  const seen = { lead: new Set<string>(), supporting: new Set<string>(), implementing: new Set<string>() };
  const cleaned = all.map((part) => {
    const own = new Set(part.lead.map((found) => found.name));
    const fresh = (role: 'lead' | 'supporting' | 'implementing'): Responsibility['lead'] => {
      const names = part[role].filter(
        (found) => !seen[role].has(found.name) && (role !== 'supporting' || own.has(found.name) || !leads.has(found.name)),
      );
      return names;
    };
    const next = { ...part, lead: fresh('lead'), supporting: fresh('supporting'), implementing: fresh('implementing') };
    for (const role of ['lead', 'supporting', 'implementing'] as const)
      for (const found of next[role]) seen[role].add(found.name);
    return next;
  });
  return merge(cleaned);
}
