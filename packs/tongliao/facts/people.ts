import type { PackIndicator } from '../../pack.ts';

const years = '2021—2025年';

export const people: readonly PackIndicator[] = [
  {
    code: 'people.livelihood-spending-share',
    name: '财政民生支出占一般公共预算支出比重',
    aliases: ['财政民生支出占比', '民生支出占比', '财政民生支出占一般公共预算支出的比重'],
    unit: '%',
    direction: 'up',
    observations: [{ line: 121, period: years, value: '70', qualifier: '以上' }],
  },
  {
    code: 'people.income',
    name: '全体居民人均可支配收入',
    aliases: ['居民人均可支配收入', '全体常住居民人均可支配收入', '全市居民人均可支配收入'],
    unit: '元',
    priceBasis: 'current',
    direction: 'up',
    observations: [{ line: 121, period: '2025年', value: '32466' }],
  },
  {
    code: 'people.income-growth',
    name: '全体居民人均可支配收入年均增速',
    aliases: ['全体居民人均可支配收入年均增长', '居民人均可支配收入年均增长'],
    definition: '五年年均；原文未写明是否扣除价格因素',
    unit: '%',
    direction: 'up',
    observations: [{ line: 121, period: years, value: '7.3' }],
  },
  {
    code: 'cadres.age-fall',
    name: '干部队伍平均年龄较上次换届降幅',
    aliases: ['干部队伍平均年龄下降'],
    unit: '岁',
    direction: 'none',
    observations: [{ line: 123, period: years, value: '1.6' }],
  },
  {
    code: 'cadres.college-share-gain',
    name: '干部大专以上学历占比增幅',
    aliases: ['大专以上学历占比提升', '大专以上学历占比'],
    unit: '个百分点',
    direction: 'up',
    observations: [{ line: 123, period: years, value: '10.6' }],
  },
];
