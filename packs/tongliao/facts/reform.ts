import type { PackIndicator } from '../../pack.ts';

const years = '2021—2025年';

/** What the article counts of the reform work itself. */
export const opening: readonly PackIndicator[] = [
  {
    code: 'reform.measures',
    name: '落地改革举措数',
    aliases: ['改革举措数'],
    unit: '项',
    direction: 'none',
    observations: [{ line: 3, period: years, value: '913' }],
  },
  {
    code: 'reform.outcomes',
    name: '改革成果数',
    aliases: ['改革成果'],
    unit: '件',
    direction: 'up',
    observations: [{ line: 3, period: years, value: '409' }],
  },
  {
    code: 'reform.pilots',
    name: '改革试点项目数',
    unit: '个',
    direction: 'none',
    observations: [{ line: 3, period: years, value: '38' }],
  },
];

export const reform: readonly PackIndicator[] = [
  {
    code: 'reform.listed-tasks',
    name: '重点改革清单任务数',
    aliases: ['清单化任务'],
    definition: '实施意见和工作方案分领域列出的任务；与 913 项的关系原文未说明',
    unit: '项',
    direction: 'none',
    observations: [{ line: 15, period: years, value: '266' }],
  },
  {
    code: 'reform.assigned-tasks',
    name: '分解到人的改革任务数',
    aliases: ['改革任务数'],
    definition: '层层分解、责任到人的任务；原文与“改革举措”同为 913，未说明是否同一口径',
    unit: '项',
    direction: 'none',
    observations: [{ line: 17, period: years, value: '913' }],
  },
  {
    code: 'reform.bottlenecks',
    name: '破解堵点难点数',
    aliases: ['堵点难点', '堵点难点问题'],
    unit: '个',
    direction: 'none',
    observations: [{ line: 17, period: years, value: '38' }],
  },
];
