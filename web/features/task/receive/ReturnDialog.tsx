import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { appWords } from '../../../app/words.ts';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { formatCount } from '../../../ui/format.ts';
import { BatchRefusals } from '../parts/BatchRefusals.tsx';
import { ReasonDialog } from '../parts/ReasonDialog.tsx';
import { type BatchAnswer, forgetTasks, type TaskRow } from '../tasks.ts';
import { deskWords } from '../words.ts';
import { itemsOf } from './receive-desk.ts';

type ReturnDialogProps = { readonly tasks: readonly TaskRow[]; readonly onClose: () => void };

/** Sends tasks back to who deployed them, with the reason. */
export function ReturnDialog({ tasks: given, onClose }: ReturnDialogProps): ReactNode {
  const words = deskWords.use().receive;
  const frame = appWords.use();
  const [tasks] = useState(given);
  const [refused, setRefused] = useState<BatchAnswer['refused']>([]);
  const count = formatCount(tasks.length);
  if (refused.length > 0) {
    return (
      <Dialog title={words.returnTitle(count)} onClose={onClose}>
        <BatchRefusals
          title={words.refusedReturn(formatCount(refused.length))}
          refused={refused}
          nameOf={(id) => tasks.find((task) => task.id === id)?.title}
        />
        <DialogActions>
          <Action kind="primary" label={frame.close} onClick={onClose} />
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <ReasonDialog
      title={words.returnTitle(count)}
      text={words.returnText}
      label={words.reason}
      missing={words.reasonMissing}
      go={words.returnGo}
      kind="danger"
      done={words.returned(count)}
      send={async (reason) => {
        const answer = await take(api.POST('/api/tasks/return', { body: { items: itemsOf(tasks), reason } }));
        if (answer.refused.length > 0) setRefused(answer.refused);
      }}
      onDone={forgetTasks}
      onClose={onClose}
    />
  );
}
