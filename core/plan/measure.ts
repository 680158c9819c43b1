import type { Cell } from '../document/read-document.ts';
import type { Day } from '../shared/day.ts';
import type { Span } from '../shared/span.ts';
import { type DeadlineReading, readDeadline, type YearBase } from './deadline.ts';
import { statedDates, statedEvent, statedRhythm, statedStanding } from './deadline-in-text.ts';
import type { Deadline, ParsedMeasure } from './parsed-plan.ts';
import type { Responsibility } from './responsibility/expression.ts';
import type { FoundName } from './responsibility/names.ts';
import { targetsIn } from './target.ts';
import type { Passage } from './text/passage.ts';
import { titleOfWording } from './title.ts';

/** What the outline or a table says of one measure, before numbers are settled. */
export type Draft = {
  readonly label: string;
  readonly clause: string;
  readonly field: string;
  readonly name: Passage | undefined;
  /** The wording without the statements of responsibility, paragraph by paragraph. */
  readonly wording: readonly Passage[];
  /** Further places of targets: the column 工作目标. */
  readonly goals: readonly Passage[];
  readonly responsibility: Responsibility;
  readonly responsibilitySpans: readonly Span[];
  /** A deadline read from the typed value of a cell, where its words give none. */
  readonly typedDeadline?: DeadlineReading;
  readonly deadlinePlace?: Span;
  /** 无 and dashes in columns. */
  readonly none: readonly {
    readonly column: string;
    readonly raw: string;
    readonly field: string;
    readonly span: Span;
    readonly cell: Cell;
  }[];
  /** The cell of each property, for problems in a workbook. */
  readonly cells: { readonly [field: string]: { readonly cell: string; readonly sheet?: string } | undefined };
};

/** What was noticed while a measure was read, for the problems. */
export type Remarks = {
  readonly draft: Draft;
  readonly deadline: DeadlineReading;
  /** Further deadlines in the wording, the last of which was taken. */
  readonly otherDates: readonly { readonly raw: string; readonly day: Day }[];
  readonly repeated: readonly FoundName[];
  readonly both: readonly FoundName[];
};

export function measureOf(
  draft: Draft,
  no: string,
  base: YearBase,
): { readonly measure: ParsedMeasure; readonly remarks: Remarks } {
  const found = deadlineOf(draft, base);
  const repeated: FoundName[] = [];
  const lead = unique(draft.responsibility.lead, repeated);
  const supporting = unique(draft.responsibility.supporting, repeated);
  const implementing = unique(draft.responsibility.implementing, repeated);
  const leadNames = lead.map((name) => name.name);
  const textSpan = spanOver(draft.wording.map((passage) => passage.span()));
  const responsibilitySpan = draft.responsibilitySpans.length === 0 ? undefined : spanOver(draft.responsibilitySpans);
  const agencies = [...lead, ...supporting, ...implementing]
    .map((name) => ({ name: name.name, ...name.span }))
    .sort((a, b) => a.start - b.start);
  const outcome = draft.responsibility.outcome?.raw().trim();
  const measure: ParsedMeasure = {
    no,
    title: titleOfWording(draft.name === undefined ? draft.wording : [draft.name]),
    text: draft.wording.map((passage) => passage.raw().trim()).join('\n'),
    field: draft.field,
    clause: draft.clause,
    lead: leadNames,
    supporting: supporting.map((name) => name.name),
    implementing: implementing.map((name) => name.name),
    people: draft.responsibility.people,
    ...(outcome === undefined || /^(?:无|[—\-–/／]*)$/.test(outcome) ? {} : { outcome }),
    deadline: found.reading.deadline,
    targets: [...draft.wording, ...draft.goals].flatMap((passage) => [...targetsIn(passage)]),
    places: {
      text: textSpan,
      ...(responsibilitySpan === undefined ? {} : { responsibility: responsibilitySpan }),
      ...(found.place === undefined ? {} : { deadline: found.place }),
      agencies,
    },
  };
  const both = supporting.filter((name) => leadNames.includes(name.name));
  return { measure, remarks: { draft, deadline: found.reading, otherDates: found.others, repeated, both } };
}

function unique(names: readonly FoundName[], repeated: FoundName[]): readonly FoundName[] {
  const seen = new Set<string>();
  return names.filter((found) => {
    if (found.name === '' || /^(?:无|暂无|[—\-–/／\\]+)$/.test(found.name)) return false;
    if (seen.has(found.name)) {
      repeated.push(found);
      return false;
    }
    seen.add(found.name);
    return true;
  });
}

export const spanOver = (spans: readonly Span[]): Span => ({
  start: spans.length === 0 ? 0 : Math.min(...spans.map((span) => span.start)),
  end: spans.length === 0 ? 0 : Math.max(...spans.map((span) => span.end)),
});

type FoundDeadline = { readonly reading: DeadlineReading; readonly place?: Span; readonly others: Remarks['otherDates'] };

/** The bracket or column first; else the last day that the wording states. */
function deadlineOf(draft: Draft, base: YearBase): FoundDeadline {
  const given = draft.responsibility.deadlines.filter((passage) => !passage.isEmpty);
  const [only] = given;
  if (draft.typedDeadline !== undefined) {
    const place = draft.deadlinePlace;
    return { reading: draft.typedDeadline, ...(place === undefined ? {} : { place }), others: [] };
  }
  if (only !== undefined) {
    const readings = given.map((passage) => ({ passage, reading: readDeadline(passage.text, passage.raw().trim(), base) }));
    const dated = readings.filter(({ reading }) => reading.deadline.day !== undefined);
    const best =
      dated.length > 0
        ? dated.reduce((a, b) => ((b.reading.deadline.day ?? '') > (a.reading.deadline.day ?? '') ? b : a))
        : (readings.find(({ reading }) => reading.state === 'read') ?? readings[0]);
    if (best !== undefined) {
      const others = dated.flatMap(({ reading }) =>
        reading.deadline.day === undefined || reading.deadline.day === best.reading.deadline.day
          ? []
          : [{ raw: reading.deadline.raw, day: reading.deadline.day }],
      );
      return { reading: best.reading, place: best.passage.span(), others };
    }
  }
  const stated = draft.wording.flatMap((passage) => statedDates(passage, base));
  const [first] = stated;
  if (first === undefined) {
    const [rhythm] = draft.wording.flatMap((passage) => statedRhythm(passage) ?? []);
    const passage = rhythm?.passage ?? draft.wording.map(statedStanding).findLast((found) => found !== undefined);
    if (passage === undefined) {
      const event = draft.wording.map(statedEvent).find((found) => found !== undefined);
      const raw = event?.raw() ?? '';
      return { reading: readDeadline(event?.text ?? '', raw, base), ...(event && { place: event.span() }), others: [] };
    }
    const raw = passage.raw();
    const deadline: Deadline = rhythm === undefined ? { kind: 'standing', raw } : { kind: 'recurring', every: rhythm.every, raw };
    return { reading: { deadline, isYearAssumed: false, state: 'read' }, place: passage.span(), others: [] };
  }
  const last = stated.reduce((a, b) => (b.point.day >= a.point.day ? b : a), first);
  const days = new Map(
    stated.filter(({ point }) => point.day !== last.point.day).map(({ point, passage }) => [point.day, passage.raw()]),
  );
  const { from } = last.point;
  return {
    reading: {
      deadline:
        from === undefined
          ? { kind: 'day', day: last.point.day, raw: last.passage.raw() }
          : { kind: 'range', day: last.point.day, from, raw: last.passage.raw() },
      isYearAssumed: base.from === 'today' && !last.point.hasYear,
      state: 'read',
    },
    place: last.passage.span(),
    others: [...days].map(([day, raw]) => ({ raw, day })),
  };
}
