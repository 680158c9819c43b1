import type { SetPack } from '../pack.ts';

/**
 * The eight fields. The article counts eight and names none; this division is ours, along the chapters in which reforms of a city
 * are usually told.
 */
export const reformFields = [
  '现代化产业体系',
  '农村牧区',
  '能源和资源',
  '开放和营商环境',
  '生态文明',
  '民生和社会事业',
  '民主法治和社会治理',
  '党的建设和改革推进机制',
] as const;

/** One opinion, one work plan, a plan for each of eight fields. */
export const reformSet: SetPack = {
  manifest: {
    id: 'reform-1-1-8',
    version: '0.1.0',
    title: { zh: '“1+1+8”改革落实体系', en: 'Reform documents 1+1+8' },
    source: 'the shape 1+1+8 is a fact of the founding article; the names of the eight fields are ours',
  },
  template: {
    id: 'reform-1-1-8',
    name: '“1+1+8”改革落实体系',
    slots: [
      { kind: 'opinion', name: '实施意见' },
      { kind: 'workPlan', name: '工作方案' },
      ...reformFields.map((field) => ({ kind: 'fieldPlan', name: `${field}领域改革方案`, field })),
    ],
  },
};
