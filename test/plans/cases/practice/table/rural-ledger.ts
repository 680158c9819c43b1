import { buildDocx } from '../../../../documents/docx-builder.ts';
import { documentOf } from '../../../../documents/reading.ts';
import { keyLines } from '../../../key-lines.ts';
import type { PlanCase } from '../../../plan-case.ts';

const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '中共秀川区委办公室文件', align: 'center' },
        { text: '秀办发〔2026〕9号', align: 'center' },
        { text: '秀川区2026年农村综合改革重点任务台账', align: 'center' },
        {
          table: [
            [
              { text: '改革\n领域', rows: 2 },
              { text: '重点改革任务', rows: 2 },
              { text: '责任体系', columns: 3 },
              { text: '时限', rows: 2 },
              { text: '标志性成果', rows: 2 },
            ],
            ['责任区领导', '牵头单位', '参与单位'],
            [
              { text: '农村产权', rows: 2 },
              '1.全面开展农村集体资产清查，清查率100%。',
              '韩 冰',
              '区农业农村局',
              '区财政局、审计局，各镇（街道）',
              '2026.09',
              '清查报告',
            ],
            [
              '2.健全农村产权流转交易体系，年交易额突破2亿元。',
              '韩 冰',
              '区农业农村局、区公共资源交易中心',
              '区自然资源局、区金融发展中心',
              '12月',
              '交易平台',
            ],
            [
              { text: '经营体制', rows: 2 },
              '3.发展家庭农场和合作社，新增区级以上示范社18家。',
              '吴 芳',
              '区农业农村局',
              '区供销社、区市场监管局',
              '11月底前',
              '认定文件',
            ],
            ['4.推广农业社会化服务，服务面积15万亩次。', '吴 芳', '区农业农村局', '各镇人民政府、街道办事处', '全年推进', '—'],
          ],
        },
        {
          table: [
            [
              { text: '改革\n领域', rows: 2 },
              { text: '重点改革任务', rows: 2 },
              { text: '责任体系', columns: 3 },
              { text: '时限', rows: 2 },
              { text: '标志性成果', rows: 2 },
            ],
            ['责任区领导', '牵头单位', '参与单位'],
            [
              '经营体制',
              '5.完善“农业保险+信贷”机制，参保率达到80%以上。',
              '韩 冰',
              '区财政局',
              '区农业农村局、人保财险秀川支公司、农商银行',
              '按季推进',
              '政策文件',
            ],
            [
              '乡村治理',
              '6.推行“积分制”“清单制”，覆盖全部行政村。',
              '杜 鹃',
              '区委社会工作部',
              '区委组织部、宣传部、区民政局',
              '2026年6月—12月',
              '经验材料',
            ],
          ],
        },
        { text: '（此件发至各镇、街道）' },
      ],
    }),
    '台账.docx',
  );
export const ruralLedger: PlanCase = {
  name: 'a district’s ledger cut by a page, a field going on behind the repeated header',
  read,
  title: '秀川区2026年农村综合改革重点任务台账',
  documentNumber: '秀办发〔2026〕9号',
  problems: ['plan/joint-lead-undecided 2'],
  measures: keyLines(`
# 农村产权
1|=||区农业农村局|区财政局 区审计局 各镇（街道）||2026-09-30|equal 100 %|sponsor=韩冰|outcome=清查报告
2|=||区农业农村局 区公共资源交易中心|区自然资源局 区金融发展中心||2026-12-31|more-than 2 亿元|sponsor=韩冰|outcome=交易平台
# 经营体制
3|=||区农业农村局|区供销社 区市场监管局||2026-11-30|equal 18 家|sponsor=吴芳|outcome=认定文件
4|=||区农业农村局|各镇人民政府 街道办事处||2026-01-01..2026-12-31|equal 15 万亩次|sponsor=吴芳
5|=||区财政局|区农业农村局 人保财险秀川支公司 农商银行||every quarter|at-least 80 %|sponsor=韩冰|outcome=政策文件
# 乡村治理
6|=||区委社会工作部|区委组织部 区委宣传部 区民政局||2026-06-01..2026-12-31||sponsor=杜鹃|outcome=经验材料
`),
};
