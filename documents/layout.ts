import type { Run } from '../core/document/read-document.ts';
import { codePointLength } from '../core/shared/code-points.ts';
import type { Span } from '../core/shared/span.ts';

/** A text that grows piece by piece, with the place of each piece and the run map beside it. */
export class TextLayout {
  readonly runs: Run[] = [];
  private readonly part: string;
  private pieces: string[] = [];
  /** Code points written so far. */
  length = 0;

  constructor(part: string) {
    this.part = part;
  }

  /** Writes text that no node of the file holds: automatic numbers, separators, formatted numbers. */
  write(text: string): Span {
    const start = this.length;
    this.pieces.push(text);
    this.length += codePointLength(text);
    return { start, end: this.length };
  }

  /** Writes text that stands in a text node of a part, from `offset` code points on. */
  writeRun(text: string, node: number, offset: number, part = this.part): Span {
    const span = this.write(text);
    if (span.end > span.start) this.runs.push({ start: span.start, end: span.end, part, node, offset });
    return span;
  }

  get text(): string {
    if (this.pieces.length > 1) this.pieces = [this.pieces.join('')];
    return this.pieces[0] ?? '';
  }
}
