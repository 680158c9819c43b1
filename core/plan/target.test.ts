import { describe, expect, test } from 'vitest';
import { targetsIn } from './target.ts';
import { Source } from './text/passage.ts';

const read = (text: string): readonly string[] =>
  targetsIn(new Source(text).read(0, text.length)).map(
    (t) => `${t.comparison} ${t.value}${t.upper === undefined ? '' : `—${t.upper}`} ${t.unit}`,
  );

describe('comparison, value and unit', () => {
  test.each([
    ['打造300个以上“人工智能+”典型应用场景', ['at-least 300 个']],
    ['应用普及率超过70%', ['more-than 70 %']],
    ['新打机电井不少于1.2万眼', ['at-least 1.2 万眼']],
    ['提高机顶盒占比至75%', ['equal 75 %']],
    ['覆盖率达到９５％以上', ['at-least 95 %']],
    ['加快2个国家级试点和4个省级试点建设', ['equal 2 个', 'equal 4 个']],
    ['招引1—2家龙头企业总部', ['between 1—2 家']],
    ['培育企业5家至8家', ['between 5—8 家']],
    ['遴选省级试点10个左右', ['about 10 个']],
    ['约20家', ['about 20 家']],
    ['不高于合同实际执行金额的30%', ['at-most 30 %']],
    ['最高不超过500万元', ['at-most 500 万元']],
    ['给予不超过100万元/项、50万元/项的奖励', ['at-most 100 万元/项', 'at-most 50 万元/项']],
    ['能耗下降3.5%，损耗控制在5%以内', ['equal 3.5 %', 'at-most 5 %']],
    ['失业率低于5.5%', ['less-than 5.5 %']],
    ['新增就业1,200人', ['equal 1200 人']],
    ['改造老旧小区30余个', ['more-than 30 个']],
    ['增速高于全省平均水平2个百分点', ['more-than 2 个百分点']],
    ['审批时限压缩至3个工作日以内', ['at-most 3 个工作日']],
    ['打造百项高价值场景，开发千款产品，推动万家企业应用', ['about 100 项', 'about 1000 款', 'about 10000 家']],
    ['培训超千人、服务近百家企业', ['more-than 1000 人', 'about 100 家']],
    ['入库率达到百分之九十五以上', ['at-least 95 %']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  '聚力推动“GPU浙江造”，依托“415X”产业集群',
  '建设5G基站网络，推广4K超高清',
  '选树第三批优质数商，发布第2批清单',
  '构建“1+8+1”政策体系，落实1+6+N方案',
  '2026年12月底前完成，实施三年行动',
  '实施“百景千品万企”行动',
  '在国产万卡上实现万亿参数模型训练',
  '打造15分钟便民生活圈和24小时自助服务区',
  '落实《关于培育100家企业的意见》',
  '国办发〔2024〕12号',
  '拨打12345热线',
])('%s has no target', (text) => {
  expect(read(text)).toEqual([]);
});

test('the place holds the words as printed', () => {
  const text = '推进改革。建成 15 个零工市场。';
  const [target] = targetsIn(new Source(text).read(0, text.length));
  expect(target).toMatchObject({ raw: '15 个', start: 8, end: 12 });
});
