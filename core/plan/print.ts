import type { Clause, ParsedMeasure, ParsedPlan, PersonRole, ProposedTarget } from './parsed-plan.ts';
import { titleOfText } from './title.ts';

/**
 * Prints a parsed plan as plain text that parses to the same plan (law in `print.test.ts`): clauses as paragraphs with their numbers,
 * every measure with one bracket that says who and by when; measures of tables as a table of tabs.
 */
export function printPlan(plan: ParsedPlan): string {
  return new Printer(plan).print();
}

const personLabels: Readonly<Record<PersonRole, string>> = {
  sponsor: '领衔领导',
  responsibleLeader: '责任领导',
  responsiblePerson: '责任人',
  liaison: '联络员',
};
const personRoles = Object.keys(personLabels) as readonly PersonRole[];

class Printer {
  private readonly plan: ParsedPlan;
  private readonly byClause: ReadonlyMap<string, ParsedMeasure>;

  constructor(plan: ParsedPlan) {
    this.plan = plan;
    this.byClause = new Map(plan.measures.map((measure) => [measure.clause, measure]));
  }

  print(): string {
    const { document } = this.plan;
    const isSigned =
      document.issuedBy !== undefined &&
      document.issued !== undefined &&
      this.plan.clauses.some((clause) => clause.from === undefined);
    const lines: string[] = [];
    if (document.issuedBy !== undefined && !isSigned) lines.push(`${document.issuedBy}文件`);
    if (document.documentNumber !== undefined) lines.push(document.documentNumber);
    if (document.title !== '') lines.push(document.title);
    if (document.issued !== undefined && !isSigned) lines.push(`发文日期：${chineseDay(document.issued)}`);
    const { outline, attached } = this.body();
    lines.push(...outline);
    if (isSigned && document.issued !== undefined) lines.push(document.issuedBy ?? '', chineseDay(document.issued));
    lines.push(...attached);
    return `${lines.join('\n')}\n`;
  }

  /** The clauses, and behind the signature the tables that stand in none of them. */
  private body(): { readonly outline: readonly string[]; readonly attached: readonly string[] } {
    const lines: string[] = [];
    const attached: string[] = [];
    const { clauses } = this.plan;
    for (let i = 0; i < clauses.length; i++) {
      const clause = clauses[i];
      if (clause === undefined) continue;
      if (clause.from === 'table') {
        const from = i;
        while (clauses[i + 1]?.from === 'table') i++;
        const table = this.table(clauses.slice(from, i + 1));
        if (clause.level > 1 || lines.length === 0) lines.push(...table);
        else attached.push('附件', ...table);
        continue;
      }
      const measure = this.byClause.get(clause.no);
      if (measure === undefined) {
        lines.push(...withNumber(clause, clause.text));
        continue;
      }
      const folded = this.folded(i);
      lines.push(...this.measure(clause, measure, folded > 0));
      i += folded;
    }
    return { outline: lines, attached };
  }

  /** How many clauses below a measure are part of its wording. */
  private folded(at: number): number {
    const level = this.plan.clauses[at]?.level ?? 0;
    let count = 0;
    for (let i = at + 1; i < this.plan.clauses.length; i++) {
      const clause = this.plan.clauses[i];
      if (clause === undefined || clause.level <= level || clause.from === 'table') break;
      if (this.byClause.has(clause.no)) return 0;
      count++;
    }
    return count;
  }

  private measure(clause: Clause, measure: ParsedMeasure, hasPoints: boolean): readonly string[] {
    const bracket = bracketOf(measure);
    const [first = '', ...others] = measure.text.split('\n');
    const head = `${numberText(clause)}${first}`;
    const isHeading = hasPoints && first.length <= 40 && !/[，；]|。./.test(first);
    if (bracket === '') return [head, ...others];
    return isHeading ? [head, ...others, bracket] : [`${head}${bracket}`, ...others];
  }

  private table(clauses: readonly Clause[]): readonly string[] {
    const above = (clause: Clause, depth: number): Clause | undefined => {
      const at = clauses.indexOf(clause);
      const chain: Clause[] = [];
      let { level } = clause;
      for (let i = at - 1; i >= 0; i--) {
        const other = clauses[i];
        if (other === undefined || other.level >= level || this.byClause.has(other.no)) continue;
        chain.unshift(other);
        level = other.level;
      }
      return chain[depth];
    };
    const heading = (clause: Clause | undefined): string => (clause === undefined ? '' : `${numberText(clause)}${clause.text}`);
    // Within a clause whose title is the field, the first column is narrower than it.
    const isWithin = clauses.some(({ no }) => {
      const field = this.byClause.get(no)?.field;
      return (
        field !== undefined && field !== '' && !clauses.some((other) => other.title === field && !this.byClause.has(other.no))
      );
    });
    const columns: readonly (readonly [string, (measure: ParsedMeasure, clause: Clause) => string])[] = [
      ['序号', (_, clause) => clause.label],
      [isWithin ? '工作方向' : '领域', (_, clause) => heading(above(clause, 0))],
      ['工作方向', (_, clause) => heading(above(clause, 1))],
      ['任务名称', (measure) => (measure.title === titleOfText(measure.text) ? '' : measure.title)],
      ['工作任务', (measure) => measure.text],
      ['工作目标', goalsOf],
      ['牵头单位', (measure) => measure.lead.join('、')],
      ['配合单位', (measure) => measure.supporting.join('、')],
      ['落实主体', (measure) => measure.implementing.join('、')],
      ...personRoles.map(
        (role) => [personLabels[role], (measure: ParsedMeasure) => (measure.people[role] ?? []).join('、')] as const,
      ),
      ['成果形式', (measure) => measure.outcome ?? ''],
      ['开始时间', (measure) => (measure.deadline.from === undefined ? '' : chineseDay(measure.deadline.from))],
      ['完成时限', (measure) => measure.deadline.raw],
    ];
    const rows = clauses.flatMap((clause) => {
      const measure = this.byClause.get(clause.no);
      return measure === undefined ? [] : [{ clause, measure, isUnderField: above(clause, 0) !== undefined }];
    });
    const lines: string[] = [];
    for (let from = 0; from < rows.length; ) {
      // A row in no field after rows in one begins a table of its own, without the column.
      let to = from + 1;
      while (rows[to]?.isUnderField === rows[from]?.isUnderField) to++;
      const part = rows.slice(from, to);
      const needed = columns.filter(
        ([name, value]) =>
          ['序号', '工作任务', '牵头单位'].includes(name) || part.some(({ measure, clause }) => value(measure, clause) !== ''),
      );
      lines.push(needed.map(([name]) => name).join('\t'));
      for (const { measure, clause } of part) lines.push(needed.map(([, value]) => cellText(value(measure, clause))).join('\t'));
      from = to;
    }
    return lines;
  }
}

const comparing: Readonly<Record<ProposedTarget['comparison'], string>> = {
  'at-least': '不少于',
  'more-than': '超过',
  'at-most': '不超过',
  'less-than': '低于',
  equal: '',
  about: '约',
  between: '',
};

/** Targets that stand beside the wording, in a column of their own. */
function goalsOf({ targets, places }: ParsedMeasure): string {
  const beside = targets.filter((target) => target.start < places.text.start || target.end > places.text.end);
  return beside
    .map(({ raw, comparison }) => `${/(?:以上|以下|以内|之内|左右|上下|余|多)$/.test(raw) ? '' : comparing[comparison]}${raw}`)
    .join('；');
}

const cellText = (text: string): string => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A clause's own words already hold its printed number; an unnumbered one becomes a heading. */
const withNumber = (clause: Clause, text: string): readonly string[] =>
  clause.label === '' ? [`${numberText(clause)}${text}`] : [text];

/** The number with its punctuation: 一、 （二） 3. ④; a heading mark where nothing was printed. */
function numberText(clause: Clause): string {
  const { label } = clause;
  if (label === '') return clause.from === 'table' ? '' : `${'#'.repeat(Math.min(clause.level, 5))} `;
  if (/^\d+$/.test(label)) return `${label}. `;
  if (/^[一二三四五六七八九十百〇零]+$/.test(label)) return `${label}、`;
  if (/^(?:专项|行动|工程|任务|举措|事项|措施)/.test(label)) return `${label}：`;
  return /^第/.test(label) || /^[\d.．]+$/.test(label) ? `${label} ` : label;
}

function bracketOf(measure: ParsedMeasure): string {
  const parts: (readonly [string, string])[] = [
    ['牵头单位', measure.lead.join('、')],
    ['配合单位', measure.supporting.join('、')],
    ['落实主体', measure.implementing.join('、')],
    ...personRoles.map((role) => [personLabels[role], (measure.people[role] ?? []).join('、')] as const),
    ['成果形式', measure.outcome ?? ''],
    ['完成时限', isInWording(measure) ? '' : measure.deadline.raw],
  ];
  const said = parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}：${value}`);
  return said.length === 0 ? '' : `（${said.join('；')}）`;
}

/** Whether the deadline stands in the wording itself, where it is found again. */
function isInWording(measure: ParsedMeasure): boolean {
  const { deadline, responsibility, text } = measure.places;
  if (deadline === undefined || !measure.text.includes(measure.deadline.raw)) return false;
  const isInside = deadline.start >= text.start && deadline.end <= text.end;
  return (
    isInside && !(responsibility !== undefined && deadline.start >= responsibility.start && deadline.end <= responsibility.end)
  );
}

function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
