import { currentLanguage, useLanguage } from './language.ts';

/** A table of words: sentences, or functions which make them of typed parameters; tables may be nested. */
export type WordTable = { readonly [key: string]: string | ((...parameters: never[]) => string) | WordTable };

/** The shape which the other language must fill: the same keys, the same parameters. A missing or superfluous key does not compile. */
export type Wording<Zh> = {
  readonly [Key in keyof Zh]: Zh[Key] extends string
    ? string
    : Zh[Key] extends (...parameters: infer Parameters) => string
      ? (...parameters: Parameters) => string
      : Wording<Zh[Key]>;
};

/**
 * Both languages of a feature. `use` is the hook for components, `now` the words of the moment for code outside of them.
 * @example export const homeWords = bilingual(zh, en); … const words = homeWords.use();
 */
export function bilingual<const Zh extends WordTable>(zh: Zh, en: Wording<Zh>) {
  const chinese = zh as unknown as Wording<Zh>;
  return {
    zh: chinese,
    en,
    use: (): Wording<Zh> => (useLanguage() === 'zh' ? chinese : en),
    now: (): Wording<Zh> => (currentLanguage() === 'zh' ? chinese : en),
  };
}
