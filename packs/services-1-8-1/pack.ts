import type { SetPack } from '../pack.ts';

/** Eight trades; the article counts eight and names none, so these are ours. */
const trades = ['商贸流通', '现代物流', '文化旅游', '住宿餐饮', '金融服务', '信息服务', '养老托育服务', '家政服务'];

/** One opinion, an action plan for each of eight trades, one document of incentives and checks. */
export const servicesSet: SetPack = {
  manifest: {
    id: 'services-1-8-1',
    version: '0.1.0',
    title: { zh: '服务业“1+8+1”政策体系', en: 'Service sector documents 1+8+1' },
    source: 'the shape 1+8+1 is a fact of the founding article; the names of the trades are ours',
  },
  template: {
    id: 'services-1-8-1',
    name: '服务业“1+8+1”政策体系',
    slots: [
      { kind: 'opinion', name: '攻坚行动实施意见' },
      ...trades.map((trade) => ({ kind: 'actionPlan', name: `${trade}业行动方案`, field: trade })),
      { kind: 'incentive', name: '考核办法和市场主体培育政策' },
    ],
  },
};
