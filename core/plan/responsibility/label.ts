/**
 * What a column header or a label before a colon announces. `responsible` is the bare 责任单位, which leads unless a 牵头单位 stands
 * beside it; `task` is the wording of the measure, `name` its short name, `goal` what is to be reached.
 */
export type LabelKind =
  | 'number'
  | 'field'
  | 'direction'
  | 'name'
  | 'task'
  | 'goal'
  | 'lead'
  | 'responsible'
  | 'supporting'
  | 'implementing'
  | 'deadline'
  | 'begin'
  | 'sponsor'
  | 'responsibleLeader'
  | 'responsiblePerson'
  | 'liaison'
  | 'outcome'
  | 'ignored';

const body = '(?:单位|部门|地区|机构|处室|科室|股室|方|地方)';

/** Tried in order: the first that matches the whole label decides. */
const vocabulary: readonly (readonly [LabelKind, RegExp])[] = [
  ['number', /^(?:序号|编号|项号|号|任务编号|任务序号|事项编号|举措编号|项目编号|总序号|NO\.?|No\.?|no\.?|序)$/],
  [
    'ignored',
    /^(?:备注|说明|注|依据|文件依据|政策依据|任务来源|来源|事项来源|出处|进展情况|工作进展|目前进展|进度|完成情况|进展|推进情况|落实情况|存在问题|问题|下一步(?:工作|打算|计划|安排)?|下步(?:工作|打算)?|联系电话|电话|联系方式|手机|状态|完成比例|是否完成|进度状态|红黄绿灯|对应条款|条款|附件|填报人|填报单位|填报时间|审核人|级别|优先级|分值|权重|考核方式|督办单位|督导单位|督查单位|年度|所属年度|投资(?:额|规模)?|总投资|资金来源|建设地点)$/,
  ],
  [
    'sponsor',
    /^(?:市级|省级|区级|县级|旗级|自治区级|市|县|区|旗)?(?:牵头|领衔|包联|包保|挂帅|联系|总牵头|分管|挂牌|责任)?(?:市|省|县|区|旗)(?:级)?(?:委)?(?:牵头|领衔|包联|包保|分管|责任|联系)?领导(?:同志)?$/,
  ],
  [
    'sponsor',
    /^(?:牵头|领衔|包联|包保|挂帅|总牵头|领题|挂牌)(?:市级|省级|县级)?(?:领导|负责人|负责同志|委员|同志)(?:同志)?$|^(?:领衔人|牵头人|牵头委员|领衔委员|总召集人|召集人)$/,
  ],
  [
    'responsibleLeader',
    /^(?:责任|分管|主管|主要|单位|部门)(?:单位|部门)?(?:责任|分管)?(?:领导|负责同志|负责人)(?:同志)?$|^(?:分管负责人|分管领导)$/,
  ],
  [
    'responsiblePerson',
    /^(?:(?:单位|部门|具体|直接|第一|工作|任务|项目|主要)?责任人(?:员)?|具体负责人|负责人|负责同志|承办人|经办人|具体责任人|主办人|具体承办人)$/,
  ],
  ['liaison', /^(?:联络员|联系人|联络人|工作联络员|联系人员)$/],
  ['begin', /^(?:开始|启动|起始|开工)(?:时间|日期|年月|时限)$/],
  [
    'deadline',
    /^(?:计划|预计|要求|规定|任务|工作|拟|应|年度|最终|整改|落实|推进|试点|建设|改革|项目)?(?:完成|办结|时间|办理|结束|截止|交付|销号|整改|落实|推进|实施|进度|工作|截至|达标)?(?:时限|期限|时间|节点|时间节点|时间要求|时限要求|日期|时间安排|进度要求|进度安排|时间进度|时间表|时序|年限|周期)(?:要求|安排|节点)?$|^(?:起止时间|实施期限|何时完成|时间|完成时间节点|工作进度|时间进度安排|时限)$/,
  ],
  [
    'outcome',
    /^(?:预期|工作|改革|标志性|主要|任务|最终|年度|可检验|可交付|交付|成效|阶段性|具体|形成)?(?:成果|交付物|产出)(?:形式|名称|清单|目标|要求)?$|^(?:成果形式|成果体现|完成形式|形成成果|完成标志|成效形式|制度成果|预期成效|改革成效)$/,
  ],
  [
    'implementing',
    new RegExp(
      `^(?:具体)?(?:落实|实施|推进|组织实施)(?:主体|地区|层级|属地|地方|范围|区域)$|^(?:属地|地方)(?:责任)?(?:单位|主体|落实)?$|^(?:组织实施|具体落实|具体实施)${body}?$|^(?:实施主体|落实主体|责任地区|落实旗县|责任旗县市区|实施地区|落实属地)$`,
    ),
  ],
  [
    'supporting',
    new RegExp(
      `^(?:主要|市级|省级|区级)?(?:配合|协办|参与|参加|协同|协助|支持|会办|协作|配合责任|责任配合|配合落实|协同配合|协调配合|协同推进|联办|共同配合)(?:责任)?${body}?$`,
    ),
  ],
  [
    'lead',
    new RegExp(
      `^(?:市级|省级|自治区级|区级|县级|旗级|市直|省直|区直|第一|主要|总)?(?:牵头|主办|主责|承办|主管|主抓|领办|总牵头|牵头责任|责任牵头|牵头负责|牵头抓总|第一责任|主要责任|牵头（责任）|牵头推进|牵头组织)(?:责任)?(?:${body}|专项小组)$|^(?:牵头|主办|承办|第一责任主体|牵头部门（单位）|牵头单位（部门）)$`,
    ),
  ],
  [
    'responsible',
    new RegExp(
      `^(?:市级|省级|区级|县级|旗级|市直|省直|主要|具体)?(?:责任|负责|落实|实施|任务|执行|分工|落实责任|责任落实|办理|工作|整改责任|整改|申报|推进)(?:（?(?:牵头|主体)）?)?${body}$|^(?:责任主体|责任分工|任务分工|职责分工|部门分工|责任部门（单位）|责任单位（部门）|责任处室|责任|分工|单位|部门|分工单位|责任单位及分工|分工部门)$`,
    ),
  ],
  [
    'field',
    /^(?:重点|改革|工作|任务|所属|涉及|主要)?(?:领域|板块|类别|类型|分类|方面|门类|大类|条线)(?:名称|分类)?$|^(?:一级任务|一级指标|所属领域|专项小组|所属专项小组|改革专项|专项名称|改革类别|任务分类|任务类别|工作类别|项目类别|改革专题|专题|重点改革领域|改革方面)$/,
  ],
  ['direction', /^(?:工作|重点|任务|改革|主攻|主要|发展|建设)?方向$|^(?:二级任务|重点方面|工作板块|子领域|二级分类)$/],
  [
    'name',
    /^(?:改革|任务|工作|事项|项目|举措|试点|课题|专项|工程|行动|活动|场景|重点任务|重点工作|改革事项|改革任务|重点改革任务|重点事项|重点项目|指标)?名称$|^(?:改革事项|重点改革事项|事项|重点事项|改革项目|改革任务|重点改革任务|重点改革|重大改革|改革课题|突破事项|(?:民生)?实事(?:项目|事项)?|民生项目|重点工作事项|工作事项|任务事项|任务名|项目)$/,
  ],
  [
    'task',
    /^(?:具体|主要|重点|改革|工作|试点|建设|项目|课题|创新|研究|目标|任务|建设|年度|重大|落实|推进|整改|实施|细化|分解|年度重点|年度主要|年度改革|三级)?(?:任务|内容|举措|措施|工作|工作内容|工作任务|任务内容|改革内容|改革举措|工作举措|工作措施|任务举措|任务措施|重点任务|主要任务|目标任务|改革措施|任务及措施|政策措施|做法)(?:（.*）)?(?:清单|及要求|和要求|要求|描述|摘要|分解)?$|^(?:目标任务|任务目标|工作要点|要点|改革要点|工作要求|重点工作|主要工作|内容|任务|举措|措施|改革举措|具体举措|任务要求|任务和举措|主要内容及要求|任务清单|落实举措|落实措施|工作任务和目标|目标及任务|政策举措)$/,
  ],
  [
    'goal',
    /^(?:工作|年度|预期|总体|主要|阶段|具体|建设|改革|量化|全年|任务|阶段性|绩效|最终|年度工作|前?[一二三四1-4]季度|[上下]半年|年底|近期|中期|远期|三年|到?\d{4}年底?|\d{4}年(?:度)?)*(?:目标|指标|目标值|效果|成效)(?:要求|任务|值)?$|^(?:完成标准|验收标准|量化指标|考核指标|工作标准|目标效果|达到效果|达成目标)$/,
  ],
];

const cache = new Map<string, LabelKind | undefined>();

/** What a label says, spaces and a remark in brackets left aside. @example labelKindOf('完 成 时 限') // 'deadline' */
export function labelKindOf(text: string): LabelKind | undefined {
  const cached = cache.get(text);
  if (cached !== undefined || cache.has(text)) return cached;
  const kind = kindOf(text);
  if (text.length <= 30) cache.set(text, kind);
  return kind;
}

function kindOf(text: string): LabelKind | undefined {
  const clean = text.replace(/[\s：:、/／*＊]/g, '');
  if (clean === '' || clean.length > 24) return undefined;
  for (const candidate of [clean, clean.replace(/（[^（）]*）/g, ''), ...clean.split(/[及和与]/).slice(0, 1)]) {
    if (candidate === '') continue;
    for (const [kind, pattern] of vocabulary) if (pattern.test(candidate)) return kind;
  }
  return undefined;
}

/** Labels that name agencies, people, time or outcome: those that may stand in running text before a colon. */
export const isResponsibilityLabel = (kind: LabelKind | undefined): boolean =>
  kind !== undefined && !['number', 'field', 'direction', 'name', 'task', 'goal', 'ignored', 'begin'].includes(kind);

export const personRoles = ['sponsor', 'responsibleLeader', 'responsiblePerson', 'liaison'] as const;
