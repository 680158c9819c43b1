import { type ReactNode, useEffect, useRef } from 'react';
import { ledgerWords } from './words.ts';

type MoreOnScrollProps = { readonly hasMore: boolean; readonly isLoadingMore: boolean; readonly onNeedMore: () => void };

/** The foot of a list of cards: asks for more before it comes into sight, and on a press. */
export function MoreOnScroll({ hasMore, isLoadingMore, onNeedMore }: MoreOnScrollProps): ReactNode {
  const words = ledgerWords.use();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNeedMore(), { rootMargin: '600px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, onNeedMore]);
  if (!hasMore) return null;
  return (
    <div ref={end} className="cards-more">
      <button type="button" className="action" onClick={onNeedMore} aria-busy={isLoadingMore || undefined}>
        {words.more}
      </button>
    </div>
  );
}
