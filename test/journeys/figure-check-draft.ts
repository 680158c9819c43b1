/** A briefing of our own writing about an invented county, with five planted errors among figures that fit. */
export const draft = `青岩县2025年工作简报

2025年，全县一般公共预算收入达到18.6亿元。年度重点任务80项，已完成64项，完成率为80%。

粮食种植面积由2024年的52万亩增加到2025年的65万亩，增长15%。规模以上工业企业由2024年的120家增加到2025年的150家，增长25%。

全年办结群众诉求12600件，其中住建类5800件、交通类4800件、教育类1900件。推出四项举措：预约办、上门办、帮代办。平均等候时间由40分钟压缩到15分钟。

城镇调查失业率由2024年的5.6%下降到2025年的5.2%，下降0.4%。

初步核算，2025年全县一般公共预算收入16.8亿元，各项工作按计划推进。
`;

/** What is wrong with it: a figure of each finding, and what the arithmetic puts there, where it gives one value. */
export const planted = [
  { figure: '15%', instead: '25%' },
  { figure: '12600件', instead: '12500件' },
  { figure: '四项举措', instead: '三项举措' },
  { figure: '0.4%', instead: '0.4个百分点' },
  { figure: '16.8亿元', instead: null },
] as const;
