import { endsAsOrgan, isPlaceGroup, isUnnamed } from '../../org/organ-form.ts';
import { titleOf } from './head.ts';
import type { Item, Paragraph } from './line.ts';
import { type MarkerKind, markerOf } from './marker.ts';

const levels: { readonly [kind in MarkerKind]?: number } = { han: 1, hanBracket: 2, arabic: 3 };

/** The level of the number that follows, where a paragraph can be a heading: a few words without a mark or a figure, no body's name. */
function levelAt(item: Item, next: Item | undefined): number | undefined {
  if (item.kind !== 'paragraph' || next?.kind !== 'paragraph') return undefined;
  const { text } = item.passage;
  if (!/^[\u4e00-\u9fff“”]{4,20}$/.test(text) || endsAsOrgan(text) || isPlaceGroup(text) || isUnnamed(text)) return undefined;
  if (markerOf(text) !== undefined) return undefined;
  const marker = markerOf(next.passage.text);
  return marker === undefined ? undefined : levels[marker.kind];
}

/**
 * Lines of a few words in front of numbers, taken for the headings that they look like on paper. One such line alone may be anything;
 * a document with headings or higher numbers has its fields already.
 */
export function withPlainHeadings(items: readonly Item[]): readonly Item[] {
  const paragraphs = items.filter((item): item is Paragraph => item.kind === 'paragraph');
  if (paragraphs.some((item) => item.headingLevel !== undefined)) return items;
  const kinds = new Set(paragraphs.map((item) => markerOf(item.passage.text)?.kind));
  const found = new Map<Item, number>();
  items.forEach((item, i) => {
    const level = levelAt(item, items[i + 1]);
    if (level !== undefined && !(found.size === 0 && isTitle(item))) found.set(item, level);
  });
  const [level] = found.values();
  const isTop =
    level === 1 || (level === 2 && !kinds.has('han')) || (level === 3 && !kinds.has('han') && !kinds.has('hanBracket'));
  const areAlike = [...found.values()].every((other) => other === level);
  if (found.size < 2 || level === undefined || !isTop || !areAlike) return items;
  return items.map((item) => (found.has(item) ? { ...item, headingLevel: level } : item));
}

const isTitle = (item: Item): boolean =>
  item.kind === 'paragraph' &&
  /(?:方案|计划|要点|意见|通知|清单|台账|分工|措施|安排|办法|规划|表|决定|细则|举措|纲要|任务书|责任书)$/.test(
    item.passage.text,
  ) &&
  titleOf([{ passage: item.passage, isCentred: true }]).title !== '';
