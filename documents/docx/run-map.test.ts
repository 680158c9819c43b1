import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodePointIndex, codePointSlice } from '../../core/shared/code-points.ts';
import { buildDocx, type DocxBlock, type DocxCell, type DocxRun } from '../../test/documents/docx-builder.ts';
import { brokenLawOf, documentOf, paragraphsOf, textNodesOf } from '../../test/documents/reading.ts';

/** Characters that XML and official documents hold, some beyond the first plane. */
const character = fc.constantFrom(...'一二改革落地（）、。，；：“”★ 2026%&<>"', '𠮷', '😀', ' ', '\u3000', '\u00ad');
const words = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));
/** A line that is no classification mark, whatever is drawn: the file would be refused. */
const text = words.map((drawn) => `文${drawn}`);

const run: fc.Arbitrary<DocxRun> = fc.oneof(
  text,
  text.map((inside) => ({ text: inside, change: 'inserted' as const })),
  text.map((inside) => ({ text: inside, change: 'deleted' as const })),
  text.map((inside) => ({ text: inside, change: 'moved-from' as const })),
  text.map((inside) => ({ text: inside, hidden: true })),
  text.map((inside) => ({ footnote: inside })),
  text.map((inside) => ({ textbox: [inside] })),
  text.map((inside) => ({ link: 'https://example.invalid/', text: inside })),
  text.map((inside) => ({ field: { instruction: 'REF a', result: inside } })),
  words.map((inside) => ({ xml: `<w:r><w:t> ${inside.replace(/[&<>"]/g, '')}\n</w:t></w:r>` })),
  fc.constantFrom<DocxRun>({ content: 'tab' }, { content: 'break' }),
);
const level = fc.integer({ min: 0, max: 4 });
const paragraph: fc.Arbitrary<DocxBlock> = fc.oneof(
  text,
  fc.record({ runs: fc.array(run, { maxLength: 5 }) }),
  fc.record({ text, number: fc.record({ level }) }),
  fc.record({ text, mark: fc.constant('deleted' as const) }),
);
const cell: fc.Arbitrary<DocxCell> = fc.oneof(
  text,
  fc.record({
    blocks: fc.array(paragraph, { maxLength: 3 }),
    columns: fc.integer({ min: 1, max: 3 }),
    rows: fc.integer({ min: 1, max: 3 }),
  }),
);
const table: fc.Arbitrary<DocxBlock> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows) => ({ table: rows }));
const blocks = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { maxLength: 8 });

describe('laws of a Word document as read', () => {
  test('every run is the same piece of its text node; blocks are pieces of the text, in order', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (description) => {
        const bytes = buildDocx({ blocks: description });
        const document = await documentOf(bytes);
        expect(brokenLawOf(document)).toBeUndefined();
        const index = new CodePointIndex(document.text);
        const nodes = new Map<string, string[]>();
        for (const piece of document.runs) {
          const inPart = nodes.get(piece.part) ?? textNodesOf(bytes, piece.part);
          nodes.set(piece.part, inPart);
          const length = piece.end - piece.start;
          expect(codePointSlice(inPart[piece.node] ?? '', piece.offset, piece.offset + length)).toBe(
            index.slice(piece.start, piece.end),
          );
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('plain paragraphs come back as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 10 }), async (lines) => {
        const document = await documentOf(buildDocx({ blocks: lines }));
        expect(paragraphsOf(document).map((block) => block.text)).toEqual(lines);
        expect(document.text).toBe(`${lines.join('\n')}\n`);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
