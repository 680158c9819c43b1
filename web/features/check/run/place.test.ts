import { expect, test } from 'vitest';
import { placeOfDraft } from './place.ts';

const facts = {
  asOf: '2026-03-10',
  places: [
    { code: '150500', name: '通辽市', aliases: ['通辽'] },
    { code: '150525', name: '奈曼旗', aliases: [] },
  ],
  indicators: [],
};

test.each([
  ['通辽市2025年工作总结\n全市……', { kind: 'ours', code: '150500' }],
  ['\n\n关于通辽市改革情况的报告', { kind: 'ours', code: '150500' }],
  ['奈曼旗一季度简报', { kind: 'ours', code: '150525' }],
  ['全市经济运行情况', { kind: 'ours', code: null }],
  ['2025年工作总结\n白桦市……', { kind: 'ours', code: null }],
  ['', { kind: 'ours', code: null }],
  ['白桦市2025年改革工作情况', { kind: 'foreign', name: '白桦市' }],
  ['内蒙古自治区统计公报', { kind: 'foreign', name: '内蒙古自治区' }],
])('%j', (text, expected) => {
  expect(placeOfDraft(text, facts)).toEqual(expected);
});
