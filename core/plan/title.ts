import type { Passage } from './text/passage.ts';
import { Source } from './text/passage.ts';

const titleLimit = 60;

/** The first sentence without its full stop; a longer one is cut at a comma, else at 60 characters. */
export function titleOfWording(wording: readonly Passage[]): string {
  const passage = wording.find((candidate) => !candidate.isEmpty);
  if (passage === undefined) return '';
  const sentence = passage.slice(0, firstStop(passage.text));
  if ([...sentence.text].length <= titleLimit) return cleanTitle(sentence.raw());
  const head = sentence.text.slice(0, titleLimit);
  const cuts = [Math.max(lastOutside(head, '，'), lastOutside(head, '；'), lastOutside(head, '：')), lastOutside(head, '、')];
  const at = cuts.find((cut) => cut > 8) ?? titleLimit;
  return cleanTitle(sentence.slice(0, at).raw());
}

/** The title that a wording of its own gives. */
export function titleOfText(text: string): string {
  const [first = ''] = text.split('\n');
  return titleOfWording([new Source(first).read(0, first.length)]);
}

const cleanTitle = (raw: string): string => raw.trim().replace(/[。；：，、\s]+$/, '');

/** The first full stop outside of quotation marks and brackets, or the end. */
function firstStop(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/[“（《【]/.test(character)) depth++;
    else if (/[”）》】]/.test(character)) depth = Math.max(0, depth - 1);
    else if (/[。！？\n]/.test(character) && (depth === 0 || i > 120)) return i;
  }
  return text.length;
}

function lastOutside(text: string, mark: string): number {
  for (let i = text.length - 1; i > 0; i--) {
    if (text.charAt(i) !== mark) continue;
    const head = text.slice(0, i);
    const isInside = (['“”', '（）', '《》'] as const).some(
      (pair) => head.lastIndexOf(pair.charAt(0)) > head.lastIndexOf(pair.charAt(1)),
    );
    if (!isInside) return i;
  }
  return -1;
}
