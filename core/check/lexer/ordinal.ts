import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { numeralValue } from '../../quantity/numeral.ts';
import { bareUnit } from '../../quantity/unit.ts';
import type { Token } from './token.ts';

const number = '(\\d{1,4}|[一二两三四五六七八九十百零]{1,6})';
const numbered = new RegExp(`第${number}(?!\\d)`, 'y');
const session = new RegExp(`${number}届${number}次`, 'y');
const leading = new RegExp(`(?:前|末|后|倒数第?)${number}(位|名|强|列)?`, 'y');

/** 第102条, 第三次全国国土调查: named, not counted. */
const namedBehind =
  /^(?:[条章款]|次全?国?(?:国土|人口|经济|农业|污染源|文物|土壤|森林)[^，。；、]{0,6}(?:调查|普查|清查)|[方者])/;
const orderBehind = /^[届次期章项号批轮版个款季代场小中大]/;
const rankVerb =
  /(?:居|列|排名?|排在|名列|升至|升到|跃升到|跃升至|跃居|蝉联|稳居|上升到|上升至|前进到|退居|降至|降到)[^，。；、\d]{0,8}$/;
const rankField = /(?:全[国区省市县旗盟]|全自治区|盟市|同类)[^，。；]{0,6}$/;

/** 第三 … and 前三位: ordinals, ranks and names of articles; the number is the figure, the words around stay outside. */
export function ordinalAt(text: string, at: number): Token | undefined {
  return sessionAt(text, at) ?? numberedAt(text, at) ?? leadingAt(text, at);
}

/** 十八届四次全会. */
function sessionAt(text: string, at: number): Token | undefined {
  session.lastIndex = at;
  const found = session.exec(text);
  const value = found ? numberOf(found[1] ?? '') : undefined;
  return found && value ? token(at, at + found[0].length, 'ordinal', value, '') : undefined;
}

function numberedAt(text: string, at: number): Token | undefined {
  numbered.lastIndex = at;
  const found = numbered.exec(text);
  const value = found ? numberOf(found[1] ?? '') : undefined;
  if (!found || value === undefined) return undefined;
  const end = at + found[0].length;
  const after = text.slice(end, end + 16);
  const named = namedBehind.exec(after);
  if (named) return token(at, end + named[0].length, 'name', value, '');
  const before = text.slice(Math.max(0, at - 16), at);
  const isRank =
    !orderBehind.test(after) && (rankVerb.test(before) || (rankField.test(before) && !/^[家座条例所项起宗]/.test(after)));
  const unit = isRank && /^[位名]/.test(after) ? (after[0] ?? '') : '';
  return token(at, end + unit.length, isRank ? 'rank' : 'ordinal', value, unit);
}

/** 前三位, 末3位, 全市前五. */
function leadingAt(text: string, at: number): Token | undefined {
  leading.lastIndex = at;
  const found = leading.exec(text);
  const value = found ? numberOf(found[1] ?? '') : undefined;
  if (!found || value === undefined) return undefined;
  const end = at + found[0].length;
  const unit = found[2] ?? '';
  if (unit === '' && !isBareRank(text, at, end)) return undefined;
  return token(at, end, 'rank', value, unit);
}

function isBareRank(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  return (
    /(?:排名?|全[国区省市县旗盟]|居|列|进入|跻身)[^，。；]{0,6}$/.test(before) &&
    !/^[个年天月日季次批期]/.test(text.slice(end, end + 1))
  );
}

const token = (start: number, end: number, form: 'rank' | 'ordinal' | 'name', value: Decimal, unit: string): Token => ({
  start,
  end,
  form,
  value,
  digits: 0,
  unit: { ...bareUnit(), printed: unit, bare: unit, base: unit },
  isInWords: true,
});

const numberOf = (words: string): Decimal | undefined => (/\d/.test(words) ? decimal(words) : numeralValue(words));
