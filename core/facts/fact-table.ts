import type { Cell, ReadDocument } from '../document/read-document.ts';
import { decimal, plain } from '../quantity/decimal.ts';
import { type Day, isDay } from '../shared/day.ts';
import type { Place } from '../shared/problem.ts';
import { type Period, parsePeriod } from './period.ts';
import type { FactProblem } from './problems.ts';

export type FactStatus = 'as-printed-unverified' | 'reported' | 'verified' | 'published' | 'withdrawn';

/** One line of a table of facts: an observation with what the line says of its indicator. */
export type FactRow = {
  readonly indicator: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  /** A name or GB/T 2260 code as given; null for the jurisdiction itself. */
  readonly division: string | null;
  readonly period: Period;
  /** Exact decimal string, and the digits as given. */
  readonly value: string;
  readonly printed: string;
  /** The word that makes the value an interval: 超, 以上, 余. */
  readonly qualifier: string | null;
  /** '' for a bare number. */
  readonly unit: string;
  readonly status: FactStatus;
  readonly source: string | null;
  /** Where in the source, where the line of the table is not what one would look up. */
  readonly sourcePlace: string | null;
  readonly knownOn: Day | null;
  readonly chapter: string | null;
  /** Why a value that is held already is another one now. */
  readonly reason: string | null;
  /** Of the value. */
  readonly place: Place;
  /** The cells that a problem found later can be in, as the file names them. */
  readonly cells: { readonly [C in PlacedColumn]?: string };
};

/** The place of one column of a row. */
export const placeIn = (row: FactRow, column: PlacedColumn): Place => {
  const { span: _, ...place } = row.place;
  const cell = row.cells[column];
  return { ...place, field: column, ...(cell === undefined ? {} : { cell }) };
};

/** The columns, with the headers under which offices name them. The first is the one to print. */
export const factColumns = {
  indicator: ['指标', '指标名称', 'indicator', 'name'],
  aliases: ['别名', '又名', 'aliases', 'alias'],
  definition: ['口径', '指标口径', '指标解释', 'definition'],
  division: ['地区', '旗县市区', '区划', 'division', 'region'],
  period: ['时期', '期间', '报告期', '时间', '年份', 'period', 'year'],
  value: ['数值', '指标值', '值', 'value'],
  qualifier: ['限定词', '限定', 'qualifier'],
  unit: ['单位', '计量单位', 'unit'],
  status: ['状态', 'status'],
  source: ['来源', '数据来源', 'source'],
  knownOn: ['发布日', '发布日期', '公布日期', 'recorded', 'known on', 'published'],
  chapter: ['章节', '分类', '领域', 'chapter'],
  reason: ['修订原因', '修订说明', 'reason', 'reason of revision'],
} as const;
type Column = keyof typeof factColumns;
type PlacedColumn = 'indicator' | 'definition' | 'division' | 'unit' | 'knownOn';
const required: readonly Column[] = ['indicator', 'period', 'value', 'unit'];

const statuses: { readonly [words: string]: FactStatus } = {
  上报: 'reported',
  填报: 'reported',
  reported: 'reported',
  核实: 'verified',
  已核实: 'verified',
  verified: 'verified',
  公布: 'published',
  发布: 'published',
  已发布: 'published',
  published: 'published',
  未核实: 'as-printed-unverified',
  照原文登记: 'as-printed-unverified',
  '照原文登记，未核实': 'as-printed-unverified',
  unverified: 'as-printed-unverified',
  'as-printed-unverified': 'as-printed-unverified',
  撤回: 'withdrawn',
  withdrawn: 'withdrawn',
};

/** Reads every table of a document whose header names indicators, periods, values and units. Collects every problem by cell. */
export function readFactTable(document: ReadDocument): {
  readonly rows: readonly FactRow[];
  readonly problems: readonly FactProblem[];
} {
  const reader = new FactTableReader();
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    reader.table(block.sheet);
    for (const row of block.rows) reader.row(row);
  }
  return reader.end();
}

/** Takes the rows of tables one by one and keeps what they say of facts, not the cells. */
export class FactTableReader {
  readonly #rows: FactRow[] = [];
  readonly #problems: FactProblem[] = [];
  readonly #kept = new KeptTexts();
  #sheet: string | undefined;
  /** Where each column stands; undefined above the header, null below one that lacks a column. */
  #at: ReadonlyMap<Column, number> | null | undefined;
  #isFound = false;

  /** Another table begins. */
  table(sheet: string | undefined): void {
    this.#sheet = sheet;
    this.#at = undefined;
  }

  row(row: readonly Cell[]): void {
    if (this.#at === null) return;
    if (this.#at === undefined) {
      if (row.some((cell) => columnOf(cell.text) === 'indicator')) this.#header(row);
      return;
    }
    if (row.every((cell) => cell.text.trim() === '')) return;
    const read = readRow(row, this.#at, this.#sheet, this.#kept);
    if ('problems' in read) this.#problems.push(...read.problems);
    else this.#rows.push(read.row);
  }

  end(): { readonly rows: readonly FactRow[]; readonly problems: readonly FactProblem[] } {
    const missing: FactProblem[] = this.#isFound ? [] : [{ code: 'facts/no-table', severity: 'error', place: {}, params: {} }];
    return { rows: this.#rows, problems: [...this.#problems, ...missing, ...repeated(this.#rows)] };
  }

  #header(header: readonly Cell[]): void {
    this.#isFound = true;
    const at = new Map<Column, number>();
    for (const [index, cell] of header.entries()) {
      const column = columnOf(cell.text);
      if (column !== undefined && !at.has(column)) at.set(column, index);
      else if (column === undefined && cell.text.trim() !== '') {
        this.#problems.push({
          code: 'facts/column-unknown',
          severity: 'notice',
          place: placeOf(cell, this.#sheet),
          params: { column: cell.text.trim() },
        });
      }
    }
    const missing = required.filter((column) => !at.has(column));
    for (const column of missing) {
      this.#problems.push({
        code: 'facts/column-missing',
        severity: 'error',
        place: { ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }) },
        params: { column: factColumns[column][0] },
      });
    }
    this.#at = missing.length > 0 ? null : at;
  }
}

/** Texts and periods that many lines share, kept once: a table of 100,000 lines has some thousand of them. */
class KeptTexts {
  readonly #texts = new Map<string, string>();
  readonly #periods = new Map<string, Period | undefined>();
  readonly #aliases = new Map<string, readonly string[]>();
  readonly #days = new Map<string, boolean>();

  text(text: string): string {
    const kept = this.#texts.get(text);
    if (kept !== undefined) return kept;
    this.#texts.set(text, text);
    return text;
  }

  period(text: string): Period | undefined {
    if (!this.#periods.has(text)) this.#periods.set(text, parsePeriod(text));
    return this.#periods.get(text);
  }

  aliases(text: string): readonly string[] {
    const kept = this.#aliases.get(text);
    if (kept !== undefined) return kept;
    const aliases = text
      .split(/[、;；|，,]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    this.#aliases.set(text, aliases);
    return aliases;
  }

  isDay(text: string): text is Day {
    const kept = this.#days.get(text);
    if (kept !== undefined) return kept;
    this.#days.set(text, isDay(text));
    return isDay(text);
  }
}

const columnOf = (text: string): Column | undefined => {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[（(].*[)）]$/, '')
    .trim()
    .toLowerCase();
  return (Object.keys(factColumns) as Column[]).find((column) => (factColumns[column] as readonly string[]).includes(plain));
};

const placeOf = (cell: Cell | undefined, sheet: string | undefined): Place => ({
  ...(cell === undefined ? {} : { cell: cell.reference, span: { start: cell.start, end: cell.end } }),
  ...(sheet === undefined ? {} : { sheet }),
});

function readRow(
  row: readonly Cell[],
  at: ReadonlyMap<Column, number>,
  sheet: string | undefined,
  kept: KeptTexts,
): { row: FactRow } | { problems: FactProblem[] } {
  const problems: FactProblem[] = [];
  const cellOf = (column: Column): Cell | undefined => row[at.get(column) ?? -1];
  const textOf = (column: Column): string => kept.text(cellOf(column)?.text.trim() ?? '');
  const place = (column: Column): Place => ({ ...placeOf(cellOf(column), sheet), field: column });
  for (const column of required) {
    if (textOf(column) === '')
      problems.push({
        code: 'facts/cell-empty',
        severity: 'error',
        place: place(column),
        params: { column: factColumns[column][0] },
      });
  }
  const unit = unitIn(textOf('unit'));
  const value = valueIn(cellOf('value'), unit);
  if (!value && textOf('value') !== '')
    problems.push({ code: 'facts/value-unreadable', severity: 'error', place: place('value'), params: { raw: textOf('value') } });
  const day = cellOf('period')?.value;
  const period = kept.period(day?.kind === 'day' ? day.value : textOf('period'));
  if (!period && textOf('period') !== '')
    problems.push({
      code: 'facts/period-unreadable',
      severity: 'error',
      place: place('period'),
      params: { raw: textOf('period') },
    });
  const status = textOf('status') === '' ? 'reported' : statuses[textOf('status').toLowerCase()];
  if (status === undefined)
    problems.push({ code: 'facts/status-unknown', severity: 'error', place: place('status'), params: { raw: textOf('status') } });
  const known =
    cellOf('knownOn')?.value?.kind === 'day'
      ? (cellOf('knownOn')?.value?.value ?? '')
      : textOf('knownOn')
          .replace(/[年月./]/g, '-')
          .replace(/日$/, '')
          .replace(/\b(\d)\b/g, '0$1');
  if (known !== '' && !kept.isDay(known))
    problems.push({
      code: 'facts/day-unreadable',
      severity: 'error',
      place: place('knownOn'),
      params: { raw: textOf('knownOn'), column: factColumns.knownOn[0] },
    });
  if (problems.length > 0 || !value || !period || status === undefined) return { problems };
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const referenceOf = (column: PlacedColumn): FactRow['cells'] => {
    const cell = cellOf(column);
    return cell === undefined ? {} : { [column]: cell.reference };
  };
  return {
    row: {
      indicator: textOf('indicator'),
      aliases: kept.aliases(textOf('aliases')),
      definition: orNull(textOf('definition')),
      division: orNull(textOf('division')),
      period,
      ...value,
      qualifier: orNull(textOf('qualifier')),
      unit,
      status,
      source: orNull(textOf('source')),
      sourcePlace: null,
      knownOn: kept.isDay(known) ? (kept.text(known) as Day) : null,
      chapter: orNull(textOf('chapter')),
      reason: orNull(textOf('reason')),
      place: place('value'),
      cells: {
        ...referenceOf('indicator'),
        ...referenceOf('definition'),
        ...referenceOf('division'),
        ...referenceOf('unit'),
        ...referenceOf('knownOn'),
      },
    },
  };
}

/** A unit as the table of units spells it; 无 and dashes stand for none. */
const unitIn = (text: string): string => (/^(?:无|[-—－/])$/.test(text) ? '' : text.replaceAll('％', '%'));

/**
 * The value of a cell. A number keeps all its digits, whatever the cell shows of them. A cell that shows per cent holds a
 * hundredth of what it shows; the sign may stand in the cell only where the unit is % too.
 */
function valueIn(cell: Cell | undefined, unit: string): { readonly value: string; readonly printed: string } | undefined {
  const text = cell?.text.trim() ?? '';
  const printed = text.replace(/\s*[%％]$/, '');
  const isPercent = printed !== text;
  if (isPercent && unit !== '%') return undefined;
  if (cell?.value?.kind !== 'number') return readDecimal(printed);
  return { value: isPercent ? plain(decimal(cell.value.value).times(100)) : cell.value.value, printed };
}

/** A plain decimal: full-width digits, thousands separators and a leading sign are allowed, words and units are not. */
export function readDecimal(text: string): { readonly value: string; readonly printed: string } | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，]/g, '')
    .replace('−', '-');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return undefined;
  const [whole = '0', fraction] = plain.replace(/^\+/, '').split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace('-', '').replace(/^0+(?=\d)/, '');
  return { value: `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`, printed: text.trim() };
}

function repeated(rows: readonly FactRow[]): FactProblem[] {
  const seen = new Map<string, Map<string, FactRow>>();
  const problems: FactProblem[] = [];
  for (const row of rows) {
    const series = `${row.indicator}|${row.division ?? ''}`;
    const own = seen.get(series) ?? new Map<string, FactRow>();
    seen.set(series, own);
    const key = `${row.period.kind}|${row.period.start}|${row.period.end}|${row.status}|${row.knownOn ?? ''}`;
    const before = own.get(key);
    if (before === undefined) own.set(key, row);
    else if (before.value !== row.value) {
      problems.push({
        code: 'facts/repeated',
        severity: 'error',
        place: row.place,
        params: { indicator: row.indicator, first: before.place.cell ?? '' },
      });
    }
  }
  return problems;
}
