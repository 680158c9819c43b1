type Field = { phase: 'instruction' | 'result'; instruction: string };

/** The complex fields open at a place of a story: begin, instruction, separate, result, end; fields may stand in fields. */
export class FieldStack {
  private fields: Field[] = [];

  mark(type: string): void {
    const top = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ phase: 'instruction', instruction: '' });
    else if (type === 'separate' && top) top.phase = 'result';
    else if (type === 'end') this.fields.pop();
  }

  addInstruction(text: string): void {
    const top = this.fields.at(-1);
    if (top?.phase === 'instruction') top.instruction += text;
  }

  /** Text inside an instruction is not shown. */
  get showsText(): boolean {
    return this.fields.every((field) => field.phase === 'result');
  }

  /** Inside the result of a table of contents. */
  get isContents(): boolean {
    return this.fields.some((field) => /^\s*TOC\b/i.test(field.instruction));
  }

  get isOpen(): boolean {
    return this.fields.length > 0;
  }

  /** An instruction that its paragraph leaves open is broken; the text after it must not be lost. */
  endParagraph(): void {
    this.fields = this.fields.filter((field) => field.phase === 'result');
  }
}
