import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { PlainXmlError, PlainXmlParser } from './plain-xml.ts';

type Event = string;

function plainEvents(xml: string, sizes: readonly number[] = []): Event[] {
  const events: Event[] = [];
  const parser = new PlainXmlParser({
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify({ ...attributes })}`),
    close: (name) => events.push(`>${name}`),
    text: (text) => addText(events, text),
  });
  let at = 0;
  for (const size of sizes) {
    parser.write(xml.slice(at, at + size));
    at += size;
  }
  parser.write(xml.slice(at));
  parser.finish();
  return events;
}

/** The same from a complete parser, as the judge. */
function judgedEvents(xml: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth++;
    events.push(`<${local(tag.name)} ${JSON.stringify({ ...tag.attributes })}`);
  });
  parser.on('closetag', (tag) => {
    depth--;
    events.push(`>${local(tag.name)}`);
  });
  // It also reports the white space around the root.
  parser.on('text', (text) => (depth > 0 ? addText(events, text) : undefined));
  parser.on('cdata', (text) => addText(events, text));
  parser.write(xml).close();
  return events;
}

function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (last?.startsWith('"')) events[events.length - 1] = last + text;
  else if (text !== '') events.push(`"${text}`);
}

const piece = fc.constantFrom(
  '甲',
  '𠮷',
  'a b',
  '&lt;',
  '&amp;',
  '&#x4e00;',
  '&#65;',
  '\n',
  '\r\n',
  '\r',
  '>',
  '<!-- 注 <c> -->',
  '<![CDATA[ <c>&amp; ]]>',
  '<?pi x?>',
);
const value = fc.constantFrom('A1', 's', '&quot;甲&quot;', "it's", 'a>b', '', '甲\n乙', '/', '=');
const attribute = fc
  .tuple(fc.constantFrom('r', 's', 't', 'x:id', 'xml:space'), value)
  .map(([name, text]) => ` ${name}="${text}"`);
const element = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      fc.constantFrom('c', 'v', 'x:row', 'is', 't'),
      fc.uniqueArray(attribute, { maxLength: 3, selector: (text) => text.split('=')[0] }),
      fc.array(fc.oneof({ maxDepth: 4 }, piece, tie('node')), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([name, attributes, children, gap]) =>
      children.length === 0
        ? `<${name}${attributes.join('')}${gap}/>`
        : `<${name}${attributes.join('')}${gap}>${children.join('')}</${name}${gap}>`,
    ),
})).node;

describe('a plain parser', () => {
  test('law: reports what a complete parser reports, however the text is cut', () => {
    fc.assert(
      fc.property(element, fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 30 }), (xml, sizes) => {
        const document = `\ufeff<?xml version="1.0"?>\n${xml}\n`;
        expect(plainEvents(document, sizes)).toEqual(judgedEvents(document));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['a tag left open', '<a><b></b>'],
    ['tags crossed', '<a><b></a></b>'],
    ['a tag cut off', '<a><b'],
    ['a closing tag too many', '<a/></b>'],
    ['a second root', '<a/><b/>'],
    ['text outside the root', '<a/>x'],
    ['an entity nobody declared', '<a>&evil;</a>'],
    ['a reference without end', '<a>&amp</a>'],
    ['a character XML does not have', '<a>&#0;</a>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['attributes run together', '<a b="1"c="2"/>'],
    ['< in an attribute', '<a b="<"/>'],
    ['a declaration', '<!ELEMENT a (b)><a/>'],
  ])('refuses %s', (_, xml) => {
    expect(() => plainEvents(xml)).toThrow(PlainXmlError);
  });

  test('knows a document type declaration when it sees one', () => {
    try {
      plainEvents('<!DOCTYPE a [<!ENTITY b "c">]><a/>');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ isDoctype: true });
    }
  });

  test('does not wait for ever for the end of a comment', () => {
    const parser = new PlainXmlParser({ open: () => {}, close: () => {}, text: () => {} });
    const chunk = 'x'.repeat(1_000_000);
    expect(() => {
      parser.write('<a><!--');
      for (let i = 0; i < 10; i++) parser.write(chunk);
    }).toThrow(PlainXmlError);
  });
});
