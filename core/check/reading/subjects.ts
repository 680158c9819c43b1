import type { FigureKind } from '../figure.ts';
import { averages, deeds, ofOther } from './phrase-words.ts';
import type { Scene } from './scene.ts';
import { listedSubjects, ownSubject, phraseBefore } from './subject.ts';

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
        : this.ofList(
            scene,
            this.completed(this.deedBefore(scene, front) ?? this.describedBefore(scene, front) ?? ownSubject(scene, front, kind)),
          ));
    const subject =
      own !== ''
        ? own
        : (this.last ??
          aheadOf(scene) ??
          (/(?:这|该)[一个项]?(?:数字|比例|指标|数据)/.test(scene.before) ? this.lastBefore : null));
    if (subject !== null) {
      if (own !== '' && (listed === undefined || this.isNewList)) this.named.push(subject);
      this.last = subject;
    }
    return subject;
  }

  /** 已完成248项 after 重点任务: a deed that elsewhere only leads to a figure counts here what was named. */
  private deedBefore(scene: Scene, front: string): string | undefined {
    if ((this.last ?? this.lastBefore) === null || scene.token.unit.counts === undefined) return undefined;
    return /^(?:目前|现)?(已经?(?:完成|落实|实施|破解|办结|化解|整改|销号))了?$/.exec(wordsBefore(scene, front))?.[1];
  }

  /** 完成年度任务的有5个: what is said of those counted, with their name behind the figure or before. */
  private describedBefore(scene: Scene, front: string): string | undefined {
    if (scene.token.unit.counts === undefined) return undefined;
    const said = /^([\u4e00-\u9fff“”]{2,12})的(?:共?有|达到?|为)$/.exec(wordsBefore(scene, front))?.[1];
    if (said === undefined || /[占比由从]/.test(said)) return undefined;
    const noun = /^[\u4e00-\u9fff]{2,8}$/.exec(scene.after)?.[0] ?? this.last;
    return noun === null || noun === undefined ? undefined : said.replace(/^其中/, '') + noun;
  }

  /** A place or an agency in a list is not what is measured: 完成率分别为：甲旗92.3%、乙县88.1%. */
  private ofList(scene: Scene, own: string): string {
    if (!bodies.test(own) || scene.token.unit.counts === 'beings') return own;
    const head = headOf(scene);
    if (head !== '') return head;
    return this.last ?? (scene.token.unit.dimension === 'share' ? this.lastBefore : null) ?? own;
  }

  /** 已整改 after 隐患 is 已整改隐患, 死亡 is 死亡人数 of what happened, 户均 of what was given. */
  private completed(own: string): string {
    const named = this.last ?? (/^已/.test(own) || deeds.test(own) ? this.lastBefore : null);
    if (named === null) return own;
    if (deeds.test(own)) {
      const deed = own.replace(/^已经?/, '');
      return `已${deed}${named.replace(/^已../, '').replace(deed, '')}`;
    }
    if (this.last === null) return own;
    if (own === '死亡') return `${this.last}死亡人数`;
    if (ofOther.test(own)) return this.last.endsWith(own) ? this.last : this.last + own;
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

/** Places and agencies; kinds of places (园区, 大中城市, 5个旗县) are things that are counted. */
const bodies =
  /^(?:其中)?(?:[\u4e00-\u9fff]{1,8}(?:(?<!旗)县|[旗镇乡局委厅]|[\u4e00-\u9fff]{1,8}(?<![开举兴承主协创代帮督交经联申新])办|街道|苏木|(?<!城|县)市|(?<!专|园|社|地|灌|矿|林|校|库|景|街|片|新城|居住)区|公司|银行|支行)|[市区县旗]直(?:部门|单位))$/;

const wordsBefore = (scene: Scene, front: string): string =>
  (front === '' ? scene.before : scene.before.slice(0, -front.length)).replace(/^[，、；：\s]+/, '');

/** What a list behind a colon is of: 各旗县市区完成率分别为：. */
function headOf(scene: Scene): string {
  const words = scene.text.slice(Math.max(scene.sentenceStart, scene.token.start - 120), scene.token.start);
  const colon = words.lastIndexOf('：');
  const head = colon < 0 ? '' : (/[^，；：。\d]*$/.exec(words.slice(0, colon))?.[0] ?? '');
  return phraseBefore(head.replace(/^各(?:旗县市区|旗县|地区?|单位|部门)/, ''));
}

/** 办结率最低，仅为62.5%: the clause ahead names it, where it has no figure of its own. */
function aheadOf(scene: Scene): string | undefined {
  if (scene.clauseStart <= scene.sentenceStart || scene.text[scene.clauseStart - 1] !== '，') return undefined;
  const clause = clauseAhead(scene);
  const plain = clause.replace(
    /(?:最[低高快慢差好多少大小]|较[低高]|偏[低高]|明显.{0,4}|有所.{0,4}|不断.{0,4}|持续.{0,4}|稳步.{0,4}|大幅.{0,4})$/,
    '',
  );
  if (plain === clause || /[\d“”]/.test(plain)) return undefined;
  const phrase = phraseBefore(plain);
  return phrase.length >= 2 && phrase.length <= 16 ? phrase : undefined;
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
