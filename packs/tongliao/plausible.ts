import type { PlausibleLimit } from '../../core/check/plausible.ts';

const city = { jurisdiction: '1505' } as const;

/** What figures about the city of Tongliao cannot pass. */
export const tongliaoLimits: readonly PlausibleLimit[] = [
  {
    subjects: [],
    unless: ['全国', '全区', '自治区', '建筑面积', '销售面积', '播种', '亩次', '流域总面积'],
    unit: '平方公里',
    max: '60000',
    citation: '经验上限，非引文：通辽市土地总面积约 5.95 万平方公里',
    isOurs: true,
    ...city,
  },
  {
    subjects: ['常住人口', '户籍人口', '总人口'],
    unit: '万人',
    max: '400',
    citation: '第七次全国人口普查，通辽市 287 万人',
    isOurs: true,
    ...city,
  },
  {
    subjects: ['粮食总产量', '粮食产量'],
    unit: '万吨',
    max: '1500',
    citation: '经验上限，非引文：通辽市粮食产量约 900 万吨',
    isOurs: true,
    ...city,
  },
  {
    subjects: ['地区生产总值'],
    unless: ['人均', '万元', '单位'],
    unit: '亿元',
    max: '5000',
    citation: '经验上限，非引文：通辽市地区生产总值约 1600 亿元',
    isOurs: true,
    ...city,
  },
  {
    subjects: ['游客'],
    unit: '亿人次',
    max: '2',
    citation: '经验上限，非引文：通辽市全年接待游客约 2000 万人次',
    isOurs: true,
    ...city,
  },
  {
    subjects: ['旗县市区'],
    unit: '个',
    max: '9',
    citation: '本系统登记的通辽市区划：8 个旗县市区和 1 个经济技术开发区',
    isOurs: false,
    ...city,
  },
];
