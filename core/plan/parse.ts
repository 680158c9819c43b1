import type { ReadDocument } from '../document/read-document.ts';
import type { AgencyDirectory } from '../org/agency-directory.ts';
import { CodePointIndex } from '../shared/code-points.ts';
import { type Day, dayOf, yearOf } from '../shared/day.ts';
import { type Checked, checkMeasures } from './check.ts';
import type { YearBase } from './deadline.ts';
import { type Draft, measureOf } from './measure.ts';
import { numberOutline, splitNamedParagraphs } from './outline/clauses.ts';
import { endsMidSentence } from './outline/ending.ts';
import { readHead, yearOfMonthLine, yearsOfTitle } from './outline/head.ts';
import { itemsOf } from './outline/line.ts';
import { measuresOfOutline, namesSomebody } from './outline/measures.ts';
import { type Node, type Outline, outlineOf } from './outline/outline.ts';
import { faultsOf, type Numbered } from './outline/sequence.ts';
import type { Clause, ParsedPlan, PlanDocumentHead } from './parsed-plan.ts';
import type { PlanProblem } from './problems.ts';
import type { ExpressionContext } from './responsibility/expression.ts';
import { type Header, isFirstLeadsNote, plainLabel } from './table/header.ts';
import { measuresOfRows, type Surroundings, textAt } from './table/measures.ts';
import { type TablePlan, tableRowsOf } from './table/rows.ts';
import { tablesOfTabs } from './table/tabs.ts';
import { Source } from './text/passage.ts';

export type ParseOptions = {
  /** 发文日期, where the document does not print it or prints another. */
  readonly issued?: Day;
  readonly today: Day;
  readonly directory: AgencyDirectory;
};

/**
 * Reads a work plan: its outline or tables, the measures in them, who is responsible, by when, and what is contradictory or open.
 * Never throws on any text; a document without measures gives the problem `plan/no-measures`.
 */
export function parsePlan(document: ReadDocument, options: ParseOptions): ParsedPlan {
  const source = new Source(document.text);
  const outline = outlineOf(itemsOf(tablesOfTabs(document, source), source));
  const tables = readTables(outline, source);
  const head = headOf(outline, tables, options);
  const years = titleYears(head.title, outline, tables);
  const month = outline.head.map((line) => yearOfMonthLine(line.passage.text)).find((year) => year !== undefined);
  const issuedIn = head.issued === undefined ? month : yearOf(head.issued);
  const base: YearBase = baseOf(years, issuedIn, options.today);
  const firstLeads = isFirstLeadsNote(plainLabel(document.text));
  const contextOf = (isFirstLead = firstLeads): ExpressionContext => ({
    names: { directory: options.directory, prefix: undefined },
    base,
    firstLeads: isFirstLead || firstLeads,
  });

  splitNamedParagraphs(outline, (paragraph) => namesSomebody(paragraph, contextOf()));
  const nodes = numberOutline(outline);
  const chosen = measuresOfOutline(
    { ...outline, nodes },
    contextOf,
    tables.some(({ plan }) => plan.rows.length > 0),
  );
  const clauses: Clause[] = nodes.map((node) => clauseOf(node, chosen.titles, source));
  const taken = new Set(clauses.map((clause) => clause.no));
  const drafts: Draft[] = [...chosen.drafts];
  const numbers: { readonly kind: string; readonly entry: Numbered }[] = nodes.flatMap((node) =>
    node.marker === undefined
      ? []
      : [
          {
            kind: `${node.marker.kind}`,
            entry: {
              label: node.label,
              parent: node.parent?.no ?? `attachment ${node.attachment}`,
              span: node.whole.span(0, node.marker.length),
              clause: node.no,
            },
          },
        ],
  );
  for (const group of joinTables(tables, chosen.titles, outline)) {
    const read = measuresOfRows(group.rows, group.around, contextOf, taken, source, base);
    clauses.push(...read.clauses);
    drafts.push(...read.drafts);
    numbers.push(
      ...read.numbers.map((number) => ({ kind: 'row', entry: { ...number, parent: parentOf(number.clause, read.clauses) } })),
    );
  }
  clauses.sort((a, b) => a.start - b.start || a.level - b.level);
  drafts.sort((a, b) => (a.wording[0]?.span().start ?? 0) - (b.wording[0]?.span().start ?? 0));

  const checked = numbered(drafts, base);
  const limit = years === undefined ? undefined : dayOf(years.last, 12, 31);
  const problems: PlanProblem[] = [
    ...(checked.length === 0 ? [noMeasures(source)] : []),
    ...tables.flatMap(({ plan }) => unknownColumns(plan)),
    ...sequenceProblems(numbers),
    ...endsMidSentence(nodes, drafts).map(
      (clause): PlanProblem => ({
        code: 'plan/ends-mid-sentence',
        severity: 'warning',
        place: { span: clause.span, clause: clause.no, field: 'text' },
        params: { clause: clause.no },
      }),
    ),
    ...checkMeasures(checked, { directory: options.directory, today: options.today, limit }),
  ];
  return {
    document: head,
    clauses,
    measures: checked.map(({ measure }) => measure),
    problems: withLines(problems.sort(byPlace), document),
  };
}

type ReadTable = { readonly plan: TablePlan; readonly within?: Node; readonly attachmentTitle: string | undefined };

function readTables(outline: Outline, source: Source): readonly ReadTable[] {
  let header: Header | undefined;
  return outline.tables.map(({ table, within, attachmentTitle }) => {
    const plan = tableRowsOf(table, source, header);
    header = plan.header ?? header;
    return { plan, ...(within === undefined ? {} : { within }), attachmentTitle };
  });
}

/** Tables without a clause between them are one plan over several pages or sheets. */
function joinTables(
  tables: readonly ReadTable[],
  titles: ReadonlyMap<Node, string>,
  outline: Outline,
): readonly { rows: TablePlan['rows']; around: Surroundings | undefined }[] {
  const groups: { rows: TablePlan['rows'][number][]; around: Surroundings | undefined; within: Node | undefined }[] = [];
  for (const { plan, within } of tables) {
    const last = groups.at(-1);
    if (last !== undefined && last.within === within) last.rows.push(...plan.rows);
    else groups.push({ rows: [...plan.rows], around: within === undefined ? undefined : surroundings(within, titles), within });
  }
  return outline.tables.length === 0 ? [] : groups;
}

function surroundings(node: Node, titles: ReadonlyMap<Node, string>): Surroundings {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  return { no: node.no, level: node.level, field: titles.get(root) ?? '' };
}

function headOf(outline: Outline, tables: readonly ReadTable[], options: ParseOptions): PlanDocumentHead {
  const rowsAbove = tables.flatMap(({ plan }) => plan.titles).map((passage) => ({ passage, isCentred: true }));
  const { titleLines: _, ...head } = readHead([...outline.head, ...rowsAbove], outline.tail);
  const attached = outline.attachmentTitles[0];
  const title = head.title !== '' ? head.title : (attached ?? '');
  return { ...head, title, ...(options.issued === undefined ? {} : { issued: options.issued }) };
}

function titleYears(title: string, outline: Outline, tables: readonly ReadTable[]): ReturnType<typeof yearsOfTitle> {
  for (const candidate of [
    title,
    ...outline.attachmentTitles,
    ...tables.flatMap(({ plan }) => plan.titles.map((passage) => passage.text)),
  ]) {
    const years = yearsOfTitle(candidate);
    if (years !== undefined) return years;
  }
  return undefined;
}

function baseOf(years: ReturnType<typeof yearsOfTitle>, issuedIn: number | undefined, today: Day): YearBase {
  if (years !== undefined && years.first === years.last) return { year: years.first, from: 'title' };
  if (issuedIn !== undefined) return { year: issuedIn, from: 'issued' };
  if (years !== undefined) return { year: years.last, first: years.first, from: 'title' };
  return { year: yearOf(today), from: 'today' };
}

function clauseOf(node: Node, titles: ReadonlyMap<Node, string>, source: Source): Clause {
  const own = node.paragraphs.slice(1, node.ownParagraphs);
  const start = node.whole.span().start;
  const end = own.reduce((last, passage) => Math.max(last, passage.span().end), node.whole.span().end);
  return {
    no: node.no,
    label: node.label,
    level: node.level,
    title: titles.get(node) ?? '',
    text: textAt(source, { start, end }),
    start,
    end,
  };
}

const parentOf = (no: string, clauses: readonly Clause[]): string => {
  const at = clauses.findIndex((clause) => clause.no === no);
  const level = clauses[at]?.level ?? 0;
  for (let i = at - 1; i >= 0; i--) if ((clauses[i]?.level ?? 0) < level) return clauses[i]?.no ?? '';
  return '';
};

/** The printed number where no other measure has it, else the number of the clause. */
function numbered(drafts: readonly Draft[], base: YearBase): readonly Checked[] {
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(draft.label, (counts.get(draft.label) ?? 0) + 1);
  const used = new Set<string>();
  return drafts.map((draft) => {
    const isPlain = draft.label !== '' && counts.get(draft.label) === 1 && !used.has(draft.label);
    const no = isPlain ? draft.label : draft.clause;
    used.add(no);
    return measureOf(draft, no, base);
  });
}

function noMeasures(source: Source): PlanProblem {
  return { code: 'plan/no-measures', severity: 'error', place: { span: source.span(0, source.text.length) }, params: {} };
}

function unknownColumns(plan: TablePlan): readonly PlanProblem[] {
  return plan.unknownColumns.map((cell) => ({
    code: 'plan/column-unknown',
    severity: 'notice',
    place: { span: { start: cell.start, end: cell.end }, cell: cell.reference },
    params: { column: plainLabel(cell.text) },
  }));
}

function sequenceProblems(numbers: readonly { readonly kind: string; readonly entry: Numbered }[]): readonly PlanProblem[] {
  const byKind = new Map<string, Numbered[]>();
  for (const { kind, entry } of numbers) {
    const entries = byKind.get(kind);
    if (entries === undefined) byKind.set(kind, [entry]);
    else entries.push(entry);
  }
  return [...byKind.values()].flatMap((entries) =>
    faultsOf(entries).map((fault): PlanProblem => {
      const { span, clause, cell, sheet } = fault.at;
      const place = {
        span,
        clause,
        field: 'no',
        ...(cell === undefined ? {} : { cell }),
        ...(sheet === undefined ? {} : { sheet }),
      };
      return fault.kind === 'gap'
        ? {
            code: 'plan/number-gap',
            severity: 'notice',
            place,
            params: { before: fault.before, after: fault.after, missing: fault.missing },
          }
        : { code: 'plan/number-repeated', severity: 'warning', place, params: { number: fault.at.label } };
    }),
  );
}

const byPlace = (a: PlanProblem, b: PlanProblem): number => (a.place.span?.start ?? 0) - (b.place.span?.start ?? 0);

/** Plain texts are pointed at by line too. */
function withLines(problems: readonly PlanProblem[], document: ReadDocument): readonly PlanProblem[] {
  if (document.format === 'docx' || document.format === 'xlsx') return problems;
  const index = new CodePointIndex(document.text);
  const breaks: number[] = [];
  for (let i = document.text.indexOf('\n'); i !== -1; i = document.text.indexOf('\n', i + 1)) breaks.push(i);
  return problems.map((problem) => {
    if (problem.place.span === undefined) return problem;
    const at = index.toUtf16(problem.place.span.start);
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((breaks[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return { ...problem, place: { ...problem.place, line: low + 1 } };
  });
}
