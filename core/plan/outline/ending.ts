import type { Span } from '../../shared/span.ts';
import type { Draft } from '../measure.ts';
import type { Passage } from '../text/passage.ts';
import type { Node } from './outline.ts';

const closed = /[。！？；：…”’）》】]$/;
/** A mark or an open bracket after which nobody stops. */
const dangling = /[，、（《“—及和与的]$/;

/**
 * Clauses whose wording stops in the middle of a sentence, as where a page was cut. Headings need no full stop; neither do plans and
 * tables that leave it out as a habit.
 */
export function endsMidSentence(
  nodes: readonly Node[],
  drafts: readonly Draft[],
): readonly { readonly no: string; readonly span: Span }[] {
  const byClause = new Map(drafts.map((draft) => [draft.clause, draft]));
  const bodies = new Map<string, Passage>();
  for (const draft of drafts) {
    const last = draft.wording.at(-1);
    if (last !== undefined && !last.isEmpty) bodies.set(draft.clause, last);
  }
  for (const node of nodes) {
    const last = node.paragraphs.at(-1);
    if (!byClause.has(node.no) && node.children.length === 0 && last !== undefined && !last.isEmpty) bodies.set(node.no, last);
  }
  const sentences = [...bodies].filter(([, body]) => /[，。；]/.test(body.text) || body.text.length > 60);
  const isHabit = sentences.filter(([, body]) => closed.test(body.text)).length * 2 < sentences.length;
  return [...bodies].flatMap(([no, body]) => {
    const { text } = body;
    const isCut =
      dangling.test(text) || isUnclosed(text, '（', '）') || isUnclosed(text, '“', '”') || isUnclosed(text, '《', '》');
    const isOpen =
      !closed.test(text) && !isHabit && (/。./.test(text) || (text.includes('，') && text.length > 30) || text.length > 60);
    return isCut || isOpen ? [{ no, span: body.span() }] : [];
  });
}

const isUnclosed = (text: string, open: string, close: string): boolean => text.lastIndexOf(open) > text.lastIndexOf(close);
