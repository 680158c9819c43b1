import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../core/check/check.ts';
import { extractFigures } from '../core/check/extract.ts';
import type { Figure } from '../core/check/figure.ts';
import { plausibleLimits } from '../packs/plausible.ts';
import { type CorpusText, readCorpusText } from '../test/corpus/corpus-text.ts';
import { addScore, emptyScore, type Score, type Tally } from '../test/corpus/score.ts';
import { addFindingScore, emptyFindingScore, type FindingScore } from '../test/corpus/score-findings.ts';
import { type Bench, type BenchIo, type Measurement, summarise, timings } from './bench.ts';

const folder = new URL('../test/corpus/', import.meta.url);
const parts = ['tuning', 'held-back', 'fresh'] as const;
type Part = (typeof parts)[number];

/** The word that lists the misses of a part. Those of the tuning and the fresh part may be looked at while the extractor is improved. */
const missesWord: Readonly<Record<Part, string>> = {
  tuning: '--misses',
  'held-back': '--held-back-misses',
  fresh: '--fresh-misses',
};

/** What issue 3 asks of every part. Subjects and names have no number to hold. */
const goals: Partial<Record<keyof Score, number>> = { recall: 0.98, precision: 0.98, value: 0.98, kind: 0.95 };
const measures = ['recall', 'precision', 'value', 'kind', 'subject', 'names'] as const;
const names: Record<(typeof measures)[number], string> = {
  recall: 'figures found',
  precision: 'found are figures',
  value: 'value and unit',
  kind: 'kind',
  subject: 'subject',
  names: 'names recognised',
};

/** Against the corpus of `test/corpus`: how much is found and understood, and how fast. */
export const bench: Bench = {
  name: 'figures',
  summary: {
    zh: '数字识别：对照标注语料的查全、查准和速度；--misses、--fresh-misses 列出两个调试部分的每处差错，--held-back-misses 列出保留部分的',
    en: 'Figures: recall, precision and speed against the annotated corpus; --misses and --fresh-misses list each miss of the two parts for tuning, --held-back-misses those of the part held back',
  },
  run: async (io) => [...parts.flatMap((part) => measurePart(part, io)), ...(await speed())],
};

export function readCorpus(part: Part): readonly CorpusText[] {
  const files = readdirSync(new URL(`${part}/`, folder)).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readCorpusText(file.slice(0, -4), readFileSync(new URL(`${part}/${file}`, folder), 'utf8')));
}

function measurePart(part: Part, io: BenchIo): readonly Measurement[] {
  const whole = emptyScore();
  const findings = emptyFindingScore();
  const byGenre = new Map<string, Score>();
  for (const text of readCorpus(part)) {
    const { figures, findings: found } = checkText(text.text, { year: text.year, plausible: plausibleLimits });
    addFindingScore(findings, text, found);
    const genre = byGenre.get(text.genre) ?? emptyScore();
    byGenre.set(text.genre, genre);
    for (const score of [whole, genre]) addScore(score, text, figures);
  }
  if (io.args.includes(missesWord[part])) {
    for (const miss of [...whole.misses, ...findings.misses])
      io.note(`${miss.text}  ${miss.what}  ${miss.expected}  →  ${miss.got}`);
  }
  return [
    ...lines(part, whole, true),
    ...findingLines(part, findings),
    ...[...byGenre].sort().flatMap(([genre, score]) => lines(`${part}, ${genre}`, score, false)),
  ];
}

function lines(label: string, score: Score, isJudged: boolean): readonly Measurement[] {
  return measures.map((measure) => {
    const goal = isJudged ? goals[measure] : undefined;
    const rate = rateOf(score[measure]);
    return {
      what: `${label}: ${names[measure]} (of ${score[measure].cases})`,
      value: rate.toFixed(4),
      ...(goal === undefined ? {} : { goal: `≥ ${goal}`, held: rate >= goal }),
    };
  });
}

function findingLines(part: Part, score: FindingScore): readonly Measurement[] {
  const { planted, undecidable, cleanTexts, falseAlarms } = score;
  const all = (tally: Tally): Partial<Measurement> => ({
    value: `${tally.hits} of ${tally.cases}`,
    goal: 'all',
    held: tally.hits === tally.cases,
  });
  return [
    { what: `${part}: planted errors found`, ...all(planted) },
    { what: `${part}: undecidable ones left undecided`, ...all(undecidable) },
    { what: `${part}: texts without an error, without a contradiction`, ...all(cleanTexts) },
    { what: `${part}: contradictions nobody planted`, value: falseAlarms, goal: '0', held: falseAlarms === 0 },
  ];
}

const rateOf = (tally: Tally): number => (tally.cases === 0 ? 1 : tally.hits / tally.cases);

/** A text of 6,000 characters, warm; and what 1,000 documents leave behind. */
async function speed(): Promise<readonly Measurement[]> {
  const texts = readCorpus('tuning').map((text) => text.text);
  const long = texts.join('\n\n').slice(0, 6000);
  await timings(10, () => extractFigures(long));
  const milliseconds = summarise(await timings(50, () => extractFigures(long)));
  return [
    { what: 'extraction of 6,000 characters, ms', ...milliseconds, goal: 'p95 < 100 ms', held: milliseconds.p95 < 100 },
    memoryOver(texts),
  ];
}

/** Heap growth between the 200th and the 1,000th document, each cut to another length so that none is the same. */
function memoryOver(texts: readonly string[]): Measurement {
  const used = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  let last: readonly Figure[] = [];
  let early = 0;
  for (let i = 0; i < 1000; i++) {
    const text = texts[i % texts.length] ?? '';
    last = extractFigures(text.slice(i % 50));
    if (i === 199) early = used();
  }
  const growth = used() - early;
  const note = globalThis.gc ? '' : ' (without --expose-gc: garbage included)';
  return {
    what: `heap growth over 800 further documents, MiB${note}; figures of the last: ${last.length}`,
    value: growth.toFixed(1),
    goal: '< 32 MiB',
    held: growth < 32,
  };
}
