import type { DraftChange, DraftMeasure, PlanDraft } from '../../drafts.ts';

/** The changes that bring the draft back to where it stood before `changes`, to be sent in their order. */
export function inverseOf(draft: PlanDraft, changes: readonly DraftChange[]): readonly DraftChange[] {
  return changes.toReversed().flatMap((change) => undo(draft, change));
}

function undo(draft: PlanDraft, change: DraftChange): readonly DraftChange[] {
  if (change.kind === 'head') {
    const { title, issued, issuedBy, documentNumber } = draft.head;
    // A document without a title cannot be given an empty one.
    return [{ kind: 'head', issued, issuedBy, documentNumber, ...(title === '' ? {} : { title }) }];
  }
  if (change.kind === 'acceptance') {
    const before = new Map(draft.problems.map((problem) => [problem.id, problem.accepted]));
    const back = (accepted: boolean) => change.problems.filter((id) => (before.get(id) ?? false) === accepted);
    return [true, false].flatMap((accepted): DraftChange[] =>
      back(accepted).length === 0 ? [] : [{ kind: 'acceptance', problems: back(accepted), accepted }],
    );
  }
  if (change.kind === 'revises') {
    const said = (draft.revision?.pairs ?? []).filter((pair) => pair.isSaid);
    return [
      { kind: 'revises', document: draft.revision?.document ?? null },
      ...said.flatMap((pair) => pair.later.map((key): DraftChange => ({ kind: 'origin', key, from: pair.earlier }))),
    ];
  }
  if (change.kind === 'origin') {
    const before = draft.revision?.pairs.find((pair) => pair.later.includes(change.key));
    return [{ kind: 'origin', key: change.key, from: before?.isSaid ? before.earlier : null }];
  }
  if (change.kind === 'name')
    return [{ kind: 'name', name: change.name, means: meaningBefore(draft, change.name), remember: false }];
  const measure = draft.measures.find((one) => one.key === change.key);
  if (!measure) return [];
  if (change.kind === 'removal') return [{ kind: 'removal', key: change.key, removed: measure.removed }];
  const { key } = measure;
  return [
    { kind: 'restore', key },
    ...(measure.edited.length === 0 ? [] : [valuesOf(measure)]),
    ...(measure.removed ? [{ kind: 'removal' as const, key, removed: true }] : []),
  ];
}

const valuesOf = (measure: DraftMeasure): DraftChange => {
  const { key, title, text, field, outcome, lead, supporting, implementing, designated, deadline } = measure;
  const all: Readonly<Record<string, unknown>> = {
    title,
    text,
    field,
    outcome,
    lead,
    supporting,
    implementing,
    designated,
    deadline,
  };
  return { kind: 'measure', key, ...Object.fromEntries(measure.edited.map((name) => [name, all[name]])) };
};

function meaningBefore(draft: PlanDraft, name: string): Extract<DraftChange, { kind: 'name' }>['means'] {
  const match = draft.names.find((one) => one.name === name)?.match;
  if (match?.kind === 'agency' && match.by === 'person') return { kind: 'agency', agency: match.agency };
  if (match?.kind === 'group') return { kind: 'group', group: match.group };
  if (match?.kind === 'new-agency') return { kind: 'new-agency', name: match.name };
  // What the directory itself makes of a name comes back when nothing is decided of it.
  const isAsked = draft.problems.some((problem) => problem.code === 'plan/agency-unnamed' && problem.params.name === name);
  return match?.kind === 'unnamed' && !isAsked ? { kind: 'unnamed' } : { kind: 'unknown' };
}
