/** What `PlainXmlParser` reports; names without their prefix. Text may come in several pieces. */
type PlainXmlHandler = {
  open(name: string, attributes: Readonly<Record<string, string>>, isSelfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
};

/** The part is not well formed, or has what office parts never have. */
export class PlainXmlError extends Error {
  readonly isDoctype: boolean;

  constructor(message: string, isDoctype = false) {
    super(message);
    this.isDoctype = isDoctype;
  }
}

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const space = 0x20;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
/** A tag, comment or reference that does not end within so many characters is no office's. */
const longestPiece = 4_000_000;

const isSpace = (unit: number): boolean => unit === space || unit === 0x0a || unit === 0x0d || unit === 0x09;

/**
 * XML without namespaces for the one kind of part that grows large, worksheets: three times as fast as a complete parser, because
 * it takes slices where that one looks at every character. It knows tags, attributes, text, CDATA, comments, processing
 * instructions, the five entities and character references, and balances tags; a document type declaration is an error.
 */
export class PlainXmlParser {
  private readonly handler: PlainXmlHandler;
  private rest = '';
  private readonly open: string[] = [];
  private hasRoot = false;

  constructor(handler: PlainXmlHandler) {
    this.handler = handler;
  }

  /** @throws PlainXmlError */
  write(chunk: string): void {
    const text = this.rest === '' ? chunk : this.rest + chunk;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 0x3c ? this.readMarkup(text, at) : this.readText(text, at);
      if (next === undefined) break;
      at = next;
    }
    this.rest = at === 0 ? text : text.slice(at);
    if (this.rest.length > longestPiece) throw new PlainXmlError('a piece without end');
  }

  /** @throws PlainXmlError when something is left open */
  finish(): void {
    if (this.rest.trim() !== '' || this.open.length > 0 || !this.hasRoot) throw new PlainXmlError('ends too early');
  }

  /** Text up to the next markup; where the chunk ends first, up to a reference that may go on in the next one. */
  private readText(text: string, start: number): number | undefined {
    const markup = text.indexOf('<', start);
    let end = markup < 0 ? text.length : markup;
    if (markup < 0) {
      const reference = text.lastIndexOf('&');
      if (reference >= start && text.indexOf(';', reference) < 0) end = reference;
      if (text.charCodeAt(end - 1) === 0x0d) end--;
      if (end <= start) return undefined;
    }
    const piece = text.slice(start, end);
    if (this.open.length > 0) this.handler.text(decode(piece));
    else if (piece.replace('\ufeff', '').trim() !== '') throw new PlainXmlError('text outside the root');
    return end;
  }

  private readMarkup(text: string, start: number): number | undefined {
    const kind = text.charCodeAt(start + 1);
    if (Number.isNaN(kind)) return undefined;
    if (kind === slash) return this.readClosing(text, start);
    if (kind === 0x3f) return after(text, '?>', start + 2);
    if (kind === 0x21) return this.readDeclaration(text, start);
    return this.readOpening(text, start);
  }

  private readDeclaration(text: string, start: number): number | undefined {
    if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = after(text, ']]>', start + 9);
      if (end !== undefined && this.open.length > 0) this.handler.text(lineEnds(text.slice(start + 9, end - 3)));
      return end;
    }
    if (text.length - start < 9) return undefined;
    throw new PlainXmlError('a declaration', /^<!DOCTYPE/i.test(text.slice(start, start + 9)));
  }

  private readClosing(text: string, start: number): number | undefined {
    const end = text.indexOf('>', start);
    if (end < 0) return undefined;
    const name = text.slice(start + 2, end).trimEnd();
    if (name !== this.open.pop()) throw new PlainXmlError(`closes ${name}`);
    this.handler.close(localName(name));
    return end + 1;
  }

  private readOpening(text: string, start: number): number | undefined {
    let at = start + 1;
    for (let unit = text.charCodeAt(at); !isSpace(unit) && unit !== greater && unit !== slash; unit = text.charCodeAt(++at)) {
      if (at >= text.length) return undefined;
      if (unit === 0x3c || unit === 0x26 || unit === 0x22) throw new PlainXmlError('a broken name');
    }
    const name = text.slice(start + 1, at);
    const attributes: Record<string, string> = {};
    for (;;) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at >= text.length) return undefined;
      const unit = text.charCodeAt(at);
      if (unit === greater) return this.opened(name, attributes, false, at + 1);
      if (unit === slash) {
        if (at + 1 >= text.length) return undefined;
        if (text.charCodeAt(at + 1) !== greater) throw new PlainXmlError('a stray /');
        return this.opened(name, attributes, true, at + 2);
      }
      if (at === before) throw new PlainXmlError('attributes without a space');
      const next = readAttribute(text, at, attributes);
      if (next === undefined) return undefined;
      at = next;
    }
  }

  private opened(name: string, attributes: Record<string, string>, isSelfClosing: boolean, end: number): number {
    if (name === '' || (this.open.length === 0 && this.hasRoot)) throw new PlainXmlError('a second root or no name');
    this.hasRoot = true;
    const local = localName(name);
    this.handler.open(local, attributes, isSelfClosing);
    if (isSelfClosing) this.handler.close(local);
    else this.open.push(name);
    return end;
  }
}

function readAttribute(text: string, start: number, attributes: Record<string, string>): number | undefined {
  let at = start;
  for (let unit = text.charCodeAt(at); unit !== equals && !isSpace(unit); unit = text.charCodeAt(++at)) {
    if (at >= text.length) return undefined;
    if (unit === 0x3c || unit === greater || unit === 0x22 || unit === 0x27) throw new PlainXmlError('a broken attribute');
  }
  const name = text.slice(start, at);
  while (isSpace(text.charCodeAt(at))) at++;
  if (at >= text.length) return undefined;
  if (text.charCodeAt(at) !== equals) throw new PlainXmlError('an attribute without a value');
  at++;
  while (isSpace(text.charCodeAt(at))) at++;
  if (at >= text.length) return undefined;
  const quote = text[at];
  if (quote !== '"' && quote !== "'") throw new PlainXmlError('a value without quotes');
  const end = text.indexOf(quote, at + 1);
  if (end < 0) return undefined;
  const value = text.slice(at + 1, end);
  if (value.includes('<') || name === '' || Object.hasOwn(attributes, name)) throw new PlainXmlError('a broken attribute');
  attributes[name] = decode(value.replace(/[\t\r\n]/g, ' '));
  return end + 1;
}

function after(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const lineEnds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

function decode(text: string): string {
  const plain = lineEnds(text);
  if (!plain.includes('&')) return plain;
  return plain.replace(/&([^;]*);?/g, (reference, name: string) => {
    if (!reference.endsWith(';')) throw new PlainXmlError('a reference without end');
    const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (known !== undefined) return known;
    const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const value = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : -1;
    const isCharacter =
      value === 9 || value === 10 || value === 13 || (value >= 32 && value < 0xd800) || (value > 0xdfff && value <= 0x10ffff);
    if (!isCharacter) throw new PlainXmlError(`the entity ${name}`);
    return String.fromCodePoint(value);
  });
}
