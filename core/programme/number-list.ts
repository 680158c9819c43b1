/** At most so many numbers are named at once. */
const most = 2_000;

/**
 * Numbers of measures as people write them, or undefined where something else stands there.
 * @example numbersIn('1-3、5，8') // [1, 2, 3, 5, 8]
 */
export function numbersIn(text: string): readonly number[] | undefined {
  const pieces = text
    .normalize('NFKC')
    .split(/[\s,;、，；。]+/)
    .filter((piece) => piece !== '');
  const numbers = new Set<number>();
  for (const piece of pieces) {
    const [, from, to] = /^#?(\d{1,6})(?:[-~—–至到]#?(\d{1,6}))?$/.exec(piece) ?? [];
    if (from === undefined) return undefined;
    const last = Number(to ?? from);
    if (last < Number(from) || last - Number(from) >= most) return undefined;
    for (let number = Number(from); number <= last; number++) numbers.add(number);
    if (numbers.size > most) return undefined;
  }
  return [...numbers];
}
