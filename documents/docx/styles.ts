import { type Attributes, attributeOf, integerOf, isOn } from '../xml.ts';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** What a paragraph or a style says about itself; what it leaves out comes from the style it is based on. */
export type ParagraphProperties = {
  style?: string;
  /** w:numId; '0' takes a number away. */
  list?: string;
  level?: number;
  /** w:outlineLvl, 0 = highest, 9 = body text. */
  outline?: number;
  alignment?: Alignment;
  isHidden?: boolean;
};

type Style = ParagraphProperties & { name: string; basedOn?: string; isDefault: boolean; kind: string };

/** styles.xml, read element by element. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultParagraph: string | undefined;
  private current: Style | undefined;
  private inside = '';
  private skipping = 0;

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || isOldProperties(name)) {
      this.skipping++;
      return;
    }
    if (name === 'w:style') {
      const isDefault = attributeOf(attributes, 'default');
      this.current = {
        name: '',
        kind: attributeOf(attributes, 'type') ?? 'paragraph',
        isDefault: isDefault === '1' || isDefault === 'true',
      };
      const id = attributeOf(attributes, 'styleId');
      if (id !== undefined) this.styles.set(id, this.current);
      if (this.current.isDefault && this.current.kind === 'paragraph') this.defaultParagraph = id;
    }
    const style = this.current;
    if (!style) return;
    if (name === 'w:pPr' || name === 'w:rPr' || name === 'w:tblStylePr')
      this.inside = this.inside === 'w:tblStylePr' ? this.inside : name;
    else if (name === 'w:name' && this.inside === '') style.name = attributeOf(attributes, 'val') ?? '';
    else if (name === 'w:basedOn') {
      const base = attributeOf(attributes, 'val');
      if (base !== undefined) style.basedOn = base;
    } else if (this.inside === 'w:pPr') readParagraphProperty(style, name, attributes);
    else if (name === 'w:vanish' && this.inside === 'w:rPr') style.isHidden = isOn(attributes);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    if (name === 'w:style') this.current = undefined;
    if (name === this.inside || name === 'w:style') this.inside = '';
  }

  /** The first style in a paragraph's chain that says something about a property, with what it says. */
  find<Property extends keyof ParagraphProperties>(
    style: string | undefined,
    property: Property,
  ): { readonly style: string; readonly value: NonNullable<ParagraphProperties[Property]> } | undefined {
    for (const [id, one] of this.chain(style)) {
      const value = one[property];
      if (value !== undefined) return { style: id, value: value as NonNullable<ParagraphProperties[Property]> };
    }
    return undefined;
  }

  /** 1 = highest; undefined for body text. */
  headingLevel(properties: ParagraphProperties): number | undefined {
    const outline = properties.outline ?? this.find(properties.style, 'outline')?.value;
    if (outline !== undefined) return outline >= 0 && outline <= 8 ? outline + 1 : undefined;
    for (const [, style] of this.chain(properties.style)) {
      const named = /^(?:heading|标题)\s*([1-9])$/i.exec(style.name);
      if (named) return Number(named[1]);
    }
    return undefined;
  }

  alignment(properties: ParagraphProperties): Alignment | undefined {
    return properties.alignment ?? this.find(properties.style, 'alignment')?.value;
  }

  /** A style's name in lower case: 'toc 1', 'heading 2'. */
  nameOf(style: string | undefined): string {
    return (style === undefined ? '' : (this.styles.get(style)?.name ?? '')).toLowerCase();
  }

  /** Whether a style hides its text; `undefined` when it and its bases say nothing. */
  isHidden(style: string | undefined, kind: 'paragraph' | 'character'): boolean | undefined {
    if (kind === 'character' && style === undefined) return undefined;
    return this.find(style, 'isHidden')?.value;
  }

  /** A style and what it is based on, the default paragraph style where none is named; a circle ends the chain. */
  private *chain(style: string | undefined): Generator<readonly [string, Style]> {
    const seen = new Set<string>();
    let id = style !== undefined && this.styles.has(style) ? style : this.defaultParagraph;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      const found = this.styles.get(id);
      if (!found) return;
      yield [id, found];
      id = found.basedOn;
    }
  }
}

/** Elements that keep what stood there before a tracked change of format; nothing inside them counts. */
export const isOldProperties = (name: string): boolean =>
  name === 'w:pPrChange' ||
  name === 'w:rPrChange' ||
  name === 'w:tblPrChange' ||
  name === 'w:tcPrChange' ||
  name === 'w:trPrChange' ||
  name === 'w:numberingChange' ||
  name === 'w:sectPrChange';

export function readParagraphProperty(into: ParagraphProperties, name: string, attributes: Attributes): void {
  const value = attributeOf(attributes, 'val');
  if (name === 'w:pStyle' && value !== undefined) into.style = value;
  else if (name === 'w:numId' && value !== undefined) into.list = value;
  else if (name === 'w:ilvl') assign(into, 'level', integerOf(attributes, 'val'));
  else if (name === 'w:outlineLvl') assign(into, 'outline', integerOf(attributes, 'val'));
  else if (name === 'w:jc') assign(into, 'alignment', alignmentOf(value));
}

function assign<Property extends keyof ParagraphProperties>(
  into: ParagraphProperties,
  property: Property,
  value: ParagraphProperties[Property] | undefined,
): void {
  if (value !== undefined) into[property] = value;
}

function alignmentOf(value: string | undefined): Alignment | undefined {
  switch (value) {
    case 'left':
    case 'start':
      return 'left';
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'both':
    case 'distribute':
      return 'justify';
    default:
      return undefined;
  }
}
