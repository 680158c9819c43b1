import { expect, test } from 'vitest';
import { groupedLines, type Line, plainLines } from './lines.ts';

const groups = [
  { key: 'a', label: '经济', count: 2 },
  { key: 'b', label: '民生', count: 3 },
  { key: '', label: '', count: 1 },
];
const said = (line: Line | undefined): string =>
  line === undefined ? '–' : line.kind === 'row' ? `row ${line.row}` : `${line.isOpen ? '▾' : '▸'} ${line.group.key}`;

test.each<[string, (key: string) => boolean, string[]]>([
  ['all open', () => true, ['▾ a', 'row 0', 'row 1', '▾ b', 'row 2', 'row 3', 'row 4', '▾ ', 'row 5']],
  ['one open: rows count over the open ones', (key) => key === 'b', ['▸ a', '▾ b', 'row 0', 'row 1', 'row 2', '▸ ']],
  ['all closed', () => false, ['▸ a', '▸ b', '▸ ']],
])('lines with %s', (_what, isOpen, expected) => {
  const lines = groupedLines(groups, isOpen);
  expect(Array.from({ length: lines.count }, (_, at) => said(lines.at(at)))).toEqual(expected);
  expect([said(lines.at(-1)), said(lines.at(lines.count))]).toEqual(['–', '–']);
  for (let at = 0; at < lines.count; at++) {
    const line = lines.at(at);
    if (line?.kind === 'row') expect(lines.lineOf(line.row)).toBe(at);
  }
});

test('without groups a line is a row', () => {
  const lines = plainLines(3);
  expect([0, 2, 3].map((at) => said(lines.at(at)))).toEqual(['row 0', 'row 2', '–']);
});
