import { expect, test } from 'vitest';
import { moveCursor } from './cursor.ts';

const extent = { rows: 100, columns: 8, page: 20 };
const plain = (key: string) => ({ key, ctrlKey: false });
const ctrl = (key: string) => ({ key, ctrlKey: true });

test.each([
  [plain('ArrowDown'), { row: 11, column: 3 }],
  [plain('ArrowUp'), { row: 9, column: 3 }],
  [plain('ArrowLeft'), { row: 10, column: 2 }],
  [plain('ArrowRight'), { row: 10, column: 4 }],
  [plain('PageDown'), { row: 30, column: 3 }],
  [plain('PageUp'), { row: 0, column: 3 }],
  [plain('Home'), { row: 10, column: 0 }],
  [plain('End'), { row: 10, column: 7 }],
  [ctrl('Home'), { row: 0, column: 0 }],
  [ctrl('End'), { row: 99, column: 7 }],
  [ctrl('ArrowDown'), { row: 99, column: 3 }],
])('from row 10, column 3, %o leads to %o', (key, to) => {
  expect(moveCursor({ row: 10, column: 3 }, key, extent)).toEqual(to);
});

test('at an edge the cursor stays inside', () => {
  expect(moveCursor({ row: 99, column: 7 }, plain('ArrowDown'), extent)).toEqual({ row: 99, column: 7 });
  expect(moveCursor({ row: 0, column: 0 }, plain('ArrowLeft'), extent)).toEqual({ row: 0, column: 0 });
});

test('letters and an empty grid move nothing', () => {
  expect(moveCursor({ row: 0, column: 0 }, plain('a'), extent)).toBeNull();
  expect(moveCursor({ row: 0, column: 0 }, plain('ArrowDown'), { rows: 0, columns: 8, page: 20 })).toBeNull();
});
