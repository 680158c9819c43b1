import './edit.css';
import type { ReactNode } from 'react';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { taskRoles } from '../tasks.ts';
import { deskWords, taskWords } from '../words.ts';
import { AgencyChoice } from './AgencyChoice.tsx';
import type { TaskDraft, TaskFault } from './task-draft.ts';

type TaskFieldsProps = {
  readonly draft: TaskDraft;
  readonly onChange: (change: Partial<TaskDraft>) => void;
  readonly faults: readonly TaskFault[];
  readonly autoFocus?: boolean;
  /** Whether several agencies may be chosen, for one task each. */
  readonly kind?: 'one' | 'many';
  readonly division?: string | undefined;
};

/** What every task says: name, agency, role, due. */
export function TaskFields({ draft, onChange, faults, autoFocus = false, kind = 'one', division }: TaskFieldsProps): ReactNode {
  const words = deskWords.use().form;
  const task = taskWords.use();
  const errorOf = (fault: TaskFault, sentence: string) => (faults.includes(fault) ? sentence : undefined);
  return (
    <>
      <Field
        label={words.title}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        error={errorOf('title', words.titleMissing)}
        maxLength={200}
        autoFocus={autoFocus}
      />
      <div className="task-form-row">
        <AgencyChoice
          label={kind === 'many' ? words.agencies : words.agency}
          agencies={draft.agencies}
          kind={kind}
          division={division}
          onChange={(agencies) => onChange({ agencies })}
          error={errorOf('agency', words.agencyMissing)}
        />
        <SelectField label={words.role} value={draft.role} onChange={(role) => onChange({ role: role as TaskDraft['role'] })}>
          {taskRoles.map((role) => (
            <option key={role} value={role}>
              {task.roles[role]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.dueKind}
          value={draft.dueKind}
          onChange={(dueKind) => onChange({ dueKind: dueKind as TaskDraft['dueKind'] })}
        >
          {(['day', 'standing'] as const).map((one) => (
            <option key={one} value={one}>
              {words.dueKinds[one]}
            </option>
          ))}
        </SelectField>
        {draft.dueKind === 'day' ? (
          <Field
            label={words.due}
            type="date"
            value={draft.day}
            onChange={(day) => onChange({ day })}
            error={errorOf('due', words.dueMissing)}
          />
        ) : null}
      </div>
    </>
  );
}
