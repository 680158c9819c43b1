import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** Every bracket that offices write, one a measure: labels parted by commas, 等 without a noun, verbs parted by 、, times before names. */
const text = `关于印发《清州市推动高质量发展2026年工作计划》的通知

各县区人民政府，市政府各部门：

一、创新驱动
1.建设重点实验室。新建市级重点实验室8个，争创省级2到3个。（市科技局牵头，市教育局、财政局等按职责分工负责）
2.强化企业主体。高新技术企业总数力争达到600家，研发投入强度提高到2.1%左右。（责任单位：市科技局、市税务局，各县区人民政府；完成时限：2026年12月底）
3.培育人才。引进急需紧缺人才不少于1500名。（责任部门：市委组织部，配合部门：市人力资源和社会保障局、市教育局，2026年四季度）
4.推进成果转化。技术合同成交额超50亿元，增长12%以上。（市科技局牵头、市市场监管局参与，12月中旬前）
二、产业升级
5.发展数字经济。（2026年10月31日前，市工业和信息化局牵头，市数据局、市通信管理办公室配合）
6.推动技术改造。实施技改项目100项以上，完成投资80亿元。（市工业和信息化局、各县区人民政府负责；2026年上半年启动，2027年底前完成）
7.做强文旅。接待游客突破2000万人次，打造精品线路5—8条。（市文化广电和旅游局（市文物局）、市商务局，国庆节前）
8.优化物流。单位物流成本下降3个百分点。（由市交通运输局负责，邮政、铁路等部门配合，即日起至2026年12月31日）
三、民生改善
9.稳定就业。城镇调查失业率控制在5.5%以内。（市人力资源和社会保障局负总责，市级有关部门及各县区人民政府抓好落实，全年）
10.优化医疗服务。每千人口执业医师数达到3.4人，二级以上医院检查结果互认比例不低于90%。（市卫生健康委、市中医药管理局牵头负责，市医保局、市药监局配合做好相关工作；“十五五”期间）
11.整治环境。PM2.5平均浓度降至35微克/立方米以下，优良水体比例分别达到85%和90%。（市生态环境局牵头，市水利局、城市管理局、公安局、气象局，各县区人民政府按职责分工负责，长期）
12.防范风险。（市委政法委、市委金融办、市法院、市检察院、市公安局按照职责分工负责）
`;

export const manyBrackets: PlanCase = {
  name: 'brackets of every make',
  read: async () => readPasted(text),
  title: '关于印发《清州市推动高质量发展2026年工作计划》的通知',
  measures: [
    {
      no: '1',
      clause: '一1',
      field: '创新驱动',
      lead: ['市科技局'],
      supporting: ['市教育局', '市财政局'],
      deadline: 'none',
      targets: ['equal 8 个', 'between 2—3 个'],
    },
    {
      no: '2',
      clause: '一2',
      field: '创新驱动',
      lead: ['市科技局', '市税务局', '各县区人民政府'],
      deadline: '2026-12-31',
      targets: ['equal 600 家', 'about 2.1 %'],
    },
    {
      no: '3',
      clause: '一3',
      field: '创新驱动',
      lead: ['市委组织部'],
      supporting: ['市人力资源和社会保障局', '市教育局'],
      deadline: '2026-12-31',
      targets: ['at-least 1500 名'],
    },
    {
      no: '4',
      clause: '一4',
      field: '创新驱动',
      lead: ['市科技局'],
      supporting: ['市市场监管局'],
      deadline: '2026-12-20',
      targets: ['more-than 50 亿元', 'at-least 12 %'],
    },
    {
      no: '5',
      clause: '二5',
      field: '产业升级',
      title: '发展数字经济',
      lead: ['市工业和信息化局'],
      supporting: ['市数据局', '市通信管理办公室'],
      deadline: '2026-10-31',
    },
    {
      no: '6',
      clause: '二6',
      field: '产业升级',
      lead: ['市工业和信息化局', '各县区人民政府'],
      deadline: '2027-12-31',
      targets: ['at-least 100 项', 'equal 80 亿元'],
    },
    {
      no: '7',
      clause: '二7',
      field: '产业升级',
      lead: ['市文化广电和旅游局（市文物局）', '市商务局'],
      deadline: '2026-09-30',
      targets: ['more-than 2000 万人次', 'between 5—8 条'],
    },
    {
      no: '8',
      clause: '二8',
      field: '产业升级',
      lead: ['市交通运输局'],
      supporting: ['邮政', '铁路'],
      deadline: '2026-12-31',
      targets: ['equal 3 个百分点'],
    },
    {
      no: '9',
      clause: '三9',
      field: '民生改善',
      lead: ['市人力资源和社会保障局'],
      implementing: ['市级有关部门', '各县区人民政府'],
      deadline: '2026-01-01..2026-12-31',
      targets: ['at-most 5.5 %'],
    },
    {
      no: '10',
      clause: '三10',
      field: '民生改善',
      lead: ['市卫生健康委', '市中医药管理局'],
      supporting: ['市医保局', '市药监局'],
      deadline: '2026-01-01..2030-12-31',
      targets: ['equal 3.4 人', 'at-least 90 %'],
    },
    {
      no: '11',
      clause: '三11',
      field: '民生改善',
      lead: ['市生态环境局'],
      supporting: ['市水利局', '市城市管理局', '市公安局', '市气象局', '各县区人民政府'],
      deadline: 'standing',
      targets: ['at-most 35 微克/立方米', 'equal 85 %', 'equal 90 %'],
    },
    {
      no: '12',
      clause: '三12',
      field: '民生改善',
      title: '防范风险',
      lead: ['市委政法委', '市委金融办', '市法院', '市检察院', '市公安局'],
      deadline: 'none',
    },
  ],
  problems: [
    'plan/deadline-missing 1',
    'plan/joint-lead-undecided 2',
    'plan/joint-lead-undecided 6',
    'plan/deadline-after-document 6',
    'plan/joint-lead-undecided 7',
    'plan/agency-unknown 8',
    'plan/agency-unknown 8',
    'plan/agency-unnamed 9',
    'plan/joint-lead-undecided 10',
    'plan/deadline-after-document 10',
    'plan/joint-lead-undecided 12',
    'plan/deadline-missing 12',
  ],
};
