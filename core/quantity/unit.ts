import { type Decimal, decimal } from './decimal.ts';
import { beings, type Dimension, measuredUnits, things, type UnitEntry } from './unit-table.ts';

/** A unit as printed, read: `万千瓦` is 10 000 of the base `千瓦`. */
export type Unit = {
  /** As printed after normalisation: 亿元, 万人次, 个百分点, 微克/立方米; '' for a bare number. */
  readonly printed: string;
  /** The unit without its multiplier: 亩 of 万亩. */
  readonly bare: string;
  readonly base: string;
  /** How many base units one printed unit is. */
  readonly factor: Decimal;
  readonly dimension: Dimension | 'none' | `per:${string}`;
  readonly counts?: 'things' | 'beings';
  /** 1, 1e4, 1e8 or 1e12: the multiplier printed before the unit. */
  readonly multiplier: Decimal;
};

const listed = (forms: string, counts: 'things' | 'beings'): readonly UnitEntry[] =>
  forms.split(' ').map((form) => ({ forms: [form], base: form, factor: '1', dimension: `count:${form}` as const, counts }));

const entries: readonly UnitEntry[] = [...measuredUnits, ...listed(beings, 'beings'), ...listed(things, 'things')];

/** Units by their first character, longest form first: a look-up tries few. */
const byFirst = new Map<string, { form: string; entry: UnitEntry }[]>();
for (const entry of entries) {
  for (const form of entry.forms) {
    const row = byFirst.get(form[0] ?? '') ?? [];
    row.push({ form, entry });
    byFirst.set(form[0] ?? '', row);
  }
}
for (const row of byFirst.values()) row.sort((a, b) => b.form.length - a.form.length);

export const multipliers: readonly (readonly [word: string, value: string])[] = [
  ['万亿', '1e12'],
  ['亿', '1e8'],
  ['万', '1e4'],
];

function entryAt(text: string, at: number): { form: string; entry: UnitEntry } | undefined {
  const row = byFirst.get(text[at] ?? '');
  return row?.find(({ form }) => text.startsWith(form, at) && !isInsideLatinWord(text, at, form));
}

/** `m` in `mm`, `T` in `TCL`: a Latin unit ends where the Latin letters end. */
function isInsideLatinWord(text: string, at: number, form: string): boolean {
  return /[A-Za-z]$/.test(form) && /[A-Za-z0-9+]/.test(text[at + form.length] ?? '');
}

/** Units already read: a text says 亿元 a hundred times. There are few of them, whatever the text. */
const known = new Map<string, Unit>();

function simpleUnit(form: string, entry: UnitEntry, multiplier: string): Unit {
  const printed = multiplier + form;
  const before = known.get(printed);
  if (before?.bare === form) return before;
  const times = decimal(multipliers.find(([word]) => word === multiplier)?.[1] ?? 1);
  const unit: Unit = {
    printed,
    bare: form,
    base: entry.base,
    factor: decimal(entry.factor).times(times),
    dimension: entry.dimension,
    multiplier: times,
    ...(entry.counts === undefined ? {} : { counts: entry.counts }),
  };
  known.set(printed, unit);
  return unit;
}

/**
 * The unit that stands at a place of a normalised text, with its multiplier and with "per" parts (微克/立方米, 立方米每秒, 元/人).
 * `multiplier` is what the number already took (万, 亿), to be printed as part of the unit.
 */
export function unitAt(text: string, at: number, multiplier = ''): { readonly unit: Unit; readonly end: number } | undefined {
  const found = entryAt(text, at);
  if (!found) return undefined;
  const { entry, form } = found;
  let end = at + form.length;
  let unit = simpleUnit(form, entry, multiplier);
  const times = unit.multiplier;
  const separator = text[end];
  if (separator === '/' || (separator === '每' && entry.counts === undefined)) {
    const count = /^(?:[万亿百千]|\d{1,3})?/.exec(text.slice(end + 1, end + 5))?.[0] ?? '';
    const lower = entryAt(text, end + 1 + count.length);
    const latin = lower ? undefined : /^GDP|^[A-Za-z]{1,4}(?![A-Za-z])/.exec(text.slice(end + 1, end + 6))?.[0];
    if (lower || latin !== undefined) {
      const name = count + (lower?.form ?? latin ?? '');
      end += 1 + name.length;
      const { counts: _, ...rest } = unit;
      unit = {
        ...rest,
        printed: `${unit.printed}${separator}${name}`,
        bare: `${form}${separator}${name}`,
        base: `${form}/${name}`,
        factor: times,
        dimension: `per:${entry.dimension}`,
      };
    }
  }
  return { unit, end };
}

/** The unit of a bare number: 1.2万 has the unit 万, 7 none. */
export function bareUnit(multiplier = ''): Unit {
  const times = decimal(multipliers.find(([word]) => word === multiplier)?.[1] ?? 1);
  return { printed: multiplier, bare: '', base: '', factor: times, dimension: 'none', multiplier: times };
}

/** A unit from its printed form, as in a table's column of units; undefined where it is not known. @example unitOf('万亩')?.base // '亩' */
export function unitOf(printed: string): Unit | undefined {
  if (printed === '') return bareUnit();
  const multiplier = /^(?:万亿|亿|万)/.exec(printed)?.[0] ?? '';
  const direct = unitAt(printed, 0);
  if (direct?.end === printed.length) return direct.unit;
  const read = unitAt(printed, multiplier.length, multiplier);
  if (read?.end === printed.length) return read.unit;
  const hundreds = /^(百万|千万|百|千|十)(.+)$/.exec(printed);
  const inner = hundreds?.[2] === undefined ? undefined : unitOf(hundreds[2]);
  const scale = { 百万: '1e6', 千万: '1e7', 百: '100', 千: '1000', 十: '10' }[hundreds?.[1] ?? ''];
  return inner && scale
    ? { ...inner, printed, factor: inner.factor.times(scale), multiplier: inner.multiplier.times(scale) }
    : undefined;
}

const muOfSquareMetre = '0.0015';

/**
 * A value in the unit in which two figures of one dimension compare. Differs from the base unit only for areas: all in 亩, so that
 * 公顷 and 亩 compare without rounding.
 */
export function comparable(value: Decimal, unit: Unit): Decimal {
  const inBase = value.times(unit.factor);
  return unit.dimension === 'area' && unit.base === '平方米' ? inBase.times(muOfSquareMetre) : inBase;
}

/** Whether figures of two units can be compared at all. */
export function sameMeasure(a: Unit, b: Unit): boolean {
  if (a.dimension === 'area' && b.dimension === 'area') return true;
  if (a.counts !== undefined && b.counts !== undefined) return a.base === b.base || areCountedAlike(a.base, b.base);
  return a.dimension === b.dimension && a.base === b.base;
}

/** Classifiers used for the same thing: 230户企业 and 325家企业. */
const alike: readonly (readonly string[])[] = [
  ['家', '户', '个'],
  ['名', '人', '位', '个'],
  ['个', '项', '件'],
  ['处', '个', '座'],
  ['台', '套', '台套', '台（套）'],
];
const areCountedAlike = (a: string, b: string): boolean => alike.some((group) => group.includes(a) && group.includes(b));
