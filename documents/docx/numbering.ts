import { type Attributes, attributeOf, integerOf, isOn } from '../xml.ts';
import { formatCustomNumber, formatNumber } from './number-format.ts';
import type { ParagraphProperties, Styles } from './styles.ts';
import { bulletOf } from './symbols.ts';

type Level = {
  start: number;
  format: string;
  /** The pattern of a custom format. */
  custom?: string;
  text: string;
  /** w:lvlRestart: restarts after levels before this one (1-based); 0 never. */
  restart?: number;
  isLegal: boolean;
  suffix: string;
  style?: string;
  font: string;
};

type AbstractList = { levels: Map<number, Level>; styleLink?: string; numStyleLink?: string };
type List = { abstract: string; starts: Map<number, number>; levels: Map<number, Level> };
type Counters = (number | undefined)[];

/** The automatic number of a paragraph and the gap that Word draws after it. */
export type ParagraphNumber = { readonly text: string; readonly gap: '' | ' ' };

const levelCount = 9;
const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', isLegal: false, suffix: 'tab', font: '' });

/**
 * numbering.xml, and the counting that goes on while the body is read. Lists (w:num) that share an abstract list count on
 * together; an override of the start takes effect at the first paragraph of its list.
 * @source ISO/IEC 29500-1 17.9; [MS-DOC] 2.4.6.3 and 2.4.6.4 for the order of counting
 */
export class Numbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<AbstractList, Counters>();
  private readonly usedStarts = new Set<string>();

  private abstract: AbstractList | undefined;
  private list: List | undefined;
  private overridden = 0;
  private level: Level | undefined;
  /** Inside mc:Fallback, whose w:numFmt would replace the custom format of mc:Choice. */
  private fallbacks = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'mc:Fallback') this.fallbacks++;
    const value = attributeOf(attributes, 'val');
    switch (name) {
      case 'w:abstractNum':
        this.abstract = { levels: new Map() };
        this.abstracts.set(attributeOf(attributes, 'abstractNumId') ?? '', this.abstract);
        return;
      case 'w:num':
        this.list = { abstract: '', starts: new Map(), levels: new Map() };
        this.lists.set(attributeOf(attributes, 'numId') ?? '', this.list);
        return;
      case 'w:abstractNumId':
        if (this.list) this.list.abstract = value ?? '';
        return;
      case 'w:numStyleLink':
        if (this.abstract && value !== undefined) this.abstract.numStyleLink = value;
        return;
      case 'w:styleLink':
        if (this.abstract && value !== undefined) this.abstract.styleLink = value;
        return;
      case 'w:lvlOverride':
        this.overridden = integerOf(attributes, 'ilvl') ?? 0;
        return;
      case 'w:startOverride':
        this.list?.starts.set(this.overridden, integerOf(attributes, 'val') ?? 1);
        return;
      case 'w:lvl':
        this.level = newLevel();
        if (this.list) this.list.levels.set(this.overridden, this.level);
        else this.abstract?.levels.set(integerOf(attributes, 'ilvl') ?? 0, this.level);
        return;
      default:
        if (this.level) this.readLevel(this.level, name, attributes, value);
    }
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.fallbacks--;
    else if (name === 'w:lvl') this.level = undefined;
    else if (name === 'w:abstractNum') this.abstract = undefined;
    else if (name === 'w:num') this.list = undefined;
  }

  private readLevel(level: Level, name: string, attributes: Attributes, value: string | undefined): void {
    if (name === 'w:start') level.start = integerOf(attributes, 'val') ?? 1;
    else if (name === 'w:numFmt' && this.fallbacks === 0) {
      level.format = value ?? 'decimal';
      const custom = attributeOf(attributes, 'format');
      if (custom !== undefined) level.custom = custom;
    } else if (name === 'w:lvlText') level.text = value ?? '';
    else if (name === 'w:lvlRestart') level.restart = integerOf(attributes, 'val') ?? 0;
    else if (name === 'w:isLgl') level.isLegal = isOn(attributes);
    else if (name === 'w:suff') level.suffix = value ?? 'tab';
    else if (name === 'w:pStyle' && value !== undefined) level.style = value;
    else if (name === 'w:rFonts') level.font = attributeOf(attributes, 'ascii') ?? attributeOf(attributes, 'hAnsi') ?? '';
  }

  /** Counts a paragraph and gives its number; undefined for a paragraph without one. To be called in document order. */
  next(properties: ParagraphProperties, styles: Styles): ParagraphNumber | undefined {
    const place = this.placeOf(properties, styles);
    if (!place) return undefined;
    const { listId, list, abstract, index } = place;
    const level = list.levels.get(index) ?? abstract.levels.get(index);
    if (!level) return undefined;
    const counters = this.counters.get(abstract) ?? new Array<number | undefined>(levelCount).fill(undefined);
    this.counters.set(abstract, counters);

    const startKey = `${listId}/${index}`;
    const override = this.usedStarts.has(startKey) ? undefined : list.starts.get(index);
    this.usedStarts.add(startKey);
    const before = counters[index];
    counters[index] = override ?? (before === undefined ? (list.starts.get(index) ?? level.start) : before + 1);
    for (let deeper = index + 1; deeper < levelCount; deeper++) {
      const limit = (list.levels.get(deeper) ?? abstract.levels.get(deeper))?.restart ?? deeper;
      if (index < limit) counters[deeper] = undefined;
    }
    const text = this.textOf(level, list, abstract, counters);
    if (text === '') return undefined;
    return { text, gap: gapAfter(text, level.suffix) };
  }

  private textOf(level: Level, list: List, abstract: AbstractList, counters: Counters): string {
    if (level.format === 'bullet') return bulletOf(level.text, level.font);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at) ?? abstract.levels.get(at) ?? newLevel();
      // A level skipped so far shows its start.
      const value = counters[at] ?? list.starts.get(at) ?? shown.start;
      if (level.isLegal && shown.format !== 'none')
        return shown.format === 'decimalZero' ? formatNumber(value, 'decimalZero') : String(value);
      return shown.custom === undefined ? formatNumber(value, shown.format) : formatCustomNumber(value, shown.custom);
    });
  }

  private placeOf(
    properties: ParagraphProperties,
    styles: Styles,
  ): { listId: string; list: List; abstract: AbstractList; index: number } | undefined {
    const fromStyle = styles.find(properties.style, 'list');
    const listId = properties.list ?? fromStyle?.value;
    if (listId === undefined || listId === '0') return undefined;
    const list = this.lists.get(listId);
    const abstract = list && this.abstractOf(list.abstract, styles);
    if (!list || !abstract) return undefined;
    const index =
      properties.level ??
      this.linkedLevel(list, abstract, properties.style, fromStyle?.style) ??
      styles.find(properties.style, 'level')?.value ??
      0;
    return index >= 0 && index < levelCount ? { listId, list, abstract, index } : undefined;
  }

  /** The level tied to the paragraph's style (w:lvl/w:pStyle), or to the style from which the list comes. */
  private linkedLevel(
    list: List,
    abstract: AbstractList,
    style: string | undefined,
    origin: string | undefined,
  ): number | undefined {
    for (const wanted of [style, origin]) {
      if (wanted === undefined) continue;
      for (const levels of [list.levels, abstract.levels]) {
        for (const [index, level] of levels) if (level.style === wanted) return index;
      }
    }
    return undefined;
  }

  /** An abstract list may only point to a numbering style, whose list then holds the levels. */
  private abstractOf(id: string, styles: Styles): AbstractList | undefined {
    const abstract = this.abstracts.get(id);
    if (abstract?.numStyleLink === undefined || abstract.levels.size > 0) return abstract;
    const link = abstract.numStyleLink;
    for (const other of this.abstracts.values()) if (other.styleLink === link) return other;
    const list = this.lists.get(styles.find(link, 'list')?.value ?? '');
    return list ? this.abstracts.get(list.abstract) : undefined;
  }
}

/**
 * Word draws a tab or space after a number. It is kept as one space where number and text would run together ("1.5G"), and left
 * out after 、 and brackets, where official documents have none.
 */
function gapAfter(number: string, suffix: string): '' | ' ' {
  return suffix === 'nothing' || /[、，,)）\]】〕：:\s]$/.test(number) ? '' : ' ';
}
