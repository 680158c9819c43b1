import { endsAsOrgan, isPlaceGroup, isUnnamed } from '../../org/organ-form.ts';
import type { Span } from '../../shared/span.ts';
import { type DeadlineReading, readDeadline, type YearBase } from '../deadline.ts';
import { type Draft, spanOver } from '../measure.ts';
import type { Clause } from '../parsed-plan.ts';
import { type ExpressionContext, merge, nobody, type Responsibility, readValue } from '../responsibility/expression.ts';
import { personRoles } from '../responsibility/label.ts';
import { splitNames } from '../responsibility/names.ts';
import { statementsIn } from '../responsibility/statement.ts';
import { hanNumeral } from '../text/numeral.ts';
import { Passage, type Source } from '../text/passage.ts';
import { titleOfWording } from '../title.ts';
import type { Heading, TableRow, Value } from './rows.ts';

/** A row's number in its table, for gaps and repeats. */
export type RowNumber = {
  readonly label: string;
  readonly span: Span;
  readonly clause: string;
  readonly cell?: string;
  readonly sheet?: string;
};
export type TableMeasures = {
  readonly drafts: readonly Draft[];
  readonly clauses: readonly Clause[];
  readonly numbers: readonly RowNumber[];
};

/** Where a table stands: the clause around it and the field it falls under when it has no column for one. */
export type Surroundings = { readonly no: string; readonly level: number; readonly field: string };

const leading = /牵头|主办|主责/;
const noneWords = /^(?:无|暂无|[—\-–－─/／\\]+|不涉及)$/;

/** Clauses and drafts of the rows of all tables of one document; `taken` holds clause numbers in use. */
export function measuresOfRows(
  rows: readonly TableRow[],
  around: Surroundings | undefined,
  contextOf: (firstLeads: boolean) => ExpressionContext,
  taken: Set<string>,
  source: Source,
  base: YearBase,
): TableMeasures {
  const clauses: Clause[] = [];
  const drafts: Draft[] = [];
  const numbers: RowNumber[] = [];
  const labels = new Map<string, number>();
  for (const row of rows) if (row.label !== '') labels.set(row.label, (labels.get(row.label) ?? 0) + 1);
  const opened = new Headings(clauses, taken, around, source);
  rows.forEach((row, index) => {
    const parent = opened.open(row);
    const label = row.label === '' ? String(index + 1) : row.label;
    const isUnique = (row.label === '' || labels.get(row.label) === 1) && !taken.has(label);
    const no = claim(isUnique ? label : `${parent?.no ?? around?.no ?? ''}${label}`, taken);
    const span = spanOver(row.task.map((passage) => passage.span()));
    const title = titleOfWording(row.name === undefined ? row.task : [row.name]);
    clauses.push({
      no,
      label: row.label,
      level: (parent?.level ?? around?.level ?? 0) + 1,
      title,
      text: textAt(source, span),
      from: 'table',
      ...span,
    });
    const wider = row.field === undefined || row.fieldGroups ? (around?.field ?? '') : '';
    const field = wider !== '' ? wider : row.field === undefined ? '' : titleOfWording([row.field.passage]);
    const draft = draftOf(row, no, field, contextOf(row.firstLeads), base);
    drafts.push(draft);
    if (row.label !== '') numbers.push({ label: row.label, span, clause: no, ...draft.cells.text });
  });
  return { drafts, clauses, numbers };
}

export const textAt = (source: Source, span: Span): string => source.text.slice(...source.range(span));

function claim(no: string, taken: Set<string>): string {
  let name = no;
  for (let times = 2; taken.has(name); times++) name = `${no}〔${times}〕`;
  taken.add(name);
  return name;
}

/** Fields and directions as clauses above the rows, each opened where it changes. */
class Headings {
  private readonly clauses: Clause[];
  private readonly taken: Set<string>;
  private readonly around: Surroundings | undefined;
  private readonly source: Source;
  private field: { readonly key: string; readonly clause: Clause } | undefined;
  private direction: { readonly key: string; readonly clause: Clause } | undefined;
  private readonly fields = new Map<string, Clause>();
  private readonly directions = new Map<string, Clause>();
  private readonly counts = new Map<string, number>();

  constructor(clauses: Clause[], taken: Set<string>, around: Surroundings | undefined, source: Source) {
    this.clauses = clauses;
    this.taken = taken;
    this.around = around;
    this.source = source;
  }

  open(row: TableRow): Clause | undefined {
    const fieldKey = row.field?.passage.text ?? '';
    if (this.field?.key !== fieldKey) {
      this.direction = undefined;
      this.field =
        row.field === undefined ? undefined : { key: fieldKey, clause: this.known(this.fields, fieldKey, row.field, undefined) };
    }
    const directionKey = row.direction?.passage.text ?? '';
    if (row.direction === undefined) this.direction = undefined;
    else if (this.direction?.key !== directionKey) {
      const clause = this.known(this.directions, `${fieldKey}\n${directionKey}`, row.direction, this.field?.clause);
      this.direction = { key: directionKey, clause };
    }
    return this.direction?.clause ?? this.field?.clause;
  }

  private known(known: Map<string, Clause>, key: string, heading: Heading, parent: Clause | undefined): Clause {
    const old = known.get(key);
    if (old !== undefined) return old;
    const level = (parent?.level ?? this.around?.level ?? 0) + 1;
    const above = parent?.no ?? this.around?.no ?? '';
    const count = (this.counts.get(above) ?? 0) + 1;
    this.counts.set(above, count);
    const own = heading.label !== '' ? heading.label : level === 1 ? hanNumeral(count) : `（${hanNumeral(count)}）`;
    const span = heading.passage.span();
    const clause: Clause = {
      no: claim(`${above}${own}`, this.taken),
      label: heading.label,
      level,
      title: titleOfWording([heading.passage]),
      text: textAt(this.source, span),
      from: 'table',
      ...span,
    };
    known.set(key, clause);
    this.clauses.push(clause);
    return clause;
  }
}

function draftOf(row: TableRow, clause: string, field: string, context: ExpressionContext, base: YearBase): Draft {
  const hasLeadColumn = row.values.some((value) => value.column.kind === 'lead' && !isNone(value));
  const hasAgencyColumn = row.values.some((value) =>
    ['lead', 'responsible', 'supporting', 'implementing'].includes(value.column.kind ?? ''),
  );
  const parts: Responsibility[] = [];
  const spans: Span[] = [];
  const none: Draft['none'][number][] = [];
  const cells: { [field: string]: { cell: string; sheet?: string } } = {};
  let typed: DeadlineReading | undefined;
  let begin: Value | undefined;
  let deadline: Value | undefined;
  for (const value of inReadingOrder(row.values)) {
    const { kind } = value.column;
    const property = propertyOf(value);
    cells[property] ??= { cell: value.cell.reference, ...(value.sheet === undefined ? {} : { sheet: value.sheet }) };
    if (isNone(value)) {
      if (kind !== 'outcome' && !personRoles.some((role) => role === kind)) {
        const [passage] = value.passages;
        none.push({
          column: value.column.label,
          raw: passage?.raw().trim() ?? '',
          field: property,
          span: passage?.span() ?? value.cell,
          cell: value.cell,
        });
      }
      continue;
    }
    if (kind === 'begin') begin = value;
    else if (kind === 'deadline') {
      deadline ??= value;
      typed ??= typedDeadline(value, base);
      parts.push({ ...nobody, deadlines: [joinLines(value.passages)] });
    } else {
      const lines = agencyLines(value);
      const isLed = lines.length > 1 && lines.some((line) => leading.test(line.text));
      for (const line of lines) {
        const isBesideLead = kind === 'responsible' && (hasLeadColumn || (isLed && !leading.test(line.text)));
        const part = readValue(line, isBesideLead ? 'supporting' : (kind ?? 'responsible'), context);
        parts.push(part);
      }
      if (['lead', 'responsible', 'supporting', 'implementing'].includes(kind ?? ''))
        spans.push(...value.passages.map((passage) => passage.span()));
    }
  }
  const range = rangeOf(begin, deadline, base);
  const statements = hasAgencyColumn ? [] : row.task.map((passage) => statementsIn(passage, context));
  const wording = hasAgencyColumn
    ? row.task
    : statements.map((statement) => statement.rest).filter((passage) => !passage.isEmpty);
  parts.push(...statements.flatMap((statement) => statement.parts));
  spans.push(...statements.flatMap((statement) => statement.spans));
  const place = deadline?.passages[0]?.span();
  return {
    label: row.label,
    clause,
    field,
    name: row.name === row.task[0] ? undefined : row.name,
    wording: wording.length > 0 ? wording : row.task,
    goals: row.goals,
    responsibility: merge(parts),
    responsibilitySpans: spans.length === 0 ? [] : [spanOver(spans)],
    ...((range ?? typed) === undefined ? {} : { typedDeadline: (range ?? typed) as DeadlineReading }),
    ...(place === undefined ? {} : { deadlinePlace: place }),
    none,
    cells,
  };
}

/** Leads before supporters, so that 财政局 in the second column inherits the 市 of the first wherever the columns stand. */
function inReadingOrder(values: readonly Value[]): readonly Value[] {
  const order = ['lead', 'responsible', 'supporting', 'implementing'];
  const weight = (value: Value): number => Math.max(0, order.indexOf(value.column.kind ?? ''));
  return [...values].sort((a, b) => weight(a) - weight(b));
}

const isNone = (value: Value): boolean => value.passages.length === 1 && noneWords.test(value.passages[0]?.text ?? '');

function propertyOf(value: Value): string {
  const { kind } = value.column;
  return kind === 'responsible' ? 'lead' : (kind ?? 'text');
}

const joinLines = (passages: readonly Passage[]): Passage => Passage.join(passages);

/** A cell's lines as lists of names: a name that a narrow column broke is joined, names that only a space parts are parted. */
function agencyLines(value: Value): readonly Passage[] {
  const { kind } = value.column;
  if (!['lead', 'responsible', 'supporting', 'implementing'].includes(kind ?? ''))
    return value.passages.length === 0 ? [] : [joinLines(value.passages)];
  const lines: Passage[] = [];
  for (const passage of value.passages) {
    const last = lines.at(-1);
    if (last !== undefined && !isWholeLine(last.text)) lines[lines.length - 1] = Passage.join([last, passage]);
    else lines.push(passage);
  }
  return lines.flatMap((line) => line.partsAtSpaces((text) => isWholeName(text)));
}

const isWholeName = (text: string): boolean => endsAsOrgan(text) || isPlaceGroup(text) || isUnnamed(text);

/** Whether a line can end here: with a mark, a verb or a whole name. */
function isWholeLine(text: string): boolean {
  if (/[、，]$/.test(text)) return false;
  if (/[。；：]$|负责$|牵头$|配合$|落实$/.test(text)) return true;
  const ranges = splitNames(text, { agencies: [], groups: [] });
  const last = ranges.at(-1);
  return last === undefined || isWholeName(text.slice(last[0], last[1]));
}

/** The typed value of a cell, where its words say no day: a date shown as a number. */
function typedDeadline(value: Value, base: YearBase): DeadlineReading | undefined {
  const { cell } = value;
  if (cell.value?.kind !== 'day') return undefined;
  const text = joinLines(value.passages);
  const read = readDeadline(text.text, text.raw().trim(), base);
  if (read.state === 'read' && !/^\d{5}$/.test(text.text)) return undefined;
  const typed = readDeadline(cell.value.value, text.raw().trim(), base);
  return typed.state === 'read' ? typed : undefined;
}

/** A column for the beginning and one for the end make a range. */
function rangeOf(begin: Value | undefined, end: Value | undefined, base: YearBase): DeadlineReading | undefined {
  if (begin === undefined || end === undefined) return undefined;
  const [from, to] = [begin, end].map((value) => {
    const text = joinLines(value.passages);
    return { text, reading: typedDeadline(value, base) ?? readDeadline(text.text, text.raw().trim(), base) };
  });
  const day = to?.reading.deadline.day;
  const first = from?.reading.deadline.day;
  if (day === undefined || first === undefined || to === undefined) return undefined;
  const start = /^\d{4}[年./-]\d{1,2}月?$|^\d{1,2}月份?$/.test(from?.text.text ?? '') ? `${first.slice(0, 8)}01` : first;
  if (start >= day) return undefined;
  return { ...to.reading, deadline: { kind: 'range', from: start as typeof first, day, raw: to.reading.deadline.raw } };
}
