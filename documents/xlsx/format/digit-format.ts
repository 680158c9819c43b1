import type { Section } from './format-section.ts';
import { convertDigits } from './numerals.ts';

/** A number without the noise of binary fractions: 15 digits, as Excel keeps them. @example plainNumber(0.1 + 0.2) // '0.3' */
export function plainNumber(value: number): string {
  const shortest = String(value === 0 ? 0 : value);
  // Up to 15 digits, nothing but digits and a point: no noise to take away. Nearly every cell ends here.
  if (shortest.length <= 16 && !shortest.includes('e')) return shortest;
  const text = String(Number(value.toPrecision(15)));
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!exponent) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = exponent;
  const places = Number(power);
  const digits = first + rest;
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${digits}`;
  return (
    sign +
    (digits.length > places + 1 ? `${digits.slice(0, places + 1)}.${digits.slice(places + 1)}` : digits.padEnd(places + 1, '0'))
  );
}

/** A section of digits as a function: what can be known from the code is worked out once, not for every cell. */
export function digitFormat(section: Section): (value: number) => string {
  const codes = section.tokens.flatMap((token) => ('code' in token ? [token.code] : []));
  const surround = surroundingOf(section);
  if (codes.includes('/') && codes.includes('?')) return plainNumber;
  if (codes.some((code) => /^E[+-]$/i.test(code))) return scientificFormat(codes);
  const placeholders = codes.join('');
  const point = placeholders.indexOf('.');
  const whole = point < 0 ? placeholders : placeholders.slice(0, point);
  const fraction = point < 0 ? '' : placeholders.slice(point + 1);
  const digitsOf = (text: string): string => text.replace(/[^0#?]/g, '');
  if (digitsOf(placeholders) === '') return () => surround('');
  const trailingCommas = (text: string): number => /(,*)[^0#?,]*$/.exec(text)?.[1]?.length ?? 0;
  const up = 100 ** (placeholders.match(/%/g) ?? []).length;
  const down = 1000 ** (trailingCommas(whole) + trailingCommas(fraction));
  const isGrouped = /[0#?],[,0#?]*[0#?]/.test(whole);
  const places = digitsOf(fraction).length;
  const required = (digitsOf(fraction).match(/^.*0/)?.[0] ?? '').length;
  const leading = (digitsOf(whole).match(/0/g) ?? []).length;

  return (value) => {
    const scaled = up === 1 && down === 1 ? value : Number((value * up).toPrecision(15)) / down;
    if (!Number.isFinite(scaled)) return plainNumber(value);
    const fixed = roundHalfUp(Math.abs(scaled), places);
    const end = places > 0 ? fixed.length - places - 1 : fixed.length;
    let integer = fixed.slice(0, end);
    let decimals = fixed.slice(end + 1);
    while (decimals.length > required && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
    integer = integer === '0' && leading === 0 ? '' : integer.padStart(leading, '0');
    if (isGrouped && integer.length > 3) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = scaled < 0 && /[1-9]/.test(fixed) ? '-' : '';
    return surround(`${sign}${integer}${decimals === '' ? '' : '.'}${decimals}`);
  };
}

/** The literals around a number: it stands where the first placeholder does. */
export function surroundingOf(section: Section): (number: string) => string {
  let before = '';
  let after = '';
  let isPlaced = false;
  for (const token of section.tokens) {
    const shown = 'literal' in token ? token.literal : token.code === '%' ? '%' : undefined;
    if (shown === undefined) isPlaced = true;
    else if (isPlaced) after += shown;
    else before += shown;
  }
  return (number) => convertDigits(`${before}${number}${after}`.trim(), section.numerals);
}

/** Excel rounds the 15 digits it keeps, ties away from zero: 2.675 shows as 2.68. */
function roundHalfUp(value: number, places: number): string {
  const plain = plainNumber(value);
  const [integer = '0', decimals = ''] = plain.split('.');
  if (decimals.length <= places) return places > 0 ? `${integer}.${decimals.padEnd(places, '0')}` : integer;
  const kept = integer + decimals.slice(0, places);
  const isUp = (decimals[places] ?? '0') >= '5';
  const text = String(kept.length < 16 ? Number(kept) + (isUp ? 1 : 0) : BigInt(kept) + (isUp ? 1n : 0n)).padStart(
    places + 1,
    '0',
  );
  return places > 0 ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
}

/** Excel shows at most 30 places. */
const mostPlaces = 30;

function scientificFormat(codes: readonly string[]): (value: number) => string {
  const exponentAt = codes.findIndex((code) => /^E[+-]$/i.test(code));
  const decimals = codes.slice(0, exponentAt).join('').split('.')[1] ?? '';
  const places = Math.min(decimals.replace(/[^0#?]/g, '').length, mostPlaces);
  const width = codes.slice(exponentAt + 1).filter((code) => code === '0').length;
  const plus = codes[exponentAt]?.endsWith('+') ? '+' : '';
  return (value) => {
    const [digits = '0', power = '0'] = value.toExponential(places).split('e');
    return `${digits}E${power.startsWith('-') ? '-' : plus}${power.replace(/[+-]/, '').padStart(width, '0')}`;
  };
}
