/** Families of kinds that are apart by what they are: one thing is of one kind, whatever else may be said of it. */
const families: readonly (readonly RegExp[])[] = [
  [/载货|货车/, /载客|客车/, /出租|网约/, /公交/, /摩托/, /挂车/],
  [/牛/, /羊/, /猪/, /马(?!铃薯)/, /驴/, /骆驼/, /[鸡鸭鹅禽]/],
  [/玉米/, /小麦/, /水稻|稻谷/, /大豆/, /高粱/, /谷子/, /马铃薯/, /荞麦/, /葵花|向日葵/, /甜菜/, /棉花/, /蔬菜/],
  [/幼儿园/, /小学/, /初中/, /高中/, /中职|中等职业/, /高校/, /特殊教育/, /九年一贯/],
  [/医院/, /卫生院/, /卫生室/, /诊所/],
  [/火电|煤电/, /风电/, /水电/, /太阳能|光伏/, /核电/, /生物质/],
  [/^第一产业/, /^第二产业/, /^第三产业/],
  [/公路/, /铁路/, /民航/, /水运|水路/],
];

/**
 * Whether labels name kinds of one family, each another one: then parts cannot overlap.
 * @example areSeparateKinds(['载货汽车', '出租汽车', '载客汽车']) // true
 */
export const areSeparateKinds = (labels: readonly string[]): boolean =>
  labels.length >= 2 &&
  families.some((family) => {
    const found = labels.map((label) => family.filter((kind) => kind.test(label)));
    return found.every((kinds) => kinds.length === 1) && new Set(found.map(([kind]) => kind)).size === labels.length;
  });
