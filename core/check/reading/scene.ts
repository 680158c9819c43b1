import type { Token } from '../lexer/token.ts';

/** A token with what stands around it in its clause; everything the reading of one figure looks at. */
export type Scene = {
  readonly text: string;
  readonly token: Token;
  /** Of the sentence (ended by 。！？ or a line), of the clause (also ，；：), offsets into the text. */
  readonly sentenceStart: number;
  readonly clauseStart: number;
  readonly paragraphStart: number;
  /** From the clause's start, or the end of the figure before in it, to the token. */
  readonly before: string;
  /** The whole clause before the token, figures included. */
  readonly clauseBefore: string;
  /** From the token to the next punctuation mark. */
  readonly after: string;
};

const sentenceEnds = new Set('。！？\n');
const clauseEnds = new Set('。！？\n，；：');
const stops = new Set('。！？\n，；：、（）()“”');
const farthest = 200;

/** The scenes of all tokens of a text, in order. Looks back and ahead a bounded way only. */
export function scenesOf(text: string, tokens: readonly Token[]): readonly Scene[] {
  const scenes: Scene[] = [];
  let sentenceStart = 0;
  let clauseStart = 0;
  let paragraphStart = 0;
  let at = 0;
  for (const token of tokens) {
    for (; at < token.start; at++) {
      const character = text[at] ?? '';
      if (clauseEnds.has(character)) clauseStart = at + 1;
      if (sentenceEnds.has(character)) sentenceStart = at + 1;
      if (character === '\n') paragraphStart = at + 1;
    }
    const from = Math.max(clauseStart, token.start - farthest);
    scenes.push({
      text,
      token,
      sentenceStart: Math.max(sentenceStart, token.start - 4 * farthest),
      clauseStart: from,
      paragraphStart,
      before: text.slice(from, token.start),
      clauseBefore: text.slice(from, token.start),
      after: afterOf(text, token.end),
    });
  }
  return scenes;
}

/** The scene once it is known where the figure before it ended; names between the two belong to the words. */
export const behind = (scene: Scene, lastEnd: number): Scene =>
  lastEnd <= scene.clauseStart
    ? scene
    : { ...scene, before: scene.text.slice(Math.min(lastEnd, scene.token.start), scene.token.start) };

function afterOf(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 40 && !stops.has(text[end] ?? '')) end++;
  return text.slice(start, end);
}
