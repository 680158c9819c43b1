/** A piece of a format code: text shown as it stands, or a code that stands for a part of the value. */
export type Token = { readonly literal: string } | { readonly code: string };

/** One of the up to four sections of a format code: positive; negative; zero; text. */
export type Section = {
  readonly kind: 'general' | 'number' | 'day' | 'time' | 'text';
  readonly tokens: readonly Token[];
  readonly condition?: { readonly operator: string; readonly limit: number };
  readonly numerals?: Numerals;
};

/** [DBNum1]: digits as 〇一二三; [DBNum2]: 零壹贰叁. */
export type Numerals = '1' | '2';

export function splitSections(code: string): string[] {
  const sections = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]?|[\s\S]/g)) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const tokenPattern =
  /"([^"]*)"?|\\([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]?|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|y+|m+|d+|a{3,4}|h+|s+(?:\.0+)?|e(?![+-])|[Ee][+-]|[0#?.,%@/]|[\s\S]/gi;

export function parseSection(code: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'];
  let numerals: Numerals | undefined;
  for (const match of code.matchAll(tokenPattern)) {
    const [piece, quoted, escaped, bracket] = match;
    if (quoted !== undefined) tokens.push({ literal: quoted });
    else if (escaped !== undefined) tokens.push({ literal: escaped });
    else if (bracket !== undefined) {
      const compared = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket);
      const currency = /^\$([^-\]]*)/.exec(bracket);
      const elapsed = /^(h+|m+|s+)$/i.exec(bracket);
      const numeral = /^DBNum([12])/i.exec(bracket);
      if (compared) condition = { operator: compared[1] ?? '', limit: Number(compared[2]) };
      else if (elapsed) tokens.push({ code: `[${bracket.toLowerCase()[0]}]` });
      else if (numeral) numerals = numeral[1] === '1' ? '1' : '2';
      else if (currency?.[1]) tokens.push({ literal: currency[1] });
    } else if (piece.startsWith('_')) tokens.push({ literal: ' ' });
    else if (piece.startsWith('*')) continue;
    else if (/^(General|G\/通用格式|AM\/PM|A\/P|上午\/下午|y+|m+|d+|a{3,4}|h+|s+(\.0+)?|e|E[+-]|[0#?.,%@/])$/i.test(piece)) {
      tokens.push({ code: piece });
    } else tokens.push({ literal: piece });
  }
  return { kind: kindOfSection(tokens), tokens, ...(condition && { condition }), ...(numerals && { numerals }) };
}

function kindOfSection(tokens: readonly Token[]): Section['kind'] {
  const codes = tokens.flatMap((token) => ('code' in token ? [token.code] : []));
  if (codes.some((code) => /^(General|G\/通用格式)$/i.test(code))) return 'general';
  if (codes.some((code) => /^(y+|d+|a{3,4}|e)$/i.test(code))) return 'day';
  const clock = codes.some((code) => /^(h+|s+(\.0+)?|\[[hms]\]|AM\/PM|A\/P|上午\/下午)$/i.test(code));
  if (codes.some((code) => /^m+$/i.test(code))) return clock ? 'time' : 'day';
  if (clock) return 'time';
  if (codes.includes('@')) return 'text';
  return 'number';
}
