import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointSlice } from '../../core/shared/code-points.ts';
import { brokenLawOf, documentOf, gridOf, paragraphsOf, tablesOf } from '../../test/documents/reading.ts';
import { readPasted } from '../read.ts';
import { scanRows, sniffDelimiter } from './delimited.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gridIn = async (text: string, name = '任务.csv'): Promise<string[][]> =>
  gridOf(tablesOf(await documentOf(utf8(text), name))[0]);

describe('delimited text', () => {
  test.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes around commas, quotes and line ends', '"a,1","b""2""","c\n3"\n', [['a,1', 'b"2"', 'c\n3']]],
    [
      'CRLF and no line end at the end',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'short rows are filled up',
      'a,b,c\nd\n',
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ],
    [
      'blank lines are no rows',
      'a,b\n\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      '序号;任务\n1;甲，乙\n',
      [
        ['序号', '任务'],
        ['1', '甲，乙'],
      ],
    ],
    [
      'tabs, with commas in the sentences',
      '任务\t单位\n压减，合并,优化\t市政务局\n',
      [
        ['任务', '单位'],
        ['压减，合并,优化', '市政务局'],
      ],
    ],
    ['a full-width comma delimits nothing', '甲，乙\n丙，丁\n', [['甲，乙'], ['丙，丁']]],
    ['a quote inside a field', '5"管,b\n', [['5"管', 'b']]],
    [
      'a quote that never ends',
      '"a,b\nc,d\n',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a field that only begins with a quoted word', '"甲"等单位,b\n', [['"甲"等单位', 'b']]],
    ['empty fields', ',,\n', [['', '', '']]],
  ])('%s', async (_, text, grid) => {
    expect(await gridIn(text)).toEqual(grid);
  });

  test('offsets are code points of the text as it stands in the file', async () => {
    const text = '任务,单位\r\n"𠮷林,甲",市局\r\n';
    const document = await documentOf(utf8(`\ufeff${text}`), 'a.csv');
    expect(document.text).toBe(text);
    expect(document.runs).toEqual([{ part: '', node: 0, offset: 0, start: 0, end: [...text].length }]);
    const cells = tablesOf(document)[0]?.rows.flat() ?? [];
    expect(cells.map((cell) => codePointSlice(document.text, cell.start, cell.end))).toEqual(['任务', '单位', '𠮷林,甲', '市局']);
    expect(cells.map((cell) => cell.reference)).toEqual(['1行1列', '1行2列', '2行1列', '2行2列']);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('law: what is written after RFC 4180 is read back', () => {
    const field = fc
      .array(fc.constantFrom('a', '任', ',', '"', '\n', '\r\n', '\t', ';', ' '), { maxLength: 6 })
      .map((pieces) => pieces.join(''));
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', '\t', ';'), (table, delimiter) => {
        const written = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        expect(scanRows(written, delimiter).map((row) => row.fields.map(({ text }) => text))).toEqual(table);
      }),
    );
  });

  test.each([
    ['a\tb\nc\td', '\t'],
    ['a,b,c\nd,e,f', ','],
    ['a;b,c;d\ne;f;g,h', ';'],
    ['没有分隔符\n只有一列', ','],
  ])('%j is delimited by %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});

describe('encodings', () => {
  const text = '序号,任务\r\n1,优化营商环境\r\n';
  /** 优化营商环境 and 序号,任务 in GBK, from its code table. */
  const gbk = [
    0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xc8, 0xce, 0xce, 0xf1, 0x0d, 0x0a, 0x31, 0x2c, 0xd3, 0xc5, 0xbb, 0xaf, 0xd3, 0xaa, 0xc9, 0xcc,
    0xbb, 0xb7, 0xbe, 0xb3, 0x0d, 0x0a,
  ];
  const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const units = `${mark ? '\ufeff' : ''}${text}`;
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };

  test.each<[string, Uint8Array, string[]]>([
    ['UTF-8', utf8(text), []],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), []],
    ['UTF-16 little endian with its mark', utf16(true, true), []],
    ['UTF-16 big endian with its mark', utf16(false, true), []],
    ['UTF-16 little endian without', utf16(true, false), []],
    ['UTF-16 big endian without', utf16(false, false), []],
    ['GB18030', new Uint8Array(gbk), ['document/encoding-assumed']],
  ])('%s', async (_, bytes, notes) => {
    const document = await documentOf(bytes, 'a.csv');
    expect(document.text).toBe(text);
    expect(document.notes.map((note) => note.code)).toEqual(notes);
  });
});

describe('plain and pasted text', () => {
  test('lines are paragraphs, line ends stay', async () => {
    const document = await documentOf(utf8('一、总体要求\r\n\r\n（一）深化改革。\n末行'), '方案.txt');
    expect(document.format).toBe('txt');
    expect(paragraphsOf(document).map((block) => block.text)).toEqual(['一、总体要求', '', '（一）深化改革。', '末行']);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('rows copied from WPS are a table, what stands around them are paragraphs', () => {
    const document = readPasted(
      '附件：任务清单\n序号\t任务\t牵头单位\r\n1\t压减材料\t市政务局\r\n2\t"两行\n文字"\t市司法局\r\n以上请落实',
    );
    expect(document.format).toBe('pasted');
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(gridOf(tablesOf(document)[0])).toEqual([
      ['序号', '任务', '牵头单位'],
      ['1', '压减材料', '市政务局'],
      ['2', '两行\n文字', '市司法局'],
    ]);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test.each([
    ['one row alone', 'a\tb\tc\n其余'],
    ['two columns', 'a\tb\nc\td\n'],
    ['rows that do not agree', 'a\tb\tc\nd\te\tf\tg\n'],
  ])('%s is no table', (_, text) => {
    expect(tablesOf(readPasted(text))).toEqual([]);
  });

  test('many lines with one tab each are read in linear time', () => {
    const document = readPasted('责任单位：\t市政务局\n'.repeat(50_000));
    expect(document.blocks).toHaveLength(50_000);
  }, 5_000);

  test('law: any pasted text is read, its blocks are pieces of it', () => {
    const piece = fc.constantFrom('任务', '\t', '\n', '\r\n', '"', '""', ' ', '𠮷', ',', '\f');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = readPasted(pieces.join(''));
        expect(document.text).toBe(pieces.join(''));
        expect(brokenLawOf(document)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
