import type { FigureKind } from '../figure.ts';
import type { Scene } from './scene.ts';
import { listedSubjects, ownSubject } from './subject.ts';

const joined = /^(?:、|和|及|与|以及|，)?(?:[\u4e00-\u9fff]{0,2})$/;

/** Gives each figure its subject; figures without words of their own take those of the figures or the list before them. */
export class SubjectReader {
  private sentence = -1;
  /** Subjects of the levels and counts of this sentence, in order. */
  private named: string[] = [];
  private last: string | null = null;
  private pending: string[] = [];

  enter(scene: Scene): void {
    if (scene.sentenceStart === this.sentence) return;
    this.sentence = scene.sentenceStart;
    this.named = [];
    this.last = null;
    this.pending = [];
  }

  subjectOf(scene: Scene, front: string, kind: FigureKind): string | null {
    if (/分别/.test(scene.before)) this.pending = this.listBefore(scene);
    else if (!joined.test(scene.before)) this.pending = [];
    const next = this.pending.shift();
    const own = next ?? ownSubject(scene, front, kind);
    const subject = own === '' ? this.last : own;
    if (subject !== null) {
      if (own !== '' && next === undefined) this.named.push(subject);
      this.last = subject;
    }
    return subject;
  }

  /** "A、B分别…": the list in front, or where there is none the last subjects of the sentence, as many as figures follow. */
  private listBefore(scene: Scene): string[] {
    const listed = listedSubjects(scene.clauseBefore);
    if (listed.length >= 2) return [...listed];
    const figures = followingFigures(scene);
    return figures >= 2 && this.named.length >= figures ? this.named.slice(-figures) : [];
  }
}

/** How many figures stand in one list from here: 23%、31%和5%. */
function followingFigures(scene: Scene): number {
  const rest = scene.text.slice(scene.token.end, scene.token.end + 60);
  const clause = rest.split(/[。；，！？\n]/)[0] ?? '';
  return 1 + (clause.match(/(?:、|和|及|与)(?=[\d零一二三四五六七八九十百])/g)?.length ?? 0);
}
