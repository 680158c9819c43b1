import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { comparable, sameMeasure, type Unit, unitOf } from '../../quantity/unit.ts';
import type { Finding } from '../finding.ts';
import { holdsFor, type PlausibleLimit, tierOf } from '../plausible.ts';
import type { Amount } from '../sentence/amount.ts';
import { amountAt, findingOf, labelBefore, type Passage, type Reading, signs } from '../sentence/passage.ts';
import { isIncrement } from '../sentence/total.ts';

const beyond = /全国|我国|世界|全球|国内|国际|全人类/;
const behind = new RegExp(`^[^${signs}，、；：。]{0,12}`);

/** Figures beyond what their subject can be, and in units that it does not have. */
export function limitsIn(
  reading: Reading,
  limits: readonly PlausibleLimit[],
  jurisdiction: string | undefined,
): readonly Finding[] {
  const tier = tierOf(reading.folded.text, jurisdiction);
  const own = limits
    .filter((limit) => holdsFor(limit, tier, jurisdiction))
    .sort((a, b) => b.jurisdiction.length - a.jurisdiction.length)
    .map(preparedOf);
  return reading.passages.flatMap((passage) =>
    [...passage.figures.keys()].flatMap((offset) => {
      const amount = amountAt(reading, passage, offset);
      if (!amount?.value || !judged.has(amount.figure.kind)) return [];
      return findingAt(reading, passage, offset, amount, own) ?? [];
    }),
  );
}

const judged: ReadonlySet<string> = new Set(['level', 'count', 'share', 'target', 'number']);

/** A limit with its units read, once for a text. */
type Prepared = {
  readonly limit: PlausibleLimit;
  readonly unit: Unit | undefined;
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  readonly units: readonly Unit[] | undefined;
};

function preparedOf(limit: PlausibleLimit): Prepared {
  const unit = unitOf(limit.unit ?? '');
  const end = (text: string | undefined): Decimal | undefined =>
    text === undefined || !unit ? undefined : comparable(decimal(text), unit);
  return { limit, unit, min: end(limit.min), max: end(limit.max), units: limit.units?.flatMap((one) => unitOf(one) ?? []) };
}

function findingAt(
  reading: Reading,
  passage: Passage,
  offset: number,
  amount: Amount,
  own: readonly Prepared[],
): Finding | undefined {
  const near = wordsAround(passage, offset);
  const label = subjectLabel(passage, offset);
  const sentence = passage.line.slice(Math.max(0, offset - 40), offset + 5);
  const isAdded = isIncrement(labelBefore(passage, offset));
  for (const one of own) {
    const { limit } = one;
    const at = one.units ? limit.subjects.find((word) => label.endsWith(word)) : sizedSubject(limit, near);
    if (at === undefined || limit.unless?.some((word) => sentence.includes(word))) continue;
    if (!one.units && (isAdded || (limit.tier !== undefined && beyond.test(sentence)))) continue;
    const finding = one.units
      ? unitFinding(reading, amount, one.units, at)
      : sizeFinding(reading, amount, one, at === '' ? (amount.figure.subject ?? '') : at);
    if (finding) return finding;
  }
  return undefined;
}

/** The word of a limit that stands at the figure; '' where it holds for any subject. */
const sizedSubject = (limit: PlausibleLimit, near: string): string | undefined =>
  limit.subjects.length === 0 ? '' : limit.subjects.find((word) => near.includes(word));

/** The clause up to the figure and the words right behind it. */
function wordsAround(passage: Passage, offset: number): string {
  const clause = /[^，；：。]*$/.exec(passage.line.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
  const own = clause.slice(Math.max(0, ...[...clause].map((sign, i) => (signs.includes(sign) ? i + 1 : 0))));
  return `${own === '' ? clause : own}|${behind.exec(passage.line.slice(offset + 1))?.[0] ?? ''}`;
}

/** A unit is judged only where the subject stands at the figure: right before it, or before an average of it (户均). */
function subjectLabel(passage: Passage, offset: number): string {
  let label = labelBefore(passage, offset);
  if (/^(?:户均|人均|每户|平均每户|平均)$/.test(label)) {
    const from = Math.max(0, offset - 6);
    const before = [...passage.line.slice(from, offset)].findLastIndex((_, i) => passage.figures.has(from + i));
    if (before >= 0) label = labelBefore(passage, from + before);
  }
  return label.replace(/(?:达到|累计|达|为|共|完成|约)+$/, '');
}

/** Measures in which any subject may be told: shares, spans of time, rates. */
const common: ReadonlySet<string> = new Set(['share', 'points', 'multiple', 'time', 'none']);

function unitFinding(reading: Reading, amount: Amount, units: readonly Unit[], subject: string): Finding | undefined {
  const { dimension } = amount.unit;
  if (common.has(dimension) || dimension.startsWith('per:')) return undefined;
  if (units.some((unit) => unit.base === amount.unit.base || sameMeasure(unit, amount.unit))) return undefined;
  const params = { subject, unit: amount.figure.unit, expected: units.map((unit) => unit.printed).join('、') };
  return findingOf(reading, 'unit-subject', 'contradicts', [amount.index], params);
}

function sizeFinding(reading: Reading, amount: Amount, one: Prepared, subject: string): Finding | undefined {
  const { limit, unit, min, max } = one;
  if (!unit) return undefined;
  const isBare = amount.figure.unit === '' && amount.figure.baseUnit === '';
  if (unit.printed === '' ? !isBare : !sameMeasure(unit, amount.unit)) return undefined;
  const isOver = max !== undefined && (amount.range.low ?? amount.value)?.gt(max) === true;
  const isUnder = min !== undefined && (amount.range.high ?? amount.value)?.lt(min) === true;
  if (!isOver && !isUnder) return undefined;
  return findingOf(reading, 'magnitude', 'contradicts', [amount.index], {
    printed: amount.printed,
    bound: isOver ? 'max' : 'min',
    limit: `${isOver ? limit.max : limit.min}${limit.unit}`,
    subject,
    citation: limit.citation,
    isOurs: limit.isOurs,
  });
}
