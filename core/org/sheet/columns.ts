import type { AgencyKind, BodyKind, SeatRole } from '../organisation.ts';

/** The sheets of the workbook with their columns, in order. Those with `identifier` may rename what they name. */
export const sheets = {
  agencies: {
    name: '单位',
    columns: ['序号', '单位', '全称', '类别', '上级单位', '旗县市区', '标识'],
    required: ['单位', '类别'],
    widths: [8, 26, 40, 14, 24, 18, 40],
  },
  aliases: { name: '别名', columns: ['单位', '别名'], required: ['单位', '别名'], widths: [26, 40] },
  groups: { name: '分组', columns: ['统称', '序号', '单位'], required: ['统称', '单位'], widths: [36, 8, 26] },
  bodies: {
    name: '议事协调机构',
    columns: ['序号', '机构', '类别', '上级机构', '办公室设在', '标识'],
    required: ['机构', '类别'],
    widths: [8, 40, 14, 36, 24, 40],
  },
  seats: {
    name: '成员',
    columns: ['机构', '职责', '单位', '岗位', '开始日期', '结束日期'],
    required: ['机构', '职责'],
    widths: [40, 20, 26, 26, 14, 14],
  },
  posts: { name: '岗位', columns: ['单位', '岗位', '排序', '标识'], required: ['岗位'], widths: [26, 30, 8, 40] },
} as const satisfies {
  readonly [sheet: string]: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly required: readonly string[];
    readonly widths: readonly number[];
  };
};
export type SheetKey = keyof typeof sheets;
export const sheetKeys = Object.keys(sheets) as SheetKey[];

export const agencyKindWords: { readonly [Kind in AgencyKind]: string } = {
  party: '党委部门',
  congress: '人大政协机关',
  government: '政府部门',
  judicial: '法院检察院',
  people: '群团组织',
  institution: '企事业单位',
  vertical: '垂直管理单位',
  division: '旗县市区',
  other: '其他单位',
};

export const bodyKindWords: { readonly [Kind in BodyKind]: string } = {
  commission: '委员会',
  leadingGroup: '领导小组',
  specialGroup: '专项小组',
  jointMeeting: '联席会议',
  headquarters: '指挥部',
};

/** 主任 of a commission is 组长 of a group: both words are read, the first is printed. */
export const seatRoleWords: { readonly [R in SeatRole]: readonly [printed: string, ...read: string[]] } = {
  chair: ['主任（组长）', '主任', '组长', '召集人', '总指挥'],
  deputyChair: ['副主任（副组长）', '副主任', '副组长', '副召集人', '副总指挥'],
  member: ['成员', '委员'],
};
