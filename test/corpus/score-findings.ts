import type { Finding } from '../../core/check/finding.ts';
import { foldText } from '../../core/check/text/folded-text.ts';
import type { CorpusText } from './corpus-text.ts';
import type { Miss, Tally } from './score.ts';

/** Planted errors found, those that the text cannot decide and that are left so, and contradictions nobody planted. */
export type FindingScore = {
  readonly planted: Tally;
  readonly undecidable: Tally;
  readonly cleanTexts: Tally;
  falseAlarms: number;
  readonly misses: Miss[];
};

export const emptyFindingScore = (): FindingScore => ({
  planted: { hits: 0, cases: 0 },
  undecidable: { hits: 0, cases: 0 },
  cleanTexts: { hits: 0, cases: 0 },
  falseAlarms: 0,
  misses: [],
});

/**
 * Adds one text. A planted error is found where a contradiction of its kind touches one of its printed pieces. A contradiction that
 * touches no piece of any planted error is a false alarm.
 */
export function addFindingScore(score: FindingScore, text: CorpusText, findings: readonly Finding[]): void {
  const contradictions = findings.filter((finding) => finding.verdict === 'contradicts');
  for (const planted of text.planted) {
    const tally = planted.isDecidable ? score.planted : score.undecidable;
    const touching = contradictions.filter((finding) => planted.pieces.some((piece) => touches(text, finding, piece)));
    const isRight = planted.isDecidable ? touching.some((finding) => finding.code === planted.kind) : touching.length === 0;
    tally.cases++;
    if (isRight) tally.hits++;
    else
      score.misses.push({
        text: text.name,
        what: 'planted',
        expected: `${planted.kind} ${planted.pieces.join('; ')}`,
        got: touching.map((finding) => finding.code).join(' '),
      });
  }
  const alarms = contradictions.filter(
    (finding) => !text.planted.some(({ pieces }) => pieces.some((piece) => touches(text, finding, piece))),
  );
  score.falseAlarms += alarms.length;
  for (const finding of alarms)
    score.misses.push({ text: text.name, what: 'false alarm', expected: '', got: `${finding.code} ${sliceOf(text, finding)}` });
  if (text.planted.some((planted) => planted.isDecidable)) return;
  score.cleanTexts.cases++;
  if (contradictions.length === 0) score.cleanTexts.hits++;
}

type Place = { readonly start: number; readonly end: number };
const sliceOf = (text: CorpusText, place: Place): string =>
  Array.from(text.text).slice(place.start, place.end).join('').replace(/\s+/g, '⏎');

/** Whether a finding and some printing of a piece share a place. Layout between the characters of a piece does not matter. */
function touches(text: CorpusText, finding: Place, piece: string): boolean {
  const folded = foldText(text.text);
  const wanted = foldText(piece).text;
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    const start = folded.places[at] ?? 0;
    const end = (folded.places[at + wanted.length - 1] ?? 0) + 1;
    if (start < finding.end && finding.start < end) return true;
  }
  return false;
}
