import { SaxesParser } from 'saxes';
import type { Archive } from './archive/archive.ts';
import { limits } from './archive/limits.ts';
import { PlainXmlError, PlainXmlParser } from './plain-xml.ts';
import { refuse } from './problems.ts';

/** An element's attributes by local name; see `attributeOf`. */
export type Attributes = Readonly<Record<string, string | { readonly value: string }>>;

/**
 * What a part says, element by element. With `namespaces: true` names come as 'w:p', 'mc:Choice', 'm:t', whatever prefixes the
 * file uses and whether it is transitional or strict; other namespaces give '?:name'. Without, names come bare ('row') from a
 * faster parser, which is enough for workbooks.
 */
type XmlReader = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const prefixes = new Map([
  [`${transitional}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${transitional}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/**
 * Reads one part of a package. A document type declaration is refused before any entity could be declared; broken XML, a wrong
 * encoding and bottomless nesting are refused as well.
 */
export function readXml(archive: Archive, part: string, reader: XmlReader, namespaces = true): void {
  const parser = namespaces ? completeParser(part, reader) : plainParser(part, reader);
  let decode: ((chunk: Uint8Array | undefined) => string) | undefined;
  const write = (chunk: Uint8Array | undefined): void => {
    let text: string;
    try {
      decode ??= decoderFor(chunk ?? new Uint8Array());
      text = decode(chunk);
    } catch {
      refuse('document/corrupted', { part });
    }
    parser.write(text);
  };
  archive.stream(part, write);
  write(undefined);
  parser.finish();
}

type Parser = { write(text: string): void; finish(): void };

function completeParser(part: string, reader: XmlReader): Parser {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  const nameOf = (tag: { uri: string; local: string }): string => `${prefixes.get(tag.uri) ?? '?'}:${tag.local}`;
  parser.on('doctype', () => refuse('document/xml-doctype', { part }));
  parser.on('error', () => refuse('document/corrupted', { part }));
  parser.on('opentag', (tag) => {
    if (++depth > limits.xmlDepth) refuse('document/xml-too-deep', { part, limit: limits.xmlDepth });
    reader.open?.(nameOf(tag), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    reader.close?.(nameOf(tag));
  });
  if (reader.text) {
    const text = (piece: string): void => reader.text?.(piece);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return { write: (text) => parser.write(text), finish: () => parser.close() };
}

function plainParser(part: string, reader: XmlReader): Parser {
  let depth = 0;
  const parser = new PlainXmlParser({
    open: (name, attributes) => {
      if (++depth > limits.xmlDepth) refuse('document/xml-too-deep', { part, limit: limits.xmlDepth });
      reader.open?.(name, attributes);
    },
    close: (name) => {
      depth--;
      reader.close?.(name);
    },
    text: (text) => reader.text?.(text),
  });
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (!(error instanceof PlainXmlError)) throw error;
      if (error.isDoctype) refuse('document/xml-doctype', { part });
      refuse('document/corrupted', { part });
    }
  };
  return { write: (text) => guarded(() => parser.write(text)), finish: () => guarded(() => parser.finish()) };
}

/** The value of an attribute by its local name: `attributeOf(attributes, 'val')` for `w:val`. */
export function attributeOf(attributes: Attributes, local: string): string | undefined {
  const direct = attributes[local];
  if (direct !== undefined) return typeof direct === 'string' ? direct : direct.value;
  for (const name in attributes) {
    if (name.length > local.length && name.endsWith(local) && name[name.length - local.length - 1] === ':') {
      const found = attributes[name];
      return typeof found === 'string' ? found : found?.value;
    }
  }
  return undefined;
}

/** An on/off element is on when it stands there, unless it says otherwise. */
export function isOn(attributes: Attributes): boolean {
  const value = attributeOf(attributes, 'val');
  return value !== '0' && value !== 'false' && value !== 'off';
}

export function integerOf(attributes: Attributes, local: string): number | undefined {
  const value = attributeOf(attributes, local);
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

/** Decodes a part chunk by chunk, `undefined` at its end; throws on what the encoding does not allow. */
function decoderFor(start: Uint8Array): (chunk: Uint8Array | undefined) => string {
  const label = labelOf(start);
  // The parser drops a byte-order mark itself; the decoder would drop the character at the start of every chunk.
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  if (label !== 'utf-8') return (chunk) => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
  // Whole characters decode several times as fast as a stream does, and ASCII stays at one byte a character.
  let rest = new Uint8Array();
  return (chunk) => {
    if (!chunk) return decoder.decode(rest);
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    const end = wholeCharacters(joined);
    rest = joined.slice(end);
    return decoder.decode(joined.subarray(0, end));
  };
}

function labelOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...start.subarray(0, 120));
  return (/^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8').toLowerCase();
}

/** Where a character that the chunk does not hold as a whole begins, else the end of the chunk. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
