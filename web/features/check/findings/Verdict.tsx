import type { ReactNode } from 'react';
import { type FindingClass, shapes } from '../result/verdict.ts';
import { checkWords } from '../words.ts';

/** A verdict: shape, word and colour together. */
export function Verdict({ of }: { readonly of: FindingClass | 'settled' }): ReactNode {
  const words = checkWords.use();
  return (
    <span className={`verdict verdict-${of}`}>
      <span aria-hidden="true">{shapes[of]}</span>
      {of === 'settled' ? words.settledMark : words.verdicts[of]}
    </span>
  );
}
