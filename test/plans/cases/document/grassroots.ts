import { readPasted } from '../../../../documents/read.ts';
import type { PlanCase } from '../../plan-case.ts';

/** A Party committee's document: notice, then the plan itself; full-width digits, three levels, black brackets, far ends. */
const text = `中共临河市委办公室文件
临办发〔２０２６〕１２号

中共临河市委办公室　临河市人民政府办公室
关于印发《临河市深化基层治理改革实施方案
（2026—2027年）》的通知

各县（区）党委、人民政府，市直各部门：
　　《临河市深化基层治理改革实施方案（2026—2027年）》已经市委、市政府同意，现印发给你们，请结合实际认真贯彻落实。

　　一、总体要求
　　坚持党建引领，到2027年，基层治理效能明显提升，群众满意度保持在95%以上。

　　二、健全组织体系
　　（一）优化村级组织设置
　　１．规范“一肩挑”运行。修订村级小微权力清单，村级事项流程图上墙率达到１００％。【市委组织部牵头，市委社会工作部、民政局、农业农村局配合，各县（区）党委组织实施；完成时限：２０２６年９月底前】
　　２．推动社区工作者职业化。建立“三岗十八级”薪酬体系，持证率超过70%。【市委社会工作部、市民政局牵头，市人力资源和社会保障局、财政局按职责分工负责；完成时限：2027年6月】
　　（二）提升网格治理能力
　　３．整合基层网格。每个网格配备专职网格员1名以上，全市调整优化网格不超过2600个。【市委政法委（市社会治安综合治理中心）牵头，市公安局、市应急管理局、市消防救援支队参与；完成时限：2026年年底前】
　　４．推行“吹哨报到”。健全响应、处置、评价闭环机制，诉求响应时间压缩至2小时以内。【各县（区）人民政府、市数据局；长期坚持】

　　三、做实减负增效
　　（三）整治形式主义
　　５．清理挂牌和证明事项。取消证明事项不少于30项。【市委办公室、市政府办公室牵头，市级各有关部门配合；完成时限：2026年上半年】
　　６．严控督查检查考核。市级督查检查考核事项总数同比下降20%以上。【市委督查室、市政府督查室按职责分工负责，每年一季度】
　　７．编制镇（街道）履职事项清单。【市委编办牵头；完成时限：“十五五”末】

　　四、保障措施
　　（一）加强组织领导。各级党委要把基层治理摆在突出位置。
　　（二）强化督促落实。市委社会工作部要定期调度。

中共临河市委办公室
2026年3月18日
`;

export const grassroots: PlanCase = {
  name: 'a Party committee’s document with black brackets and an end beyond its title',
  read: async () => readPasted(text),
  title: '中共临河市委办公室　临河市人民政府办公室关于印发《临河市深化基层治理改革实施方案（2026—2027年）》的通知',
  issuedAs: '2026-03-18',
  documentNumber: '临办发〔2026〕12号',
  measures: [
    {
      no: '1',
      clause: '二（一）1',
      field: '健全组织体系',
      title: '规范“一肩挑”运行',
      lead: ['市委组织部'],
      supporting: ['市委社会工作部', '市民政局', '市农业农村局'],
      implementing: ['各县（区）党委'],
      deadline: '2026-09-30',
      targets: ['equal 100 %'],
    },
    {
      no: '2',
      clause: '二（一）2',
      field: '健全组织体系',
      lead: ['市委社会工作部', '市民政局'],
      supporting: ['市人力资源和社会保障局', '市财政局'],
      deadline: '2027-06-30',
      targets: ['more-than 70 %'],
    },
    {
      no: '3',
      clause: '二（二）3',
      field: '健全组织体系',
      lead: ['市委政法委（市社会治安综合治理中心）'],
      supporting: ['市公安局', '市应急管理局', '市消防救援支队'],
      deadline: '2026-12-31',
      targets: ['at-least 1 名', 'at-most 2600 个'],
    },
    {
      no: '4',
      clause: '二（二）4',
      field: '健全组织体系',
      title: '推行“吹哨报到”',
      lead: ['各县（区）人民政府', '市数据局'],
      deadline: 'standing',
      targets: ['at-most 2 小时'],
    },
    {
      no: '5',
      clause: '三（三）5',
      field: '做实减负增效',
      lead: ['市委办公室', '市政府办公室'],
      supporting: ['市级各有关部门'],
      deadline: '2026-06-30',
      targets: ['at-least 30 项'],
    },
    {
      no: '6',
      clause: '三（三）6',
      field: '做实减负增效',
      lead: ['市委督查室', '市政府督查室'],
      deadline: 'every year',
      targets: ['at-least 20 %'],
    },
    {
      no: '7',
      clause: '三（三）7',
      field: '做实减负增效',
      title: '编制镇（街道）履职事项清单',
      lead: ['市委编办'],
      deadline: '2030-12-31',
    },
  ],
  problems: [
    'plan/joint-lead-undecided 2',
    'plan/joint-lead-undecided 4',
    'plan/joint-lead-undecided 5',
    'plan/agency-unnamed 5',
    'plan/joint-lead-undecided 6',
    'plan/deadline-after-document 7',
  ],
};
