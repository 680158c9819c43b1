import type { Day } from '../shared/day.ts';
import type { Span } from '../shared/span.ts';
import type { PlanProblem } from './problems.ts';

/** A work plan read out of its document: what `./luodi plan import FILE --dry-run --json` prints. */
export type ParsedPlan = {
  readonly document: PlanDocumentHead;
  readonly clauses: readonly Clause[];
  readonly measures: readonly ParsedMeasure[];
  readonly problems: readonly PlanProblem[];
};

export type PlanDocumentHead = {
  readonly title: string;
  /** 发文日期 as printed in the document or given with `--issued`. */
  readonly issued?: Day;
  /** 发文字号, e.g. 通党改发〔2026〕3号. */
  readonly documentNumber?: string;
  readonly issuedBy?: string;
};

/** One clause of the document's outline, with the range of the document's text it covers (its sub-clauses not included). */
export type Clause = Span & {
  /** Unique in the document, built from the printed numbers: "一", "一（二）", "一（二）3". Rows of a table: "序号" as printed. */
  readonly no: string;
  /** The number alone as printed, punctuation of its end left off: "一", "（二）", "3". */
  readonly label: string;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: number;
  readonly title: string;
  readonly text: string;
  /** A clause read from a table: a field or direction of its first columns, or a row. */
  readonly from?: 'table';
};

export type ParsedMeasure = {
  /** The printed number ("3") where it is unique in the document, else the clause's number ("一（二）3"). */
  readonly no: string;
  readonly title: string;
  /** The wording of the measure without its number and without the bracket that names who is responsible. */
  readonly text: string;
  readonly field: string;
  /** The `no` of the clause in which the measure stands. */
  readonly clause: string;
  /** Names as resolved in the text, the inherited 省 or 市 included, in the order of the text. */
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly implementing: readonly string[];
  readonly people: { readonly [role in PersonRole]?: readonly string[] };
  /** 成果形式 where the plan names one. */
  readonly outcome?: string;
  readonly deadline: Deadline;
  readonly targets: readonly ProposedTarget[];
  /** Where the pieces stand in the document's text, for the light beside the original. */
  readonly places: {
    readonly text: Span;
    readonly responsibility?: Span;
    readonly deadline?: Span;
    readonly agencies: readonly (Span & { readonly name: string })[];
  };
};

export type PersonRole = 'sponsor' | 'responsibleLeader' | 'responsiblePerson' | 'liaison';

export type Deadline = {
  readonly kind: 'day' | 'range' | 'recurring' | 'standing' | 'none';
  /** The last day. */
  readonly day?: Day;
  /** The first day of a range. */
  readonly from?: Day;
  readonly every?: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** The words of the document; '' where there are none. */
  readonly raw: string;
};

/** A quantified target found in the wording; a proposal until a person confirms it. */
export type ProposedTarget = Span & {
  readonly comparison: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal' | 'about' | 'between';
  /** Decimal string in the unit as printed: "1.2" with unit "万眼". */
  readonly value: string;
  /** The upper end of a `between`. */
  readonly upper?: string;
  readonly unit: string;
  readonly raw: string;
};
