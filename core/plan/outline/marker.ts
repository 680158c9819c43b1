import { hanNumeral, numberOf } from '../text/numeral.ts';

export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanBracket'
  | 'action'
  | 'task'
  | 'deed'
  | 'arabic'
  | 'decimal'
  | 'arabicBracket'
  | 'circled';

/** The printed number at the head of a clause. */
export type Marker = {
  readonly kind: MarkerKind;
  readonly number: number;
  /** As printed, punctuation of its end left off: "一", "（二）", "3", "第四条". */
  readonly label: string;
  /** Characters of the clean text that the number and its punctuation take. */
  readonly length: number;
};

/** From the highest to the lowest as GB/T 9704 and the drafting handbooks order them. */
export const usualOrder: readonly MarkerKind[] = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'hanBracket',
  'action',
  'task',
  'deed',
  'arabic',
  'decimal',
  'arabicBracket',
  'circled',
];

const han = '[一二三四五六七八九十百〇零]{1,4}';
const ordinal = new RegExp(`^第(${han}|\\d{1,3})(编|篇|部分|章|节|条)[：、.]?`);
const hanNumber = new RegExp(`^(${han})[、.．]`);
const hanBracket = new RegExp(`^[（〔]\\s?(${han})[）〕][、.．]?`);
const task = new RegExp(`^(专项|行动|工程|任务|举措|事项|措施)(${han}|\\d{1,3})[：、.．]`);
const taskKind: Readonly<Record<string, MarkerKind>> = { 专项: 'action', 行动: 'action', 工程: 'action', 任务: 'task' };
const arabic = /^(\d{1,3})[.．、](?!\d)/;
const decimal = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?(?=[\u4e00-\u9fff“《])/;
const arabicBracket = /^[（〔]?(\d{1,3})[）〕][、.．]?/;
/** 一、二、三产业… is no number one. */
const listOfNumerals = new RegExp(`^${han}、${han}(?:、|产|类|级|期|线)`);

const ordinalKind: Readonly<Record<string, MarkerKind>> = {
  编: 'part',
  篇: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/**
 * The number that a clean text begins with.
 * @example markerOf('（二）深化改革')?.label // '（二）'
 */
export function markerOf(text: string): Marker | undefined {
  const head = text.slice(0, 14);
  let match = ordinal.exec(head);
  if (match?.[1] !== undefined && match[2] !== undefined) {
    const kind = ordinalKind[match[2]];
    const number = numberOf(match[1]);
    // 第三条生产线… goes on as a noun; a clause goes on with a space, which the clean text has lost, or a heading.
    if (kind !== undefined && number !== undefined) {
      return { kind, number, label: `第${match[1]}${match[2]}`, length: match[0].length };
    }
  }
  match = hanNumber.exec(head);
  if (match?.[1] !== undefined && !listOfNumerals.test(head)) return make('han', match[1], match[1], match[0].length);
  match = hanBracket.exec(head);
  if (match?.[1] !== undefined) return make('hanBracket', match[1], `（${match[1]}）`, match[0].length);
  match = task.exec(head);
  if (match?.[1] !== undefined && match[2] !== undefined)
    return make(taskKind[match[1]] ?? 'deed', match[2], `${match[1]}${match[2]}`, match[0].length);
  match = decimal.exec(head);
  if (match?.[1] !== undefined && !/^[\d.．]+[、]?(?:万|亿|倍|个|家|元|%|％|米|公|吨|亩|千|百)/.test(head)) {
    const number = Number(match[1].split(/[.．]/).at(-1));
    return { kind: 'decimal', number, label: match[1], length: match[0].length };
  }
  match = arabic.exec(head);
  if (match?.[1] !== undefined) return make('arabic', match[1], match[1], match[0].length);
  match = arabicBracket.exec(head);
  if (match?.[1] !== undefined) return make('arabicBracket', match[1], `（${match[1]}）`, match[0].length);
  return enclosed(head);
}

function make(kind: MarkerKind, figure: string, label: string, length: number): Marker | undefined {
  const number = numberOf(figure);
  return number === undefined ? undefined : { kind, number, label, length };
}

/** Numbers that are one character: ① ⑴ ⒈ ㈠ ❶. */
function enclosed(head: string): Marker | undefined {
  const code = head.charCodeAt(0);
  const rest = /^.[、.．]?/.exec(head)?.[0].length ?? 1;
  const within = (first: number, last: number): number | undefined =>
    code >= first && code <= last ? code - first + 1 : undefined;
  const circled = within(0x2460, 0x2473) ?? within(0x2776, 0x277f) ?? within(0x2780, 0x2789);
  if (circled !== undefined) return { kind: 'circled', number: circled, label: head.charAt(0), length: rest };
  const late = within(0x3251, 0x325f);
  if (late !== undefined) return { kind: 'circled', number: late + 20, label: head.charAt(0), length: rest };
  const bracketed = within(0x2474, 0x2487);
  if (bracketed !== undefined) return { kind: 'arabicBracket', number: bracketed, label: `（${bracketed}）`, length: rest };
  const stopped = within(0x2488, 0x249b);
  if (stopped !== undefined) return { kind: 'arabic', number: stopped, label: String(stopped), length: rest };
  const ideograph = within(0x3220, 0x3229);
  if (ideograph !== undefined) {
    return { kind: 'hanBracket', number: ideograph, label: `（${hanNumeral(ideograph)}）`, length: rest };
  }
  return undefined;
}

/** The label that a number of a kind would have in print, for naming a missing one. @example labelLike('（二）', 3) // '（三）' */
export function labelLike(label: string, number: number): string {
  const figure = /\d/.test(label) ? String(number) : hanNumeral(number);
  if (/^[①-⑳㉑-㉟❶-❿➀-➉]$/.test(label)) return number <= 20 ? String.fromCharCode(0x2460 + number - 1) : String(number);
  if (/^\d+(?:[.．]\d+)+$/.test(label)) return label.replace(/\d+$/, String(number));
  return label.replace(/\d+|[一二三四五六七八九十百〇零]+/, figure);
}
