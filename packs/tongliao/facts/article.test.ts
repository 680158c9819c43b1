import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parsePeriod } from '../../../core/facts/period.ts';
import { decimal } from '../../../core/quantity/decimal.ts';
import { numeralValue } from '../../../core/quantity/numeral.ts';
import { divisions } from '../divisions.ts';
import { articleFacts } from './article.ts';

const path = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'founding-article.txt');
const isHere = existsSync(path);
const indicators = articleFacts.chapters.flatMap(({ title, indicators: own }) => own.map((one) => ({ ...one, chapter: title })));
const observations = indicators.flatMap(({ name, unit, observations: own, chapter }) =>
  own.map((one) => ({ ...one, chapter, name, unit, printed: one.printed ?? one.value })),
);

test('codes and names stand once; every period, value and place can be read', () => {
  for (const property of ['code', 'name'] as const) {
    expect(new Set(indicators.map((one) => one[property])).size).toBe(indicators.length);
  }
  for (const one of observations) {
    expect(parsePeriod(one.period), `${one.name} ${one.period}`).toBeDefined();
    const read =
      numeralValue(one.printed) ?? decimal(one.printed === '百' ? 100 : one.printed === '千万' ? 10_000_000 : one.printed);
    expect(read.eq(one.value), `${one.name}: ${one.printed}`).toBe(true);
    if (one.division !== undefined) expect(divisions.map((division) => division.name)).toContain(one.division);
  }
  expect(observations.length).toBeGreaterThanOrEqual(110);
});

describe('the founding article', () => {
  beforeEach(({ skip }) => skip(!isHere, '../shared/data/founding-article.txt is not there'));
  const lines = isHere ? readFileSync(path, 'utf8').split('\n') : [];
  test.each(observations.map((one) => [one.line, one.name, one] as const))('line %i prints %s', (line, _name, one) => {
    const text = lines[line - 1] ?? '';
    const forms = ['', one.qualifier ?? ''].map((word) => `${one.printed}${word}${one.unit}`);
    expect(
      forms.some((form) => holds(text, form)),
      `${forms[0]} in line ${line}`,
    ).toBe(true);
    if (one.qualifier !== undefined) {
      const places = [
        `${one.qualifier}${one.printed}`,
        `${one.printed}${one.qualifier}`,
        `${one.printed}${one.unit}${one.qualifier}`,
      ];
      expect(
        places.some((place) => text.includes(place)),
        `${places.join(' or ')} in line ${line}`,
      ).toBe(true);
    }
  });

  test('every line stands under its chapter', () => {
    const titles = articleFacts.chapters.map(({ title }) => title);
    for (const one of observations) {
      const above = lines.slice(0, one.line).findLast((line) => titles.includes(line.trim()));
      expect(above ?? '总述', `${one.name}, line ${one.line}`).toBe(one.chapter);
    }
  });
});

/** Whether a text has the number with its unit, and not as the end of a longer number. */
function holds(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!/[\d.]/.test(text[at - 1] ?? '') && !(/\d$/.test(form) && /[\d.]/.test(text[at + form.length] ?? ''))) return true;
  }
  return false;
}
