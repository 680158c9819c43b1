import type { Figure } from './figure.ts';
import type { Finding, Verdict } from './finding.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

type Say = {
  readonly arithmetic: (params: unknown) => string;
  readonly message: (params: unknown, verdict: Verdict) => string;
};

/** The arithmetic of a finding and what it means for the text, each a sentence. */
export function findingSentences(
  finding: Finding,
  _figures: readonly Figure[],
  language: 'zh' | 'en',
): { readonly arithmetic: string; readonly message: string } {
  const say = (language === 'zh' ? zh : en)[finding.code] as Say;
  return { arithmetic: say.arithmetic(finding.params), message: say.message(finding.params, finding.verdict) };
}
