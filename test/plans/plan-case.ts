import type { ReadDocument } from '../../core/document/read-document.ts';
import type { ParsedMeasure, PersonRole } from '../../core/plan/parsed-plan.ts';
import type { Day } from '../../core/shared/day.ts';

/** What a person reads out of one measure. Left out: empty lists, no outcome, no targets, title not asked for. */
export type ExpectedMeasure = {
  readonly no: string;
  readonly clause: string;
  readonly field: string;
  readonly lead?: readonly string[];
  readonly supporting?: readonly string[];
  readonly implementing?: readonly string[];
  /** '2026-12-31', '2026-01-01..2026-12-31', 'every quarter', 'standing', 'none'. */
  readonly deadline: string;
  readonly people?: { readonly [role in PersonRole]?: readonly string[] };
  readonly outcome?: string;
  readonly title?: string;
  /** 'at-least 300 个', 'between 1—2 家'. */
  readonly targets?: readonly string[];
};

/** A plan written for this project, with the answer that a person gives before the parser first reads it. */
export type PlanCase = {
  readonly name: string;
  readonly read: () => Promise<ReadDocument>;
  readonly issued?: Day;
  readonly pack?: 'none' | 'tongliao';
  readonly title: string;
  readonly issuedAs?: string;
  readonly documentNumber?: string;
  readonly measures: readonly ExpectedMeasure[];
  /** 'plan/no-lead 3', code and measure, clause or number; every problem of severity warning and error, and no other. */
  readonly problems: readonly string[];
};

export function deadlineWords(measure: ParsedMeasure): string {
  const { deadline } = measure;
  switch (deadline.kind) {
    case 'day':
      return deadline.day ?? '?';
    case 'range':
      return `${deadline.from}..${deadline.day}`;
    case 'recurring':
      return `every ${deadline.every ?? '?'}`;
    default:
      return deadline.kind;
  }
}

export const targetWords = (measure: ParsedMeasure): readonly string[] =>
  measure.targets.map(
    (target) => `${target.comparison} ${target.value}${target.upper === undefined ? '' : `—${target.upper}`} ${target.unit}`,
  );
