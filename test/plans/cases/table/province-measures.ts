import { buildDocx } from '../../../documents/docx-builder.ts';
import { documentOf } from '../../../documents/reading.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A Word document whose body names measures in brackets and whose attachment is a table of its own with other measures. */
const read = async () =>
  documentOf(
    buildDocx({
      blocks: [
        { text: '宁湖省人民政府办公厅关于印发宁湖省促进服务消费若干措施的通知', align: 'center' },
        { text: '宁政办发〔2026〕21号', align: 'center' },
        '各市、县（市、区）人民政府，省政府各厅委、各直属机构：',
        '《宁湖省促进服务消费若干措施》已经省政府同意，现印发给你们，请认真贯彻执行。',
        { text: '宁湖省人民政府办公厅', align: 'right' },
        { text: '2026年5月6日', align: 'right' },
        { text: '宁湖省促进服务消费若干措施', align: 'center' },
        '一、挖掘基础型消费潜力',
        '（一）提升餐饮服务品质。支持地方发展特色餐饮，培育“宁湖味道”示范店100家以上。（省商务厅、文化和旅游厅、市场监管局，各市、县（市、区）人民政府按职责分工负责。以下均需各市、县（市、区）人民政府落实，不再列出）',
        '（二）规范住宿服务。鼓励乡村酒店、客栈民宿服务品质升级。（省文化和旅游厅牵头，省公安厅、农业农村厅、消防救援局按职责分工负责）',
        '二、激发改善型消费活力',
        '（三）丰富文化娱乐消费。举办演出活动不少于500场，年底前推出夜间文旅消费集聚区20个。（省委宣传部、省文化和旅游厅、省广电局、省电影局按职责分工负责）',
        '（四）扩大体育消费。省级体育消费试点城市达到5个，全年新增健身场地100万平方米左右。（省体育局牵头，省教育厅，省自然资源厅等部门按职责分工负责，2026年底前）',
        '三、保障措施',
        '（五）加大金融支持。引导金融机构优化信贷产品，服务消费贷款增速高于各项贷款平均增速。（中国人民银行宁湖省分行、国家金融监督管理总局宁湖监管局、宁湖证监局按职责分工负责）',
        '（六）健全统计监测。按月发布服务零售额。（省统计局，国家统计局宁湖调查总队）',
      ],
    }),
    '若干措施.docx',
  );

export const provinceMeasures: PlanCase = {
  name: 'a province’s measures with branches of the centre',
  read,
  title: '宁湖省人民政府办公厅关于印发宁湖省促进服务消费若干措施的通知',
  issuedAs: '2026-05-06',
  documentNumber: '宁政办发〔2026〕21号',
  measures: [
    {
      no: '（一）',
      clause: '一（一）',
      field: '挖掘基础型消费潜力',
      title: '提升餐饮服务品质',
      lead: ['省商务厅', '省文化和旅游厅', '省市场监管局', '各市、县（市、区）人民政府'],
      deadline: 'none',
      targets: ['at-least 100 家'],
    },
    {
      no: '（二）',
      clause: '一（二）',
      field: '挖掘基础型消费潜力',
      lead: ['省文化和旅游厅'],
      supporting: ['省公安厅', '省农业农村厅', '省消防救援局'],
      deadline: 'none',
    },
    {
      no: '（三）',
      clause: '二（三）',
      field: '激发改善型消费活力',
      lead: ['省委宣传部', '省文化和旅游厅', '省广电局', '省电影局'],
      deadline: '2026-12-31',
      targets: ['at-least 500 场', 'equal 20 个'],
    },
    {
      no: '（四）',
      clause: '二（四）',
      field: '激发改善型消费活力',
      lead: ['省体育局'],
      supporting: ['省教育厅', '省自然资源厅'],
      deadline: '2026-12-31',
      targets: ['equal 5 个', 'about 100 万平方米'],
    },
    {
      no: '（五）',
      clause: '三（五）',
      field: '保障措施',
      lead: ['中国人民银行宁湖省分行', '国家金融监督管理总局宁湖监管局', '宁湖证监局'],
      deadline: 'none',
    },
    {
      no: '（六）',
      clause: '三（六）',
      field: '保障措施',
      title: '健全统计监测',
      lead: ['省统计局', '国家统计局宁湖调查总队'],
      deadline: 'every month',
    },
  ],
  problems: [
    'plan/joint-lead-undecided （一）',
    'plan/deadline-missing （一）',
    'plan/deadline-missing （二）',
    'plan/joint-lead-undecided （三）',
    'plan/joint-lead-undecided （五）',
    'plan/deadline-missing （五）',
    'plan/joint-lead-undecided （六）',
  ],
};
