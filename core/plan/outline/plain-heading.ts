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

const tableNumber = /^表(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:[-—]\d{1,2})?)[：.、]?/;
const isCaptionLike = (text: string): boolean =>
  /^[\u4e00-\u9fffA-Za-z“”（）]{4,20}$/.test(text) &&
  !/^(?:续|单位|注|说明|备注|填报|附)/.test(text) &&
  !/(?:表|清单|台账)$/.test(text);

/** Captions of several tables, which give their fields: 表1 经济体制改革, or a few words between one table and the next. */
export function withCaptions(items: readonly Item[]): readonly Item[] {
  const captions = new Map<Item, Paragraph>();
  let areBetween = false;
  items.forEach((item, i) => {
    if (item.kind !== 'paragraph' || items[i + 1]?.kind !== 'table' || item.headingLevel !== undefined) return;
    const { text } = item.passage;
    const number = tableNumber.exec(text)?.[0].length ?? 0;
    if (number === text.length || text.length > 40 || /[。；，]/.test(text)) return;
    if (number === 0 && (!isCaptionLike(text) || markerOf(text) !== undefined || isTitle(item))) return;
    if (number === 0 && items[i - 1]?.kind === 'table') areBetween = true;
    captions.set(item, { ...item, passage: item.passage.slice(number), headingLevel: 1 });
  });
  const areNumbered = [...captions.keys()].every((item) => item.kind === 'paragraph' && tableNumber.test(item.passage.text));
  if (captions.size < 2 || !(areNumbered || areBetween)) return items;
  return items.map((item) => captions.get(item) ?? item);
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
