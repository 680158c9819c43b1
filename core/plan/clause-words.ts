/**
 * A clause's or measure's number as people write it: 二1 would be read as another number, the second part's first item is 二、1.
 * @example clauseWords('二1') // '二、1'
 * @example clauseWords('一（二）3') // '一（二）3'
 */
export const clauseWords = (no: string): string => no.replace(/(?<=[一二三四五六七八九十百])(?=\d)/, '、');
