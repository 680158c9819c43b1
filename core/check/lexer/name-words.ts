/**
 * Words that hold a number word and are none. Longest first at every place; a word stands here with the number character inside
 * it, wherever that is. Those that open with it are shown as names, as far as they are no words of every sentence.
 */
const plainWords =
  '双过半 双百 双十一 一成不变 一方 九年义务教育 九年一贯 一些 一批 一系列 一定 一直 一起 一样 一般 一切 一律 一致 一旦 一方面 一线 一流 一体 一同 一向 一贯 一时 一带一路 一带 一把手 一揽子 一站式 一条龙 一次性 一盘棋 一道 一度 ' +
  '一味 一再 一边 一面 一连 一路 一心 一手 一经 一概 一共 一早 一如 一举 一番 一跃 一段 一望无际 一目了然 一视同仁 一如既往 一脉相承 一锤定音 一马当先 一丝不苟 一以贯之 ' +
  '一步 一瞬 一刻 一会 一会儿 一抹 一片 一股 一道道 一声 一头扎 一肩挑 一口价 一刀切 一阵 一往无前 一鼓作气 一应俱全 一席之地 一臂之力 一己之力 ' +
  '统一 进一步 唯一 之一 万一 逐一 单一 不一 同一 任一 专一 划一 归一 合一 周一 周二 周三 周四 周五 周六 初一 独一 每一 某一 另一 这一 那一 下一 上一 ' +
  '星期一 星期二 星期三 星期四 星期五 星期六 三农 三北 三资 三产 三伏 三角 三维 三无 三江 三峡 三亚 三明 三门 三河 三沙 四川 四平 四周 四季 四面八方 四通八达 四海 四肢 五金 五官 五谷 五保 ' +
  '五一 五四 五指 六一 六安 六盘 七一 七台河 七夕 七彩 八一 八方 八卦 九江 九寨 九州 九曲 十堰 十字 十足 十分 十全 百姓 百货 百年 百合 百科 百色 百度 百计 百战 百花 百强县 百强 百里 千方百计 千家万户 千秋 千古 千里 千钧 千军万马 千篇一律 ' +
  '千山 千岛 万家灯火 万众 万事 万物 万象 万里 万古 万水千山 万宁 万州 万达 万科 万全 亿万 两会 两侧 两岸 两端 两者 两翼 两旁 两边 两江 两广 两湖 两手 两难 两院 两用 ' +
  '二手 二维码 二维 二次 二元 二胎 二手房 二战 三胎 三轮车 三轮 四轮 半导体 半岛 半径 半山 半途 半天 大半 半舍饲 半自动 半成品 半封闭 半开放 半干旱 半湿润 多半是 ' +
  '二氧化碳 二氧化硫 一氧化碳 二氧化氮 三氧化二铝 三聚 二甲 三甲 二噁英 五氧化 四氯 六氟 九三学社 三七 三文鱼 四环素 八宝 八角 九龙 九台 十八大 十九大 二十大 ' +
  '不三不四 再三 接二连三 朝三暮四 举一反三 说一不二 数一数二 万无一失 百尺竿头 百废待兴 百花齐放 千变万化 千差万别 千头万绪 千载难逢 以一当十 一分为二 一举两得 ' +
  '三三两两 七上八下 四分五裂 五花八门 五光十色 五湖四海 十里八乡 十年树木 九牛一毛 一穷二白 一清二楚 丢三落四 独一无二 两全其美 一刀两断 一箭双雕 合二为一 三番五次 三令五申 ' +
  '一起来 一起干 一体推进 一体化 一体 两地 零距离 零散 零星 零售 零部件 零食 零件 零碎 零工 零用 零钱 上海 上市 万全区 ' +
  '两极 两难 一大早 一时间 第一时间 第一书记 第一线 第一手 第一产业 第二产业 第三产业 第一动力 第一要务 第一资源 第一责任人 第三方 第二课堂 一二三产 一二三产业 一产 二产 三产 三次产业 一次产业 ' +
  '二次创业 一期 二期 三期 四期 一号 二号 三号 一审 二审 三审 三包 三通 三包一挂 四上 四下 两新 两重 双一流 三甲医院 三级甲等 一等 二等 三等 一等奖 二等奖 三等奖 ' +
  '一孔 三段式 四舍五入 一线城市 二线 三线 四线 五线 一环 二环 三环 四环 五环 六环 一中 二中 三中 四中 五中 六中 七中 八中 一小 二小 一院 二院 三院 一汽 二汽 一建 中欧 一人有限 三人行 两化 三化 四化 五化 一本 二本 三支一扶 一村一品 ' +
  '老三样 新三样 三角洲 四合院 三轮摩托 千人计划 万人计划 百人计划 千企 万企 百企 千村 万村 百村 千县 万店 百城 百县 一老一小 一卡通 一网通办 一窗受理 一网统管 一键 一体机 一窗 一网 一图 ' +
  '双碳 双减 双随机 双招双引 双控 双报到 双拥 双高 双千 双循环 双轮 双提升 双促进 双城 双辽 双鸭山 四套班子 五套班子 两套人马 两头在外 两头挤 十里长街 一亩三分地 三天打鱼两天晒网 十一黄金周 十一假期 九九重阳 七月流火 零门槛 ' +
  '三分建七分管 八里罕 四议两公开 半夜 半壁江山 半程 两不愁三保障 党建一 多规合一 三合一 二合一 五合一 四合一 六合一 三位一体 四位一体 六畜兴旺 九三学社 七一 三元乙丙 三天两头 一年到头 十指 十里 两头';

/** Names that hold figures and are worth showing as understood: compounds of technique, plans, meetings. */
const shown =
  '五位一体 四个全面 两个一百年 八项规定 二十四节气 一国两制 一级 二级 三级 四级 五级 几年 几天 几个月 十四五 十三五 十二五 十一五 十五五 十六五 一体化 一个个 一件件 一项项 一步步 一次次 一座座 一条条 一张张 一批批 一串串 一组组 一户户 一家家 一笔笔 一句句 一点点 一天天 一年年 二氧化碳 二氧化硫 一氧化碳 二氧化氮 三氧化二铝 ' +
  '一带一路 两个确立 两个维护 四个意识 四个自信 三中全会 三单一面 一网通办 一老一小 一件事 一本账 一张图 一张网 一盘棋 一条龙 一站式 一把手 一揽子 一刀切 一辈子 ' +
  '七一勋章 八一建军节 五四青年节 三八妇女节 第一书记 第一时间 第一产业 第二产业 第三产业 第三方 三大攻坚战 双千亿 双百 多规合一 半壁江山 半程马拉松 半夜 一村一品 三支一扶 四上企业';

const table = (words: string): ReadonlyMap<string, readonly string[]> => {
  const byFirst = new Map<string, string[]>();
  for (const word of words.trim().split(/\s+/)) {
    const row = byFirst.get(word[0] ?? '') ?? [];
    if (!row.includes(word)) row.push(word);
    byFirst.set(word[0] ?? '', row);
  }
  for (const row of byFirst.values()) row.sort((a, b) => b.length - a.length);
  return byFirst;
};

/** Words of every sentence, and places: nobody needs to see that they are understood. */
const unshown = new Set(
  (
    '一些 一批 一系列 一定 一直 一起 一样 一般 一切 一律 一致 一旦 一方面 一同 一向 一时 一再 一面 一边 一共 一经 一概 十分 十足 万一 百姓 百货 百度 一起来 一起干 一体推进 ' +
    '三江 三峡 三亚 三明 三门 三河 三沙 四川 四平 五指 六安 六盘 七台河 九江 九寨 九州 九台 九龙 十堰 百色 万宁 万州 万达 万科 万全 万全区 千山 千岛 两广 两湖 两江 双城 双辽 双鸭山 零售 零部件 零件 零星 零散 零钱 零食 零工 零用 零碎'
  ).split(' '),
);
const opensWithNumber = /^(?:[零一二两三四五六七八九十百千万亿双]|星期|周)/;

const passed = table(plainWords);
const kept = table(shown);

const longestAt = (words: ReadonlyMap<string, readonly string[]>, text: string, at: number): string =>
  words.get(text[at] ?? '')?.find((word) => text.startsWith(word, at)) ?? '';

/** The word at a place that only looks like a figure; `isShown` where it is worth showing as a name. */
export function nameWordAt(text: string, at: number): { readonly length: number; readonly isShown: boolean } | undefined {
  const name = longestAt(kept, text, at);
  const plain = longestAt(passed, text, at);
  if (name === '' && plain === '') return undefined;
  return name.length >= plain.length
    ? { length: name.length, isShown: true }
    : { length: plain.length, isShown: opensWithNumber.test(plain) && !unshown.has(plain) };
}

/** Whether some word of the tables could begin with this character. */
export const mayBeginNameWord = (character: string): boolean => passed.has(character) || kept.has(character);
