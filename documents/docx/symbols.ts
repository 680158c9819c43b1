/**
 * Characters of the symbol fonts that official documents use, by their code in the private use area (U+F000 + code), as the
 * Unicode character that shows the same sign.
 */
const wingdings: { readonly [code: number]: string } = {
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  159: '•',
  161: '○',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  224: '→',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const wingdings2: { readonly [code: number]: string } = {
  42: '□',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  163: '□',
  151: '●',
  152: '●',
};

const symbol: { readonly [code: number]: string } = {
  45: '−',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  214: '√',
  229: '∑',
  97: 'α',
  98: 'β',
  109: 'μ',
};

const fonts: { readonly [font: string]: { readonly [code: number]: string } } = { wingdings, 'wingdings 2': wingdings2, symbol };

const signOf = (code: number, font: string): string | undefined =>
  fonts[font.trim().toLowerCase()]?.[isPrivate(code) ? code - 0xf000 : code];

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;
const isCharacter = (code: number): boolean => code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/**
 * A character as the reader sees it in a font: symbol fonts draw signs for private codes and for plain letters alike. A sign that
 * is not known here comes as '□'.
 */
export function symbolOf(code: number, font: string): string {
  return signOf(code, font) ?? (isCharacter(code) && !isPrivate(code) ? String.fromCodePoint(code) : '□');
}

/** The text of a bullet; a sign that is not known here shows as '•'. */
export function bulletOf(text: string, font: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return signOf(code, font) ?? (isPrivate(code) ? '•' : character);
    })
    .join('');
}
