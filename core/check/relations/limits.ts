import { decimal } from '../../quantity/decimal.ts';
import { comparable, sameMeasure, unitOf } from '../../quantity/unit.ts';
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
    .sort((a, b) => b.jurisdiction.length - a.jurisdiction.length);
  return reading.passages.flatMap((passage) =>
    [...passage.figures.keys()].flatMap((offset) => {
      const amount = amountAt(reading, passage, offset);
      if (!amount?.value || !['level', 'count', 'share', 'target', 'number'].includes(amount.figure.kind)) return [];
      const near = wordsAround(passage, offset);
      const sentence = passage.line.slice(Math.max(0, offset - 40), offset + 5);
      for (const limit of own) {
        if (limit.unless?.some((word) => sentence.includes(word))) continue;
        if (limit.units) {
          const finding = unitFinding(reading, amount, limit.units, subjectAtFigure(passage, offset, limit));
          if (finding) return [finding];
          continue;
        }
        if (isIncrement(labelBefore(passage, offset))) continue;
        if (limit.tier !== undefined && beyond.test(sentence)) continue;
        const subject = limit.subjects.find((word) => near.includes(word));
        if (subject === undefined && limit.subjects.length > 0) continue;
        const finding = sizeFinding(reading, amount, limit, subject ?? amount.figure.subject ?? '');
        if (finding) return [finding];
      }
      return [];
    }),
  );
}

/** The clause up to the figure and the words right behind it. */
function wordsAround(passage: Passage, offset: number): string {
  const clause = /[^，；：。]*$/.exec(passage.line.slice(Math.max(0, offset - 40), offset))?.[0] ?? '';
  const own = clause.slice(Math.max(0, ...[...clause].map((sign, i) => (signs.includes(sign) ? i + 1 : 0))));
  return `${own === '' ? clause : own}|${behind.exec(passage.line.slice(offset + 1))?.[0] ?? ''}`;
}

/** A unit is judged only where the subject stands at the figure: right before it, or before an average of it (户均). */
function subjectAtFigure(passage: Passage, offset: number, limit: PlausibleLimit): string | undefined {
  let label = labelBefore(passage, offset);
  if (/^(?:户均|人均|每户|平均每户|平均)$/.test(label)) {
    const before = [...passage.figures.keys()].filter((place) => place < offset).at(-1);
    if (before !== undefined && offset - before < 6) label = labelBefore(passage, before);
  }
  const plain = label.replace(/(?:达到|累计|达|为|共|完成|约)+$/, '');
  return limit.subjects.find((word) => plain.endsWith(word));
}

function unitFinding(
  reading: Reading,
  amount: Amount,
  units: readonly string[],
  subject: string | undefined,
): Finding | undefined {
  const isOf = units.some((unit) => {
    const known = unitOf(unit);
    return known !== undefined && (known.base === amount.unit.base || sameMeasure(known, amount.unit));
  });
  if (subject === undefined || isOf || amount.unit.dimension === 'none' || amount.unit.dimension.startsWith('per:'))
    return undefined;
  if (['share', 'points', 'multiple', 'time'].includes(amount.unit.dimension)) return undefined;
  const params = { subject, unit: amount.figure.unit, expected: units.join('、') };
  return findingOf(reading, 'unit-subject', 'contradicts', [amount.index], params);
}

function sizeFinding(reading: Reading, amount: Amount, limit: PlausibleLimit, subject: string): Finding | undefined {
  const unit = unitOf(limit.unit ?? '');
  if (
    !unit ||
    (unit.printed === '' ? amount.figure.unit !== '' || amount.figure.baseUnit !== '' : !sameMeasure(unit, amount.unit))
  )
    return undefined;
  const low = amount.range.low ?? amount.value;
  const high = amount.range.high ?? amount.value;
  const isOver = limit.max !== undefined && low?.gt(comparable(decimal(limit.max), unit));
  const isUnder = limit.min !== undefined && high?.lt(comparable(decimal(limit.min), unit));
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
