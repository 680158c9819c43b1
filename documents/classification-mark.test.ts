import { describe, expect, test } from 'vitest';
import { buildDocx } from '../test/documents/docx-builder.ts';
import { documentOf, refusalOf } from '../test/documents/reading.ts';
import { buildXlsx } from '../test/documents/xlsx-builder.ts';
import { markOf } from './classification-mark.ts';
import { readPasted } from './read.ts';

describe('a line', () => {
  test.each<[string, string]>([
    ['机密★10年', '机密★10年'],
    ['秘密★', '秘密★'],
    ['绝密★长期', '绝密★长期'],
    ['机 密 ★ 1 年', '机密★1年'],
    ['秘密☆6个月', '秘密☆6个月'],
    ['机密＊２０年', '机密*20年'],
    ['绝密', '绝密'],
    ['机　密', '机密'],
    ['密级：秘密', '秘密'],
    ['秘密 5年', '秘密5年'],
    ['000012 机密★1年 特急', '机密★1年'],
    ['000012　秘密　特急', '秘密'],
    ['【机密】', '机密'],
    ['（秘密）', '秘密'],
  ])('%s at the head is marked', (text, mark) => {
    expect(markOf({ text, isHead: true })?.kind).toBe('classified');
    expect(markOf({ text, isHead: true })?.mark.replace('密级:', '')).toBe(mark);
  });

  test.each([
    '保守国家秘密是公民的义务',
    '国家保密局',
    '依法保护商业秘密和个人隐私',
    '严禁泄露国家秘密、工作秘密',
    '凡标注“机密★10年”的文件不得上网',
    '绝密级文件由专人管理',
    '机密资料管理办法',
    '一、保密工作',
    '内部控制',
    '优化内部流程',
    '内部审计',
    '秘密警察',
    '秘 书 处',
  ])('%s bears no mark', (text) => {
    expect(markOf({ text, isHead: true })).toBeUndefined();
  });

  test('a bare word is a mark at the head only, a star everywhere', () => {
    expect(markOf({ text: '秘密', isHead: false })).toBeUndefined();
    expect(markOf({ text: '机密★5年', isHead: false })?.kind).toBe('classified');
  });

  test.each([
    '内部资料 不得外传',
    '内部文件',
    '内部资料，注意保存',
    '【内部资料】',
    '仅供内部使用',
    '工作秘密',
    '内部资料 请勿外传 妥善保管',
  ])('%s is an internal mark', (text) => {
    expect(markOf({ text, isHead: true })?.kind).toBe('internal');
  });
});

describe('a file', () => {
  const filler = Array.from({ length: 20 }, (_, i) => `第${i + 1}段文字。`);

  test.each([
    ['at the head of the page', buildDocx({ blocks: ['机密★10年', '关于深化改革的意见'] }), '机密★10年', 'page'],
    ['as a bare word at the head', buildDocx({ blocks: ['', '秘密', '关于深化改革的意见'] }), '秘密', 'page'],
    [
      'split over runs',
      buildDocx({ blocks: [{ runs: ['机', { text: '密', bold: true }, '★', '1年'] }, ...filler] }),
      '机密★1年',
      'page',
    ],
    ['with a star, deep inside', buildDocx({ blocks: [...filler, '附件 秘密★3年'] }), '秘密★3年', 'page'],
    ['in a header', buildDocx({ blocks: filler, headers: [['机密']] }), '机密', 'header'],
    ['in a second header', buildDocx({ blocks: filler, headers: [['页眉'], ['绝密★']] }), '绝密★', 'header'],
    ['in a footer', buildDocx({ blocks: filler, footers: [['秘密★1年']] }), '秘密★1年', 'footer'],
    ['in a text box', buildDocx({ blocks: [...filler, { runs: ['x', { textbox: ['机密'] }] }] }), '机密', 'textbox'],
    ['in a table', buildDocx({ blocks: [{ table: [['机密★1年', '特急']] }, ...filler] }), '机密★1年', 'table'],
    [
      'as a watermark',
      buildDocx({
        blocks: filler,
        headers: [[{ xml: '<w:p><w:r><w:pict><v:shape><v:textpath string="绝密"/></v:shape></w:pict></w:r></w:p>' }]],
      }),
      '绝密',
      'watermark',
    ],
  ])('marked %s is refused, and the mark and its place are named', async (_, bytes, mark, where) => {
    expect(await refusalOf(bytes)).toEqual({
      code: 'document/classified',
      params: { mark, where },
      severity: 'error',
      place: {},
    });
  });

  test('a workbook marked in its first row or its page header is refused', async () => {
    const rows = [
      ['任务', '单位'],
      ['甲', '市局'],
    ];
    const marked = await buildXlsx({
      sheets: [
        { name: '表', rows },
        { name: '二', rows: [['秘密★1年'], ...rows] },
      ],
    });
    expect(await refusalOf(marked)).toMatchObject({ params: { mark: '秘密★1年', where: 'sheet' } });
    const bare = await buildXlsx({ sheets: [{ name: '表', rows: [['机密', null], ...rows], merges: ['A1:B1'] }] });
    expect(await refusalOf(bare)).toMatchObject({ params: { mark: '机密', where: 'sheet' } });
  });

  test('a ledger that lists the classification of other documents is read', async () => {
    const rows = [
      ['文件', '密级'],
      ['甲文', '秘密'],
      ['乙文', '机密'],
    ];
    expect((await documentOf(await buildXlsx({ sheets: [{ name: '目录', rows }] }))).text).toContain('乙文\t机密');
  });

  test('plain text is refused, pasted text says so as an error', async () => {
    expect(await refusalOf(new TextEncoder().encode('机密★10年\n正文\n'), 'a.txt')).toMatchObject({
      code: 'document/classified',
    });
    expect(readPasted('秘密\n正文').notes).toMatchObject([{ code: 'document/classified', severity: 'error' }]);
    expect(readPasted('保守秘密，人人有责\n正文').notes).toEqual([]);
  });

  test('an internal mark is said, and the file is read', async () => {
    const document = await documentOf(buildDocx({ blocks: ['内部资料 不得外传', '正文'], headers: [['内部资料 不得外传']] }));
    expect(document.text).toBe('内部资料 不得外传\n正文\n');
    expect(document.notes).toEqual([
      { code: 'document/internal-mark', params: { mark: '内部资料不得外传', where: 'header' }, severity: 'notice', place: {} },
    ]);
  });
});
