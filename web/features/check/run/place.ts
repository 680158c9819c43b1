import type { HeldFacts } from './messages.ts';

/** The place that opens a headline: 白桦市2025年…, 关于通辽市…, 中共奈曼旗委…; 全市 and 我县 name none. */
const headed = /^(?:中共|关于|共青团)?([\u4e00-\u9fff]{2,7}?(?:自治区|自治州|[省市县旗州盟区]))/u;
const ownWords = /^(?:全|我|本|各|该|两|多)/;

const headline = (text: string): string => /\S.*/.exec(text)?.[0].trim() ?? '';

/** Whether a draft may be compared with the facts held, and as which place. */
export type PlaceOfDraft =
  /** Its headline names no place, or one that facts are held for. */
  | { readonly kind: 'ours'; readonly code: string | null }
  /** Its headline names another place: the same words mean other figures there. */
  | { readonly kind: 'foreign'; readonly name: string };

/** The place that a draft is about, as its headline says. */
export function placeOfDraft(text: string, { places }: HeldFacts): PlaceOfDraft {
  const name = headed.exec(headline(text))?.[1];
  if (name === undefined || ownWords.test(name)) return { kind: 'ours', code: null };
  const held = places.find((place) => place.name === name || place.aliases.includes(name));
  return held ? { kind: 'ours', code: held.code } : { kind: 'foreign', name };
}
