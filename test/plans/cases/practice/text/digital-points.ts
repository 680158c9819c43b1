import { buildDocx } from '../../../../documents/docx-builder.ts';
import { documentOf } from '../../../../documents/reading.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

/** An autonomous region's points on digital government in Word: automatic numbers, duties on a line below each measure in brackets, run-in titles in bold. */
const measure = (title: string, body: string, duty: string) => [
  { runs: [{ text: title, bold: true }, body], number: { level: 1 } },
  { text: duty },
];
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '北原自治区2026年数字政府建设工作要点', align: 'center' },
        { text: '2026年，全区数字政府建设坚持以数据赋能为牵引，现提出以下工作要点。' },
        { text: '夯实数字底座', number: { level: 0 } },
        ...measure(
          '推进算力基础设施一体化。',
          '统筹全区政务云资源，政务云平均资源利用率达到65%以上。',
          '（自治区数据局牵头，党委网信办、发展改革委、通信管理局配合，12月底前完成）',
        ),
        ...measure(
          '建设一体化数据平台。',
          '8月底前完成人口、法人等基础库升级，归集数据不少于300亿条。',
          '（自治区数据局、公安厅、市场监管局按职责分工负责）',
        ),
        ...measure(
          '提升电子政务外网能力。',
          '推动盟市、旗县IPv6改造率达到100%。',
          '（自治区党委办公厅、政府办公厅，各盟行政公署、市人民政府）',
        ),
        { text: '优化政务服务', number: { level: 0 } },
        ...measure(
          '深化“蒙速办”建设。',
          '新增“一件事”15项，上半年完成5项，年底前全部上线。',
          '（自治区政务服务局牵头，各有关部门配合，各盟市落实）',
        ),
        ...measure(
          '推行“免证办”。',
          '电子证照用证量超过6000万次。',
          '（自治区政务服务局、公安厅、人力资源社会保障厅、自然资源厅、卫生健康委、医保局等部门）',
        ),
        ...measure('完善“好差评”机制。', '差评整改率100%，按季度公布排名。', '（自治区政务服务局）'),
        { text: '强化数据赋能基层', number: { level: 0 } },
        ...measure(
          '开展基层报表精简。',
          '村级报表压减50%以上。',
          '（自治区党委社会工作部、党委农牧办、民政厅、农牧厅负责，2026年9月底前）',
        ),
        ...measure(
          '建设数字乡村试点。',
          '遴选试点苏木乡镇60个。',
          '（自治区党委网信办、农牧厅牵头；自治区工业和信息化厅、广电局、中国移动内蒙古公司参与）',
        ),
        ...measure(
          '加快公共数据授权运营。',
          '2026年6月前出台管理办法，2027年6月前形成典型场景20个。',
          '（自治区数据局、财政厅、司法厅）',
        ),
        { text: '筑牢安全防线', number: { level: 0 } },
        ...measure('落实网络安全责任。', '每年组织攻防演练不少于2次。', '（自治区党委网信办、公安厅，国家安全厅）'),
        ...measure('强化密码应用。', '', '（自治区党委办公厅（自治区国家密码管理局）牵头，自治区各部门落实）'),
        { text: '加强组织保障', number: { level: 0 } },
        { text: '各盟市、各部门要把数字政府建设摆在重要位置，主要负责同志要亲自研究部署。' },
      ],
    }),
    '工作要点.docx',
  );

export const digitalPoints: PlanCase = {
  name: 'an autonomous region’s points on digital government, numbers by Word and duties on lines of their own',
  read,
  title: '北原自治区2026年数字政府建设工作要点',
  measures: keyLines(`
# 夯实数字底座
一（一）|=||自治区数据局|自治区党委网信办 自治区发展改革委 自治区通信管理局||2026-12-31|at-least 65 %|title=推进算力基础设施一体化
一（二）|=||自治区数据局 自治区公安厅 自治区市场监管局|||2026-08-31|at-least 300 亿条
一（三）|=||自治区党委办公厅 自治区政府办公厅 各盟行政公署、市人民政府|||none|equal 100 %
# 优化政务服务
二（一）|=||自治区政务服务局|各有关部门|各盟市|2026-12-31|equal 15 项;equal 5 项
二（二）|=||自治区政务服务局 自治区公安厅 自治区人力资源社会保障厅 自治区自然资源厅 自治区卫生健康委 自治区医保局|||none|more-than 6000 万次
二（三）|=||自治区政务服务局|||every quarter|equal 100 %
# 强化数据赋能基层
三（一）|=||自治区党委社会工作部 自治区党委农牧办 自治区民政厅 自治区农牧厅|||2026-09-30|at-least 50 %
三（二）|=||自治区党委网信办 自治区农牧厅|自治区工业和信息化厅 自治区广电局 中国移动内蒙古公司||none|equal 60 个
三（三）|=||自治区数据局 自治区财政厅 自治区司法厅|||2027-06-30|equal 20 个
# 筑牢安全防线
四（一）|=||自治区党委网信办 自治区公安厅 自治区国家安全厅|||every year|at-least 2 次
四（二）|=||自治区党委办公厅（自治区国家密码管理局）||自治区各部门|none|
`),
  problems: [
    'plan/agency-unnamed 二（一）',
    'plan/agency-unnamed 四（二）',
    'plan/deadline-after-document 三（三）',
    'plan/deadline-missing 一（三）',
    'plan/deadline-missing 三（二）',
    'plan/deadline-missing 二（二）',
    'plan/deadline-missing 四（二）',
    'plan/joint-lead-undecided 一（三）',
    'plan/joint-lead-undecided 一（二）',
    'plan/joint-lead-undecided 三（一）',
    'plan/joint-lead-undecided 三（三）',
    'plan/joint-lead-undecided 三（二）',
    'plan/joint-lead-undecided 二（二）',
    'plan/joint-lead-undecided 四（一）',
  ],
};
