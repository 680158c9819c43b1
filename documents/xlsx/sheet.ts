import type { Archive } from '../archive/archive.ts';
import { refuse } from '../problems.ts';
import { type Attributes, attributeOf, integerOf, readXml } from '../xml.ts';
import { CellStore, type ShownCell } from './cell-store.ts';
import { plainNumber } from './format/digit-format.ts';
import { dayOfSerial } from './format/serial-day.ts';
import { decodeString, StringCollector, type Workbook } from './workbook.ts';

export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type Sheet = {
  readonly cells: CellStore;
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** The text of page headers and footers, layout codes taken away. */
  readonly edges: readonly { readonly where: 'header' | 'footer'; readonly text: string }[];
  readonly formulasWithoutResult: { readonly cells: number; readonly first: string };
};

const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Reads a worksheet as it streams by; rows and columns are counted from 1. */
export function readSheet(archive: Archive, part: string, workbook: Workbook): Sheet {
  const cells = new CellStore();
  const merges: Range[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  const edges: { where: 'header' | 'footer'; text: string }[] = [];
  const missing = { cells: 0, first: '' };
  const strings = new StringCollector();
  const corrupted = (): never => refuse('document/corrupted', { part });

  let row = 0;
  let isRowHidden = false;
  let column = 0;
  let node = -1;
  let type = 'n';
  let style = 0;
  let raw = '';
  let hasFormula = false;
  let isInline = false;
  let capture: 'value' | 'inline' | 'edge' | undefined;

  // The attributes of a cell never have a prefix; a million look-ups by local name would show.
  const openCell = (attributes: Attributes): void => {
    const reference = attributes.r;
    column = typeof reference === 'string' ? columnOf(reference) : column + 1;
    if (column < 1 || column > lastColumn) corrupted();
    node++;
    type = typeof attributes.t === 'string' ? attributes.t : 'n';
    style = typeof attributes.s === 'string' ? Number(attributes.s) : 0;
    raw = '';
    hasFormula = false;
    isInline = false;
  };
  const closeCell = (): void => {
    const isEmpty = raw === '' && !isInline;
    if (isEmpty && hasFormula && type !== 'str') {
      missing.first ||= `${columnName(column)}${row}`;
      missing.cells++;
    }
    if (isEmpty) return;
    const shown: ShownCell = isInline
      ? { text: strings.finish(), isString: true }
      : showCell(raw, type, style, workbook, corrupted);
    if (shown.text !== '') cells.add(column, node, shown);
  };

  readXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        if (name === 'c') openCell(attributes);
        else if (name === 'v') capture = 'value';
        else if (name === 'row') {
          row = integerOf(attributes, 'r') ?? row + 1;
          if (row < 1 || row > lastRow) corrupted();
          isRowHidden = isTrue(attributeOf(attributes, 'hidden')) || Number(attributeOf(attributes, 'ht') ?? 1) === 0;
          column = 0;
        } else if (name === 'f') hasFormula = true;
        else if (name === 'is') {
          isInline = true;
          strings.begin();
          capture = 'inline';
        } else if (name === 'mergeCell') {
          const range = rangeOf(attributeOf(attributes, 'ref') ?? '');
          if (range) merges.push(range);
        } else if (name === 'col') {
          const isHidden = isTrue(attributeOf(attributes, 'hidden')) || Number(attributeOf(attributes, 'width') ?? 1) === 0;
          if (isHidden) hiddenColumns.push({ from: integerOf(attributes, 'min') ?? 1, to: integerOf(attributes, 'max') ?? 1 });
        } else if (/^(odd|even|first)(Header|Footer)$/.test(name)) {
          capture = 'edge';
          raw = '';
        } else if (capture === 'inline') strings.open(name);
      },
      close: (name) => {
        if (name === 'c') closeCell();
        else if (name === 'v') capture = undefined;
        else if (name === 'row') cells.endRow(row, isRowHidden);
        else if (name === 'is') capture = undefined;
        else if (capture === 'inline') strings.close(name);
        else if (capture === 'edge' && /(Header|Footer)$/.test(name)) {
          for (const text of edgeTexts(raw)) edges.push({ where: name.endsWith('Header') ? 'header' : 'footer', text });
          capture = undefined;
        }
      },
      text: (text) => {
        if (capture === 'value' || capture === 'edge') raw += text;
        else if (capture === 'inline') strings.add(text);
      },
    },
    false,
  );
  return { cells, merges, hiddenColumns, edges, formulasWithoutResult: missing };
}

/** What a cell shows, and its typed value: days by the cell's number format, numbers as plain decimals. */
function showCell(raw: string, type: string, style: number, workbook: Workbook, corrupted: () => never): ShownCell {
  switch (type) {
    case 's': {
      const text = workbook.strings[Number(raw)];
      return text === undefined ? corrupted() : { text, isString: true };
    }
    case 'str':
    case 'inlineStr':
      return { text: decodeString(raw), isString: true };
    case 'b': {
      const isTrueValue = isTrue(raw.trim());
      return { text: isTrueValue ? 'TRUE' : 'FALSE', isString: false, kind: 'boolean', value: String(isTrueValue) };
    }
    case 'e':
      return { text: raw, isString: false };
    case 'd': {
      const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(raw);
      if (!day) return { text: raw, isString: false };
      return {
        text: `${day[1]}年${Number(day[2])}月${Number(day[3])}日`,
        isString: false,
        kind: 'day',
        value: day[0],
      };
    }
    default: {
      const number = Number(raw);
      if (raw.trim() === '' || !Number.isFinite(number)) return { text: raw, isString: false };
      const format = workbook.formatOf(style);
      const plain = isPlain(raw) ? raw : plainNumber(number);
      const text = format.isPlain ? plain : format.format(number, workbook.dateSystem);
      const day = format.kind === 'day' ? dayOfSerial(number, workbook.dateSystem) : undefined;
      return day === undefined
        ? { text, isString: false, kind: 'number', value: plain }
        : { text, isString: false, kind: 'day', value: day };
    }
  }
}

/** Digits as `plainNumber` would write them, so that it need not. */
const isPlain = (raw: string): boolean => raw.length <= 16 && /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(raw) && raw !== '-0';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The column of a reference: 'C5' → 3; 0 where it has none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > lastColumn) break;
  }
  return column;
}

const columnNames: string[] = [''];

/** @example columnName(28) // 'AB' */
export function columnName(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  columnNames[column] = name;
  return name;
}

function rangeOf(reference: string): Range | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!parts) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = parts;
  const range = { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** The left, centre and right piece of a page header: '&C&"宋体"&12机密' → '机密'. */
function edgeTexts(code: string): string[] {
  return code
    .split(/&[LCR]/)
    .map((piece) =>
      piece
        .replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Za-z]/g, '')
        .replaceAll('&&', '&')
        .trim(),
    )
    .filter((text) => text !== '');
}
