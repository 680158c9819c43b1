/** What a name says of a change: 规上工业总产值增速 is the rise of 规上工业总产值. */
export type NameForm = { readonly stem: string; readonly change: 'none' | 'rise' | 'fall' };

/** Nearly every name: nothing to be taken away. */
const isPlain = /^[\u4e00-\u9fffa-z0-9]*$/;

/** A name as it is compared: without quotation marks, spaces and 的, 规模以上 as 规上. @example plainName('“小巨人” 企业') // '小巨人企业' */
export function plainName(name: string): string {
  const bare = isPlain.test(name) && !name.includes('的') ? name : withoutMarks(name);
  return bare.includes('规模以上') ? bare.replaceAll('规模以上', '规上') : bare;
}

const withoutMarks = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」《》<>()[\]·,，、的]/g, '');

const rise = /(?:增长率?|增速|增幅|升幅|涨幅|提升|提高|上升|增加)$/;
const fall = /(?:下降|降幅|降低|减少|下滑|跌幅)$/;
/** Words beside a change that say over which time. */
const span = /(?:同比|环比|累计|年均|平均|每年|近[二两三四五]年|[三五]年|较\d{4}年|较上年|较上次换届|比上年|幅度|规模)$/;
const count = /(?:总?数量?|总量|占比|比重|比例)$/;

/** The last characters of the words above: most names end otherwise and need no reading. */
const lastOfChange: ReadonlySet<string> = new Set('长率速幅升高加降低少滑度');
const lastOfCount: ReadonlySet<string> = new Set('数量比重例');

/**
 * The stem of a name and the change it speaks of, so that a growth printed of 规上工业总产值 finds the indicator 规上工业总产值累计增速.
 * @example nameForm('规模以上工业总产值累计增速') // { stem: '规上工业总产值', change: 'rise' }
 * @example nameForm('5G基站数') // { stem: '5g基站', change: 'none' }
 */
export const nameForm = (name: string): NameForm => formOf(plainName(name));

/** The form of a name that is plain already. */
export function formOf(plain: string): NameForm {
  const last = plain.at(-1) ?? '';
  let stem = plain;
  let change: NameForm['change'] = 'none';
  if (lastOfChange.has(last)) {
    stem = plain.replace(/幅度$/, '');
    change = rise.test(stem) ? 'rise' : fall.test(stem) ? 'fall' : 'none';
    if (change !== 'none') {
      stem = withoutEnd(stem, change === 'rise' ? rise : fall);
      for (let before = ''; before !== stem; ) {
        before = stem;
        stem = withoutEnd(stem, span);
      }
    }
  }
  return { stem: lastOfCount.has(stem.at(-1) ?? '') ? withoutEnd(stem, count) : stem, change };
}

/** Deeds that a text puts around a subject and that no name needs: 累计建成…, …发展到. */
const deedBefore = /^(?:累计|已经?|全年|目前|完成|实现|建成|共有?|拥有|其中)+/;
const deedBehind = /(?:发展|累计|已经?|达到?|增加?到|完成|实现|超过?|突破|约为?|近)+$/;

/** A subject without the deeds around it. @example bareSubject('规上工业企业发展') // '规上工业企业' */
export function bareSubject(plain: string): string {
  const bare = plain.replace(deedBefore, '').replace(deedBehind, '');
  return bare.length >= 2 ? bare : plain;
}

/** An end is cut only where a name remains. */
function withoutEnd(text: string, end: RegExp): string {
  const cut = text.replace(end, '');
  return cut.length >= 2 ? cut : text;
}
