import { formatDecimal } from '../../ui/format.ts';
import type { Observation } from './facts.ts';

const behind = /^(?:以上|以下|以内|左右|上下|余|多|级)$/;

/** A value with its qualifier as an office writes it. @example valueWords({ value: '1800', qualifier: '以上' }) // '1,800以上' */
export function valueWords({ value, qualifier }: Pick<Observation, 'value' | 'qualifier'>): string {
  const digits = formatDecimal(value);
  if (qualifier === null) return digits;
  return behind.test(qualifier) ? `${digits}${qualifier}` : `${qualifier}${digits}`;
}

/** The same with its unit: the qualifier stands behind the unit where it is said so. @example valueWithUnit(…) // '1,800万亩以上' */
export function valueWithUnit({ value, qualifier, unit }: Pick<Observation, 'value' | 'qualifier' | 'unit'>): string {
  const digits = formatDecimal(value);
  if (qualifier === null) return `${digits}${unit}`;
  if (/^[余多]$/.test(qualifier)) return `${digits}${qualifier}${unit}`;
  return behind.test(qualifier) ? `${digits}${unit}${qualifier}` : `${qualifier}${digits}${unit}`;
}
