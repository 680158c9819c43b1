import type { Sentences } from '../shared/problem.ts';
import type { NameUse, OrganisationProblems } from './problems.ts';

const list = (names: readonly string[], most = 5): string =>
  names.length > most ? `${names.slice(0, most).join('、')} 等` : names.join('、');

const uses: { readonly [Use in NameUse]: (holder: string) => string } = {
  name: (holder) => `已是单位“${holder}”的名称`,
  fullName: (holder) => `已是“${holder}”的全称`,
  alias: (holder) => `已是“${holder}”的别名`,
  withdrawn: (holder) => `是已撤销单位“${holder}”用过的名称`,
  group: (holder) => `已是统称“${holder}”`,
  body: (holder) => `已是议事协调机构“${holder}”的名称`,
};

const roleNames: { readonly [role: string]: string } = {
  systemAdministrator: '系统管理员',
  securityAdministrator: '安全管理员',
  auditAdministrator: '审计管理员',
};

const divisionKindNames: { readonly [kind: string]: string } = {
  district: '市辖区（02–20）',
  county: '县（21–69）',
  banner: '旗（21–69）',
  city: '县级市（81–99）',
  zone: '开发区（70–79）',
};

export const organisationWords: Sentences<OrganisationProblems> = {
  'organisation/name-held': (p) => `“${p.name}”${uses[p.use](p.holder)}，请换一个，或先从那里去掉`,
  'organisation/nothing-changed': () => '没有改动，不需要保存',
  'organisation/withdrawn': (p) => `“${p.name}”已经撤销，不能再改`,
  'organisation/of-the-city': (p) => `“${p.name}”列在全市名录里，由市委改革办维护；旗县改革办只维护本旗县的部门`,
  'organisation/outside-division': (p) => `只能把单位放在${p.division}之内`,
  'organisation/circle': (p) => `“${p.above}”本身就在“${p.name}”之下，不能作它的上级`,
  'organisation/has-parts': (p) => `“${p.name}”下面还有${list(p.parts)}，请先调整它们的上级`,
  'agency/leads-measures': (p) =>
    `“${p.name}”还牵头 ${p.count} 项举措：${p.measures.map(({ number, title }) => `${number}“${title}”`).join('、')}${
      p.count > p.measures.length ? ' 等' : ''
    }。请先改由其他单位牵头，或办理机构合并`,
  'agency/holds-tasks': (p) => `“${p.name}”还承担 ${p.count} 项没有办结的任务：${list(p.tasks)}。请先调整承担单位`,
  'agency/office-of-body': (p) => `${list(p.bodies)}的办公室设在“${p.name}”，请先改设`,
  'agency/merge-into-itself': (p) => `“${p.name}”不能并入自己，请另选一个单位`,
  'group/no-member': (p) => `统称“${p.name}”至少要有一个成员单位`,
  'group/member-repeated': (p) => `“${p.name}”在成员里出现了两次`,
  'division/code-malformed': (p) => `“${p.code}”不是县级行政区划代码：应为 6 位数字，后两位不为 00`,
  'division/code-elsewhere': (p) => `代码 ${p.code} 不在本地区：应以 ${p.prefix} 开头`,
  'division/code-of-another-kind': (p) => `代码 ${p.code} 的后两位与类别不符：应为${divisionKindNames[p.kind] ?? p.kind}`,
  'division/code-held': (p) => `代码 ${p.code} 已是“${p.holder}”的代码`,
  'post/title-held': (p) => `${p.agency}已有岗位“${p.title}”`,
  'post/held': (p) => `${list(p.people)}现任“${p.title}”，请先办理离任`,
  'post/seated': (p) => `“${p.title}”还是${list(p.bodies)}的组成人员，请先从那里去掉`,
  'body/two-chairs': (p) => `“${p.name}”同一时间只能有一名主任（组长）`,
  'body/seat-repeated': (p) => `“${p.name}”在组成人员里出现了两次`,
  'body/seat-of-nobody': () => '组成人员须是一个岗位或一个单位，不能为空，也不能两者都填',
  'body/days-reversed': (p) => `结束日期 ${p.endsOn} 早于开始日期 ${p.startsOn}`,
  'appointment/own': () => '不能调整自己的任职，请由另一名安全管理员办理',
  'appointment/over': (p) => `“${p.title}”的任职已经结束`,
  'appointment/days-reversed': (p) => `离任日期 ${p.endsOn} 早于到任日期 ${p.startsOn}`,
  'appointment/successor-is-the-same': () => '接手的须是另一个任职',
  'appointment/successor-not-in-office': (p) => `接手的任职“${p.title}”在 ${p.day} 不在任`,
  'appointment/post-held': (p) => `“${p.title}”现由${p.person}担任，请先办理离任`,
  'appointment/not-yours': () => '这不是您本人当前的任职，请刷新页面后重新选择',
  'grant/administrators-exclude': (p) =>
    `${roleNames[p.wanted] ?? '业务角色'}与${roleNames[p.held] ?? '业务角色'}不能由同一个人担任：三种管理员互斥，也不兼任业务角色`,
  'grant/held-already': () => '这个任职已有同样的授权',
  'grant/own': () => '不能给自己授权或收回自己的授权，请由另一名安全管理员办理',
  'grant/withdrawn': () => '这项授权已经收回',
  'grant/not-in-office': (p) => `“${p.title}”的任职已经结束，不能授权`,
  'organisation/file-problems': (p) => `有 ${p.errors} 处填写不对，没有导入；请改好后重新导入`,
  'organisation/no-sheet': (p) => `文件里没有找到可导入的工作表，应有其中之一：${p.sheets.join('、')}`,
  'organisation/column-missing': (p) => `缺少“${p.column}”列，请补上后再导入`,
  'organisation/cell-empty': (p) => `“${p.column}”为空，请填写`,
  'organisation/value-unknown': (p) => `“${p.column}”填的“${p.raw}”不认识，应为：${p.allowed.join('、')}`,
  'organisation/unknown-name': (p) => `“${p.column}”填的“${p.raw}”不在名录里，请先登记，或改成名录里的写法`,
  'organisation/unknown-identifier': (p) => `标识“${p.raw}”不是这里导出的，新增的行请把标识留空`,
  'organisation/row-repeated': (p) => `“${p.name}”与 ${p.first} 重复，请只留一行`,
  'organisation/day-unreadable': (p) => `“${p.raw}”不是日期，请写成 2026-03-05`,
  'organisation/number-unreadable': (p) => `“${p.raw}”不是顺序号，请填 1、2、3`,
};
