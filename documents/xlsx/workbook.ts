import type { OfficePackage, Relationship } from '../package.ts';
import { refuse } from '../problems.ts';
import { attributeOf, integerOf, readXml } from '../xml.ts';
import { builtInFormat, type NumberFormat, parseNumberFormat } from './format/number-format.ts';
import type { DateSystem } from './format/serial-day.ts';

export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  readonly dateSystem: DateSystem;
  readonly strings: readonly string[];
  /** The number format of a cell's style index. */
  formatOf(style: number): NumberFormat;
};

/** The workbook around the sheets: their names and parts, shared strings, number formats, and where days begin. */
export function readWorkbook(office: OfficePackage): Workbook {
  const { archive, mainPart } = office;
  const relationships = office.relationshipsOf(mainPart);
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  let dateSystem: DateSystem = 1900;
  readXml(
    archive,
    mainPart,
    {
      open: (name, attributes) => {
        if (name === 'workbookPr') {
          const value = attributeOf(attributes, 'date1904');
          dateSystem = value === '1' || value === 'true' ? 1904 : 1900;
        }
        if (name !== 'sheet') return;
        const part = worksheetOf(relationships, attributeOf(attributes, 'id'));
        const isHidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible';
        if (part !== undefined) sheets.push({ name: attributeOf(attributes, 'name') ?? '', part, isHidden });
      },
    },
    false,
  );
  for (const sheet of sheets) if (!archive.has(sheet.part)) refuse('document/corrupted', { part: sheet.part });
  const formats = readFormats(office, office.partOf(relationships, 'styles'));
  const general = parseNumberFormat('General');
  return {
    sheets,
    dateSystem,
    strings: readStrings(office, office.partOf(relationships, 'sharedStrings')),
    formatOf: (style) => formats[style] ?? general,
  };
}

/** Chart sheets and dialog sheets have no cells and are passed over. */
function worksheetOf(relationships: readonly Relationship[], id: string | undefined): string | undefined {
  const found = relationships.find((relationship) => relationship.id === id);
  return found?.type === 'worksheet' && !found.isExternal ? found.target : undefined;
}

function readStrings(office: OfficePackage, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const collector = new StringCollector();
  readXml(
    office.archive,
    part,
    {
      open: (name) => {
        if (name === 'si') collector.begin();
        else collector.open(name);
      },
      close: (name) => {
        if (name === 'si') strings.push(collector.finish());
        else collector.close(name);
      },
      text: (text) => collector.add(text),
    },
    false,
  );
  return strings;
}

/** Gathers the text of a string item (`si`, `is`): every `t` of its rich text, phonetic runs left out. */
export class StringCollector {
  private text = '';
  private isInText = false;
  private phonetic = 0;

  begin(): void {
    this.text = '';
    this.isInText = false;
    this.phonetic = 0;
  }

  open(name: string): void {
    if (name === 't') this.isInText = true;
    else if (name === 'rPh') this.phonetic++;
  }

  close(name: string): void {
    if (name === 't') this.isInText = false;
    else if (name === 'rPh') this.phonetic--;
  }

  add(text: string): void {
    if (this.isInText && this.phonetic === 0) this.text += text;
  }

  finish(): string {
    return decodeString(this.text);
  }
}

/** `_x000D_` stands for a character that XML cannot hold; line ends come as "\n". @source ISO/IEC 29500-1 22.9.2.19 ST_Xstring */
export function decodeString(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

function readFormats(office: OfficePackage, part: string | undefined): NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (part === undefined) return formats;
  const codes = new Map<number, string>();
  const parsed = new Map<number, NumberFormat>();
  let isInCellFormats = false;
  readXml(
    office.archive,
    part,
    {
      open: (name, attributes) => {
        if (name === 'numFmt')
          codes.set(integerOf(attributes, 'numFmtId') ?? -1, attributeOf(attributes, 'formatCode') ?? 'General');
        else if (name === 'cellXfs') isInCellFormats = true;
        else if (name === 'xf' && isInCellFormats) {
          const id = integerOf(attributes, 'numFmtId') ?? 0;
          const format = parsed.get(id) ?? parseNumberFormat(codes.get(id) ?? builtInFormat(id));
          parsed.set(id, format);
          formats.push(format);
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isInCellFormats = false;
      },
    },
    false,
  );
  return formats;
}
