import type { PackIndicator } from '../../pack.ts';

const years = '2021—2025年';
const now = '2025年';

export const energy: readonly PackIndicator[] = [
  {
    code: 'energy.wind-potential',
    name: '风电技术可开发空间',
    aliases: ['风电可开发规模'],
    unit: '万千瓦',
    direction: 'none',
    observations: [{ line: 71, period: now, value: '1980' }],
  },
  {
    code: 'energy.solar-potential',
    name: '光伏技术可开发空间',
    aliases: ['光伏可开发规模'],
    unit: '万千瓦',
    direction: 'none',
    observations: [{ line: 71, period: now, value: '1340' }],
  },
  {
    code: 'energy.projects',
    name: '新能源项目数',
    aliases: ['新能源项目'],
    unit: '个',
    direction: 'up',
    observations: [{ line: 73, period: years, value: '57' }],
  },
  {
    code: 'energy.added-capacity',
    name: '新能源累计新增装机',
    aliases: ['累计新增装机', '新增装机'],
    unit: '万千瓦',
    direction: 'up',
    observations: [{ line: 73, period: years, value: '820' }],
  },
  {
    code: 'energy.capacity',
    name: '新能源装机总规模',
    aliases: ['新能源装机规模', '新能源装机'],
    unit: '万千瓦',
    direction: 'up',
    observations: [{ line: 73, period: now, value: '1410' }],
  },
  {
    code: 'energy.capacity-share',
    name: '新能源装机占比',
    aliases: ['装机占比'],
    unit: '%',
    direction: 'up',
    observations: [{ line: 73, period: now, value: '60' }],
  },
  {
    code: 'energy.naiman-wind',
    name: '奈曼旗新能源基地一期风电装机',
    aliases: ['奈曼旗新能源基地一期'],
    definition: '见图片说明',
    unit: '万千瓦',
    direction: 'up',
    observations: [{ line: 79, period: now, value: '20', division: '奈曼旗' }],
  },
  {
    code: 'energy.power-plant-solar',
    name: '通辽发电总厂光伏场装机',
    aliases: ['通辽发电总厂光伏场'],
    definition: '见图片说明',
    unit: '兆瓦',
    direction: 'up',
    observations: [{ line: 83, period: now, value: '150' }],
  },
];
