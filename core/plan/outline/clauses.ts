import { hanNumeral } from '../text/numeral.ts';
import type { Passage } from '../text/passage.ts';
import { type MarkerKind, usualOrder } from './marker.ts';
import type { Node, Outline } from './outline.ts';

/**
 * Under a heading without a sentence, paragraphs that each name somebody are measures of their own: they become clauses without a
 * number. Paragraphs of a clause that has a sentence stay together.
 */
export function splitNamedParagraphs(outline: Outline, isNamed: (paragraph: Passage) => boolean): void {
  for (const node of outline.nodes) {
    const [title, ...others] = node.paragraphs;
    if (title === undefined || others.length < 2 || node.children.length > 0 || node.isBullet) continue;
    if (title.text.length > 40 || /[，。；]./.test(title.text) || isNamed(title)) continue;
    const named = others.filter(
      (paragraph) => paragraph.text.length > 16 && isNamed(paragraph) && !/^[\u4e00-\u9fff]{2,8}：/.test(paragraph.text),
    );
    if (named.length < 2) continue;
    const first = node.paragraphs.indexOf(named[0] ?? title);
    let child: Node | undefined;
    for (const paragraph of node.paragraphs.splice(first)) {
      if (child !== undefined && !named.includes(paragraph)) {
        child.paragraphs.push(paragraph);
        child.ownParagraphs++;
        continue;
      }
      child = {
        rank: node.rank + 0.25,
        level: 0,
        no: '',
        label: '',
        whole: paragraph,
        paragraphs: [paragraph],
        ownParagraphs: 1,
        children: [],
        parent: node,
        isBullet: true,
        attachment: node.attachment,
      };
      node.children.push(child);
    }
    node.ownParagraphs = node.paragraphs.length;
  }
}

/**
 * Gives every clause its level and number and answers them in the order of the text. An unnumbered clause counts among its neighbours
 * in the figures of its level, with no printed label.
 */
export function numberOutline(outline: Outline): readonly Node[] {
  const used = new Map<string, number>();
  const ordered: Node[] = [];
  const isUsual = outline.order.every((kind, i) => kind === usualOrder[i]);
  const visit = (node: Node, index: number): void => {
    ordered.push(node);
    node.level = levelOf(node, isUsual);
    const own = node.label === '' ? ordinalAt(node.level, index + 1) : node.label;
    const no = `${node.parent?.no ?? ''}${own}`;
    const times = (used.get(no) ?? 0) + 1;
    used.set(no, times);
    node.no = times === 1 ? no : `${no}〔${times}〕`;
    node.children.forEach(visit);
  };
  outline.roots.forEach(visit);
  return ordered;
}

const levels: { readonly [kind in MarkerKind]?: number } = { han: 1, hanBracket: 2, arabic: 3, arabicBracket: 4, circled: 5 };

/** 一、 is 1, （一） 2, 1. 3, （1） 4 in the usual outline, also where an excerpt lacks the level above; else one below the parent. */
function levelOf(node: Node, isUsualOrder: boolean): number {
  const usual = node.marker === undefined || !isUsualOrder ? undefined : levels[node.marker.kind];
  if (node.parent === undefined) return usual ?? 1;
  if (node.isBullet) return node.parent.level + 1;
  const parentKind = node.parent.marker?.kind;
  const isUsual = parentKind === undefined ? false : (levels[parentKind] ?? 0) === node.parent.level;
  return isUsual && usual !== undefined && usual > node.parent.level ? usual : node.parent.level + 1;
}

function ordinalAt(level: number, index: number): string {
  if (level === 1) return hanNumeral(index);
  if (level === 2) return `（${hanNumeral(index)}）`;
  return level === 3 ? String(index) : `（${index}）`;
}
