import { describe, expect, test } from 'vitest';
import { Source } from '../text/passage.ts';
import { dayOfLine, readHead, yearsOfTitle } from './head.ts';

const lines = (...texts: readonly string[]) =>
  texts.map((text) => ({ passage: new Source(text).read(0, text.length), isCentred: false }));

describe('the head of a document', () => {
  test('a title over several lines, its number, and the letterhead', () => {
    expect(
      readHead(
        lines(
          '河川市人民政府文件',
          '河政发〔2026〕7号',
          '河川市人民政府',
          '关于印发2026年重点工作',
          '任务分工的通知',
          '各县（市、区）人民政府：',
        ),
        [],
      ),
    ).toMatchObject({
      title: '河川市人民政府关于印发2026年重点工作任务分工的通知',
      documentNumber: '河政发〔2026〕7号',
      issuedBy: '河川市人民政府',
    });
  });

  test('what stands in brackets below a title belongs to it, a date does not', () => {
    expect(readHead(lines('青年发展行动方案', '（2026—2028年）', '（2026年3月1日）'), [])).toMatchObject({
      title: '青年发展行动方案（2026—2028年）',
      issued: '2026-03-01',
    });
  });

  test('the body that signs and the day of signing', () => {
    expect(readHead(lines('工作方案'), lines('河川市财政局', '二〇二六年三月五日'))).toMatchObject({
      issuedBy: '河川市财政局',
      issued: '2026-03-05',
    });
  });

  test('without a date of signing, the day of printing', () => {
    expect(readHead(lines('工作方案'), lines('抄送：市委办公室。', '河川市财政局办公室 2026年3月8日印发')).issued).toBe(
      '2026-03-08',
    );
  });
});

test.each([
  ['2026年3月5日', '2026-03-05'],
  ['二〇二六年三月五日', '2026-03-05'],
  ['二○二六年十二月三十一日', '2026-12-31'],
  ['发文日期：2026年3月5日', '2026-03-05'],
  ['2026年3月5日前完成', undefined],
  ['2026年2月30日', undefined],
])('%s is the day %s', (text, day) => {
  expect(dayOfLine(text)).toBe(day);
});

test.each([
  ['2026年全面深化改革工作要点', 2026, 2026],
  ['优化营商环境三年行动方案（2024—2026年）', 2024, 2026],
  ['贯彻落实2025年中央一号文件2026年重点任务分工', 2026, 2026],
  ['“十五五”文化发展规划', 2026, 2030],
  ['二〇二六年工作计划', 2026, 2026],
])('%s is a plan of %i to %i', (title, first, last) => {
  expect(yearsOfTitle(title)).toEqual({ first, last });
});
