/** A pattern's source for any of some words, longest first; the words stand as data, parted by spaces. */
export const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
