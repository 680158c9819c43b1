import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildDocx, docxParts, zipParts } from '../test/documents/docx-builder.ts';
import { archiveOf, compoundFileOf } from '../test/documents/hostile-archives.ts';
import { brokenLawOf, documentOf, refusalOf } from '../test/documents/reading.ts';
import { buildXlsx } from '../test/documents/xlsx-builder.ts';
import { sheetParts } from '../test/documents/xlsx-parts.ts';
import type { DocumentProblemCode } from './problems.ts';
import { readDocument } from './read.ts';
import { documentWords as en } from './words.en.ts';
import { documentWords as zh } from './words.zh.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = { blocks: ['正文'] };
const workbook = await buildXlsx({ sheets: [{ name: '表', rows: [['任务'], ['甲']] }] });

describe('the type comes from the content', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['a workbook named .docx', workbook, '方案.docx', 'xlsx'],
    ['a document named .xlsx', buildDocx(plan), '任务.xlsx', 'docx'],
    ['a document without extension', buildDocx(plan), '方案', 'docx'],
    ['a document named .csv', buildDocx(plan), '方案.csv', 'docx'],
    ['a text named .docx', utf8('正文\n'), '方案.docx', 'txt'],
    ['a .csv', utf8('a,b\n'), 'a.CSV', 'csv'],
    ['a .tsv', utf8('a\tb\n'), 'a.tsv', 'tsv'],
  ])('%s', async (_, bytes, name, format) => {
    expect((await documentOf(bytes, name)).format).toBe(format);
  });

  test('a template and a document part under another name are read', async () => {
    const parts = docxParts(plan);
    const moved = Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path.replace('word/document.xml', 'word/document2.xml').replace('document.xml.rels', 'document2.xml.rels'),
        xml,
      ]),
    );
    for (const path of ['[Content_Types].xml', '_rels/.rels']) {
      moved[path] = String(moved[path])
        .replace('word/document.xml', 'word/document2.xml')
        .replace('document.main+xml', 'template.main+xml');
    }
    expect((await documentOf(zipParts(moved))).text).toBe('正文\n');
  });
});

describe('files that are refused', () => {
  const withPart = (path: string, content: string | Uint8Array): Uint8Array => buildDocx({ ...plan, parts: { [path]: content } });
  const mainType = (type: string): Uint8Array => buildDocx({ ...plan, contentTypes: { '/word/document.xml': type } });
  const spaces = new Uint8Array(40 * 1024 ** 2).fill(0x20);
  const bodyOf = (xml: string): string =>
    String(docxParts(plan)['word/document.xml']).replace(/<w:body>.*<\/w:body>/s, `<w:body>${xml}</w:body>`);
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&b;</w:document>`;

  test.each<[string, Uint8Array, string, DocumentProblemCode]>([
    ['an empty file', new Uint8Array(), '方案.docx', 'document/empty'],
    ['more than 50 MB', new Uint8Array(50 * 1024 ** 2 + 1), '方案.docx', 'document/too-large'],
    ['bytes of no format', new Uint8Array([1, 2, 3, 0, 0, 0, 255, 254, 1, 0, 3]), '方案.docx', 'document/unknown-type'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      '扫描.png',
      'document/unknown-type',
    ],
    ['a plain archive', archiveOf(['a.txt', 'b.txt']), '附件.zip', 'document/unknown-type'],
    ['an Office archive without its types', archiveOf(['word/document.xml']), '方案.docx', 'document/corrupted'],
    ['a truncated document', buildDocx(plan).subarray(0, 900), '方案.docx', 'document/corrupted'],
    ['broken XML', withPart('word/document.xml', '<w:document><w:body>'), '方案.docx', 'document/corrupted'],
    [
      'XML in a wrong encoding',
      withPart('word/document.xml', new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xc0])),
      '方案.docx',
      'document/corrupted',
    ],
    ['a billion laughs', withPart('word/document.xml', laughs), '方案.docx', 'document/xml-doctype'],
    [
      'a DTD in numbering.xml',
      withPart('word/numbering.xml', '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd"><x/>'),
      '方案.docx',
      'document/xml-doctype',
    ],
    [
      'a DTD in [Content_Types].xml',
      withPart('[Content_Types].xml', '<!DOCTYPE x [<!ENTITY a "b">]><Types/>'),
      '方案.docx',
      'document/xml-doctype',
    ],
    ['an entity nobody declared', withPart('word/document.xml', bodyOf('<w:p>&evil;</w:p>')), '方案.docx', 'document/corrupted'],
    [
      'XML without bottom',
      withPart('word/document.xml', bodyOf('<w:tbl><w:tr><w:tc>'.repeat(500) + '</w:tc></w:tr></w:tbl>'.repeat(500))),
      '方案.docx',
      'document/xml-too-deep',
    ],
    ['a bomb as the main part', withPart('word/document.xml', spaces), '方案.docx', 'document/archive-ratio'],
    ['a bomb as the numbering', withPart('word/numbering.xml', spaces), '方案.docx', 'document/archive-ratio'],
    ['a path out of the archive', withPart('word/../../../tmp/x', 'x'), '方案.docx', 'document/archive-unsafe-path'],
    ['a macro project in a .docx', withPart('word/vbaProject.bin', 'x'), '方案.docx', 'document/macros'],
    [
      'a macro project under another name',
      buildDocx({ ...plan, contentTypes: { '/word/a.bin': 'application/vnd.ms-office.vbaProject' } }),
      '方案.docx',
      'document/macros',
    ],
    ['a .docm', mainType('application/vnd.ms-word.document.macroEnabled.main+xml'), '方案.docm', 'document/macros'],
    ['a .docm named .docx', mainType('application/vnd.ms-word.document.macroEnabled.main+xml'), '方案.docx', 'document/macros'],
    ['an .xlsm', mainType('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), '表.xlsm', 'document/macros'],
    [
      'an Excel 4 macro sheet',
      zipParts({ ...sheetParts(''), 'xl/macrosheets/sheet1.xml': '<x/>' }),
      '表.xlsx',
      'document/macros',
    ],
    ['a .doc with macros', compoundFileOf(['WordDocument', 'Macros']), '方案.doc', 'document/macros'],
    ['an .xls with macros', compoundFileOf(['Workbook', '_VBA_PROJECT_CUR']), '表.xls', 'document/macros'],
    ['an encrypted .docx', compoundFileOf(['EncryptionInfo', 'EncryptedPackage']), '方案.docx', 'document/password-protected'],
    [
      'an encrypted .doc',
      compoundFileOf(['WordDocument'], { WordDocument: [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0] }),
      '方案.doc',
      'document/password-protected',
    ],
    [
      'an encrypted .xls',
      compoundFileOf(['Workbook'], { Workbook: [0x09, 0x08, 0x04, 0, 0, 6, 5, 0, 0x2f, 0, 6, 0] }),
      '表.xls',
      'document/password-protected',
    ],
    ['a damaged OLE file', compoundFileOf(['WordDocument']).subarray(0, 700), '方案.doc', 'document/corrupted'],
    [
      'a sheet with a cell at the end of the world',
      zipParts(sheetParts('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
      '表.xlsx',
      'document/table-too-large',
    ],
    [
      'a sheet with a column beyond the last',
      zipParts(sheetParts('<row r="1"><c r="AAAA1"><v>1</v></c></row>')),
      '表.xlsx',
      'document/corrupted',
    ],
    [
      'a shared string that is not there',
      zipParts(sheetParts('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
      '表.xlsx',
      'document/corrupted',
    ],
    [
      'merges upon merges',
      zipParts(
        sheetParts(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>',
          `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(2)}</mergeCells>`,
        ),
      ),
      '表.xlsx',
      'document/corrupted',
    ],
  ])('%s', async (_, bytes, name, code) => {
    const refused = await refusalOf(bytes, name);
    expect(refused.code).toBe(code);
    expect(refused.severity).toBe('error');
  });

  test.each<[string, Uint8Array, string, string, string]>([
    ['.doc', compoundFileOf(['WordDocument', '1Table']), '方案.doc', 'doc', 'docx'],
    ['.wps', compoundFileOf(['WordDocument']), '方案.wps', 'wps', 'docx'],
    ['.xls', compoundFileOf(['Workbook']), '表.xls', 'xls', 'xlsx'],
    ['.xls of Excel 5', compoundFileOf(['Book']), '表.xls', 'xls', 'xlsx'],
    ['.et', compoundFileOf(['Workbook']), '表.et', 'et', 'xlsx'],
    ['.doc named .docx', compoundFileOf(['WordDocument']), '方案.docx', 'doc', 'docx'],
    ['.pdf', utf8('%PDF-1.7\n%âãÏÓ\n'), '方案.pdf', 'pdf', 'docx'],
    ['.rtf', utf8('{\\rtf1\\ansi 正文}'), '方案.rtf', 'rtf', 'docx'],
    ['.odt', zipParts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), '方案.odt', 'odt', 'docx'],
    [
      '.ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      '表.ods',
      'ods',
      'xlsx',
    ],
    [
      '.xlsb',
      buildDocx({ ...plan, contentTypes: { '/word/document.xml': 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' } }),
      '表.xlsb',
      'xlsb',
      'xlsx',
    ],
    [
      'a web page named .xls',
      utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
      '表.xls',
      'html',
      'xlsx',
    ],
    [
      'a flat Word XML',
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      '方案.xml',
      'word-xml',
      'docx',
    ],
    [
      'an XML spreadsheet',
      utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      '表.xml',
      'excel-xml',
      'xlsx',
    ],
  ])('%s needs a converter, and the sentence says how', async (_, bytes, name, kind, target) => {
    const refused = await refusalOf(bytes, name);
    expect(refused).toMatchObject({ code: 'document/needs-conversion', params: { kind, target } });
    expect(zh['document/needs-conversion'](refused.params as never)).toContain(`请用 WPS 另存为 ${target}`);
    expect(en['document/needs-conversion'](refused.params as never)).toContain(`Save it as ${target}`);
  });
});

describe('with a converter', () => {
  const doc = compoundFileOf(['WordDocument']);

  test('the converted file is read, and that is said', async () => {
    const document = await documentOf(doc, '方案.doc', {
      convert: async (_, kind) => (kind === 'doc' ? buildDocx(plan) : undefined),
    });
    expect(document.text).toBe('正文\n');
    expect(document.notes).toMatchObject([{ code: 'document/converted', params: { kind: 'doc', target: 'docx' } }]);
  });

  test('what comes out of it is distrusted like any file', async () => {
    const hostile = buildDocx({ ...plan, parts: { 'word/vbaProject.bin': 'x' } });
    expect((await refusalOf(doc, '方案.doc', { convert: async () => hostile })).code).toBe('document/macros');
    expect((await refusalOf(doc, '方案.doc', { convert: async () => utf8('no document') })).code).toBe(
      'document/conversion-failed',
    );
    const marked = buildDocx({ blocks: ['机密★10年', '正文'] });
    expect((await refusalOf(doc, '方案.doc', { convert: async () => marked })).code).toBe('document/classified');
  });

  test('no program at hand and a program that fails are told apart', async () => {
    expect((await refusalOf(doc, '方案.doc', { convert: async () => undefined })).code).toBe('document/needs-conversion');
    const failing = async (): Promise<never> => {
      throw new Error('exit code 81');
    };
    expect((await refusalOf(doc, '方案.doc', { convert: failing })).code).toBe('document/conversion-failed');
  });

  test('a PDF comes as text; one without text is a scan', async () => {
    const pdf = utf8('%PDF-1.7\n');
    const document = await documentOf(pdf, '方案.pdf', {
      convert: async () => utf8('    一、总体要求。\n    二、重点任务。\n\f'),
    });
    expect(document.format).toBe('txt');
    expect(document.text).toBe('一、总体要求。\n二、重点任务。\n');
    expect((await refusalOf(pdf, '扫描.pdf', { convert: async () => utf8('\f\f') })).code).toBe('document/scanned-pdf');
    expect((await refusalOf(pdf, '扫描.pdf', { convert: async () => utf8('机密★\n') })).code).toBe('document/classified');
  });
});

test('very many of a thing are no danger', async () => {
  const many = 150_000;
  const paragraphs = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(many);
  const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  expect((await documentOf(buildDocx({ blocks: [{ xml: box }] }))).blocks).toHaveLength(many + 1);
  const rows = '<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(many);
  expect((await documentOf(buildDocx({ blocks: ['x', { xml: `<w:tbl>${rows}</w:tbl>` }] }))).blocks).toHaveLength(2);
  const cells = '<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'.repeat(many / 2);
  expect((await documentOf(zipParts(sheetParts(`<row r="1">${cells}</row>`)))).blocks).toHaveLength(1);
}, 60_000);

test('a document without any text is read, and said', async () => {
  const document = await documentOf(buildDocx({ blocks: ['', ''] }), '空.docx');
  expect(document.notes).toMatchObject([{ code: 'document/no-text', params: { name: '空.docx' } }]);
});

describe('never throws', () => {
  const seeds: readonly Uint8Array[] = [
    buildDocx({
      blocks: [
        { text: '甲', number: { level: 0 } },
        { table: [['a', { text: 'b', rows: 2 }], ['c']] },
        { runs: ['x', { footnote: 'y' }] },
      ],
    }),
    workbook,
    compoundFileOf(['WordDocument', 'Macros']),
  ];

  test('on any bytes', async () => {
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [...utf8('%PDF-')],
    );
    await fc.assert(
      fc.asyncProperty(
        magic,
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom('a.docx', 'a.csv', 'a.txt'),
        async (head, tail, name) => {
          const result = await readDocument(new Uint8Array([...head, ...tail]), name);
          if ('document' in result) expect(brokenLawOf(result.document)).toBeUndefined();
          else expect(zh[result.refused.code](result.refused.params as never)).not.toContain('undefined');
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);

  test('on files with some bytes changed or the end cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        async (seed, changes, kept) => {
          const bytes = new Uint8Array(seed.subarray(0, Math.ceil(seed.length * kept)));
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          const result = await readDocument(bytes, 'a.docx');
          if ('document' in result) expect(brokenLawOf(result.document)).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  test('on a main part with elements lost, doubled or swapped', async () => {
    const parts = unzipSync(seeds[0] as Uint8Array);
    const pieces = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).split(/(?=<)/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(), from: fc.nat(), action: fc.constantFrom('drop', 'double', 'swap') }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (changes) => {
          const mutated = [...pieces];
          for (const { at, from, action } of changes) {
            const i = at % mutated.length;
            if (action === 'drop') mutated.splice(i, 1);
            else if (action === 'double') mutated.splice(i, 0, mutated[i] ?? '');
            else mutated[i] = mutated[from % mutated.length] ?? '';
          }
          const result = await readDocument(zipParts({ ...parts, 'word/document.xml': mutated.join('') }), 'a.docx');
          if ('document' in result) expect(brokenLawOf(result.document)).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  test('on a main part whose elements are any of Word, in any order', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'pPr',
      'rPr',
      'ins',
      'del',
      'txbxContent',
      'footnote',
      'sdt',
      'sdtPr',
      'instrText',
      'trPr',
      'tcPr',
      'vMerge',
      'gridSpan',
      'vanish',
      'moveFrom',
      'numPr',
      'ilvl',
    ];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc
        .tuple(fc.constantFrom(...names), fc.array(fc.oneof({ maxDepth: 5 }, fc.constant('文'), tie('node')), { maxLength: 4 }))
        .map(([name, children]) => `<w:${name} w:val="2">${children.join('')}</w:${name}>`),
    })).node;
    const parts = docxParts(plan);
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 5 }), async (nodes) => {
        const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${nodes.join('')}</w:body></w:document>`;
        const result = await readDocument(zipParts({ ...parts, 'word/document.xml': xml }), 'a.docx');
        if ('document' in result) expect(brokenLawOf(result.document)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
