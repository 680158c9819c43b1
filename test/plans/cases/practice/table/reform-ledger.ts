import { readPasted } from '../../../../../documents/read.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** A ledger of reforms with a column for progress, cells that say 同上 and 〃, and people beside agencies. */
const rows = [
  ['序号', '改革事项', '主要内容', '责任领导', '牵头单位', '责任单位', '完成时限', '进展'],
  [
    '1',
    '深化医药卫生体制改革',
    '推进公立医院薪酬制度改革，人员支出占比达到45%以上。',
    '周建平',
    '市卫生健康委',
    '市人力资源社会保障局、财政局',
    '2026年9月底前',
    '方案已起草，预计2026年5月提交审议',
  ],
  ['2', '深化医药卫生体制改革', '完善药品集中采购机制，集采药品不少于500种。', '同上', '市医保局', '同上', '同上', '正常推进'],
  ['3', '教育综合改革', '推进义务教育集团化办学，组建教育集团18个。', '王慧', '市教育局', '各旗县市区人民政府', '2026年8月', ''],
  [
    '4',
    '教育综合改革',
    '深化新时代教师队伍建设，“县管校聘”实现全覆盖。',
    '〃',
    '〃',
    '市委编办、市人力资源社会保障局',
    '〃',
    '已完成',
  ],
  ['5', '教育综合改革', '健全职业教育产教融合机制。', '〃', '〃', '〃', '年底前', ''],
  [
    '6',
    '生态文明体制改革',
    '落实“三北”工程部门联动机制，每月调度一次。',
    '陈志强',
    '市林草局',
    '市自然资源局、水务局、农牧局',
    '持续推进',
    '',
  ],
  ['7', '生态文明体制改革', '推进水权水价综合改革，配套计量设施1200处。', '陈志强', '市水务局', '责任单位同上', '春节前', ''],
  [
    '8',
    '国资国企改革',
    '推动市属国有企业战略性重组，市属一级企业压减至8户以内。',
    '刘洋',
    '市国资委',
    '市财政局、司法局，各市属国有企业',
    '2026年上半年',
    '',
  ],
  [
    '9',
    '国资国企改革',
    '完善国有企业领导人员任期制和契约化管理。',
    '同上',
    '市委组织部、市国资委',
    '市人力资源社会保障局',
    '2026年6月30日',
    '拟提前完成',
  ],
  ['10', '民主法制改革', '健全行政复议与行政诉讼衔接机制。', '赵鹏', '市司法局', '各有关部门', '两会前', ''],
  [
    '11',
    '社会治理改革',
    '推进矛盾纠纷化解“最多跑一地”。',
    '赵鹏',
    '市委政法委',
    '市委社会工作部、信访局、法院，公安局',
    '常态化推进',
    '',
  ],
];
const text = ['蒙河市2026年重点改革任务台账', ...rows.map((row) => row.join('\t'))].join('\n');

export const reformLedger: PlanCase = {
  name: 'a ledger of reforms whose cells say “as above”',
  read: async () => readPasted(text),
  title: '蒙河市2026年重点改革任务台账',
  measures: keyLines(`
# 深化医药卫生体制改革
1|=||市卫生健康委|市人力资源社会保障局 市财政局||2026-09-30|at-least 45 %|responsibleLeader=周建平
2|=||市医保局|市人力资源社会保障局 市财政局||2026-09-30|at-least 500 种|responsibleLeader=周建平
# 教育综合改革
3|=||市教育局|各旗县市区人民政府||2026-08-31|equal 18 个|responsibleLeader=王慧
4|=||市教育局|市委编办 市人力资源社会保障局||2026-08-31||responsibleLeader=王慧
5|=||市教育局|市委编办 市人力资源社会保障局||2026-12-31||responsibleLeader=王慧
# 生态文明体制改革
6|=||市林草局|市自然资源局 市水务局 市农牧局||standing||responsibleLeader=陈志强
7|=||市水务局|市自然资源局 市水务局 市农牧局||none|equal 1200 处|responsibleLeader=陈志强
# 国资国企改革
8|=||市国资委|市财政局 市司法局 各市属国有企业||2026-06-30|at-most 8 户|responsibleLeader=刘洋
9|=||市委组织部 市国资委|市人力资源社会保障局||2026-06-30||responsibleLeader=刘洋
# 民主法制改革
10|=||市司法局|各有关部门||none||responsibleLeader=赵鹏
# 社会治理改革
11|=||市委政法委|市委社会工作部 市信访局 市法院 市公安局||standing||responsibleLeader=赵鹏
`),
  problems: [
    'plan/agency-unnamed 10',
    'plan/agency-unnamed 8',
    'plan/deadline-unreadable 10',
    'plan/deadline-unreadable 7',
    'plan/joint-lead-undecided 9',
    'plan/lead-also-supporting 7',
  ],
};
