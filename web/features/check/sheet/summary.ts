import { findingSentences } from '../../../../core/check/words.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Correction, Draft, Kept } from '../draft/draft.ts';
import { type Position, sentenceAround } from '../draft/edit.ts';
import type { Item } from '../result/items.ts';
import { classOf, type FindingClass, isQuiet, shapes } from '../result/verdict.ts';
import type { Checked } from '../run/messages.ts';
import { checkWords } from '../words.ts';

/** One line of the summary sheet, in words, in the order of its columns after the number. */
export type SummaryRow = {
  readonly id: string;
  readonly text: string;
  readonly position: string;
  readonly verdict: string;
  readonly arithmetic: string;
  readonly handling: string;
  readonly reason: string;
};

/** The finding's grounds as one cell: the arithmetic where there is one, else what was said. */
function groundsOf({ finding, figures }: Kept, language: Language): string {
  const { arithmetic, message } = findingSentences(finding, figures, language);
  return arithmetic ? `${arithmetic}${language === 'zh' ? '。' : '. '}${message}` : message;
}

/** Findings and corrections of a draft in the order of its text. */
export function summaryRows(
  draft: Draft,
  checked: Checked,
  items: readonly Item[],
  language: Language,
  withAgreeing: boolean,
): readonly SummaryRow[] {
  const words = language === 'zh' ? checkWords.zh : checkWords.en;
  const positionIn = ({ paragraph, sentence }: Position) => words.position(paragraph, sentence);
  const verdictIn = (kind: FindingClass) => `${shapes[kind]} ${words.verdicts[kind]}`;
  const open = items
    .filter((item) => withAgreeing || !isQuiet(item.kind))
    .map((item) => {
      const decision = draft.decisions[item.key];
      const sentences = new Set(item.places.map((place) => sentenceAround(checked.text, place)));
      return {
        at: item.position,
        row: {
          id: item.key,
          text: [...sentences].join(' / '),
          position: positionIn(item.position),
          verdict: verdictIn(item.kind),
          arithmetic: groundsOf({ finding: item.finding, figures: checked.figures }, language),
          handling: words.handlings[decision?.kind ?? (item.asksForDecision ? 'open' : 'none')],
          reason: decision?.reason ?? '',
        },
      };
    });
  const changed = draft.corrections.map((correction: Correction) => ({
    at: correction.position,
    row: {
      id: `correction ${correction.id}`,
      text: correction.sentence,
      position: positionIn(correction.position),
      verdict: verdictIn(classOf(correction.kept.finding)),
      arithmetic: groundsOf(correction.kept, language),
      handling: words.handledChanged(correction.before, correction.after),
      reason: '',
    },
  }));
  return [...open, ...changed]
    .sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.sentence - b.at.sentence)
    .map(({ row }) => row);
}

/** A paragraph as it came in and as it stands now; null where there was or is none. */
export type ParagraphChange = { readonly before: string | null; readonly after: string | null };

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Longer comparisons than this many cells are not worth the wait: the stretch in between is then given whole. */
const mostCells = 4_000_000;

/**
 * The paragraphs that differ, paired where one took the place of another: what a person carries over into the Word file.
 * The longest common subsequence of paragraphs stays; what lies between two of its members was changed.
 */
export function paragraphChanges(original: string, text: string): readonly ParagraphChange[] {
  const [before, after] = [paragraphsOf(original), paragraphsOf(text)];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [left, right] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const changes: ParagraphChange[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const close = () => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      changes.push({ before: gone[at] ?? null, after: come[at] ?? null });
    }
    [gone, come] = [[], []];
  };
  for (const step of stepsBetween(left, right)) {
    if (step.kind === 'same') close();
    else if (step.kind === 'gone') gone.push(step.line);
    else come.push(step.line);
  }
  close();
  return changes;
}

type Step = { readonly kind: 'same' | 'gone' | 'come'; readonly line: string };

function stepsBetween(left: readonly string[], right: readonly string[]): readonly Step[] {
  if (left.length * right.length > mostCells) {
    return [...left.map((line): Step => ({ kind: 'gone', line })), ...right.map((line): Step => ({ kind: 'come', line }))];
  }
  const width = right.length + 1;
  const common = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [before, after] = [left[i], right[j]];
    if (before !== undefined && before === after) {
      steps.push({ kind: 'same', line: before });
      i += 1;
      j += 1;
    } else if (before !== undefined && (after === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: 'gone', line: before });
      i += 1;
    } else {
      steps.push({ kind: 'come', line: after ?? '' });
      j += 1;
    }
  }
  return steps;
}
