import { describe, expect, test } from 'vitest';
import type { DocumentProblemCode, DocumentProblems, ForeignKind } from './problems.ts';
import { documentWords as en } from './words.en.ts';
import { documentWords as zh } from './words.zh.ts';

const samples: DocumentProblems = {
  'document/empty': { name: '方案.docx' },
  'document/too-large': { megabytes: 61.2, limit: 50 },
  'document/unknown-type': { name: '附件.bin' },
  'document/needs-conversion': { kind: 'wps', target: 'docx' },
  'document/conversion-failed': { kind: 'et', target: 'xlsx' },
  'document/scanned-pdf': {},
  'document/password-protected': {},
  'document/corrupted': { part: 'word/document.xml' },
  'document/macros': { part: 'word/vbaProject.bin' },
  'document/classified': { mark: '机密★10年', where: 'header' },
  'document/archive-entry-too-large': { entry: 'word/document.xml', limit: 300 },
  'document/archive-total-too-large': { limit: 600 },
  'document/archive-ratio': { entry: 'word/document.xml', ratio: 1030 },
  'document/archive-too-many-entries': { count: 9000, limit: 5000 },
  'document/archive-too-deep': { entry: 'a/b', limit: 16 },
  'document/archive-unsafe-path': { entry: '../x' },
  'document/archive-overlap': { entry: 'word/b.xml' },
  'document/xml-doctype': { part: 'word/document.xml' },
  'document/xml-too-deep': { part: 'word/document.xml', limit: 256 },
  'document/table-too-large': { sheet: '任务清单', rows: 1_048_576, columns: 16_384, limit: 3_000_000 },
  'document/tracked-changes-accepted': { insertions: 3, deletions: 2 },
  'document/comments-ignored': { comments: 4 },
  'document/hidden-text-left-out': { characters: 12 },
  'document/contents-left-out': { paragraphs: 8 },
  'document/hidden-sheets-left-out': { sheets: ['底稿', '参数'] },
  'document/hidden-rows-left-out': { sheet: '任务清单', rows: 5 },
  'document/hidden-columns-left-out': { sheet: '任务清单', columns: 2 },
  'document/formula-without-result': { sheet: '任务清单', cells: 7, first: 'C5' },
  'document/external-content-not-followed': { links: 2 },
  'document/internal-mark': { mark: '内部资料', where: 'page' },
  'document/encoding-assumed': { encoding: 'GB18030' },
  'document/converted': { kind: 'doc', target: 'docx' },
  'document/no-text': { name: '空.docx' },
};

const codes = Object.keys(samples) as DocumentProblemCode[];
const sentence = (words: typeof zh, code: DocumentProblemCode): string =>
  (words[code] as (params: unknown) => string)(samples[code]);

describe('every problem is a sentence in both languages', () => {
  test.each(codes)('%s', (code) => {
    const chinese = sentence(zh, code);
    const english = sentence(en, code);
    expect(chinese).not.toMatch(/undefined|NaN|\[object|。$/);
    expect(english).not.toMatch(/undefined|NaN|\[object/);
    expect(english).toMatch(/^[“A-Z0-9].*\.$/s);
    for (const value of Object.values(samples[code])) {
      if (typeof value === 'number') {
        expect(chinese).toContain(String(value));
        expect(english).toContain(String(value));
      }
    }
  });
});

test('formats are called by the names officials know', () => {
  const kinds: ForeignKind[] = ['doc', 'xls', 'wps', 'et', 'rtf', 'odt', 'ods', 'pdf', 'xlsb', 'html', 'word-xml', 'excel-xml'];
  const sentences = kinds.map((kind) => zh['document/needs-conversion']({ kind, target: 'docx' }));
  expect(new Set(sentences).size).toBe(kinds.length);
  expect(sentences[2]).toBe('这是 WPS 文字文档（.wps），本机没有可以转换它的程序。请用 WPS 另存为 docx，再导入另存的文件');
});

test('one of a thing is not many in English', () => {
  expect(en['document/tracked-changes-accepted']({ insertions: 1, deletions: 2 })).toContain('1 insertion and 2 deletions');
  expect(en['document/comments-ignored']({ comments: 1 })).toBe('1 comment in the file was not read.');
});
