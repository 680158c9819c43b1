import type { Figure } from '../../../../core/check/figure.ts';
import type { Finding } from '../../../../core/check/finding.ts';
import { decimal } from '../../../../core/quantity/decimal.ts';
import { numeralValue } from '../../../../core/quantity/numeral.ts';
import { round } from '../../../../core/quantity/rounding.ts';
import { CodePointIndex } from '../../../../core/shared/code-points.ts';
import type { Stretch } from '../draft/edit.ts';

/** A stretch of the text that may be changed because of a finding, with what the arithmetic would put there. */
export type Choice = Stretch & { readonly printed: string; readonly suggested: string | null };

/** What can be changed for a finding: its figures, and where it has none its own words. Those with a suggestion say so. */
export function choicesOf(finding: Finding, figures: readonly Figure[], text: string): readonly Choice[] {
  const index = new CodePointIndex(text);
  const choiceOf = (start: number, end: number, suggested: string | null): Choice => {
    const printed = index.slice(start, end);
    return { from: index.toUtf16(start), to: index.toUtf16(end), printed, suggested: suggested === printed ? null : suggested };
  };
  const own = finding.figures.map((at) => figures[at]).filter((figure) => figure !== undefined);
  const replaced = replacementOf(finding);
  if (replaced) {
    const from = text.indexOf(replaced.printed, index.toUtf16(finding.start));
    if (from >= 0 && from + replaced.printed.length <= index.toUtf16(finding.end)) {
      return [{ from, to: from + replaced.printed.length, printed: replaced.printed, suggested: replaced.instead || null }];
    }
  }
  if (own.length === 0) return [choiceOf(finding.start, finding.end, null)];
  const suggestions = suggestionsOf(finding, own);
  return own.map((figure, at) => choiceOf(figure.start, figure.end, suggestions.get(at) ?? null));
}

/** Findings that name the words to be replaced themselves. */
function replacementOf(finding: Finding): { readonly printed: string; readonly instead: string } | null {
  switch (finding.code) {
    case 'increase-for-level':
    case 'cut-word':
    case 'misprint':
      return finding.params;
    case 'date':
      // What the calendar says instead is a part of the words only.
      return { printed: finding.params.printed, instead: '' };
    default:
      return null;
  }
}

function suggestionsOf(finding: Finding, own: readonly Figure[]): ReadonlyMap<number, string> {
  const last = own.length - 1;
  switch (finding.code) {
    case 'same-subject-differs': {
      const { first, second } = finding.params;
      return own.length === 2
        ? new Map([
            [0, second],
            [1, first],
          ])
        : new Map();
    }
    case 'count-list': {
      const claim = own[0];
      const after = claim && recount(claim.raw, finding.params.counted);
      return after ? new Map([[0, after]]) : new Map();
    }
    case 'from-to-growth':
    case 'from-to-change':
    case 'points-between':
    case 'average-growth':
    case 'parts-total':
    case 'share':
    case 'percent-for-points': {
      if (finding.verdict !== 'contradicts') return new Map();
      const { printed, result } = finding.params;
      const at = own.findLastIndex((figure) => figure.raw === printed || printed.includes(figure.raw));
      const claim = own[at === -1 ? last : at];
      const after = claim && recomputed(claim, result);
      return after ? new Map([[at === -1 ? last : at, after]]) : new Map();
    }
    case 'held': {
      const { held } = finding.params;
      const value = held && (held.converted || held.value);
      const isPlain = value !== null && own[0] !== undefined && /^[\d.]+/.test(value) && value.endsWith(own[0].unit);
      return finding.verdict === 'outdated' && isPlain ? new Map([[0, value]]) : new Map();
    }
    default:
      return new Map();
  }
}

const numberIn = /[-−]?\d+(?:\.\d+)?/;

/**
 * The result in the digits and the unit of the figure it is held against. None where a figure is printed in words, where the result
 * goes the other way, or where it stands exactly between two values: a person decides then.
 * @example recomputed({ raw: '39.6%', … }, '29.57%') // '29.6%'
 */
function recomputed(claim: Figure, result: string): string | null {
  const found = numberIn.exec(result)?.[0];
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(claim.raw);
  if (!found || !printed) return null;
  const value = decimal(found.replace('−', '-'));
  if (value.isNegative() && claim.direction !== 'down') return null;
  const digits = printed[1]?.length ?? 0;
  const [down, up] = [round(value.abs(), digits, 'half-even'), round(value.abs(), digits, 'half-up')];
  if (!down.eq(up)) return null;
  const unit = result.slice(result.indexOf(found) + found.length).trim();
  const inUnit = unit !== '' && unit !== claim.unit ? unit : claim.raw.slice(printed.index + printed[0].length);
  return `${claim.raw.slice(0, printed.index)}${down.toFixed(digits)}${inUnit}`;
}

const words = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** @example recount('五项', '4') // '四项' */
function recount(raw: string, counted: string): string | null {
  const inWords = /^[一二两三四五六七八九十]+/.exec(raw)?.[0];
  if (inWords && numeralValue(inWords)) {
    const word = words[Number(counted)];
    return word ? word + raw.slice(inWords.length) : null;
  }
  return /^\d+/.test(raw) ? raw.replace(/^\d+/, counted) : null;
}
