import { isNumeralCharacter } from '../../quantity/numeral.ts';
import { bareUnit, unitAt } from '../../quantity/unit.ts';
import { calendarAt } from './calendar.ts';
import { nameAt } from './name.ts';
import { mayBeginNameWord } from './name-words.ts';
import { isMinus, numberAt } from './number.ts';
import { ordinalAt } from './ordinal.ts';
import { rangeAt } from './range.ts';
import type { Token } from './token.ts';
import { ratioAt, wordFigureAt } from './words.ts';

/** Numbers longer than any figure: codes, or hostile text. They are taken whole, so that no place is read twice. */
const longestNumber = 30;

/** All that looks like a figure in a folded text, in order, without overlaps. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (!mayBegin(text[at] ?? '')) {
      at++;
      continue;
    }
    const run = longRunAt(text, at);
    if (run > at) {
      at = run;
      continue;
    }
    const found = tokenAt(text, at, tokens.at(-1));
    if (found === undefined) at++;
    else if (typeof found === 'number') at = found;
    else {
      tokens.push(found);
      at = found.end;
    }
  }
  return shareUnits(text, tokens);
}

/** 1.1个和0.3个百分点, 12、13和15万吨: a member of a list without a unit of its own takes that of the next. */
function shareUnits(text: string, tokens: readonly Token[]): readonly Token[] {
  const shared = [...tokens];
  for (let i = shared.length - 2; i >= 0; i--) {
    const token = shared[i];
    const next = shared[i + 1];
    if (!token || !next || token.form !== 'quantity' || next.form !== 'quantity' || token.isInWords !== next.isInWords) continue;
    const isOpen = token.unit.bare === '' || (token.unit.bare === '个' && next.unit.dimension === 'points');
    if (
      isOpen &&
      next.unit.bare !== '' &&
      token.unit.multiplier.lte(next.unit.multiplier) &&
      /^(?:、|和|及|与)$/.test(text.slice(token.end, next.start))
    )
      shared[i] = { ...token, unit: next.unit };
  }
  return shared;
}

const starters = new Set(
  '0123456789第前末后倒数好几上半过超多大翻番成今去当本同次ⅠⅡⅢⅣⅤⅥ壹贰叁肆伍陆柒捌玖拾±党百千图表明下晚凌中〔[【（(-',
);
const mayBegin = (character: string): boolean =>
  starters.has(character) || isNumeralCharacter(character) || /[A-Za-z]/.test(character) || mayBeginNameWord(character);

/** The end of a run of digits or numerals too long to be a number; the place itself where there is none. */
function longRunAt(text: string, at: number): number {
  for (const isPart of [isDigitPart, isNumeralCharacter]) {
    let end = at;
    while (end < text.length && isPart(text[end] ?? '')) end++;
    if (end - at > longestNumber) return end;
  }
  return at;
}
const isDigitPart = (character: string): boolean =>
  (character >= '0' && character <= '9') || character === '.' || character === '，';

/** A token, the end of a stretch to pass over, or nothing. */
function tokenAt(text: string, at: number, last: Token | undefined): Token | number | undefined {
  const special =
    wordFigureAt(text, at) ??
    (isInsideNumber(text, at) && last?.end !== at ? undefined : calendarIn(text, at, last)) ??
    rangeAt(text, at);
  if (special) return special;
  const name = nameAt(text, at);
  const word = name === undefined ? undefined : nameOrSkip(at, name);
  if (word !== undefined && (name?.isShown === true || !isLongerNumber(text, at, name?.end ?? at))) return word;
  return ordinalAt(text, at) ?? ratioAt(text, at) ?? negativeAt(text, at) ?? quantityAt(text, at);
}

const nameOrSkip = (at: number, name: { end: number; isShown: boolean }): Token | number =>
  name.isShown ? nameToken(at, name.end) : name.end;

export const nameToken = (start: number, end: number): Token => ({
  start,
  end,
  form: 'name',
  digits: 0,
  unit: bareUnit(),
  isInWords: true,
});

/** 十分 is a word, 十分之三 and 百里 in 三百里 are none; a number that reaches further than the word wins. */
function isLongerNumber(text: string, at: number, end: number): boolean {
  if (!isNumeralCharacter(text[at] ?? '')) return false;
  const number = numberAt(text, at);
  return number !== undefined && !number.isBareScale && number.end >= end && number.end - at > 1;
}

const isInsideNumber = (text: string, at: number): boolean => /[\d.]/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '');

const termBehind = /^(?:以?内|之内|及?以[上下]|游|均|龄)/;

function calendarIn(text: string, at: number, last: Token | undefined): Token | undefined {
  const token = calendarAt(text, at, last);
  // A term in days (30日内) is a quantity.
  return token &&
    text[token.end - 1] === '日' &&
    !text.slice(at, token.end).includes('月') &&
    termBehind.test(text.slice(token.end, token.end + 2))
    ? undefined
    : token;
}

/** -3.5亿元, -2.1%: only what is measured can be below zero. */
function negativeAt(text: string, at: number): Token | undefined {
  const token = isMinus(text, at) ? quantityAt(text, at + 1) : undefined;
  if (token?.value === undefined || token.unit.counts !== undefined || token.unit.bare === '' || token.interval !== undefined)
    return undefined;
  return { ...token, start: at, value: token.value.neg() };
}

/** A number with its unit. A number word without one is a figure only where `reading` finds a use for it. */
function quantityAt(text: string, at: number): Token | undefined {
  const number = numberAt(text, at);
  if (number === undefined) return undefined;
  const tail = unitAt(text, number.end, number.multiplier);
  const unit = tail?.unit ?? bareUnit(number.multiplier);
  return {
    start: at,
    end: tail?.end ?? number.end,
    form: 'quantity',
    ...(number.value === undefined ? {} : { value: number.value }),
    digits: number.digits,
    unit,
    ...(number.interval === undefined ? {} : { interval: number.interval }),
    ...(number.inner === undefined ? {} : { inner: number.inner }),
    isInWords: number.isInWords,
    isBareScale: number.isBareScale,
    numberEnd: number.end,
  };
}
