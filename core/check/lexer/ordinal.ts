import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { numeralValue } from '../../quantity/numeral.ts';
import { bareUnit } from '../../quantity/unit.ts';
import type { Token } from './token.ts';

const number = '(\\d{1,4}|[一二三四五六七八九十百零]{1,5})';
const numbered = new RegExp(`第${number}(?:(?=[^\\d]|$))`, 'y');
const rankWords =
  /(?:居|列|排名?|位列|位居|排在|名列|居于|升至|升到|跃升至|上升至|跃居|前进到|由|从|蝉联|稳居|保持|荣获|获|获得|占据|退居|滑至|降至)?[^，。；、\d]{0,8}$/;
const strongRank = /(?:居|列|排名?|排在|名列|升至|升到|跃居|蝉联|稳居|全[国区省市县旗盟][^，。；]{0,8}|盟市[^，。；]{0,4})$/;
const leading = new RegExp(`(?:前|末|后|倒数第?)${number}(?:(位|名|强|列))?`, 'y');

/** 第三 … and 前三位: ordinals and ranks; the number is the figure, the words around stay outside. */
export function ordinalAt(text: string, at: number): Token | undefined {
  numbered.lastIndex = at;
  const found = numbered.exec(text);
  if (found) {
    const value = numberOf(found[1] ?? '');
    if (value === undefined) return undefined;
    const before = text.slice(Math.max(0, at - 16), at);
    const after = text.slice(at + found[0].length, at + found[0].length + 1);
    const isRank =
      (strongRank.test(before) || (/[位名]/.test(after) && rankWords.test(before) && /[居列排名升降由从]/.test(before))) &&
      !/[届次期条章款项号批轮版]/.test(after);
    const unit = /[位名]/.test(after) && isRank ? after : '';
    return {
      start: at,
      end: at + found[0].length + unit.length,
      form: isRank ? 'rank' : 'ordinal',
      value,
      digits: 0,
      unit: { ...bareUnit(), printed: unit, bare: unit, base: unit },
      isInWords: !/\d/.test(found[1] ?? ''),
    };
  }
  leading.lastIndex = at;
  const group = leading.exec(text);
  const value = group ? numberOf(group[1] ?? '') : undefined;
  if (!group || value === undefined) return undefined;
  const unit = group[2] ?? '';
  const before = text.slice(Math.max(0, at - 10), at);
  if (unit === '' && !/(?:排名?|全[国区省市县旗盟]|居|列|进入|跻身)[^，。；]{0,6}$/.test(before)) return undefined;
  if (unit === '' && /[个年天月日季次批期]/.test(text[at + group[0].length] ?? '')) return undefined;
  return {
    start: at,
    end: at + group[0].length,
    form: 'rank',
    value,
    digits: 0,
    unit: { ...bareUnit(), printed: unit, bare: unit, base: unit },
    isInWords: !/\d/.test(group[1] ?? ''),
  };
}

const numberOf = (words: string): Decimal | undefined => (/\d/.test(words) ? decimal(words) : numeralValue(words));
