import { divisions } from './tongliao/divisions.ts';

const placed = new Map([...divisions].flatMap(({ code, tile }) => (tile === undefined ? [] : [[code, tile] as const])));

/** Where a pack places a division on its map of tiles, by GB/T 2260 code. */
export const tileOf = (code: string): readonly [column: number, row: number] | undefined => placed.get(code);
