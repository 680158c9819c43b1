import { type Position, positionOf, type Stretch, sentencesIn } from '../draft/edit.ts';

/** A sentence of the draft with the figures of a finding in it. */
export type Quote = {
  readonly first: Stretch;
  readonly position: Position;
  readonly pieces: readonly { readonly text: string; readonly isFigure: boolean }[];
};

/** Characters kept beside the figures of a long sentence. */
const around = 36;

/** The sentences in which the places stand, each once and with all of its figures; long stretches between figures are cut. */
export function quotesOf(places: readonly Stretch[], text: string): readonly Quote[] {
  const sentenceOf = sentencesIn(text);
  const sentences = new Map<number, Stretch & { readonly figures: Stretch[] }>();
  for (const place of [...places].sort((a, b) => a.from - b.from)) {
    const span = sentenceOf(place);
    const known = sentences.get(span.from);
    if (known) known.figures.push(place);
    else sentences.set(span.from, { ...span, figures: [place] });
  }
  return [...sentences.values()].map(({ from, to, figures }) => {
    const pieces: { text: string; isFigure: boolean }[] = [];
    let at = from;
    for (const figure of figures) {
      if (figure.from < at) continue;
      pieces.push({ text: shortened(text.slice(at, figure.from), at === from ? 'head' : 'middle'), isFigure: false });
      pieces.push({ text: text.slice(figure.from, figure.to), isFigure: true });
      at = figure.to;
    }
    pieces.push({ text: shortened(text.slice(at, to), 'tail'), isFigure: false });
    const first = figures[0] ?? { from, to };
    return { first, position: positionOf(text, first.from), pieces: pieces.filter((piece) => piece.text !== '') };
  });
}

function shortened(text: string, part: 'head' | 'middle' | 'tail'): string {
  if (text.length <= around * 2) return text;
  if (part === 'head') return `…${text.slice(-around)}`;
  if (part === 'tail') return `${text.slice(0, around)}…`;
  return `${text.slice(0, around)}…${text.slice(-around)}`;
}
