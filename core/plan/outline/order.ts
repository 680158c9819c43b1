import type { Item } from './line.ts';
import { type Marker, type MarkerKind, markerOf, usualOrder } from './marker.ts';

/**
 * The order of the kinds of numbers in this document. The usual one, unless the document begins with a lower kind that runs on
 * around a higher one: 1、 … （一）（二） … 2、 … （一）.
 */
export function orderOf(items: readonly Item[]): readonly MarkerKind[] {
  const seen: Marker[] = items.flatMap((item) => (item.kind === 'paragraph' ? (markerOf(item.passage.text) ?? []) : []));
  const order = [...usualOrder];
  const firstAt = (kind: MarkerKind): number => seen.findIndex((marker) => marker.kind === kind);
  for (const low of ['hanBracket', 'arabic', 'arabicBracket'] as const) {
    for (const high of ['han', 'hanBracket'] as const) {
      if (usualOrder.indexOf(high) >= usualOrder.indexOf(low)) continue;
      const [lowAt, highAt] = [firstAt(low), firstAt(high)];
      if (lowAt === -1 || highAt === -1 || lowAt > highAt || seen[lowAt]?.number !== 1 || seen[highAt]?.number !== 1) continue;
      const afterHigh = seen.slice(highAt).find((marker) => marker.kind === low);
      const lastLow = seen.slice(0, highAt).findLast((marker) => marker.kind === low);
      if (afterHigh === undefined || lastLow === undefined || afterHigh.number !== lastLow.number + 1) continue;
      // （一） 4. 5. （二） 6.: numbers that run on below headings that run on stand under them.
      const next = seen.slice(seen.indexOf(afterHigh)).find((marker) => marker.kind === high);
      if (next !== undefined && next.number !== 1) continue;
      order.splice(order.indexOf(low), 1);
      order.splice(order.indexOf(high), 0, low);
    }
  }
  return order;
}

/**
 * Where unnumbered headings stand among the numbers: a heading level whose other headings carry numbers has their rank; else level 1
 * goes just above 一、, level 2 above （一）, level 3 above 1.
 */
export function headingRanks(items: readonly Item[], order: readonly MarkerKind[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  const levels = new Set<number>();
  for (const item of items) {
    if (item.kind !== 'paragraph' || item.headingLevel === undefined) continue;
    const marker = markerOf(item.passage.text);
    levels.add(item.headingLevel);
    if (marker !== undefined && !ranks.has(item.headingLevel)) ranks.set(item.headingLevel, order.indexOf(marker.kind));
  }
  const steps: readonly MarkerKind[] = ['han', 'hanBracket', 'arabic', 'arabicBracket'];
  [...levels].sort().forEach((level) => {
    if (ranks.has(level)) return;
    const kind = steps[Math.min(level, 4) - 1] ?? 'arabicBracket';
    ranks.set(level, order.indexOf(kind) - 0.5);
  });
  return ranks;
}
