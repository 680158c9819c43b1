/**
 * The search keys of a text: every pair of neighbouring Chinese characters, every single one, and every Latin word or number in
 * lower case. PostgreSQL has no words for Chinese, and a trigram index finds nothing for two characters (改革).
 * @returns each key once
 */
export function bigramsOf(text: string): string[] {
  const keys = new Set<string>();
  for (const run of runsOf(text)) {
    if (run.isWord) {
      keys.add(run.text);
      continue;
    }
    const letters = [...run.text];
    for (const [at, letter] of letters.entries()) {
      keys.add(letter);
      const next = letters[at + 1];
      if (next !== undefined) keys.add(letter + next);
    }
  }
  return [...keys];
}

/** The keys that a text must have for the query to be in it; single characters only where the query has no neighbour for them. */
export function bigramsOfQuery(query: string): string[] {
  const keys = new Set<string>();
  for (const run of runsOf(query)) {
    const letters = [...run.text];
    if (run.isWord || letters.length === 1) keys.add(run.text);
    else for (const [at, letter] of letters.slice(0, -1).entries()) keys.add(letter + letters[at + 1]);
  }
  return [...keys];
}

function runsOf(text: string): { text: string; isWord: boolean }[] {
  const pieces =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Han}]+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];
  return pieces.map((piece) => ({ text: piece, isWord: !/^\p{Script=Han}/u.test(piece) }));
}
