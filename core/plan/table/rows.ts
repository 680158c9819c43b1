import type { Cell, TableBlock } from '../../document/read-document.ts';
import { type Marker, markerOf } from '../outline/marker.ts';
import { isAsAbove } from '../responsibility/expression.ts';
import type { Source } from '../text/passage.ts';
import { Passage } from '../text/passage.ts';
import { type Column, distinctCells, type Header, headerAt, isFirstLeadsNote, plainLabel } from './header.ts';
import { type Layout, layoutOf, withWording } from './layout.ts';

/** One measure of a table, its cells by what their columns hold. Rows that a merge makes one are one. */
export type TableRow = {
  readonly label: string;
  readonly field: Heading | undefined;
  readonly fieldGroups: boolean;
  readonly direction: Heading | undefined;
  readonly name: Passage | undefined;
  /** The wording, paragraph by paragraph. */
  readonly task: readonly Passage[];
  readonly goals: readonly Passage[];
  readonly values: readonly Value[];
  readonly firstLeads: boolean;
};

export type Heading = { readonly label: string; readonly passage: Passage };
/** A cell that says who, when or what comes of it. */
export type Value = {
  readonly column: Column;
  readonly cell: Cell;
  readonly passages: readonly Passage[];
  readonly sheet?: string;
};

export type TablePlan = {
  readonly rows: readonly TableRow[];
  readonly titles: readonly Passage[];
  readonly unknownColumns: readonly Cell[];
};

const totals = /^(?:合计|总计|小计|共计|总数|累计|汇总)/;
const notes = /^(?:注|备注|说明|填表说明|填报说明|填报人|填表人|审核人|制表|联系人)[：:（、]?/;

/** Reads the measures of a table; `before` is the header of the table before it, which a table cut by a page goes on with. */
export function tableRowsOf(
  table: TableBlock,
  source: Source,
  before?: Header,
): TablePlan & { readonly header: Header | undefined } {
  const reader = new TableReader(table, source, before);
  return reader.read();
}

class TableReader {
  private readonly table: TableBlock;
  private readonly source: Source;
  private header: Header | undefined;
  private layout: Layout | undefined;
  private readonly rows: (TableRow & {
    readonly originOfTask: number | undefined;
    readonly originOfNumber: number | undefined;
  })[] = [];
  private readonly titles: Passage[] = [];
  private readonly unknown: Cell[] = [];
  private field: Heading | undefined;
  private direction: Heading | undefined;
  private sectionField: Heading | undefined;
  private sectionDirection: Heading | undefined;
  private firstLeads = false;

  constructor(table: TableBlock, source: Source, before: Header | undefined) {
    this.table = table;
    this.source = source;
    const width = table.rows[0]?.length ?? 0;
    if (before !== undefined && before.columns.length === width && !this.hasHeader()) this.use(before, 0);
  }

  read(): TablePlan & { readonly header: Header | undefined } {
    const { rows } = this.table;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? [];
      const header = headerAt(rows, i);
      if (header !== undefined) {
        const isSame =
          this.header !== undefined && header.columns.every((column, j) => column.label === this.header?.columns[j]?.label);
        if (!isSame) this.use(header, i + header.rows);
        if (!isSame) this.rememberUnknown(header, row);
        i += header.rows - 1;
        continue;
      }
      const distinct = distinctCells(row);
      if (distinct.length === 0) continue;
      if (distinct.some((cell) => isFirstLeadsNote(plainLabel(cell.text)))) {
        this.firstLeads = true;
        if (distinct.length === 1) continue;
      }
      if (this.layout === undefined) {
        this.titles.push(...distinct.map((cell) => this.passage(cell)));
        continue;
      }
      if (distinct.some((cell) => totals.test(plainLabel(cell.text)))) continue;
      if (this.readSection(row, distinct)) continue;
      if (distinct.length > 2 && distinct.every((cell) => /^[（(]?\d{1,2}[）)]?$/.test(cell.text.trim()))) continue;
      this.readRow(row, i, this.layout);
    }
    const firstLeads = this.firstLeads;
    return {
      rows: this.rows.map((row) => (firstLeads ? { ...row, firstLeads } : row)),
      titles: this.titles,
      unknownColumns: this.unknown,
      header: this.header,
    };
  }

  private hasHeader(): boolean {
    return this.table.rows.slice(0, 6).some((_, i) => headerAt(this.table.rows, i) !== undefined);
  }

  private use(header: Header, firstDataRow: number): void {
    this.field = undefined;
    this.direction = undefined;
    this.sectionField = undefined;
    this.sectionDirection = undefined;
    this.header = header;
    this.layout = layoutOf(withWording(header, this.table.rows.slice(firstDataRow)), this.table.rows.slice(firstDataRow));
    if (header.firstLeads) this.firstLeads = true;
  }

  private rememberUnknown(header: Header, row: readonly Cell[]): void {
    for (const column of header.columns) {
      const cell = row[column.index];
      const isRead = this.layout?.task.includes(column.index) === true;
      if (column.kind === undefined && !isRead && column.label !== '' && cell !== undefined && cell.mergedInto === undefined)
        this.unknown.push(cell);
    }
  }

  /** A row across the whole table names the field or direction of the rows below. */
  private readSection(row: readonly Cell[], distinct: readonly Cell[]): boolean {
    const [only, second] = distinct;
    if (this.layout?.number !== undefined && second !== undefined && distinct.length === 2)
      return this.readNumberedSection(row, this.layout, second);
    if (distinct.length !== 1 || only === undefined) return false;
    const passage = this.passage(only);
    if (notes.test(passage.text)) return true;
    const isWide = row.filter((cell) => cell.start === only.start && cell.text === only.text).length > 1;
    const position = row.indexOf(only);
    const isFirst = position === 0 || row.slice(0, position).every((cell) => cell.text.trim() === '');
    const marker = markerOf(passage.text);
    const layout = this.layout;
    if (layout === undefined) return false;
    const isTaskCell = layout.task.includes(position) && marker === undefined;
    if (!isWide && (!isFirst || isTaskCell || /^\d+$/.test(passage.text))) return false;
    if (passage.text.length > 60) return true;
    const heading: Heading = {
      label: marker?.label ?? '',
      passage: marker === undefined ? passage : passage.slice(marker.length),
    };
    const isLower =
      marker !== undefined &&
      marker.kind !== 'han' &&
      marker.kind !== 'chapter' &&
      marker.kind !== 'part' &&
      this.sectionField !== undefined &&
      this.sectionField.label !== '' &&
      markerOf(`${this.sectionField.label}、`)?.kind === 'han';
    if (isLower) this.sectionDirection = heading;
    else {
      this.sectionField = heading;
      this.sectionDirection = undefined;
    }
    return true;
  }

  /** 一 | 托育惠民 among rows numbered 1, 2, 3: a heading with its number in the column of numbers. */
  private readNumberedSection(row: readonly Cell[], layout: Layout, name: Cell): boolean {
    const number = plainLabel(row[layout.number ?? -1]?.text ?? '').replace(/[、.．]$/, '');
    if (!/^(?:[一二三四五六七八九十]{1,3}|（[一二三四五六七八九十]{1,3}）)$/.test(number)) return false;
    if (layout.values.some((column) => row[column.index] === name)) return false;
    const arabic = this.table.rows.filter((other) => /^\d/.test((other[layout.number ?? -1]?.text ?? '').trim())).length;
    if (arabic < 2) return false;
    const heading: Heading = { label: number, passage: this.passage(name) };
    if (number.startsWith('（') && this.sectionField !== undefined) this.sectionDirection = heading;
    else {
      this.sectionField = heading;
      this.sectionDirection = undefined;
    }
    return true;
  }

  private readRow(row: readonly Cell[], at: number, layout: Layout): void {
    const field = this.headingIn(row, layout.field) ?? this.carried(layout.field, this.field);
    if (field !== this.field && field?.passage.text !== this.field?.passage.text) this.direction = undefined;
    this.field = field;
    const isOwnName = layout.directionNames && !this.isShared(at, layout.direction);
    const direction = isOwnName
      ? undefined
      : (this.headingIn(row, layout.direction) ?? this.carried(layout.direction, this.direction));
    this.direction = direction;
    const numberCell = layout.number === undefined ? undefined : row[layout.number];
    const ownNumber =
      layout.number === undefined && layout.task.length === 1 ? this.numberIn(row[layout.task[0] ?? -1]) : undefined;
    const label = ownNumber?.label ?? labelOfNumber(numberCell?.text ?? '');
    const taskCells = layout.task
      .map((index) => row[index])
      .filter((cell) => cell !== undefined && cell.text.trim() !== '') as Cell[];
    const nameColumn = isOwnName ? layout.direction : layout.name;
    const nameCell = nameColumn === undefined ? undefined : row[nameColumn];
    const last = this.rows.at(-1);
    const values = layout.values.flatMap((column) => {
      const cell = row[column.index];
      if (cell === undefined || cell.text.trim() === '') return [];
      const above = isDitto(cell) ? last?.values.find((value) => value.column.index === column.index) : undefined;
      const passages = above?.passages ?? this.lines(cell);
      const typed = above?.cell.value;
      const own = typed === undefined ? cell : { ...cell, value: typed };
      return [{ column, cell: own, passages, ...(this.table.sheet === undefined ? {} : { sheet: this.table.sheet }) }];
    });
    const taskCell = taskCells[0];
    const hasNumber = label !== '' && numberCell?.mergedInto === undefined;
    const isSameTask =
      taskCell === undefined
        ? !hasNumber && values.length > 0
        : last?.originOfTask === taskCell.start && taskCell.mergedInto !== undefined;
    if (last !== undefined && isSameTask && !hasNumber) {
      const isNew = (value: Value): boolean =>
        !last.values.some((old) => old.column.index === value.column.index && old.cell.start === value.cell.start);
      this.rows[this.rows.length - 1] = { ...last, values: [...last.values, ...values.filter(isNew)] };
      return;
    }
    if (taskCell === undefined && (nameCell === undefined || nameCell.text.trim() === '')) return;
    const nameText =
      nameCell === undefined || nameCell.text.trim() === '' ? undefined : isDitto(nameCell) ? last?.name : this.passage(nameCell);
    const task = taskCells.flatMap((cell) => this.paragraphs(cell));
    const [firstLine] = task;
    if (ownNumber !== undefined && firstLine !== undefined) task[0] = firstLine.slice(ownNumber.length);
    const isNumberShared = numberCell?.mergedInto !== undefined && last?.originOfNumber === numberCell.start;
    this.rows.push({
      label: isNumberShared ? sharedLabel(label, this.rows) : label,
      field: field ?? this.sectionField,
      fieldGroups: layout.fieldGroups && field !== undefined,
      direction: direction ?? (field === undefined ? this.sectionDirection : undefined),
      name: nameText,
      task: task.length > 0 ? task : nameText === undefined ? [] : [nameText],
      goals: layout.goals.flatMap((index) => {
        const cell = row[index];
        return cell === undefined ? [] : this.paragraphs(cell);
      }),
      values,
      firstLeads: this.firstLeads,
      originOfTask: taskCell?.start,
      originOfNumber: numberCell?.start,
    });
  }

  /** Whether a cell stands for the row above or below too: merged with it, or empty where the other is not. */
  private isShared(at: number, column: number | undefined): boolean {
    if (column === undefined) return false;
    const cell = this.table.rows[at]?.[column];
    if (cell === undefined || cell.text.trim() === '') return true;
    const [above, below] = [this.table.rows[at - 1]?.[column], this.table.rows[at + 1]?.[column]];
    const isSame = (other: Cell | undefined): boolean => other !== undefined && other.text === cell.text;
    return (
      isSame(above) ||
      isSame(below) ||
      (below !== undefined &&
        below.text.trim() === '' &&
        (this.table.rows[at + 1] ?? []).some((other) => other.text.trim() !== ''))
    );
  }

  /** The number that a cell of wording begins with, where there is no column for numbers and the cell holds no list of its own. */
  private numberIn(cell: Cell | undefined): Marker | undefined {
    if (cell === undefined) return undefined;
    const lines = this.paragraphs(cell);
    const [first] = lines;
    const marker = lines.length === 1 && first !== undefined ? markerOf(first.text) : undefined;
    if (marker === undefined || first === undefined) return undefined;
    return /[；。](?:[2②]|二|（2）|（二）)[、.．]?/.test(first.text) ? undefined : marker;
  }

  private carried(column: number | undefined, heading: Heading | undefined): Heading | undefined {
    return column === undefined ? undefined : heading;
  }

  private headingIn(row: readonly Cell[], column: number | undefined): Heading | undefined {
    const cell = column === undefined ? undefined : row[column];
    if (cell === undefined || cell.text.trim() === '' || isDitto(cell)) return undefined;
    const passage = this.passage(cell);
    const marker = markerOf(passage.text);
    return { label: marker?.label ?? '', passage: marker === undefined ? passage : passage.slice(marker.length) };
  }

  private passage(cell: Cell): Passage {
    return this.source.cell(cell);
  }

  private lines(cell: Cell): readonly Passage[] {
    const [start, end] = this.source.range(cell);
    const lines: Passage[] = [];
    let from = start;
    for (const piece of this.source.text.slice(start, end).split(/\n/)) {
      const line = this.source.cell({ ...this.source.span(from, from + piece.length), text: cell.text });
      if (!line.isEmpty) lines.push(line);
      from += piece.length + 1;
    }
    return lines;
  }

  /** Lines of a cell, those joined that only its width parted. */
  private paragraphs(cell: Cell): readonly Passage[] {
    const paragraphs: Passage[] = [];
    for (const line of this.lines(cell)) {
      const last = paragraphs.at(-1);
      if (last !== undefined && !/[。；！？：]$/.test(last.text) && markerOf(line.text) === undefined)
        paragraphs[paragraphs.length - 1] = Passage.join([last, line]);
      else paragraphs.push(line);
    }
    return paragraphs;
  }
}

/** 同上, 〃: the cell says what the cell above it says. */
const isDitto = (cell: Cell): boolean => {
  const text = plainLabel(cell.text);
  return isAsAbove(text) || /^(?:[〃″＂"”“]{1,2}|,,|''|同上栏|同上行|同左上)$/.test(text);
};

/** "1.", "（一）", "１" → the number alone. */
function labelOfNumber(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (/^\d+(?:\.0+)?$/.test(plain)) return plain.replace(/\.0+$/, '');
  const clean = plain.replace(/\(/g, '（').replace(/\)/g, '）');
  return markerOf(clean)?.label ?? clean.replace(/[.、．。]+$/, '');
}

/** Several measures under one merged number: 3（1）, 3（2）. */
function sharedLabel(label: string, rows: readonly TableRow[]): string {
  const count = rows.filter((row) => row.label === label || row.label.startsWith(`${label}（`)).length;
  return `${label}（${count + 1}）`;
}
