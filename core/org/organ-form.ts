import type { OrganBranch, OrganLevel } from './agency-directory.ts';

/**
 * The grammar of organ names, as far as it can be told from the characters: 通辽市 + 委 + 组织部, 省 + 科技厅. What a register of
 * standard organs adds (is there a 科技厅 at this level?) is in `agency-match.ts`.
 */
export type OrganForm = {
  /** 通辽市, 省, 自治区; '' where the name has none. */
  readonly prefix: string;
  readonly level?: OrganLevel;
  /** Whether 委 or 党委 stands between the place and the organ. */
  readonly isParty: boolean;
  readonly organ: string;
};

/** 市场监管局 has no level in front of it, 市政府 has. */
const bareLevel =
  /^(?:自治区|地区|省|市(?!场|容|政(?:管|园|公用|设施|工程|道路|养护|环卫|局))|县(?!域|级|乡(?!村))|区(?!域|划|块|级|直)|旗(?!舰)|州(?!际)|盟)/;
const placeLevel =
  /^(?!城市|农村|牧区|林区|灌区|矿区|景区|社区|园区|街区|全|各|有关|相关)[\u4e00-\u9fff]{1,9}?(?:自治区|自治州|自治县|自治旗|地区|省|市(?!场|容|政(?:管|园|公用|设施|工程|道路|养护|环卫|局))|州(?!市(?!场|容)|区|县)|盟|新区|县|区(?!域|划|块)|旗)/;
const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
const startsWithProvince = new RegExp(`^(?:${provinces})(?!省|市|自治区)`);
/** Names of the centre and of what it runs itself. */
const central =
  /^(?:中国|国家|国务院|中央|中共|全国|国网|民航|国铁|人民银行|中石油|中石化|中铁|中建|华能|华电|大唐|国电|国能|京能|南方电网)/;
/** Bodies that carry their own name and take no 省 or 市 from the name before. */
const independentEnd =
  /(?:海关|供电公司|供电局|军分区|分行|支行|银行|大学|学院|研究院|研究所|实验室|集团|有限公司|有限责任公司|股份公司|医院|铁路局|铁路公司|机场|监管分局|监管局\S{0,2}分局|^(?!地方)[\u4e00-\u9fff]{2,4}(?:金融监管|金融监督管理|银保监|证监|海事|海警)局|(?:^[\u4e00-\u9fff]{2,4})(?:边检站|边检总站|出入境边防检查站)|证监局|协会|学会|商会|联合会社|基金会)$/;

export const partyOrgan =
  /^(?:.*(?:组织|宣传|统战|统一战线工作|社会工作)部|政法委(?:员会)?|网信办|网络安全和信息化委员会办公室|互联网信息办公室|编办|机构编制委员会办公室|(?:深)?改革办|改革委员会办公室|深改办|深改委(?:办)?|全面深化改革委员会(?:办公室)?|财经办|财经委(?:员会)?(?:办公室)?|金融办|金融委办公室|金融委员会办公室|金融工委|国安办|国家安全委员会办公室|政研室|政策研究室|巡视(?:工作领导小组)?办(?:公室)?|巡察(?:工作领导小组)?办(?:公室)?|老干部局|机要(?:和)?保密局|保密(?:和机要)?局|保密机要局|国家保密局|台办|台湾工作办公室|农办|农村牧区工作领导小组办公室|农村工作领导小组办公室|教育工委|党校|讲师团|党史(?:和)?(?:地方志)?(?:方志)?研究室|党史办|依法治[省市县区旗]办|全面依法治[省市县区旗]委员会办公室|军民融合(?:发展委员会)?办(?:公室)?|直属机关工委|直属机关工作委员会|直机关工委|文明办|督查室|军民融合办|审计办|审计委员会办公室|人才办|两新工委|社工部)$/;

const organEnd =
  /(?:局|厅|委|委员会|办|办公室|部|院|中心|公司|集团|政府|队|银行|分行|支行|海关|大学|学院|学校|党校|医院|实验室|研究室|督查室|督察室|防指|农商行|信用社|讲师团|中学|小学|一中|军区|车务段|工务段|政研室|参事室|史志室|档案室|[委部院]机关|所|处|署|站|台|社|馆|联|会|协|总工会|组|专班|指挥部|军分区|机场|电网|电力|港|校|园|厂|场|库|宫|团市委|团省委|团县委|团区委|团旗委|基地)$/;

const levelOf = (prefix: string): OrganLevel => {
  if (/(?:省|自治区)$/.test(prefix) || /^(?:北京|上海|天津|重庆)市$/.test(prefix)) return 'province';
  if (/(?:市|州|盟|地区)$/.test(prefix)) return 'city';
  return 'county';
};

/** Takes a name apart, or answers undefined where it names no place or level in front. @example organFormOf('省委宣传部')?.organ */
export function organFormOf(name: string): OrganForm | undefined {
  const youth = /^团(省|市|县|区|旗|州|盟|自治区党?)委$/.exec(name);
  if (youth?.[1] !== undefined) {
    const prefix = youth[1].replace('党', '');
    return { prefix, level: levelOf(prefix), isParty: false, organ: '团委' };
  }
  const own = /^中共(.+)$/.exec(name)?.[1] ?? name;
  const prefix = bareLevel.exec(own)?.[0] ?? placePrefix(own);
  if (prefix === undefined) return undefined;
  const rest = own.slice(prefix.length);
  if (rest === '') return undefined;
  const party = /^(?:党委|委员会|委)/.exec(rest)?.[0];
  if (party !== undefined) {
    // 市委 itself; 市委员会 without more is the committee too.
    const organ = rest.slice(party.length);
    return { prefix, level: levelOf(prefix), isParty: true, organ };
  }
  return { prefix, level: levelOf(prefix), isParty: false, organ: rest };
}

function placePrefix(name: string): string | undefined {
  if (startsWithProvince.test(name) || central.test(name)) {
    // 内蒙古自治区能源局 has the whole name of its province and goes on below; 广东金融监管局 has not.
    return undefined;
  }
  const first = placeLevel.exec(name)?.[0];
  if (first === undefined) return undefined;
  // 通辽市科尔沁区教育局: the lowest place counts.
  const second =
    /^[\u4e00-\u9fff]{2,7}?(?:自治县|自治旗|县|区(?!域|划|块|委)|旗|市(?!场|容|政(?:管|园|公用|设施|工程|道路|养护|环卫|局)))/.exec(
      name.slice(first.length),
    )?.[0];
  if (second !== undefined && organEnd.test(name.slice(first.length + second.length))) return first + second;
  return first;
}

/** Whether the name takes no 省 or 市 from its neighbours, because it has its own or stands outside the ladder. */
export function standsAlone(name: string): boolean {
  if (central.test(name) || startsWithProvince.test(name) || independentEnd.test(name)) return true;
  return organFormOf(name) !== undefined;
}

/** Whether the name ends as organs, enterprises and institutes do. */
export const endsAsOrgan = (name: string): boolean => organEnd.test(withoutBracket(name));

/** 省市场监管局（省知识产权局） → 省市场监管局. */
export const withoutBracket = (name: string): string => name.replace(/（[^（）]*）$/, '');

/** A place and nothing more: 杭州市, 科尔沁区. */
export const isBarePlace = (name: string): boolean =>
  /^[\u4e00-\u9fff]{1,8}(?:自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|州|盟)$/.test(name) &&
  !/^(?:各|有关|相关|全)/.test(name);

/** The name with the place or level of an earlier name in front. @example inherit('宣传部', '省') // '省委宣传部' */
export function inherit(name: string, prefix: string, branch?: OrganBranch): string {
  if (branch === 'independent') return name;
  if (/^团委$/.test(name)) return prefix === '自治区' ? '团自治区党委' : `团${prefix}委`;
  // 党委宣传部 after 自治区卫生健康委 lacks only the place.
  if (name.startsWith('党委')) return `${prefix}${name}`;
  const isParty = branch === undefined ? partyOrgan.test(name) : branch === 'party';
  if (!isParty) return `${prefix}${name}`;
  return /自治区$/.test(prefix) ? `${prefix}党委${name}` : `${prefix}委${name}`;
}

const placeKinds =
  '地级以上市|设区的?市|市（州）|盟（市）|旗县市（区）|旗县（区）|旗县市|市州|盟市|地市|州市|地州市|旗县市区|旗县（市、区）|旗县（市区）|旗（县、市、区）|旗县区|旗县|县市区|县市旗|县市|县（市）|县（市、区）|县（市区）|县（区）|区（县、市）|区（县）|区县市|县区|区县|市县区|市、县（市、区）|市、县、区|市、县|市县|市区县|镇（街道）|镇街|乡镇街道|乡镇（街道）|乡镇（街道、园区）|乡镇|乡（镇）|苏木乡镇场|苏木乡镇（街道）|苏木乡镇街道|苏木乡镇|苏木镇|苏木（镇）|嘎查村|街镇|街道|园区|开发区|功能区|产业园区|工业园区|工业园|高新区|经开区|新区|区市县|区市|地区|区|县|市|州|旗|盟|镇|乡|地';
const placeBodies =
  '人民政府、党工委管委会|党委、人民政府|党委、政府|党委和政府|党委和人民政府|党委政府|党委（党工委）|人民政府（管委会）|政府（管委会）|行政公署|公署|人民政府|政府|党委|党工委、管委会|党工委|管委会|办事处|委、政府|委';
const placeUnit = `(?:${placeKinds})(?:(?:、|和|及)(?:各)?(?:${placeKinds}))*(?:${placeBodies})?`;
const placeGroup = new RegExp(
  `^(?:全[市省区旗县]|[\\u4e00-\\u9fff]{2,4}[市盟省])?(?:各级|各有关|各相关|各|有关|相关|所在|所涉及|属地|.{2,8}所在(?:地)?)(?:有关|相关)?${placeUnit}(?:、各?(?:${placeBodies}))*(?:、${placeUnit})*(?:（[^（）]{1,12}）)?(?:及(?:其)?(?:有关|相关)部门)?$`,
);
/** Kinds of places below the lowest level that issues plans: their bodies are many wherever they are named. */
const lowPlaces =
  '园区|产业园区|工业园区|开发区|功能区|乡镇街道|乡镇（街道）|乡镇|镇街|镇（街道）|镇街道|苏木乡镇街道|苏木乡镇（街道）|苏木乡镇|苏木镇|街镇|街道';
const placeGroupBare = new RegExp(
  `^(?:街道(?=办事处)|(?:${lowPlaces})(?=[党人政管])|县（市、区）|县（市区）|旗县市区|县市区|旗县（市、区）|旗县区|盟市|市县|属地|地方|当地|所在地)(?:${placeBodies})?(?:（[^（）]{1,12}）)?$`,
);
const placeWithBody = new RegExp(`^(?:${placeKinds})(?:${placeBodies})$`);

/** A part that goes on with a group of places: the second half of 各盟行政公署、市人民政府. The bare 市政府 is the city's own. */
export const continuesPlaceGroup = (name: string): boolean => placeWithBody.test(name) && !/^[省市]政府$/.test(name);

/** 各乡镇人民政府 before 街道办事处 is a name of its own. */
export const isLowPlaceBody = (name: string): boolean => lowPlaceBody.test(name);
export const hasPlaceBody = (name: string): boolean => placeBodyEnd.test(name);
const lowPlaceBody = new RegExp(`^(?:${lowPlaces})(?:${placeBodies})$`);
const placeBodyEnd = /(?:政府|公署|管委会|办事处|党委|党工委)(?:（[^（）]{1,12}）)?$/;

/** A name for the places below: 各旗县市区人民政府（管委会）, 各地级以上市人民政府, 各市、县（市、区）. */
export const isPlaceGroup = (name: string): boolean => placeGroup.test(name) || placeGroupBare.test(name);

const unnamed =
  /^(?:各级|各|其他|其它|有关|相关|所有|[省市县区旗盟州][级直]|[省市县区旗盟州](?=各|有关|相关|直)|国务院(?=各|有关|相关)|中央(?=各|有关|相关)|[省市县区旗盟州]政府(?=各|有关|相关)|[省市县区旗盟州]委(?=各|有关|相关)|自治区(?=各|有关|相关|直)|自治区直属|中直|中区直|驻市|驻通|成员|责任|职能|预算|承担|实施|项目|业主|建设|用人|行政审批|行政执法|执法|行业|业务|主管|监管|审批|涉及|涉改|涉企|参与|配合|牵头|专项小组|专项组|工作|和|及|、)+(?:单位|部门|机构|地区|地方|企业|民主党派|人民团体|群团组织|社会组织|医疗机构|医疗卫生机构|高校|院校|方面|小组|成员|行业|金融机构|保险机构|行业协会|同志)+$|^(?:各|相关|有关)?[省市县区旗盟]属(?:国有)?企业$/;

/** A name that names nobody: 各有关单位, 相关部门, 市直有关部门. */
export const isUnnamed = (name: string): boolean => (unnamed.test(name) || /成员单位$/.test(name)) && !isPlaceGroup(name);

/** A town's or street's own government: 城关镇人民政府, 河东街道办事处. It takes no 县 from the names before. */
export const isTownship = (name: string): boolean =>
  /^(?!各)[\u4e00-\u9fff]{2,6}(?:镇|乡|苏木|街道)(?:(?:人民)?政府|办事处|党委|党工委)?$/.test(name) &&
  organFormOf(name) === undefined &&
  !isPlaceGroup(name);

/** A place that carries a measure out in its own territory: a group of places, or the government of a named one. */
export function isPlace(name: string): boolean {
  if (isPlaceGroup(name)) return true;
  const bare = withoutBracket(name);
  if (/^(?:省|市|自治区)(?:人民)?政府$/.test(bare)) return false;
  return (
    isBarePlace(bare) ||
    /^[\u4e00-\u9fff]{2,9}(?:市|县|区|旗|州|盟|镇|乡|苏木|街道)(?:(?:人民)?政府|管委会|管理委员会|办事处|党委、政府|党委和政府)$/.test(
      bare,
    )
  );
}
