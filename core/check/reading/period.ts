import { unknownYear } from '../lexer/calendar.ts';
import type { Scene } from './scene.ts';

/** Spans that are named, with the years they mean. */
const plans: readonly (readonly [word: string, from: number, to: number])[] = [
  ['十一五', 2006, 2010],
  ['十二五', 2011, 2015],
  ['十三五', 2016, 2020],
  ['十四五', 2021, 2025],
  ['十五五', 2026, 2030],
  ['十六五', 2031, 2035],
];

/** Words of the running year. Offsets are years. */
const relative: readonly (readonly [word: string, offset: number, form: 'year' | 'first' | 'second'])[] = [
  ['今年上半年', 0, 'first'],
  ['今年下半年', 0, 'second'],
  ['上半年', 0, 'first'],
  ['下半年', 0, 'second'],
  ['今年以来', 0, 'year'],
  ['今年', 0, 'year'],
  ['全年', 0, 'year'],
  ['当年', 0, 'year'],
  ['年末', 0, 'year'],
  ['去年', -1, 'year'],
  ['上年', -1, 'year'],
  ['前年', -2, 'year'],
  ['明年', 1, 'year'],
];

const yearOffsets: Readonly<Record<string, number>> = { 去年: -1, 上年: -1, 前年: -2, 明年: 1, 次年: 1 };

/**
 * The time each figure is of, as the text says it: the last date, plan or word of time before it in its sentence, else the one
 * that its paragraph opened with. Dates without a year take the paragraph's, then the title's or the caller's.
 */
export class PeriodReader {
  private year: number | undefined;
  private paragraph = -1;
  private current: string | null = null;
  private sentence = -1;
  private ofSentence: string | null = null;
  private notedEnd = 0;
  private readonly givenYear: number | undefined;

  constructor(year: number | undefined) {
    this.givenYear = year;
    this.year = year;
  }

  /** The period of a date itself, its year filled in where it is known: 明年3月 is of the year behind the text's. */
  periodOfDate(scene: Scene): string | null {
    const { token, text } = scene;
    if (token.period === undefined) return null;
    if (!token.period.includes(unknownYear)) {
      this.year = Number(token.period.slice(0, 4)) || this.year;
      return token.period;
    }
    if (this.year === undefined) return null;
    const offset = yearOffsets[text.slice(token.start, token.start + 2)] ?? 0;
    return token.period.replaceAll(unknownYear, String(this.year + offset));
  }

  /** Moves on to a scene: forgets what belonged to another paragraph or sentence. */
  enter(scene: Scene): void {
    if (scene.paragraphStart !== this.paragraph) {
      this.paragraph = scene.paragraphStart;
      this.current = null;
      this.year = this.givenYear;
    }
    if (scene.sentenceStart !== this.sentence) {
      this.sentence = scene.sentenceStart;
      this.ofSentence = null;
    }
  }

  /** Takes note of a date or plan that figures behind it are of; a base that something is compared with is not. */
  note(scene: Scene, period: string | null): void {
    if (period === null || /[较比于](?:去年|上年)?$/.test(scene.before) || /^(?:末|底)?的/.test(scene.after)) return;
    // 2020年至2025年: the figures behind are of the whole span.
    const isSpan = this.ofSentence !== null && /^[至到]$/.test(scene.text.slice(this.notedEnd, scene.token.start));
    this.ofSentence = isSpan && !/\//.test(`${this.ofSentence}${period}`) ? `${this.ofSentence}/${period}` : period;
    this.notedEnd = scene.token.end;
    // 到2030年 is the time of an aim; it ends with its sentence.
    if (!/[到至]$/.test(scene.before)) this.current ??= period;
  }

  periodOf(scene: Scene): string | null {
    // Only words behind the last date: in 今年一季度 the quarter is the period, not the year.
    const from = Math.max(scene.sentenceStart, scene.token.start - 60, this.ofSentence === null ? 0 : this.notedEnd);
    return this.namedIn(scene.text.slice(from, scene.token.start)) ?? this.ofSentence ?? this.current;
  }

  private namedIn(words: string): string | undefined {
    let best: { at: number; period: string } | undefined;
    for (const [word, from, to] of plans) {
      const at = words.lastIndexOf(word);
      if (at >= 0 && (!best || at > best.at)) best = { at, period: `${from}/${to}` };
    }
    if (this.year !== undefined) {
      for (const [word, offset, form] of relative) {
        const at = words.lastIndexOf(word);
        if (at < 0 || (best && at + word.length <= best.at) || /[比较]$/.test(words.slice(0, at)) || isToldBase(words, at))
          continue;
        const year = this.year + offset;
        const period = form === 'year' ? String(year) : form === 'first' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
        if (!best || at > best.at) best = { at, period };
      }
    }
    return best?.period;
  }
}

/** 上年为801.3亿元，增长5.6%: the base was told in passing; what follows is of the time before it again. */
const isToldBase = (words: string, at: number): boolean =>
  /^(?:上年|去年)(?:同期|末)?(?:为|是|仅为|只有)\d[^，；。]*[，；]/.test(words.slice(at, at + 40));

/** The year that a headline names. */
export function titleYear(text: string): number | undefined {
  for (const line of text.slice(0, 300).split('\n').slice(0, 4)) {
    if (line.length > 60 || /[。；]/.test(line)) continue;
    const found = /((?:19|20)\d\d)年/.exec(line);
    if (found) return Number(found[1]);
  }
  return undefined;
}

/** The years of a plan named by a name token: “十四五”. */
export const planPeriod = (name: string): string | null => {
  const found = plans.find(([word]) => name.includes(word));
  return found ? `${found[1]}/${found[2]}` : null;
};
