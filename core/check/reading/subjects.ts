import type { FigureKind } from '../figure.ts';
import { averages, deeds } from './phrase-words.ts';
import type { Scene } from './scene.ts';
import { listedSubjects, ownSubject } from './subject.ts';

const joined = /^(?:、|和|及|与|以及)?(?:近|约|超|超过|逾)?$/;

/** Gives each figure its subject; figures without words of their own take those of the figures or the list before them. */
export class SubjectReader {
  private sentence = -1;
  private paragraph = -1;
  /** Subjects named in this sentence, in order. */
  private named: string[] = [];
  private last: string | null = null;
  /** The last subject of the sentence before, for "this figure". */
  private lastBefore: string | null = null;
  private pending: string[] = [];
  private isNewList = false;

  enter(scene: Scene): void {
    if (scene.sentenceStart === this.sentence) return;
    this.sentence = scene.sentenceStart;
    this.lastBefore = scene.paragraphStart === this.paragraph ? (this.last ?? this.lastBefore) : null;
    this.paragraph = scene.paragraphStart;
    this.named = [];
    this.last = null;
    this.pending = [];
  }

  subjectOf(scene: Scene, front: string, kind: FigureKind): string | null {
    const isJoined = joined.test(scene.before);
    if (!isJoined) this.takeList(scene);
    const listed = this.pending.shift();
    const own =
      listed ??
      (isJoined && this.last !== null && scene.token.unit.counts === undefined
        ? ''
        : this.completed(ownSubject(scene, front, kind)));
    const subject =
      own !== '' ? own : (this.last ?? (/(?:这|该)[一个项]?(?:数字|比例|指标|数据)/.test(scene.before) ? this.lastBefore : null));
    if (subject !== null) {
      if (own !== '' && (listed === undefined || this.isNewList)) this.named.push(subject);
      this.last = subject;
    }
    return subject;
  }

  /** 已整改 after 隐患 is 已整改隐患, 死亡 is 死亡人数 of what happened, 户均 of what was given. */
  private completed(own: string): string {
    if (this.last === null) return own;
    if (deeds.test(own)) {
      const deed = own.replace(/^已经?/, '');
      return `已${deed}${this.last.replace(/^已../, '').replace(deed, '')}`;
    }
    if (own === '死亡') return `${this.last}死亡人数`;
    return averages.test(own) ? own + this.last : own;
  }

  /** "A、B分别…": the list in front, or where there is none the last subjects of the sentence, as many as figures follow. */
  private takeList(scene: Scene): void {
    const figures = followingFigures(scene);
    const at = scene.clauseBefore.lastIndexOf('分别');
    const listed = figures < 2 || at < 0 ? [] : listBefore(scene, at, figures);
    this.isNewList = listed.length > 0;
    if (this.isNewList) this.pending = [...listed];
    else if (figures >= 2 && this.named.length >= figures && (at >= 0 || /(?:增长|下降|提高|减少)$/.test(scene.before)))
      this.pending = this.named.slice(-figures);
    else this.pending = [];
  }
}

/** The members that stand before 分别, in its clause or in the clause ahead, where they are as many as the figures. */
function listBefore(scene: Scene, at: number, figures: number): readonly string[] {
  const listed = listedSubjects(scene.clauseBefore.slice(0, at));
  if (listed.length === figures) return listed;
  const clause = clauseAhead(scene);
  const ahead = listed.length === 0 ? listedSubjects(clause.replace(/^.*(?:的|分别)是/, '')) : [];
  return ahead.length === figures && !/\d/.test(clause) ? ahead : [];
}

/** The clause in front of the one that a figure stands in. */
function clauseAhead(scene: Scene): string {
  const start = Math.max(scene.sentenceStart, scene.clauseStart - 80);
  const words = scene.text.slice(start, Math.max(start, scene.clauseStart - 1));
  return words.slice(words.lastIndexOf('，') + 1);
}

/** How many figures stand in one list from here: 23%、31%和5%. */
function followingFigures(scene: Scene): number {
  const rest = scene.text.slice(scene.token.end, scene.token.end + 60);
  const clause = rest.split(/[。；，！？\n]/)[0] ?? '';
  return 1 + (clause.match(/(?:、|和|及|与)(?=[近约超逾]?过?-?[\d零一二三四五六七八九十百])/g)?.length ?? 0);
}
