import type { ChainBreak } from './chain-walk.ts';

type Words = {
  readonly kind: Readonly<Record<ChainBreak['kind'], string>>;
  detail(detail: ChainBreak['detail']): string;
  row(no: string): string;
};

const plain = {
  zh: {
    payload: '内容与其校验码不符',
    envelope: '何人、何时、何事与其校验码不符',
    resealed: '连同校验码一起被改，后一条不认它',
    head: '链尾登记的校验码与它不符',
    checkpoint: '已签名的检查点与它不符',
    erased: '内容已被抹去，而没有抹除记录',
    foreign: '不属于这条链',
    missing: '前后的记录知道有它，它不在了',
  },
  en: {
    payload: 'its content does not fit its hash',
    envelope: 'who, when or what does not fit its hash',
    resealed: 'changed together with its hash; the row after it knows another',
    head: 'the head of the chain knows another hash',
    checkpoint: 'a signed checkpoint knows another hash',
    erased: 'its content is gone and nothing records an erasure',
    foreign: 'it does not belong to this chain',
    missing: 'the rows around it know of it; it is gone',
  },
} as const;

const zh: Words = {
  kind: { changed: '被改动', inserted: '是插入的', deleted: '被删除', reordered: '被换了次序', cut: '被截掉' },
  row: (no) => `第 ${no} 条`,
  detail: (detail) => {
    const number = detail.split(' ').at(-1) ?? '';
    if (detail.startsWith('stands as ')) return `现在的编号是 ${number}`;
    if (detail.startsWith('through ')) return `直到第 ${number} 条`;
    return plain.zh[detail as keyof typeof plain.zh];
  },
};

const en: Words = {
  kind: {
    changed: 'was changed',
    inserted: 'was inserted',
    deleted: 'was deleted',
    reordered: 'was reordered',
    cut: 'was cut off',
  },
  row: (no) => `row ${no}`,
  detail: (detail) => {
    const number = detail.split(' ').at(-1) ?? '';
    if (detail.startsWith('stands as ')) return `it stands as ${number} now`;
    if (detail.startsWith('through ')) return `and all through row ${number}`;
    return plain.en[detail as keyof typeof plain.en];
  },
};

/** A break as a line to read. @example sentenceOf({ kind: 'deleted', eventNo: '3', detail: 'missing' }, 'zh') // '第 3 条被删除：…' */
export function sentenceOf(one: ChainBreak, language: 'zh' | 'en'): string {
  const words = language === 'zh' ? zh : en;
  return language === 'zh'
    ? `${words.row(one.eventNo)}${words.kind[one.kind]}：${words.detail(one.detail)}`
    : `${words.row(one.eventNo)} ${words.kind[one.kind]}: ${words.detail(one.detail)}`;
}
