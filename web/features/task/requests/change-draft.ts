import { isDay } from '../../../../core/shared/day.ts';
import { emptyDraft, faultsOfTask, newTaskOf, type TaskDraft } from '../edit/task-draft.ts';
import type { Task } from '../tasks.ts';
import type { ChangeKind, ChangeProposal } from './requests.ts';

/** A part of a split in the hands of a person. */
export type PartDraft = { readonly key: number; readonly draft: TaskDraft };

/** A request for change in the hands of a person: what every kind asks for is kept when the kind is changed. */
export type ChangeDraft = {
  readonly kind: ChangeKind;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly outcome: string;
  readonly earlier: string;
  readonly into: string;
  readonly parts: readonly PartDraft[];
  readonly reason: string;
};

const partOf = (task: Task, key: number): PartDraft => ({
  key,
  draft: emptyDraft({
    agencies: task.agency ? [task.agency.id] : [],
    role: task.role,
    day: task.due?.day ?? '',
    dueKind: task.due?.kind ?? 'day',
  }),
});

export const changeDraftOf = (task: Task): ChangeDraft => ({
  kind: task.due?.kind === 'day' ? 'extend' : 'adjust',
  day: '',
  title: task.title,
  text: task.text,
  outcome: task.outcome ?? '',
  earlier: task.due?.day ?? '',
  into: '',
  parts: [partOf(task, 0), partOf(task, 1)],
  reason: '',
});

export const withPart = (draft: ChangeDraft, task: Task): ChangeDraft => ({
  ...draft,
  parts: [...draft.parts, partOf(task, Math.max(...draft.parts.map((part) => part.key)) + 1)],
});

export type ChangeFault = 'day' | 'into' | 'parts' | 'reason';

export const faultsOfChange = (draft: ChangeDraft): readonly ChangeFault[] => [
  ...(draft.kind === 'extend' && !isDay(draft.day) ? (['day'] as const) : []),
  ...(draft.kind === 'merge' && draft.into === '' ? (['into'] as const) : []),
  ...(draft.kind === 'split' && draft.parts.some((part) => faultsOfTask(part.draft).length > 0) ? (['parts'] as const) : []),
  ...(draft.reason.trim().length < 2 ? (['reason'] as const) : []),
];

/** What is asked for; an adjustment says only what is to change. */
export function proposalOf(draft: ChangeDraft, task: Task): ChangeProposal {
  switch (draft.kind) {
    case 'extend':
      return { kind: 'extend', due: draft.day };
    case 'adjust': {
      const outcome = draft.outcome.trim() === '' ? null : draft.outcome.trim();
      return {
        kind: 'adjust',
        ...(draft.title.trim() === task.title ? {} : { title: draft.title.trim() }),
        ...(draft.text.trim() === task.text ? {} : { text: draft.text.trim() }),
        ...(outcome === task.outcome ? {} : { outcome }),
        ...(isDay(draft.earlier) && draft.earlier !== task.due?.day ? { due: { kind: 'day' as const, day: draft.earlier } } : {}),
      };
    }
    case 'merge':
      return { kind: 'merge', into: draft.into };
    case 'split':
      return { kind: 'split', parts: draft.parts.map((part) => newTaskOf(part.draft)) };
    case 'terminate':
      return { kind: 'terminate' };
  }
}
