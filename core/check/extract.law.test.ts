import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFigures } from './extract.ts';
import type { Figure } from './figure.ts';

const subjects = ['规上工业总产值', '粮食产量', '游客人数', '高标准农田', '经营主体', '空气优良天数比例'] as const;
const statements = [
  '达到1698亿元',
  '增长64.2%',
  '下降了0.6%',
  '由230户增至325户',
  '占比提高6.3个百分点',
  '完成近百个项目',
  '超过三成',
  '为1，050万吨',
  '翻两番',
  '居全区第3位',
  '新增57个',
  '稳定在1800万亩以上',
  '分别为12.5万人和3万户',
  '采取四项措施',
] as const;

/** For a machine that does other things at the same time; work that grows with the square of a length runs into it all the same. */
const patience = 30_000;

/** A clause of official prose: a subject and what is said of it, figures varied. */
const clause = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...statements), fc.integer({ min: 1, max: 9999 }), fc.boolean())
  .map(
    ([subject, statement, number, isVaried]) => subject + (isVaried ? statement.replace(/\d{3,}/, String(number)) : statement),
  );
const paragraph = fc.array(clause, { minLength: 1, maxLength: 5 }).map((clauses) => `${clauses.join('，')}。`);

const read = (figures: readonly Figure[]): unknown[] =>
  figures.map(({ kind, value, unit, baseValue, low, high, qualifier }) => ({
    kind,
    value,
    unit,
    baseValue,
    low,
    high,
    qualifier,
  }));

test(
  'nothing makes it throw, and every place lies inside the text, in order, without overlaps',
  () => {
    const pieces = fc.constantFrom(
      '1',
      '9.',
      '，',
      '一',
      '百',
      '万',
      '亿',
      '%',
      '第',
      '“',
      '”',
      '（',
      '）',
      '\n',
      ' ',
      '分之',
      '成',
      '半',
      '至',
      '—',
      '个',
      '年',
      '月',
      '𠮷',
      '增长',
      '20',
      '٣',
      '\ud800',
      '\u200b',
      '翻',
      '番',
      'A',
      '+',
      '。',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const characters = Array.from(source);
        let last = 0;
        for (const figure of extractFigures(source)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(characters.length);
          expect(figure.raw).toBe(characters.slice(figure.start, figure.end).join(''));
          for (const number of [figure.value, figure.low, figure.high, figure.baseValue])
            expect(number ?? '0').toMatch(/^-?\d+(?:\.\d+)?$/);
          last = figure.end;
        }
      }),
      { numRuns: 400 },
    );
  },
  patience,
);

test(
  'full-width digits, traditional characters and spaces change no value',
  () => {
    const widen = (text: string): string => text.replace(/[0-9%]/g, (c) => String.fromCharCode((c.codePointAt(0) ?? 0) + 0xfee0));
    const traditional: Readonly<Record<string, string>> = {
      万: '萬',
      亿: '億',
      亩: '畝',
      个: '個',
      项: '項',
      户: '戶',
      点: '點',
      吨: '噸',
      业: '業',
      产: '產',
      长: '長',
      过: '過',
      为: '為',
      数: '數',
    };
    const toTraditional = (text: string): string => Array.from(text, (c) => traditional[c] ?? c).join('');
    const spaced = (text: string): string =>
      text.replace(/([\u4e00-\u9fff])(?=[\d\u4e00-\u9fff])/g, '$1 ').replace(/(\d)(?=[\u4e00-\u9fff%])/g, '$1 ');
    fc.assert(
      fc.property(paragraph, fc.constantFrom(widen, toTraditional, spaced), (text, change) => {
        expect(read(extractFigures(change(text)))).toEqual(read(extractFigures(text)));
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  'a line break inside a paragraph of full lines changes no value',
  () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 1, max: 200 }), (text, seed) => {
        const breaks = Array.from(text);
        const at = 1 + (seed % Math.max(1, breaks.length - 2));
        // Lines of a wrapped page are of one length; a very short one may be a heading.
        fc.pre(at > 34 && breaks.length - at > 3);
        const wrapped = `${breaks.slice(0, at).join('')}\n${breaks.slice(at).join('')}`;
        expect(read(extractFigures(wrapped))).toEqual(read(extractFigures(text)));
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  'what is found in two paragraphs is what is found in each',
  () => {
    fc.assert(
      fc.property(paragraph, paragraph, (first, second) => {
        const shift = Array.from(first).length + 2;
        const moved = extractFigures(second).map((figure) => ({
          ...figure,
          start: figure.start + shift,
          end: figure.end + shift,
        }));
        expect(extractFigures(`${first}\n\n${second}`)).toEqual([...extractFigures(first), ...moved]);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test.each(['1', '一', '1，', '1-', '1—', '百分之', '（', '“一', '第', '1 ', '十百', '翻番', '一\n', '1%、', '年'])(
  '%j over 30,000 characters is read to the end',
  (piece) => {
    const figures = extractFigures(piece.repeat(Math.floor(30_000 / piece.length)));
    expect(figures.every((figure) => figure.end - figure.start <= 64)).toBe(true);
  },
  patience,
);
