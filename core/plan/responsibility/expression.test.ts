import { describe, expect, test } from 'vitest';
import type { AgencyDirectory } from '../../org/agency-directory.ts';
import { Source } from '../text/passage.ts';
import { readResponsibility } from './expression.ts';
import { statementsIn } from './statement.ts';

/** No register at all: the form of the names alone decides. */
const directory: AgencyDirectory = { agencies: [], groups: [] };
const context = (firstLeads = false) => ({
  names: { directory, prefix: undefined },
  base: { year: 2026, from: 'title' } as const,
  firstLeads,
});

function roles(text: string, firstLeads = false): { lead: string; supporting: string; implementing: string } {
  const read = readResponsibility(new Source(text).read(0, text.length), context(firstLeads));
  const names = (list: readonly { name: string }[]): string => list.map((found) => found.name).join(' ');
  return { lead: names(read.lead), supporting: names(read.supporting), implementing: names(read.implementing) };
}

describe('who leads, supports and carries out', () => {
  test.each([
    ['市发展改革委牵头，市财政局、市工信局配合', '市发展改革委', '市财政局 市工信局', ''],
    ['市发展改革委牵头负责，财政局、工信局参与', '市发展改革委', '市财政局 市工信局', ''],
    ['由市发展改革委牵头，财政局及工信局配合', '市发展改革委', '市财政局 市工信局', ''],
    ['牵头单位：市发展改革委；配合单位：市财政局、各区县', '市发展改革委', '市财政局 各区县', ''],
    ['责任单位：市科技局', '市科技局', '', ''],
    ['责任单位：市科技局、财政局', '市科技局 市财政局', '', ''],
    ['牵头单位：市科技局；责任单位：市财政局', '市科技局', '市财政局', ''],
    [
      '省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实',
      '省科技厅 省工业和信息化厅',
      '',
      '各地级以上市人民政府',
    ],
    ['省委组织部、宣传部', '省委组织部 省委宣传部', '', ''],
    [
      '省工业和信息化厅牵头，省委宣传部、文化和旅游厅、体育局按职责分工负责',
      '省工业和信息化厅',
      '省委宣传部 省文化和旅游厅 省体育局',
      '',
    ],
    [
      '人民银行广东省分行牵头，省委金融办，广东金融监管局、中国证监会广东监管局按职责分工负责',
      '人民银行广东省分行',
      '省委金融办 广东金融监管局 中国证监会广东监管局',
      '',
    ],
    ['省发展改革委、商务厅、政务和数据局，省税务局按职责分工负责', '省发展改革委 省商务厅 省政务和数据局 省税务局', '', ''],
    ['省市场监管局（省知识产权局）、省数据局', '省市场监管局（省知识产权局） 省数据局', '', ''],
    ['市发展改革委、市财政局等按职责分工负责', '市发展改革委 市财政局', '', ''],
    ['省政务和数据局牵头，省国资委等单位按职责分工负责', '省政务和数据局', '省国资委', ''],
    ['市公安局会同市民政局负责', '市公安局', '市民政局', ''],
    ['市公安局牵头，会同市民政局、司法局落实', '市公安局', '市民政局 市司法局', ''],
    ['市农牧局、市水务局牵头', '市农牧局 市水务局', '', ''],
    ['市农牧局牵头、市水务局配合', '市农牧局', '市水务局', ''],
    ['市农牧局，市水务局配合', '市农牧局', '市水务局', ''],
    ['市农牧局（牵头）、市水务局、市财政局', '市农牧局', '市水务局 市财政局', ''],
    ['市农牧局负责，各旗县市区人民政府（管委会）具体落实', '市农牧局', '', '各旗县市区人民政府（管委会）'],
    ['市教育局牵头，各县（市、区）人民政府负责', '市教育局', '', '各县（市、区）人民政府'],
    ['市住房和城乡建设局和市人力资源和社会保障局', '市住房和城乡建设局 市人力资源和社会保障局', '', ''],
    ['省文化和旅游厅与省体育局', '省文化和旅游厅 省体育局', '', ''],
    ['团市委、妇联、工商联', '团市委 市妇联 市工商联', '', ''],
    ['自治区教育厅牵头，党委编办、财政厅配合', '自治区教育厅', '自治区党委编办 自治区财政厅', ''],
    ['通辽市财政局、统计局', '通辽市财政局 通辽市统计局', '', ''],
    ['省能源局、省电力公司、之江实验室', '省能源局 省电力公司 之江实验室', '', ''],
    ['各市、县（市、区）人民政府组织实施', '', '', '各市、县（市、区）人民政府'],
    ['市发展改革委组织实施', '市发展改革委', '', ''],
    ['市直各有关部门按职责分工负责，市委改革办统筹', '市委改革办', '市直各有关部门', ''],
  ])('%s', (text, lead, supporting, implementing) => {
    expect(roles(text)).toEqual({ lead, supporting, implementing });
  });

  test('where the document says that the first of several leads, the others support', () => {
    expect(roles('市司法局、财政局、审计局', true)).toEqual({
      lead: '市司法局',
      supporting: '市财政局 市审计局',
      implementing: '',
    });
    expect(roles('市财政局、审计局牵头，市统计局配合', true)).toEqual({
      lead: '市财政局 市审计局',
      supporting: '市统计局',
      implementing: '',
    });
  });
});

describe('brackets and sentences that only look like responsibility stay in the wording', () => {
  test.each([
    '推动电子设计自动化（EDA）串链整合。',
    '不得新建大型算力中心（包括通算中心、智算中心、超算中心）。',
    '鼓励有条件的市、县（市、区）给予奖励。',
    '放宽海外学习（工作）经历条件限制。',
    '落实领导干部（含市政府负责同志）接访制度。',
    '深化改革（详见附件）。',
    '落实省市场监管局（省知识产权局）有关要求。',
    '各部门要高度负责，加强配合。',
    '投资（单位：万元）稳步增长。',
  ])('%s', (text) => {
    const found = statementsIn(new Source(text).read(0, text.length), context());
    expect([found.parts.length, found.rest.raw()]).toEqual([0, text]);
  });
});

test('a bracket in the middle leaves one sentence behind', () => {
  const text = '建设共享平台（市大数据中心负责），年底前投用。';
  const found = statementsIn(new Source(text).read(0, text.length), context());
  expect(found.parts.flatMap((part) => part.lead.map((name) => name.name))).toEqual(['市大数据中心']);
  expect(found.rest.raw()).toBe('建设共享平台，年底前投用。');
});
