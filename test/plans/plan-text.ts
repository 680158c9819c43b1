import fc from 'fast-check';

/** A plan put together at random out of parts whose reading is certain, with that reading. */
export type MadePlan = {
  readonly text: string;
  readonly measures: readonly {
    readonly lead: readonly string[];
    readonly supporting: readonly string[];
    readonly implementing: readonly string[];
    readonly day: string | undefined;
  }[];
};

const agencies = [
  '市发展改革委',
  '市教育局',
  '市科技局',
  '市工业和信息化局',
  '市公安局',
  '市民政局',
  '市财政局',
  '市住房和城乡建设局',
  '市委组织部',
  '市委网信办',
  '市税务局',
  '市总工会',
  '团市委',
  '通辽海关',
] as const;
const places = ['各旗县市区人民政府', '各县（市、区）人民政府', '开鲁县人民政府'] as const;
const days = [
  ['6月底前', '2026-06-30'],
  ['2026年12月', '2026-12-31'],
  ['年底前', '2026-12-31'],
  ['2026年9月15日前', '2026-09-15'],
  ['三季度', '2026-09-30'],
  ['持续推进', undefined],
  ['每季度', undefined],
] as const;
const deeds = [
  '健全工作推进机制',
  '完善政策支持体系',
  '建设统一服务平台',
  '开展专项整治行动',
  '优化办理流程',
  '推进试点示范',
  '培育骨干企业20家',
  '改造提升项目不少于5个',
] as const;
const details = ['明确责任边界，形成闭环管理。', '加强部门协同，做好跟踪评估。', '到现场解决问题，注重实际成效。', ''] as const;
const fields = ['深化经济体制改革', '推进社会治理创新', '加强生态文明建设', '健全民生保障制度'] as const;

const measure = fc.record({
  deed: fc.constantFrom(...deeds),
  detail: fc.constantFrom(...details),
  names: fc.uniqueArray(fc.constantFrom(...agencies), { minLength: 2, maxLength: 4 }),
  place: fc.option(fc.constantFrom(...places), { nil: undefined, freq: 2 }),
  when: fc.option(fc.constantFrom(...days), { nil: undefined }),
  form: fc.constantFrom('verbs', 'labels', 'lines', 'joint', 'tail'),
});

type Made = { readonly lines: readonly string[]; readonly reading: MadePlan['measures'][number] };

/** One measure in one of the forms of the field. */
function make(
  no: string,
  { deed, detail, names, place, when, form }: typeof measure extends fc.Arbitrary<infer T> ? T : never,
): Made {
  const [lead = '', ...others] = names;
  const wording = `${no}${deed}。${detail}`;
  const others2 = others.join('、');
  const day = when?.[1];
  switch (form) {
    case 'verbs':
      return {
        lines: [
          `${wording}（${lead}牵头，${others2}配合${place === undefined ? '' : `，${place}具体落实`}${when === undefined ? '' : `，${when[0]}`}）`,
        ],
        reading: { lead: [lead], supporting: others, implementing: place === undefined ? [] : [place], day },
      };
    case 'labels':
      return {
        lines: [`${wording}（牵头单位：${lead}；配合单位：${others2}${when === undefined ? '' : `；完成时限：${when[0]}`}）`],
        reading: { lead: [lead], supporting: others, implementing: [], day },
      };
    case 'lines':
      return {
        lines: [wording, `责任单位：${names.join('、')}`, ...(when === undefined ? [] : [`完成时限：${when[0]}`])],
        reading: { lead: names, supporting: [], implementing: [], day },
      };
    case 'joint':
      return {
        lines: [`${wording}（${names.join('、')}按职责分工负责${place === undefined ? '' : `，${place}结合实际落实`}）`],
        reading: { lead: names, supporting: [], implementing: place === undefined ? [] : [place], day: undefined },
      };
    default:
      return {
        lines: [`${wording}由${lead}牵头，${others2}配合。`],
        reading: { lead: [lead], supporting: others, implementing: [], day: undefined },
      };
  }
}

const han = ['一', '二', '三', '四'] as const;

/** Fields （一、）, measures under them as （一） or 1., numbers beginning again in every field. */
export const anyPlanText: fc.Arbitrary<MadePlan> = fc
  .record({
    isTitled: fc.boolean(),
    level: fc.constantFrom('han', 'arabic'),
    fields: fc.array(fc.array(measure, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ isTitled, level, fields: groups }) => {
    const lines = isTitled ? ['河川市2026年重点任务分工方案', ''] : [];
    const readings: MadePlan['measures'][number][] = [];
    groups.forEach((group, i) => {
      lines.push(`${han[i]}、${fields[i]}`);
      group.forEach((part, j) => {
        const made = make(level === 'han' ? `（${han[j]}）` : `${j + 1}.`, part);
        lines.push(...made.lines);
        readings.push(made.reading);
      });
    });
    return { text: `${lines.join('\n')}\n`, measures: readings };
  });
