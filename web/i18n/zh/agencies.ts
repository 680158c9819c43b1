/** Words of the list of agencies. */
export const agencies = {
  title: '单位',
  lead: (agencies: string, groups: string) =>
    `${agencies} 个单位，${groups} 个统称，按规范顺序排列。方案里的简称按此对应到单位。`,
  filter: '按名称、全称、简称查找',
  name: '单位',
  fullName: '全称',
  aliases: '简称和别名',
  leads: '牵头',
  supporting: '配合',
  door: (name: string, role: string, count: string) => `${name}${role} ${count} 项，查看台账`,
  emptyTitle: '还没有单位目录',
  emptyText: '单位目录在初始化时由地区资料载入，也会在导入方案时逐个补充。',
  kinds: {
    party: '党委部门',
    government: '政府部门',
    division: '旗县市区',
    congress: '人大政协机关',
    judicial: '法院检察院',
    people: '群团组织',
    vertical: '垂直管理单位',
    institution: '企事业单位',
    other: '其他单位',
  },
} as const;
