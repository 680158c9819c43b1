import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';
import type { Verdict } from '../finding.ts';

const verdictOf = (text: string, code: string): Verdict | undefined =>
  checkText(text, { year: 2026 }).findings.find((finding) => finding.code === code)?.verdict;

// 660 ÷ 1.10 = 600 and 126 ÷ 1.05 = 120; the printed digits let 660 be 659.5 to 660.5 and 10 % be 9.5 % to 10.5 %.
describe('a level and its growth imply the base that is printed beside them', () => {
  test.each<readonly [verdict: Verdict | undefined, text: string]>([
    ['agrees', '2025年全区接待游客660万人次，同比增长10%；2024年全区接待游客600万人次。'],
    ['contradicts', '2025年全区接待游客660万人次，同比增长10%；2024年全区接待游客560万人次。'],
    ['agrees', '一般公共预算收入46.2亿元，增长10%。去年这一数字为42亿元。'],
    ['contradicts', '一般公共预算收入46.2亿元，增长10%。去年这一数字为44亿元。'],
    ['agrees', '全年旅游收入95亿元，下降5%，上年为100亿元。'],
    ['contradicts', '全年旅游收入95亿元，下降5%，上年为110亿元。'],
    ['agrees', '进出口额126亿元，同比增长5%，去年同期为120亿元。'],
    // 1260 ÷ 1.0525 = 1197.1…; the rounding of 126 and of 5 % reaches 118.96 to 121.05.
    ['possible', '进出口额126亿元，同比增长5%，去年同期为121亿元。'],
    ['contradicts', '2025年社会用电量260亿千瓦时，增长4%。\n2024年社会用电量240亿千瓦时。'],
    ['agrees', '2025年社会用电量260亿千瓦时，增长4%。\n2024年社会用电量250亿千瓦时。'],
    ['undecidable', '全市地区生产总值660亿元，同比增长5%，上年同期为640亿元。'],
    ['undecidable', '固定资产投资完成126亿元，增长5%。去年为110亿元。'],
    ['undecidable', '规上工业企业营业收入380亿元，增长6%，上年为390亿元。'],
    // Another thing, another span, a year that is not the one before.
    [undefined, '进出口额126亿元，同比增长5%。去年出口额为80亿元。'],
    [undefined, '农民人均收入2.1万元，增长8%，2020年为1.5万元。'],
    [undefined, '粮食产量50万吨，增长5%。去年受灾面积12万亩。'],
  ])('%s: %s', (verdict, text) => expect(verdictOf(text, 'implied-base')).toBe(verdict));
});

describe('parts contradict their total only where the words leave no other part, or parts cannot overlap', () => {
  test.each<readonly [verdict: Verdict | undefined, text: string]>([
    // 包括 may leave parts out: 8800 of 9000 is worth a look, no error.
    ['undecidable', '筹措资金9000万元，包括上级补助5200万元、县级配套2600万元、社会捐赠1000万元。'],
    [undefined, '筹措资金9000万元，包括上级补助5200万元、县级配套2600万元、社会捐赠1000万元等。'],
    ['contradicts', '筹措资金9000万元，包括上级补助5200万元、县级配套2600万元、社会捐赠1400万元。'],
    ['contradicts', '筹措资金9000万元，包括上级补助5200万元、县级配套2600万元、其他1000万元。'],
    ['agrees', '筹措资金9000万元，包括上级补助5200万元、县级配套2600万元、其他1200万元。'],
    // 城镇 and 乡村 are all there is; besides 省内 and 省外 there is 境外.
    ['contradicts', '户籍人口38.6万人，其中城镇17.2万人、乡村20.4万人。'],
    [undefined, '接待游客100万人次，其中省内70万人次、省外25万人次。'],
    ['contradicts', '接待游客100万人次，其中省内70万人次、省外35万人次。'],
    ['contradicts', '应到代表186名，其中正式代表162名，列席代表34名。'],
    [undefined, '应到代表186名，其中正式代表152名，列席代表24名。'],
    [undefined, '共有党员100名，其中女党员60名、大学生党员50名。'],
    ['contradicts', '新建改建农村公路126公里，其中新建48公里、改建68公里。'],
    // A kind that holds another.
    [undefined, '支出200亿元，其中民生支出120亿元、教育支出50亿元、卫生支出40亿元。'],
    // Levels of protection: no object has two; there may be a level that is not named.
    ['contradicts', '文物保护单位96处，其中国家级8处、自治区级27处、市级71处。'],
    [undefined, '文物保护单位96处，其中国家级8处、自治区级27处、市级57处。'],
    // What has come to an end, what is on its way, what has not begun.
    ['contradicts', '任务共86项，已完成52项，正在推进29项，尚未启动9项。'],
    ['agrees', '任务共86项，已完成52项，正在推进29项，尚未启动5项。'],
    [undefined, '任务共86项，已完成52项，正在推进29项。'],
    ['contradicts', '任务共86项，已完成62项，正在推进29项。'],
  ])('%s: %s', (verdict, text) => expect(verdictOf(text, 'parts-total')).toBe(verdict));
});
