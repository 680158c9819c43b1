/** The five strategic positions that the article counts as two, two and one, and the fields whose measures serve each. */
export const demoGoals: readonly {
  readonly name: string;
  readonly below: readonly { readonly name: string; readonly fields: readonly string[] }[];
}[] = [
  {
    name: '两个基地',
    below: [
      { name: '国家重要农畜产品生产基地', fields: ['农村牧区'] },
      { name: '国家重要能源和战略资源基地', fields: ['能源和资源', '现代化产业体系'] },
    ],
  },
  {
    name: '两个屏障',
    below: [
      { name: '我国北方重要生态安全屏障', fields: ['生态文明'] },
      { name: '祖国北疆安全稳定屏障', fields: ['民主法治和社会治理'] },
    ],
  },
  { name: '一个桥头堡', below: [{ name: '我国向北开放重要桥头堡', fields: ['开放和营商环境'] }] },
];

/** Members of the commission by post: who leads the key measures of a field. No person is named. */
export const demoSponsors: readonly { readonly login: string; readonly title: string; readonly field: string }[] = [
  { login: 'lingdao', title: '领衔市领导', field: '现代化产业体系' },
  { login: 'weiyuan1', title: '市政府副市长（分管农牧、水务）', field: '农村牧区' },
  { login: 'weiyuan2', title: '市政府副市长（分管能源、自然资源）', field: '能源和资源' },
  { login: 'weiyuan3', title: '市政府副市长（分管商务、政务服务）', field: '开放和营商环境' },
  { login: 'weiyuan4', title: '市政府副市长（分管生态环境、林草）', field: '生态文明' },
  { login: 'weiyuan5', title: '市政府副市长（分管教育、卫生、民政）', field: '民生和社会事业' },
  { login: 'weiyuan6', title: '市委政法委主要负责人', field: '民主法治和社会治理' },
  { login: 'weiyuan7', title: '市委组织部主要负责人', field: '党的建设和改革推进机制' },
];
