import type { Finding } from '../finding.ts';
import { findingOf, type Reading } from '../relations/passage.ts';
import { rawOf, spanOf } from '../text/folded-text.ts';

/** Words cut by a line break inside a paragraph, and sentences that break off. */
export function cutWordsIn(reading: Reading): readonly Finding[] {
  return [...brokenWords(reading), ...brokenSentences(reading)];
}

const reach = 12;

/**
 * A text that is wrapped throughout has its breaks from its layout; they say nothing. In any other text a break inside a word does.
 * Words are those of the platform's own Chinese segmentation.
 */
function brokenWords(reading: Reading): readonly Finding[] {
  const { text, joins, original } = reading.folded;
  const narrow = joins.filter((join) => !join.isWide);
  const lines = original
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  const isWrapped = narrow.length > 3 && narrow.length > 0.4 * lines;
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return joins.flatMap((join) => {
    if (isWrapped && !join.isWide) return [];
    const from = Math.max(text.lastIndexOf('\n', join.at - 1) + 1, join.at - reach);
    const words = segmenter.segment(text.slice(from, join.at + reach));
    const word = words.containing(join.at - from);
    if (!word?.isWordLike) return [];
    const start = from + word.index;
    const end = start + word.segment.length;
    if (start >= join.at || end <= join.at || !/^[\u4e00-\u9fff]+$/.test(word.segment)) return [];
    const range = spanOf(reading.folded, start, end);
    const printed = join.isWide ? `${text.slice(start, join.at)}…${text.slice(join.at, end)}` : rawOf(reading.folded, range);
    return [findingOf(reading, 'cut-word', 'contradicts', [], { printed, instead: word.segment }, range)];
  });
}

/** A paragraph of sentences whose last one ends without a mark: 通过火电灵活性改. */
function brokenSentences(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const last = line.slice(Math.max(line.lastIndexOf('。'), line.lastIndexOf('！'), line.lastIndexOf('？')) + 1);
    const isProse = line.length > last.length && /，/.test(last) && last.length >= 16 && !line.includes('\t');
    if (!isProse || !/[\u4e00-\u9fff]$/.test(line)) return [];
    const printed = line.slice(-10);
    const range = spanOf(reading.folded, at + line.length - printed.length, at + line.length);
    return [findingOf(reading, 'cut-word', 'contradicts', [], { printed, instead: '' }, range)];
  });
}
