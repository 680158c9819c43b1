import { describe, expect, test } from 'vitest';
import {
  buildDocx,
  type DocxBlock,
  type DocxDescription,
  type DocxRun,
  docxParts,
  zipParts,
} from '../../test/documents/docx-builder.ts';
import { brokenLawOf, documentOf, gridOf, paragraphsOf, tablesOf } from '../../test/documents/reading.ts';

const read = (description: DocxDescription) => documentOf(buildDocx(description));
const textOf = async (...runs: DocxRun[]): Promise<string> => (await read({ blocks: [{ runs }] })).text;

describe('what a paragraph says', () => {
  test.each<[string, DocxRun[], string]>([
    ['runs are joined', ['到2026年，', { text: '全市', bold: true }, '建成'], '到2026年，全市建成\n'],
    ['a tab', ['甲', { content: 'tab' }, '乙'], '甲\t乙\n'],
    ['a line break', ['甲', { content: 'break' }, '乙'], '甲\n乙\n'],
    ['a carriage return', ['甲', { content: 'carriage-return' }, '乙'], '甲\n乙\n'],
    ['a soft hyphen shows nothing', ['co', { content: 'soft-hyphen' }, 'op'], 'coop\n'],
    ['a no-break hyphen', ['2026', { content: 'no-break-hyphen' }, '2027'], '2026-2027\n'],
    ['a complex field shows its result', ['第', { field: { instruction: ' PAGE ', result: '3' } }, '页'], '第3页\n'],
    ['a simple field shows its result', [{ simpleField: { instruction: 'DATE', result: '2026年1月' } }], '2026年1月\n'],
    ['a hyperlink shows its text', ['见', { link: 'https://example.invalid/', text: '附件' }], '见附件\n'],
    ['a content control', ['签发人：', { wrap: 'content-control', text: '包某' }], '签发人：包某\n'],
    ['a smart tag', [{ wrap: 'smart-tag', text: '通辽市' }], '通辽市\n'],
    ['a sign of Wingdings', [{ symbol: { font: 'Wingdings', char: 'F0FE' } }, '已办'], '☑已办\n'],
    ['a sign of Symbol', ['比例', { symbol: { font: 'Symbol', char: 'F0B3' } }, '70%'], '比例≥70%\n'],
    ['an unknown sign', [{ symbol: { font: 'Webdings', char: 'F021' } }], '□\n'],
    ['a footnote reference shows no text', ['目标', { footnote: '口径见附件' }, '完成'], '目标完成\n口径见附件\n'],
    ['characters beyond the first plane', ['𠮷林', '省'], '𠮷林省\n'],
    ['escaped characters', ['A&B<C>'], 'A&B<C>\n'],
    [
      'ruby shows its base',
      [
        {
          xml: '<w:r><w:ruby><w:rt><w:r><w:t>gǎi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>改</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        },
      ],
      '改\n',
    ],
    [
      'an emoji of Word 2015',
      [
        {
          xml: '<w:r xmlns:s="http://schemas.microsoft.com/office/word/2015/wordml/symex"><mc:AlternateContent><mc:Choice Requires="s"><s:symEx s:font="Segoe UI Emoji" s:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent></w:r>',
        },
      ],
      '😀\n',
    ],
  ])('%s', async (_, runs, text) => {
    expect(await textOf(...runs)).toBe(text);
  });

  test('white space at the ends of a node counts only where the node keeps it', async () => {
    expect(
      await textOf({ xml: '<w:r><w:t>  甲 乙\n</w:t></w:r>' }, { xml: '<w:r><w:t xml:space="preserve"> 丙 </w:t></w:r>' }),
    ).toBe('甲 乙 丙 \n');
  });

  test('a page break between words separates them, one at an edge does not show', async () => {
    const pageBreak = { xml: '<w:r><w:br w:type="page"/></w:r>' };
    expect(await textOf(pageBreak, '甲', pageBreak, '乙', pageBreak)).toBe('甲\n乙\n');
  });

  test('a field left open does not swallow the document', async () => {
    const document = await read({
      blocks: [{ runs: [{ xml: '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' }, '域内'] }, '下一段'],
    });
    expect(document.text).toBe('\n下一段\n');
  });

  test('a strict package with another prefix reads the same', async () => {
    const parts = docxParts({ blocks: [{ text: '优化', number: { level: 0 } }, '正文'] });
    const restyle = (xml: string): string =>
      xml
        .replaceAll('w:', 'x:')
        .replaceAll('xmlns:w=', 'xmlns:x=')
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        );
    const restyled = Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [
        path,
        /document\.xml$|numbering\.xml$|styles\.xml$/.test(path) ? restyle(String(xml)) : xml,
      ]),
    );
    expect((await documentOf(zipParts(restyled))).text).toBe('一、优化\n正文\n');
  });
});

describe('tracked changes are taken as accepted, and said', () => {
  test('insertions stay, deletions go, moves are at their new place', async () => {
    const document = await read({
      blocks: [
        { runs: ['由', { text: '市工信局', change: 'deleted' }, { text: '市政务局', change: 'inserted' }, '牵头'] },
        { runs: [{ text: '移走的话', change: 'moved-from' }, '留下'] },
        { runs: [{ text: '移走的话', change: 'moved-to' }] },
      ],
    });
    expect(document.text).toBe('由市政务局牵头\n留下\n移走的话\n');
    expect(document.notes).toEqual([
      { code: 'document/tracked-changes-accepted', params: { insertions: 2, deletions: 2 }, severity: 'warning', place: {} },
    ]);
  });

  test('a deleted paragraph mark joins the paragraphs, with the number of the second', async () => {
    const document = await read({
      blocks: [
        { text: '前半句', mark: 'deleted' },
        { text: '后半句', number: { level: 0 } },
        { text: '末段', mark: 'deleted' },
      ],
    });
    expect(document.text).toBe('一、前半句后半句\n末段\n');
  });

  test('a deleted row is gone, and its automatic numbers are not counted', async () => {
    const row = (text: string, deleted: boolean): string =>
      `<w:tr>${deleted ? '<w:trPr><w:del w:id="1"/></w:trPr>' : ''}<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const document = await read({ blocks: [{ xml: `<w:tbl>${row('甲', false)}${row('乙', true)}${row('丙', false)}</w:tbl>` }] });
    expect(document.text).toBe('1.甲\n2.丙\n');
  });

  test('formats as they were before a change are not read', async () => {
    const document = await read({
      blocks: [
        {
          xml: '<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange w:id="2"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>标题</w:t></w:r></w:p>',
        },
      ],
    });
    expect(paragraphsOf(document)).toMatchObject([{ text: '标题', alignment: 'center' }]);
    expect(document.notes).toEqual([]);
  });
});

describe('what is left out is said', () => {
  test('hidden text, by the run and by its style', async () => {
    const document = await read({
      styles: { Secret: { kind: 'character', hidden: true }, Quiet: { hidden: true } },
      blocks: [
        { runs: ['看得见', { text: '看不见', hidden: true }] },
        { style: 'Quiet', runs: ['整段隐藏'] },
        {
          runs: [
            { xml: '<w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>样式隐藏</w:t></w:r>' },
            { xml: '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显示</w:t></w:r>' },
          ],
        },
      ],
    });
    expect(document.text).toBe('看得见\n显示\n');
    expect(document.notes).toMatchObject([{ code: 'document/hidden-text-left-out', params: { characters: 11 } }]);
  });

  test('comments', async () => {
    const document = await read({ blocks: [{ runs: ['正文', { comment: '此处请核实' }] }] });
    expect(document.text).toBe('正文\n');
    expect(document.notes).toMatchObject([{ code: 'document/comments-ignored', params: { comments: 1 } }]);
  });

  test('a table of contents, which repeats the headings', async () => {
    const mark = (type: string): DocxRun => ({ xml: `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>` });
    const instruction: DocxRun = { xml: '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>' };
    const contents: DocxBlock[] = [
      { runs: [mark('begin'), instruction, mark('separate'), '总体要求', { content: 'tab' }, '1'] },
      { runs: ['重点任务', { content: 'tab' }, '2', mark('end')] },
    ];
    const document = await read({ blocks: ['目录', ...contents, { text: '总体要求', heading: 1 }] });
    expect(document.text).toBe('目录\n总体要求\n');
    expect(document.notes).toMatchObject([{ code: 'document/contents-left-out', params: { paragraphs: 2 } }]);
    const broken = await read({ blocks: [...contents.slice(0, 1), '正文一', '正文二'] });
    expect(broken.text).toBe('总体要求\t1\n正文一\n正文二\n');
  });

  test('pictures and templates that lie outside', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
    const document = await read({
      blocks: ['正文'],
      relationships: [{ id: 'rId90', type, target: 'http://192.0.2.1/a.png', external: true }],
    });
    expect(document.notes).toMatchObject([{ code: 'document/external-content-not-followed', params: { links: 1 } }]);
  });
});

describe('text boxes and notes', () => {
  test('a text box follows its paragraph and comes once', async () => {
    const document = await read({ blocks: [{ runs: ['锚定段', { textbox: ['框内一', '框内二'] }, '续'] }, '下一段'] });
    expect(paragraphsOf(document).map(({ text, role }) => [role, text])).toEqual([
      ['body', '锚定段续'],
      ['textbox', '框内一'],
      ['textbox', '框内二'],
      ['body', '下一段'],
    ]);
  });

  test('a text box known only as a fallback is read', async () => {
    const document = await read({
      blocks: [
        {
          runs: [
            {
              xml: '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>旧式文本框</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
            },
          ],
        },
      ],
    });
    expect(paragraphsOf(document).map((block) => block.text)).toEqual(['', '旧式文本框']);
  });

  test('notes follow the text in the order of their references, with runs of their own part', async () => {
    const document = await read({
      blocks: [{ runs: ['甲', { endnote: '尾注' }, '乙', { footnote: '脚注一' }] }, { runs: ['丙', { footnote: '脚注二' }] }],
    });
    expect(paragraphsOf(document).map(({ text, role }) => [role, text])).toEqual([
      ['body', '甲乙'],
      ['body', '丙'],
      ['footnote', '脚注一'],
      ['footnote', '脚注二'],
      ['endnote', '尾注'],
    ]);
    expect(document.runs.map((run) => run.part)).toEqual([
      'word/document.xml',
      'word/document.xml',
      'word/document.xml',
      'word/footnotes.xml',
      'word/footnotes.xml',
      'word/endnotes.xml',
    ]);
  });
});

describe('tables', () => {
  test('are full grids; a covered cell repeats its origin and names it', async () => {
    const document = await read({
      blocks: [
        {
          table: [
            [{ text: '任务清单', columns: 3 }],
            ['序号', '任务', '牵头单位'],
            ['1', { text: '同一任务', rows: 2 }, '市司法局'],
            ['2', '市财政局'],
          ],
        },
      ],
    });
    const [table] = tablesOf(document);
    expect(gridOf(table)).toEqual([
      ['任务清单', '任务清单', '任务清单'],
      ['序号', '任务', '牵头单位'],
      ['1', '同一任务', '市司法局'],
      ['2', '同一任务', '市财政局'],
    ]);
    expect(table?.rows[0]?.[2]).toMatchObject({ reference: '1行3列', mergedInto: { row: 1, column: 1 } });
    expect(table?.rows[3]?.[1]).toMatchObject({ reference: '4行2列', mergedInto: { row: 3, column: 2 } });
    expect(document.text).toBe('任务清单\t\t\n序号\t任务\t牵头单位\n1\t同一任务\t市司法局\n2\t\t市财政局\n');
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('a merge over rows and columns at once', async () => {
    const document = await read({
      blocks: [{ table: [['a', { text: 'm', rows: 3, columns: 2 }], ['b'], ['c'], ['d', 'e', 'f']] }],
    });
    const [table] = tablesOf(document);
    expect(gridOf(table)).toEqual([
      ['a', 'm', 'm'],
      ['b', 'm', 'm'],
      ['c', 'm', 'm'],
      ['d', 'e', 'f'],
    ]);
    expect(table?.rows[2]?.[2]?.mergedInto).toEqual({ row: 1, column: 2 });
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('paragraphs of a cell are lines, tables in a cell are lines of their rows', async () => {
    const inner: DocxBlock = {
      table: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    };
    const document = await read({ blocks: [{ table: [[{ blocks: ['第一段', '', '第二段', inner, ''] }, '右']] }] });
    expect(gridOf(tablesOf(document)[0])).toEqual([['第一段\n第二段\n甲 乙\n丙 丁', '右']]);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('rows that are short or begin later are filled up', async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const xml = `<w:tbl><w:tr>${cell('a')}${cell('b')}${cell('c')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('d')}</w:tr></w:tbl>`;
    const document = await read({ blocks: [{ xml }] });
    expect(gridOf(tablesOf(document)[0])).toEqual([
      ['a', 'b', 'c'],
      ['', 'd', ''],
    ]);
    expect(brokenLawOf(document)).toBeUndefined();
  });

  test('a continued cell below nothing stands on its own', async () => {
    const xml = '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    expect(gridOf(tablesOf(await read({ blocks: [{ xml }] }))[0])).toEqual([['甲']]);
  });

  test('cells inside a content control belong to their row', async () => {
    const xml =
      '<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    expect(gridOf(tablesOf(await read({ blocks: [{ xml }] }))[0])).toEqual([['甲', '乙']]);
  });
});

test('alignment and properties of the document come along', async () => {
  const document = await read({
    title: '2026年改革方案',
    author: '改革办',
    styles: { Mid: { align: 'center' } },
    blocks: [
      { text: '标题', style: 'Mid' },
      { text: '落款', align: 'right' },
      { text: '正文', align: 'both' },
    ],
  });
  expect(paragraphsOf(document).map((block) => block.alignment)).toEqual(['center', 'right', 'justify']);
  expect(document.properties).toEqual({ title: '2026年改革方案', author: '改革办', created: '2026-01-05T08:00:00Z' });
});
