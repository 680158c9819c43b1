type DecodedText = { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030' };

/**
 * The text of a plain file without its byte-order mark: UTF-8, else UTF-16 (by its mark or by the zero bytes of its ASCII), else
 * GB18030. Undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs(bytes, 'utf-8', 'UTF-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le', 'UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be', 'UTF-16');
  const wide = wideOrder(bytes);
  if (wide) return decodeAs(bytes, wide, 'UTF-16');
  return decodeAs(bytes, 'utf-8', 'UTF-8') ?? decodeAs(bytes, 'gb18030', 'GB18030');
}

function decodeAs(bytes: Uint8Array, label: string, encoding: DecodedText['encoding']): DecodedText | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return looksLikeText(text) ? { text, encoding } : undefined;
  } catch {
    return undefined;
  }
}

/** The byte order of UTF-16 without its mark, told by its tabs, line ends and digits; undefined where there is no zero byte. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  // Not 0x20 and 0x30: their mirror images, U+2000 and the ideographic space U+3000, are characters of Chinese texts.
  const isTelling = (byte: number | undefined): boolean =>
    byte === 9 || byte === 10 || byte === 13 || (byte !== undefined && byte > 0x30 && byte <= 0x39);
  let little = 0;
  let big = 0;
  for (let i = 0; i < Math.min(bytes.length, 65_536); i += 2) {
    if (bytes[i + 1] === 0 && isTelling(bytes[i])) little++;
    if (bytes[i] === 0 && isTelling(bytes[i + 1])) big++;
  }
  return little === big ? undefined : little > big ? 'utf-16le' : 'utf-16be';
}

/** Text has next to no control characters, and no zero at all. */
function looksLikeText(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return false;
    if (unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 11 && unit !== 12 && unit !== 13) controls++;
  }
  return controls <= text.length / 500;
}
