import type { Run } from '../core/document/read-document.ts';
import { codePointLength } from '../core/shared/code-points.ts';
import type { Span } from '../core/shared/span.ts';

/** A text that grows piece by piece, with the place of each piece and the run map beside it. */
export class TextLayout {
  readonly runs: Run[] = [];
  private readonly part: string;
  /** Whether text and runs are kept; a reader of rows only needs the places. */
  private readonly isKept: boolean;
  /** Finished stretches of the text; the pieces since then. */
  private stretches: string[] = [];
  private pieces: string[] = [];
  /** Code points written so far. */
  length = 0;

  constructor(part: string, isKept = true) {
    this.part = part;
    this.isKept = isKept;
  }

  /** Writes text that no node of the file holds: automatic numbers, separators, formatted numbers. */
  write(text: string): Span {
    const start = this.length;
    if (this.isKept && this.pieces.push(text) === 4_096) this.close();
    this.length += codePointLength(text);
    return { start, end: this.length };
  }

  /** Writes text that stands in a text node of a part, from `offset` code points on. */
  writeRun(text: string, node: number, offset: number, part = this.part): Span {
    const span = this.write(text);
    if (this.isKept && span.end > span.start) this.runs.push({ start: span.start, end: span.end, part, node, offset });
    return span;
  }

  get text(): string {
    this.close();
    return this.stretches.join('');
  }

  /** A million short strings kept apart would cost more than the text. */
  private close(): void {
    if (this.pieces.length > 0) this.stretches.push(this.pieces.join(''));
    this.pieces = [];
  }
}
