import { Archive } from './archive/archive.ts';
import { refuse } from './problems.ts';
import { attributeOf, readXml } from './xml.ts';

export type Relationship = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean };

/**
 * An Office package: parts in a zip archive, their content types, and the relationships that say which part is which. Links to
 * the outside are listed, never followed.
 */
export class OfficePackage {
  readonly archive: Archive;
  /** Content types by part name without the leading slash, lower case; defaults by extension as '.xml'. */
  private readonly types: ReadonlyMap<string, string>;
  readonly mainPart: string;
  readonly mainType: string;
  private readonly relationships = new Map<string, readonly Relationship[]>();
  /** Links to outside content other than hyperlinks, over the parts whose relationships were read. */
  externalLinks = 0;

  /** @throws Refusal when the archive is hostile, no Office package, or carries macros. */
  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
    this.types = readContentTypes(this.archive);
    const main = this.archive.has('_rels/.rels')
      ? this.relationshipsOf('').find((relationship) => relationship.type === 'officeDocument' && !relationship.isExternal)
      : undefined;
    this.mainPart = main && this.archive.has(main.target) ? main.target : '';
    this.mainType = this.typeOf(this.mainPart);
  }

  typeOf(part: string): string {
    const extension = part.slice(part.lastIndexOf('.')).toLowerCase();
    return this.types.get(part.toLowerCase()) ?? this.types.get(extension) ?? '';
  }

  /** The relationships of a part ('' for the package's own), targets as part names, types by their last word ('styles'). */
  relationshipsOf(part: string): readonly Relationship[] {
    const known = this.relationships.get(part);
    if (known) return known;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const found: Relationship[] = [];
    this.relationships.set(part, found);
    if (!this.archive.has(name)) return found;
    readXml(
      this.archive,
      name,
      {
        open: (element, attributes) => {
          if (element !== 'Relationship') return;
          const type = attributeOf(attributes, 'Type') ?? '';
          const target = attributeOf(attributes, 'Target') ?? '';
          const isExternal = attributeOf(attributes, 'TargetMode')?.toLowerCase() === 'external';
          const word = type.slice(type.lastIndexOf('/') + 1);
          if (isExternal && word !== 'hyperlink') this.externalLinks++;
          found.push({
            id: attributeOf(attributes, 'Id') ?? '',
            type: word,
            target: isExternal ? target : resolve(folder, target),
            isExternal,
          });
        },
      },
      false,
    );
    return found;
  }

  /** The part of a type that another part relates to, where it is in the package. */
  partOf(relationships: readonly Relationship[], type: string): string | undefined {
    return relationships.find((one) => one.type === type && !one.isExternal && this.archive.has(one.target))?.target;
  }

  /** Title, author and day of making from docProps/core.xml. */
  readProperties(): { title?: string; author?: string; created?: string } {
    const part = this.partOf(this.relationshipsOf(''), 'core-properties');
    if (part === undefined) return {};
    const values = new Map<string, string>();
    let current = '';
    readXml(
      this.archive,
      part,
      {
        open: (name) => {
          current = name;
        },
        close: () => {
          current = '';
        },
        text: (text) => values.set(current, (values.get(current) ?? '') + text),
      },
      false,
    );
    const value = (name: string): string | undefined => values.get(name)?.trim() || undefined;
    const title = value('title');
    const author = value('creator');
    const created = value('created');
    return { ...(title && { title }), ...(author && { author }), ...(created && { created }) };
  }

  /** @throws Refusal when the package can run code, whatever its name says. */
  refuseMacros(): void {
    for (const [part, type] of this.types) {
      if (/macroenabled|vbaproject|macrosheet/i.test(type) && !type.includes('binary')) refuse('document/macros', { part });
    }
    const macro = this.archive.names.find((name) => /vbaProject|vbaData|macrosheets\//i.test(name));
    if (macro !== undefined) refuse('document/macros', { part: macro });
  }
}

function readContentTypes(archive: Archive): Map<string, string> {
  const types = new Map<string, string>();
  const part = '[Content_Types].xml';
  if (!archive.has(part)) return types;
  readXml(
    archive,
    part,
    {
      open: (name, attributes) => {
        const type = attributeOf(attributes, 'ContentType') ?? '';
        if (name === 'Override') types.set((attributeOf(attributes, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
        if (name === 'Default') types.set(`.${(attributeOf(attributes, 'Extension') ?? '').toLowerCase()}`, type);
      },
    },
    false,
  );
  return types;
}

/** A relationship's target as a part name: relative to the part's folder, or from the package's root with a leading slash. */
function resolve(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of target.split('/')) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}
