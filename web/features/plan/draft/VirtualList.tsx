import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';

type VirtualListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  readonly estimate: (item: Item) => number;
  /** The item to bring into sight, when it changes. */
  readonly show: string | null;
};

/** Rows of any height, of which only those in sight are drawn. */
export function VirtualList<Item>({ label, items, keyOf, render, estimate, show }: VirtualListProps<Item>): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 60 : estimate(item);
    },
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 6,
  });
  const shownAt = show === null ? -1 : items.findIndex((item) => keyOf(item) === show);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another item is to be shown, not when the list is drawn anew
  useEffect(() => {
    if (shownAt >= 0) virtualizer.scrollToIndex(shownAt, { align: 'auto' });
  }, [show]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by the keyboard
    <section className="virtual-list" ref={scroller} tabIndex={0} aria-label={label}>
      <div className="virtual-list-space" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <div
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              className="virtual-list-item"
              style={{ transform: `translateY(${start}px)` }}
            >
              {render(item)}
            </div>
          );
        })}
      </div>
    </section>
  );
}
