/** A clause of the demo's upstream document, and the words by which measures of ours are found that answer it. */
type UpstreamClause = { readonly text: string; readonly answeredBy: readonly string[]; readonly gapReason?: string };

const sections: readonly (readonly [heading: string, clauses: readonly UpstreamClause[]])[] = [
  [
    '构建现代产业体制机制',
    [
      { text: '健全重点产业链推进机制。', answeredBy: ['产业链链长'] },
      { text: '推进开发区管理制度改革。', answeredBy: ['管委会+公司', '亩均效益'] },
      { text: '深化科技成果转化机制改革。', answeredBy: ['科技成果转化', '产学研'] },
      { text: '完善促进服务业发展体制机制。', answeredBy: ['提质增效行动方案', '统计监测制度'] },
    ],
  ],
  [
    '深化农村牧区改革',
    [
      { text: '稳步推进第二轮土地承包到期后延包及规模经营。', answeredBy: ['小田并大田', '承包地经营权'] },
      { text: '发展新型农村牧区集体经济。', answeredBy: ['集体经济', '集体资产'] },
      { text: '健全节水和耕地保护激励约束机制。', answeredBy: ['机井计量', '黑土地', '滴灌设施'] },
      { text: '完善常态化防止返贫机制。', answeredBy: ['防止返贫'] },
    ],
  ],
  [
    '完善能源资源管理体制',
    [
      { text: '健全新能源消纳和就近利用机制。', answeredBy: ['绿电直供', '源网荷储'] },
      { text: '推进煤电机组调节能力改革。', answeredBy: ['灵活性改造'] },
      { text: '完善矿产资源管理和矿山生态修复制度。', answeredBy: ['绿色矿山', '矿山生态修复'] },
    ],
  ],
  [
    '扩大开放和优化营商环境',
    [
      { text: '完善物流通道和口岸协作机制。', answeredBy: ['口岸协作', '铁海联运'] },
      { text: '深化政务服务效能提升改革。', answeredBy: ['高效办成一件事', '电子证照'] },
      { text: '规范涉企行政检查和执法行为。', answeredBy: ['涉企行政检查', '行政执法监督'] },
      {
        text: '探索边境旅游试验区管理办法。',
        answeredBy: [],
        gapReason: '本市不与外国接壤，不涉及边境旅游，已向自治区改革办说明',
      },
    ],
  ],
  [
    '健全生态文明制度',
    [
      { text: '完善荒漠化综合治理推进机制。', answeredBy: ['沙地综合治理', '光伏治沙'] },
      { text: '落实水资源刚性约束制度。', answeredBy: ['用水总量控制', '地下水超采'] },
      { text: '健全生态保护补偿和生态产品价值实现机制。', answeredBy: ['生态保护补偿', '生态产品价值'] },
    ],
  ],
  [
    '完善民生保障制度',
    [
      { text: '推进紧密型县域医疗卫生共同体建设。', answeredBy: ['医共体'] },
      { text: '完善义务教育优质均衡推进机制。', answeredBy: ['集团化办学', '县管校聘'] },
      { text: '健全基本养老服务和普惠托育服务体系。', answeredBy: ['养老服务', '托育服务'] },
      { text: '建立长期护理保险制度。', answeredBy: [] },
    ],
  ],
  [
    '加强社会治理和党的领导',
    [
      { text: '完善矛盾纠纷预防化解机制。', answeredBy: ['矛盾纠纷', '信访工作'] },
      { text: '深化整治形式主义为基层减负改革。', answeredBy: ['基层减负', '报表统一采集'] },
      { text: '健全改革督察和成效评估机制。', answeredBy: ['改革督察', '改革成效评估'] },
    ],
  ],
];

const numerals = ['一', '二', '三', '四', '五', '六', '七'];
const title = '关于进一步全面深化改革重点任务的意见';

/**
 * A document from above, invented like the plans: 25 clauses, of which two are answered by no measure, one of them with the reason
 * recorded. `no` is the number of the clause as the reader of plans gives it.
 */
export const demoUpstream = {
  head: {
    title: `${title}（演示用，虚构）`,
    documentNumber: '演改发〔2024〕1号',
    issuer: '自治区党委全面深化改革委员会',
    level: 'region',
    issuedOn: '2024-10-10',
  },
  text: [
    title,
    '（演示用，内容为虚构，不代表任何单位的实际工作安排）',
    ...sections.flatMap(([heading, clauses], at) => [
      `${numerals[at]}、${heading}`,
      ...clauses.map(({ text }, row) => `（${numerals[row]}）${text}`),
    ]),
  ].join('\n'),
  clauses: sections.flatMap(([, clauses], at) =>
    clauses.map((clause, row) => ({ ...clause, no: `${numerals[at]}（${numerals[row]}）` })),
  ),
} as const;
