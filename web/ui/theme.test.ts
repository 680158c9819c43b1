import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokens } from './theme.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const inCss = (name: string): string | undefined => new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

test('black on white has the contrast that WCAG gives it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test.each(Object.entries(tokens))('%s has the same value for antd and in CSS', (name, value) => {
  expect(inCss(kebab(name))).toBe(value);
});

const grounds = ['surface', 'paper', 'tint'] as const;
const texts = ['red', 'ink', 'inkSoft', 'inkFaint', 'blue', 'lightNormal', 'lightWarning', 'lightBehind', 'lightSilent'] as const;

describe('text can be read: 4.5:1 or more', () => {
  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))('%s on %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['lightWarning', 'warningTint'],
    ['lightBehind', 'errorTint'],
    ['lightNormal', 'goodTint'],
    ['blue', 'blueTint'],
    ['inkFaint', 'blueTint'],
  ] as const)('%s on its own tint %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
