/** A table of sentences: text, or a function that makes it, in any depth. */
type Table = { readonly [key: string]: unknown };

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place in a table that holds a sentence, as `a.b.c`, with the sentence or the source of what makes it. */
function sentencesOf(table: Table, above = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(table)) {
    const place = above === '' ? key : `${above}.${key}`;
    if (isTable(value)) for (const [inner, text] of sentencesOf(value, place)) all.set(inner, text);
    else all.set(place, String(value));
  }
  return all;
}

/** Sentences that one language has and the other has not, that are empty, or that stand in the wrong language. */
export function sentenceFindings(zh: Table, en: Table): string[] {
  const [chinese, english] = [sentencesOf(zh), sentencesOf(en)];
  if (chinese.size === 0) return ['no sentence at all'];
  return [
    ...[...chinese.keys()].filter((place) => !english.has(place)).map((place) => `${place}: no English`),
    ...[...english.keys()].filter((place) => !chinese.has(place)).map((place) => `${place}: no Chinese`),
    ...[...chinese, ...english].filter(([, text]) => text.trim() === '').map(([place]) => `${place}: empty`),
    ...[...english]
      .filter(([place, text]) => text === chinese.get(place) && /\p{Script=Han}/u.test(text))
      .map(([place]) => `${place}: not translated`),
  ];
}
