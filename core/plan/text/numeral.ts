const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A number below ten thousand in Arabic or Chinese figures, or undefined. @example numberOf('二十三') // 23 */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  if (!/^[〇零○一二两三四五六七八九十百千]+$/.test(text)) return undefined;
  if (/^[〇零○一二三四五六七八九]{2,4}$/.test(text)) return Number([...text].map((c) => digits[c]).join(''));
  let total = 0;
  let pending: number | undefined;
  for (const character of text) {
    const digit = digits[character];
    if (digit !== undefined) {
      pending = digit;
      continue;
    }
    const unit = character === '千' ? 1000 : character === '百' ? 100 : 10;
    total += (pending ?? 1) * unit;
    pending = undefined;
  }
  return total + (pending ?? 0);
}

/** A whole number from 1 to 99 in Chinese figures. @example hanNumeral(23) // '二十三' */
export function hanNumeral(value: number): string {
  const names = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = names[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (names[tens] ?? '')}十${ones}`;
}
