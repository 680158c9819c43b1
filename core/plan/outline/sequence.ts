import type { Span } from '../../shared/span.ts';
import { numberOf } from '../text/numeral.ts';
import { labelLike } from './marker.ts';

/** A printed number where it stands, for gaps and repeats. */
export type Numbered = {
  readonly label: string;
  /** Clauses that share a parent count together; a number that goes on under the next parent counts on. */
  readonly parent: string;
  readonly span: Span;
  readonly clause: string;
  readonly cell?: string;
  readonly sheet?: string;
};

export type SequenceFault =
  | {
      readonly kind: 'gap';
      readonly at: Numbered;
      readonly before: string;
      readonly after: string;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'repeated'; readonly at: Numbered };

/** A gap longer than this is a number of another kind (a year, a code), not missing clauses. */
const longestGap = 60;

const figureOf = (label: string): number | undefined => {
  const enclosed = label.codePointAt(0) ?? 0;
  if (enclosed >= 0x2460 && enclosed <= 0x2473) return enclosed - 0x2460 + 1;
  const figures = /(\d+|[一二三四五六七八九十百〇零]+)(?=\D*$)/.exec(label.replace(/[编篇章节条]|部分/g, ''));
  return figures?.[1] === undefined ? undefined : numberOf(figures[1]);
};

/** Gaps and repeats in numbers of one kind, in the order of the text. Counting from one again under a new parent is no fault. */
export function faultsOf(entries: readonly Numbered[]): readonly SequenceFault[] {
  const numbered = entries.flatMap((entry) => {
    const value = figureOf(entry.label);
    return value === undefined ? [] : [{ entry, value }];
  });
  const restarts = numbered.filter(({ value }) => value === 1).length;
  const sequences: { entry: Numbered; value: number }[][] = [];
  let highest = 0;
  let parent: string | undefined;
  for (const item of numbered) {
    const isNewParent = item.entry.parent !== parent;
    const last = sequences.at(-1)?.at(-1)?.value ?? 0;
    const isFresh =
      sequences.length === 0 ||
      (item.value === 1 && (isNewParent || last > 1)) ||
      (isNewParent && restarts > 1 && item.value <= highest);
    if (isFresh) {
      sequences.push([]);
      highest = 0;
    }
    sequences.at(-1)?.push(item);
    highest = Math.max(highest, item.value);
    parent = item.entry.parent;
  }
  return sequences.flatMap((sequence) => faultsIn(sequence));
}

function faultsIn(sequence: readonly { readonly entry: Numbered; readonly value: number }[]): readonly SequenceFault[] {
  const faults: SequenceFault[] = [];
  const values = new Set(sequence.map(({ value }) => value));
  const seen = new Set<number>();
  let before: { readonly entry: Numbered; readonly value: number } | undefined;
  for (const item of sequence) {
    if (seen.has(item.value)) {
      faults.push({ kind: 'repeated', at: item.entry });
      continue;
    }
    seen.add(item.value);
    const from = before?.value ?? 0;
    const missing: string[] = [];
    for (let value = from + 1; value < item.value && missing.length <= longestGap; value++) {
      if (!values.has(value)) missing.push(labelLike(item.entry.label, value));
    }
    if (missing.length > 0 && missing.length <= longestGap) {
      faults.push({ kind: 'gap', at: item.entry, before: before?.entry.label ?? '', after: item.entry.label, missing });
    }
    if (before === undefined || item.value > before.value) before = item;
  }
  return faults;
}
