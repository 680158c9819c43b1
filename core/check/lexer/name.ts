import { nameWordAt } from './name-words.ts';

/** A stretch that is no figure. `isShown` where the reader should see that it was understood as a name. */
export type NameSpan = { readonly end: number; readonly isShown: boolean };

const han = '零〇一二两三四五六七八九十百千万亿';

/** Shapes of names, tried in order at a place. */
const shapes: readonly RegExp[] = [
  // 〔2026〕27号 and 2026年第3号 of document numbers
  /[〔[【（(](?:19|20)\d\d[〕\]】)）]第?\d{1,5}号/y,
  // 1．附件 in a list
  /\d{1,2}\.(?=[\u4e00-\u9fff])/y,
  // 1+8+1, 1+N, “5+2”
  /\d{1,3}(?:\+[\dA-Za-zXx]{1,3}){1,6}(?![\d.])/y,
  // 7×24小时, 5×8
  /\d{1,2}[×xX*]\d{1,2}(?:小时)?(?![\d.])/y,
  // 三区三线, 五纵六横, 两学一做: two numbers of one character each in a phrase of four
  /[一二两三四五六七八九十](?![年月日天个项次成万亿千百十分点倍户人家名元亩吨米公平立比至到、])[\u4e00-\u9fff][一二两三四五六七八九](?![年月日天个项次成万亿千百十分点倍户人家名元亩吨米公平立])[\u4e00-\u9fff]/y,
  // 六个一, 3·15, 30分钟生活圈, 211高校
  /[二两三四五六七八九十]个一(?![\u4e00-\u9fff]?[百千万])/y,
  /\d{1,2}·\d{1,2}(?![\d.])/y,
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:分钟|公里|小时)(?:便民|社区|城市|高品质)?(?:生活|经济|交通|出行|服务|医疗|通勤|健身|养老|就业|政务|就医|阅读)[\u4e00-\u9fff]{0,2}圈/y,
  /(?:211|985)(?=高校|工程|大学|院校|、)/y,
  // telephone numbers
  /0\d{2,3}[-—]{1,2}\d{7,8}(?!\d)/y,
  /1[3-9]\d{9}(?!\d)/y,
  /400[-—]?\d{3}[-—]?\d{4}(?!\d)/y,
  // 图1, 表2
  /[图表](?:\d{1,2}|[一二三四五六七八九十])(?=[：:）)\s、，])/y,
  // 三道沟, 五家子: places
  /[一二三四五六七八九十]{1,2}(?:道|家|棵|间|里|股|眼|龙|台|座|块|面|营|义|合|大)(?:沟|子|树|房|河|屯|店|井|营|泉|湾|庄|村|岭|桥|梁|堡|窝铺|甸)/y,
  // 27/38 of a board
  /\d{1,4}\/\d{1,4}(?![\d./])/y,
  // 5G, 4A级, 3D, 2B; kV and the like are units
  /\d{1,2}(?:[AGDNBC]|VR|PL)级?(?![A-Za-z])/y,
  // 4K超高清, 6S管理
  /\d{1,2}[KS](?=[\u4e00-\u9fff])/y,
  // 一企一策, 一户一卡, 一草一木, 一件一件
  /一[\u4e00-\u9fff]{1,2}一[\u4e00-\u9fff](?![\d])/y,
  // 二十届三中全会, 十九届五中全会, 二十大
  /(?:党的)?[一二三四五六七八九十]{1,3}届(?:(?:[一二三四五六七八九]中、){0,3}[一二三四五六七八九]中全会|中央|[一二三四五六七八九十]{1,2}次全会)/y,
  /[一二三四五六七八九]中全会/y,
  /十[八九]大|二十大/y,
  // grades: Ⅳ级, 一级, 三档
  /[ⅠⅡⅢⅣⅤⅥIV]{1,3}[级类型期](?![\u4e00-\u9fff]?数)/y,
  // four-character phrases of two numbers: 三令五申, 千家万户, 百花齐放 stand in the word table
  new RegExp(`[${han}][\\u4e00-\\u9fff][${han}][\\u4e00-\\u9fff](?=[”」])`, 'y'),
];

/** Latin letters with figures in them, or before: PM2.5, GB/T 2260, R&D, ISO9001, T+0, G25, COVID-19. */
const latin = /[A-Za-z][A-Za-z&]{0,11}(?:[/+-]?[A-Za-z]{1,4})?[-+ ]?(?:\d{1,6}(?:\.\d{1,4})?)(?:[-—]\d{1,4})?/y;

const hotline =
  /(?:12345|12315|12328|12329|12333|12350|12366|12371|12378|12380|12388|12389|12309|12348|12356|12355|12338|95598|96\d{3,4}|1[12][0-9](?!\d))(?![\d.，])(?=热线|平台|政务|电话|指挥|报警|急救|专线|投诉|举报|服务|）|\)|，|；|。|“|”|联动|工单|[\u4e00-\u9fff]{0,2}热线)/y;

const beforeCode =
  /(?:电话|传真|手机|手机号|邮编|邮政编码|账号|帐号|编号|代码|QQ|微信|号码|联系方式|邮箱|电邮)(?:号码?|为|是)?[：: ]{0,2}$/;

/** The name that stands at a place, by its shape, its word or by what is before it. */
export function nameAt(text: string, at: number): NameSpan | undefined {
  const character = text[at] ?? '';
  if (/[A-Za-z]/.test(character)) return latinAt(text, at);
  if (/\d/.test(character)) {
    const code = codeAt(text, at);
    if (code) return code;
  }
  const heading = headingAt(text, at);
  if (heading !== undefined) return { end: heading, isShown: true };
  for (const shape of shapes) {
    shape.lastIndex = at;
    const found = shape.exec(text);
    if (found) return { end: at + found[0].length, isShown: true };
  }
  const word = nameWordAt(text, at);
  return word && { end: at + word.length, isShown: word.isShown };
}

/** Addresses of pages and mail: www.abc123.cn, ql2026@example.cn. */
const address = /[A-Za-z0-9_-]{1,30}(?:[.@][A-Za-z][A-Za-z0-9_-]{0,30}){1,6}/y;

function latinAt(text: string, at: number): NameSpan | undefined {
  address.lastIndex = at;
  const site = address.exec(text)?.[0] ?? '';
  if (/\d/.test(site)) return { end: at + site.length, isShown: true };
  latin.lastIndex = at;
  const found = latin.exec(text);
  if (found) return { end: at + found[0].length, isShown: true };
  let end = at;
  while (/[A-Za-z&.@_]/.test(text[end] ?? '')) end++;
  return { end, isShown: false };
}

const longestCode = 32;

/** Telephone and account numbers behind the word that names them; hot lines; very long runs of digits. */
function codeAt(text: string, at: number): NameSpan | undefined {
  hotline.lastIndex = at;
  const line = hotline.exec(text);
  if (line) return { end: at + line[0].length, isShown: true };
  let end = at;
  while (
    end - at < longestCode &&
    (/\d/.test(text[end] ?? '') || (/[-—]/.test(text[end] ?? '') && /\d/.test(text[end + 1] ?? '')))
  )
    end++;
  if (end - at >= 5 && beforeCode.test(text.slice(Math.max(0, at - 12), at))) return { end, isShown: true };
  let digits = at;
  while (/\d/.test(text[digits] ?? '')) digits++;
  return digits - at > 15 ? { end: digits, isShown: true } : undefined;
}

const sentenceStart = /(?:^|[\n。！？；：:，、“（(\t ])$/;
const headings: readonly RegExp[] = [
  /[一二三四五六七八九十]{1,3}、/y,
  /[一二三四五六七八九十]{1,3}(?=[）)])/y,
  /\d{1,2}(?=[）)])/y,
  /\d{1,2}[.．](?!\d)/y,
  /\d{1,2}[.．](?=\d{1,2}月|\d{4}年)/y,
  /\d{1,2}、/y,
  /[一二三四五六七八九十](?:是|要|则|曰)(?!否|的|求)/y,
];

/** 一、 （二） 3. 一是 at the head of a line or clause. Returns the end. */
function headingAt(text: string, at: number): number | undefined {
  const before = text[at - 1] ?? '\n';
  if (!sentenceStart.test(before === '\n' ? '\n' : before)) return undefined;
  const isLineStart = '\n。！？；：'.includes(before);
  const isBracket = before === '（' || before === '(';
  for (const [index, pattern] of headings.entries()) {
    if ((index === 1 || index === 2) && !isBracket) continue;
    if ((index === 0 || index >= 3) && index < 6 && !isLineStart) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return at + found[0].length;
  }
  return undefined;
}
