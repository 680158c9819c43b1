/**
 * What a unit measures. Figures compare only inside one dimension. Counted things have a dimension each, by their classifier.
 */
export type Dimension =
  | 'money'
  | 'area'
  | 'mass'
  | 'standard-coal'
  | 'length'
  | 'volume'
  | 'power'
  | 'electricity'
  | 'voltage'
  | 'apparent-power'
  | 'time'
  | 'age'
  | 'temperature'
  | 'share'
  | 'points'
  | 'multiple'
  | 'doubling'
  | 'speed'
  | 'data'
  | 'score'
  | 'energy'
  | 'rate'
  | `count:${string}`;

export type UnitEntry = {
  /** Every printed form; the first is the name. */
  readonly forms: readonly string[];
  /** The base unit in which values of this unit are compared, and how many of it this unit is: an exact decimal. */
  readonly base: string;
  readonly factor: string;
  readonly dimension: Dimension;
  /** `things` are counted (kind `count`); `beings` are counted one by one, measured in tens of thousands (2122万人次). */
  readonly counts?: 'things' | 'beings';
};

const measured = (
  dimension: Dimension,
  base: string,
  rows: readonly (readonly [forms: string, factor: string])[],
): readonly UnitEntry[] => rows.map(([forms, factor]) => ({ forms: forms.split(' '), base, factor, dimension }));

/** 亩 and m² stay apart as bases, since 1 亩 = 2000/3 m² has no finite decimal; `areaInMu` joins them exactly (1 m² = 0.0015 亩). */
export const measuredUnits: readonly UnitEntry[] = [
  ...measured('money', '元', [
    ['元 元人民币 块钱 圆', '1'],
    ['角', '0.1'],
  ]),
  ...measured('money', '美元', [['美元', '1']]),
  ...measured('money', '欧元', [['欧元', '1']]),
  ...measured('money', '日元', [['日元', '1']]),
  ...measured('money', '港元', [['港元 港币', '1']]),
  ...measured('area', '亩', [['亩 亩次', '1']]),
  ...measured('area', '平方米', [
    ['平方米 m² m2 ㎡ 平米', '1'],
    ['公顷 hm² hm2 ha', '10000'],
    ['平方公里 平方千米 km² km2', '1000000'],
  ]),
  ...measured('mass', '吨', [
    ['吨 t', '1'],
    ['公斤 千克 kg', '0.001'],
    ['斤 市斤', '0.0005'],
    ['克 g', '0.000001'],
    ['毫克 mg', '0.000000001'],
    ['微克 μg µg ug', '0.000000000001'],
    ['公担', '0.1'],
  ]),
  ...measured('standard-coal', '吨标准煤', [
    ['吨标准煤 吨标煤 tce', '1'],
    ['千克标准煤 公斤标准煤 kgce', '0.001'],
    ['克标准煤 克标煤', '0.000001'],
  ]),
  ...measured('length', '米', [
    ['米 m', '1'],
    ['公里 千米 km', '1000'],
    ['厘米 公分 cm', '0.01'],
    ['毫米 mm', '0.001'],
    ['微米 μm', '0.000001'],
    ['纳米 nm', '0.000000001'],
    ['里', '500'],
    ['延米 延长米', '1'],
    ['海里', '1852'],
  ]),
  ...measured('volume', '立方米', [
    ['立方米 方 m³ m3 立方', '1'],
    ['升 L', '0.001'],
    ['毫升 mL ml', '0.000001'],
    ['标准立方米 标方 Nm³', '1'],
  ]),
  ...measured('power', '千瓦', [
    ['千瓦 kW KW kw', '1'],
    ['兆瓦 MW', '1000'],
    ['吉瓦 GW', '1000000'],
    ['瓦 W', '0.001'],
    ['千瓦峰值', '1'],
  ]),
  ...measured('electricity', '千瓦时', [
    ['千瓦时 kWh KWh 千瓦·时 千瓦小时 度 度电', '1'],
    ['兆瓦时 MWh', '1000'],
    ['吉瓦时 GWh', '1000000'],
  ]),
  ...measured('voltage', '千伏', [
    ['千伏 kV KV', '1'],
    ['伏 V', '0.001'],
  ]),
  ...measured('apparent-power', '千伏安', [
    ['千伏安 kVA', '1'],
    ['兆伏安 MVA', '1000'],
  ]),
  ...measured('energy', '吉焦', [
    ['吉焦 GJ', '1'],
    ['焦耳', '0.000000001'],
    ['蒸吨', '2.5'],
    ['大卡 千卡', '0.0000041868'],
  ]),
  ...measured('time', '年', [
    ['年 周年', '1'],
    ['载', '1'],
  ]),
  ...measured('time', '月', [
    ['个月 个多月', '1'],
    ['个季度', '3'],
  ]),
  ...measured('time', '天', [
    ['天 昼夜 日', '1'],
    ['周 个星期 星期', '7'],
  ]),
  ...measured('time', '工作日', [['个工作日 工作日', '1']]),
  ...measured('time', '秒', [
    ['小时 个小时 h 个钟头', '3600'],
    ['分钟', '60'],
    ['秒 秒钟', '1'],
    ['毫秒 ms', '0.001'],
  ]),
  ...measured('age', '岁', [['岁 周岁', '1']]),
  ...measured('temperature', '℃', [['℃ 摄氏度 °C 度C', '1']]),
  ...measured('share', '%', [
    ['% ％ 个百分数', '1'],
    ['‰', '0.1'],
    ['成', '10'],
  ]),
  ...measured('points', '百分点', [
    ['个百分点 百分点 个点 个pct pct', '1'],
    ['个千分点 千分点', '0.1'],
    ['个基点 基点 BP bp', '0.01'],
  ]),
  ...measured('multiple', '倍', [['倍', '1']]),
  ...measured('speed', '公里/小时', [['时速', '1']]),
  ...measured('data', 'GB', [
    ['GB', '1'],
    ['TB T', '1024'],
    ['PB', '1048576'],
    ['MB', '0.0009765625'],
  ]),
  ...measured('data', 'Mbps', [
    ['Mbps 兆比特/秒', '1'],
    ['Gbps', '1000'],
  ]),
  ...measured('data', 'FLOPS', [
    ['PFLOPS P', '1'],
    ['EFLOPS', '1000'],
  ]),
  ...measured('score', '分', [['分', '1']]),
  ...measured('rate', '分贝', [['分贝 dB', '1']]),
  ...measured('rate', '亿吨公里', [['吨公里', '0.00000001']]),
  ...measured('rate', '人公里', [['人公里', '1']]),
  ...measured('mass', '载重吨', [['载重吨', '1']]),
];

/** Persons, animals and vehicles: one by one a count, in tens of thousands a level. */
export const beings = '人次 人 头只 头 羊单位 羔羊单位 只 匹 峰 尾 辆次 辆 标箱 标准箱 TEU 架次 人年 人天 人月 职工 羽 口人 人口';

/** Classifiers of things. Longest form wins, so 家次 stands beside 家. */
export const things =
  '个 家次 家 户次 户 项次 项 件套 件次 件 处 座 台套 台（套） 台(套) 台次 台 套 眼 名 位 条 所 间 场次 场 批次 批 类 种 部 宗 笔 起 份 张 片 支 艘 架 栋 幢 ' +
  '期 轮 组 团 对 双 块 根 株 棵 门 册 本 篇 幅 节 集 首 款 档 道 班次 班 趟 列 孔 盘 垛 捆 瓶 箱 袋 包 桶 盏 面 枚 顶 床 张床位 床位 床 ' +
  '次 人份 份数 号 例 亿次 座次 班级 席 员 课时 学时 学分 岗 站 村 镇 县 市 区 省 旗 乡 苏木 嘎查 社区 ' +
  '连 排 层 步 句 字 页 行 列次 航次 车次 票 单 人户 机组 机柜 机架 标准机架 核 颗 扇 缕 处次 子 个次 亩地 帧 门次 泊位 车位 学位 组团 系列 大类 小类 ' +
  '方面 大 届 重 环 招 句话 股 则 具 尊 丛 垄 畦 盒 艇 吨位 梯队 地市 盟市 旗县 旗县区 旗县市区 县区 县市区 区县 省份 国 省区 省区市 国家 行业 部门 领域';
