import type { ReactNode } from 'react';
import { api, take } from '../../../api/client.ts';
import { ReasonDialog } from '../parts/ReasonDialog.tsx';
import { forgetTasks } from '../tasks.ts';
import { deskWords } from '../words.ts';

type VoidDialogProps = {
  readonly task: { readonly id: string; readonly title: string; readonly version: number };
  readonly onClose: () => void;
  readonly onDone?: () => void;
};

export function VoidDialog({ task, onClose, onDone }: VoidDialogProps): ReactNode {
  const words = deskWords.use().void;
  return (
    <ReasonDialog
      title={words.title}
      text={words.text(task.title)}
      label={words.reason}
      missing={words.reasonMissing}
      go={words.go}
      kind="danger"
      done={words.done}
      send={(reason) =>
        take(api.POST('/api/tasks/{id}/void', { params: { path: { id: task.id } }, body: { version: task.version, reason } }))
      }
      onDone={() => {
        onDone?.();
        return forgetTasks();
      }}
      onClose={onClose}
    />
  );
}
