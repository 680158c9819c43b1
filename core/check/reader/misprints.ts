import type { Finding } from '../finding.ts';
import { findingOf, type Reading } from '../sentence/passage.ts';
import { spanOf } from '../text/folded-text.ts';
import { simplify } from '../text/traditional.ts';

/** What is printed, by what it stands beside, and what it must be. The figure makes it certain: no unit 条吨 exists. */
const certain: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // Motors have no emissions: ultra-low emission is fitted to generating sets.
  [/(?<=\d(?:万|亿)?千瓦)电机(?=(?:组)?.{0,4}超低排放)/g, '机组'],
  [/(?<=\d)条吨(?=以[下上]|\/小时|及以[下上]|燃煤)/g, '蒸吨'],
  [/(?<=\d(?:万|亿)?)干(?=瓦|米|克|伏|公里|卡)/g, '千'],
  [/(?<=\d(?:万|亿)?)(?:公倾|公顷顷)/g, '公顷'],
  [/(?<=\d(?:万|亿))(?:兀|无(?=[，。；、）]|$))/g, '元'],
  [/(?<=\d个)(?:白分点|百份点|百分占|百分电)/g, '百分点'],
  [/(?<=同比|环比|累计)(?:增涨|增张|曾长)(?=\d)/g, '增长'],
  [/(?<=\d(?:万|亿)?)平方(?:分|么)里/g, '平方公里'],
  [/(?<=\d(?:\.\d+)?)(?:%%|％％)/g, '%'],
  [/(?<=\d(?:万|亿)?)元元(?=[，。；、])/g, '元'],
  [/(?<=\d)个个(?=百分点)/g, '个'],
  [/(?<=增长|下降|提高|降低)了了(?=\d)/g, '了'],
  [/，，|。。(?!。)|、、|；；/g, ''],
];

/** Misprints beside figures, doubled marks, and single traditional characters in a simplified text. */
export function misprintsIn(reading: Reading): readonly Finding[] {
  const { text } = reading.folded;
  const slips = certain.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map((found) =>
      misprint(reading, found.index, found.index + found[0].length, found[0], instead === '' ? (found[0][0] ?? '') : instead),
    ),
  );
  return [...slips, ...strayCharacters(reading)];
}

function misprint(reading: Reading, start: number, end: number, printed: string, instead: string): Finding {
  const range = spanOf(reading.folded, start, end);
  const indexes = reading.figures.flatMap((figure, i) =>
    figure.end === range.start || (figure.start < range.end && figure.end > range.start) ? [i] : [],
  );
  const first = reading.figures[indexes[0] ?? -1];
  return findingOf(
    reading,
    'misprint',
    'contradicts',
    indexes,
    { printed, instead },
    { start: first?.start ?? range.start, end: range.end },
  );
}

function strayCharacters(reading: Reading): readonly Finding[] {
  const { original } = reading.folded;
  const strays = original.flatMap((character, at) => (simplify(character) === character ? [] : [at]));
  const han = original.filter((character) => /[\u4e00-\u9fff]/.test(character)).length;
  if (strays.length === 0 || strays.length > 5 || strays.length * 100 > han) return [];
  return strays.map((at) => {
    const before = /[\u4e00-\u9fff]/.test(original[at - 1] ?? '') ? (original[at - 1] ?? '') : '';
    const printed = `${before}${original[at]}`;
    const range = { start: at - before.length, end: at + 1 };
    return findingOf(
      reading,
      'misprint',
      'contradicts',
      [],
      { printed, instead: `${before}${simplify(original[at] ?? '')}` },
      range,
    );
  });
}
