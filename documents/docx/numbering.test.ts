import { describe, expect, test } from 'vitest';
import type { ParagraphBlock } from '../../core/document/read-document.ts';
import { buildDocx, type DocxDescription, type DocxParagraph, docxParts, zipParts } from '../../test/documents/docx-builder.ts';
import { readDocument } from '../read.ts';

async function textsOf(description: DocxDescription): Promise<string[]> {
  return textsIn(buildDocx(description));
}

async function textsIn(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocument(bytes, '方案.docx');
  if ('refused' in result) throw new Error(result.refused.code);
  return result.document.blocks.map((block) => (block as ParagraphBlock).text);
}

const at = (level: number, text = '', list = 'official'): DocxParagraph => ({ text, number: { list, level } });

describe('automatic numbers', () => {
  test('一、 and （一） and 1. stand only in numbering.xml and are part of the text', async () => {
    const texts = await textsOf({
      blocks: [
        at(0, '总体要求'),
        at(0, '重点任务'),
        at(1, '深化改革。'),
        at(2, '压减材料。'),
        at(2, '并联审批。'),
        at(1, '优化服务。'),
        at(2, '延时服务。'),
        at(0, '保障措施'),
      ],
    });
    expect(texts).toEqual([
      '一、总体要求',
      '二、重点任务',
      '（一）深化改革。',
      '1.压减材料。',
      '2.并联审批。',
      '（二）优化服务。',
      '1.延时服务。',
      '三、保障措施',
    ]);
  });

  test('a block names its number alone, and no run holds it', async () => {
    const result = await readDocument(buildDocx({ blocks: [at(0, '总体要求')] }), 'a.docx');
    if ('refused' in result) throw new Error(result.refused.code);
    expect(result.document.blocks[0]).toMatchObject({ number: '一、', text: '一、总体要求', start: 0, end: 6 });
    expect(result.document.runs).toEqual([{ part: 'word/document.xml', node: 0, offset: 0, start: 2, end: 6 }]);
  });

  test('lists over the same levels count on; a start override begins anew, once', async () => {
    const texts = await textsOf({
      lists: {
        tasks: { levels: [{ format: 'decimal', text: '%1.', suffix: 'nothing' }] },
        more: { of: 'tasks' },
        anew: { of: 'tasks', starts: { 0: 1 } },
        from5: { of: 'tasks', starts: { 0: 5 } },
      },
      blocks: [
        at(0, 'a', 'tasks'),
        at(0, 'b', 'more'),
        at(0, 'c', 'anew'),
        at(0, 'd', 'anew'),
        at(0, 'e', 'tasks'),
        at(0, 'f', 'from5'),
        at(0, 'g', 'from5'),
      ],
    });
    expect(texts).toEqual(['1.a', '2.b', '1.c', '2.d', '3.e', '5.f', '6.g']);
  });

  test('a list may replace a level of its abstract list', async () => {
    const texts = await textsOf({
      lists: {
        plain: { levels: [{ format: 'decimal', text: '%1.', suffix: 'nothing' }] },
        chapters: { of: 'plain', levels: { 0: { format: 'chineseCounting', text: '第%1章', start: 3 } } },
      },
      blocks: [at(0, '总则', 'chapters'), at(0, '分则', 'chapters')],
    });
    expect(texts).toEqual(['第三章 总则', '第四章 分则']);
  });

  test('a level restarts after any higher level, or as w:lvlRestart says', async () => {
    const levels = (restart: number | undefined) => [
      { format: 'decimal', text: '%1.', suffix: 'nothing' as const },
      { format: 'decimal', text: '%1.%2.', suffix: 'nothing' as const },
      { format: 'lowerLetter', text: '%3)', suffix: 'nothing' as const, ...(restart === undefined ? {} : { restart }) },
    ];
    const blocks = (list: string) => [
      at(0, '', list),
      at(1, '', list),
      at(2, '', list),
      at(2, '', list),
      at(1, '', list),
      at(2, '', list),
      at(0, '', list),
      at(2, '', list),
    ];
    const lists = { usual: { levels: levels(undefined) }, never: { levels: levels(0) }, byFirst: { levels: levels(1) } };
    expect(await textsOf({ lists, blocks: blocks('usual') })).toEqual(['1.', '1.1.', 'a)', 'b)', '1.2.', 'a)', '2.', 'a)']);
    expect(await textsOf({ lists, blocks: blocks('never') })).toEqual(['1.', '1.1.', 'a)', 'b)', '1.2.', 'c)', '2.', 'd)']);
    expect(await textsOf({ lists, blocks: blocks('byFirst') })).toEqual(['1.', '1.1.', 'a)', 'b)', '1.2.', 'c)', '2.', 'a)']);
  });

  test('isLgl shows the Chinese numbers of higher levels as digits', async () => {
    const lists = {
      law: {
        levels: [
          { format: 'chineseCountingThousand', text: '第%1条', suffix: 'space' as const },
          { format: 'decimal', text: '%1.%2', suffix: 'space' as const, legal: true },
          { format: 'decimal', text: '%1.%2.%3', suffix: 'space' as const },
        ],
      },
    };
    expect(
      await textsOf({ lists, blocks: [at(0, '甲', 'law'), at(0, '乙', 'law'), at(1, '丙', 'law'), at(2, '丁', 'law')] }),
    ).toEqual(['第一条 甲', '第二条 乙', '2.1 丙', '二.1.1 丁']);
  });

  test('a level skipped so far shows its start', async () => {
    expect(await textsOf({ blocks: [at(1, '先有二级'), at(0, '后有一级')] })).toEqual(['（一）先有二级', '一、后有一级']);
  });

  test('a number ends in a gap only where number and text would run together', async () => {
    const list = (text: string, suffix?: 'tab' | 'space' | 'nothing') => ({
      levels: [{ format: 'decimal', text, ...(suffix && { suffix }) }],
    });
    const lists = { point: list('%1.'), pause: list('%1、'), bracket: list('（%1）', 'space'), none: list('%1.', 'nothing') };
    const blocks = [at(0, '5G建设', 'point'), at(0, '5G建设', 'pause'), at(0, '5G建设', 'bracket'), at(0, '5G建设', 'none')];
    expect(await textsOf({ lists, blocks })).toEqual(['1. 5G建设', '1、5G建设', '（1）5G建设', '1.5G建设']);
  });

  test('bullets show the sign of their font', async () => {
    const parts = docxParts({
      lists: { dots: { levels: [{ format: 'bullet', text: '\uf06c' }] } },
      blocks: [at(0, '要点', 'dots')],
    });
    expect(await textsIn(zipParts(parts))).toEqual(['• 要点']);
    const numbering = String(parts['word/numbering.xml']).replace(
      '<w:lvlText w:val="\uf06c"/>',
      '<w:lvlText w:val="\uf06c"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>',
    );
    expect(await textsIn(zipParts({ ...parts, 'word/numbering.xml': numbering }))).toEqual(['● 要点']);
  });

  test('a number alone in a paragraph or a cell is shown', async () => {
    const result = await readDocument(
      buildDocx({
        lists: { serial: { levels: [{ format: 'decimal', text: '%1' }] } },
        blocks: [
          {
            table: [
              [{ blocks: [at(0, '', 'serial')] }, '任务甲'],
              [{ blocks: [at(0, '', 'serial')] }, '任务乙'],
            ],
          },
        ],
      }),
      'a.docx',
    );
    expect('document' in result && result.document.text).toBe('1\t任务甲\n2\t任务乙\n');
  });
});

describe('numbers that come from styles', () => {
  const lists = {
    outline: {
      levels: [
        { format: 'chineseCounting', text: '%1、', style: 'Heading1' },
        { format: 'chineseCounting', text: '（%2）', style: 'Heading2' },
      ],
    },
  };

  test('the level is the one tied to the style', async () => {
    const styles = {
      Heading1: { name: 'heading 1', outline: 1, number: { list: 'outline' } },
      Heading2: { name: 'heading 2', outline: 2, number: { list: 'outline' } },
    };
    const texts = await textsOf({
      lists,
      styles,
      blocks: [
        { text: '甲', heading: 1 },
        { text: '乙', heading: 2 },
        { text: '丙', heading: 2 },
        { text: '丁', heading: 1 },
      ],
    });
    expect(texts).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁']);
  });

  test('a style takes the list of the style it is based on, and its own level', async () => {
    const styles = {
      First: { number: { list: 'official', level: 0 } },
      Second: { basedOn: 'First' },
      Third: { basedOn: 'Second', number: { list: 'official', level: 2 } },
    };
    const texts = await textsOf({
      styles,
      blocks: [
        { text: '甲', style: 'Second' },
        { text: '乙', style: 'Third' },
        { text: '丙', style: 'First' },
      ],
    });
    expect(texts).toEqual(['一、甲', '1.乙', '二、丙']);
  });

  test('numId 0 takes the number of the style away, and the count goes on', async () => {
    const styles = { First: { number: { list: 'official', level: 0 } } };
    const texts = await textsOf({
      styles,
      blocks: [
        { text: '甲', style: 'First' },
        { text: '乙', style: 'First', number: { list: null } },
        { text: '丙', style: 'First' },
      ],
    });
    expect(texts).toEqual(['一、甲', '乙', '二、丙']);
  });

  test('styles based on each other in a circle end', async () => {
    const styles = { A: { basedOn: 'B' }, B: { basedOn: 'A' } };
    expect(await textsOf({ styles, blocks: [{ text: '甲', style: 'A' }] })).toEqual(['甲']);
  });

  test('an abstract list may point to a numbering style', async () => {
    const parts = docxParts({
      blocks: [at(0, '甲', 'linked')],
      lists: { linked: { levels: [] }, real: { levels: [{ format: 'upperLetter', text: '%1、' }] } },
    });
    const numbering = String(parts['word/numbering.xml'])
      .replace(
        '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>',
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="列表"/>',
      )
      .replace(
        '<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>',
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="列表"/>',
      );
    expect(await textsIn(zipParts({ ...parts, 'word/numbering.xml': numbering }))).toEqual(['A、甲']);
  });
});

describe('heading levels', () => {
  test.each<[string, DocxParagraph, number | undefined]>([
    ['of a heading style', { text: 'x', heading: 2 }, 2],
    ['set on the paragraph', { text: 'x', outline: 3 }, 3],
    ['over the style', { text: 'x', heading: 2, outline: 4 }, 4],
    ['taken away by body level', { text: 'x', heading: 2, outline: 10 }, undefined],
    ['through the chain of styles', { text: 'x', style: 'Mine' }, 1],
    ['by the built-in name alone', { text: 'x', style: 'a3' }, 5],
    ['of plain text', { text: 'x' }, undefined],
  ])('%s', async (_, paragraph, level) => {
    const styles = { Mine: { basedOn: 'Heading1' }, a3: { name: '标题 5' } };
    const result = await readDocument(buildDocx({ styles, blocks: [paragraph] }), 'a.docx');
    if ('refused' in result) throw new Error(result.refused.code);
    expect((result.document.blocks[0] as ParagraphBlock).headingLevel).toBe(level);
  });
});
