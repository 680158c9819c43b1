const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** Continues the CRC-32 of a zip entry over another chunk; start with 0. @example crc32(bytesOf('123456789')) // 0xcbf43926 */
export function crc32(chunk: Uint8Array, before = 0): number {
  let value = ~before;
  for (let i = 0; i < chunk.length; i++) value = (table[(value ^ (chunk[i] as number)) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}
