import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { isDay } from '../../../core/shared/day.ts';
import { api, take } from '../../api/client.ts';
import { appWords } from '../../app/words.ts';
import { Action } from '../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { Field, SelectField } from '../../ui/Field.tsx';
import { focusFirstError } from '../../ui/focus-first-error.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { toast } from '../../ui/Toast.tsx';
import { keepCalendar } from './calendar.ts';
import { calendarWords } from './words.ts';

/** Days in a row that the place decides to be off or worked. */
export function LocalDayDialog({ year, onClose }: { readonly year: number; readonly onClose: () => void }): ReactNode {
  const words = calendarWords.use();
  const frame = appWords.use();
  const [from, setFrom] = useState('');
  const [through, setThrough] = useState('');
  const [kind, setKind] = useState<'off' | 'work'>('off');
  const [name, setName] = useState('');
  const [source, setSource] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const end = through === '' ? from : through;
  const missing = (isThere: boolean): string | undefined => (wasSubmitted && !isThere ? words.missing : undefined);
  const isComplete = isDay(from) && isDay(end) && name.trim() !== '' && source.trim().length > 1;
  const add = useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/calendar/local-days', {
          body: { from, through: end, kind, name: name.trim(), source: source.trim() },
        }),
      ),
    onSuccess: (book) => {
      keepCalendar(book);
      toast(words.saved);
      onClose();
    },
  });
  return (
    <Dialog title={words.localTitle} onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSubmitted(true);
          focusFirstError(event.currentTarget);
          if (!add.isPending && isComplete) add.mutate();
        }}
      >
        <Field
          label={words.from}
          type="date"
          value={from}
          min={`${year - 1}-01-01`}
          onChange={setFrom}
          error={missing(isDay(from))}
        />
        <Field label={words.through} type="date" value={through} min={from} hint={words.throughHint} onChange={setThrough} />
        <SelectField label={words.kind} value={kind} onChange={(value) => setKind(value === 'work' ? 'work' : 'off')}>
          <option value="off">{words.kinds.off}</option>
          <option value="work">{words.kinds.work}</option>
        </SelectField>
        <Field
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={setName}
          maxLength={40}
          error={missing(name.trim() !== '')}
        />
        <Field
          label={words.source}
          hint={words.sourceHint}
          value={source}
          onChange={setSource}
          maxLength={200}
          error={missing(source.trim().length > 1)}
        />
        {add.error ? <ProblemNote error={add.error} /> : null}
        <DialogActions>
          <Action label={frame.cancel} onClick={onClose} />
          <Action kind="primary" type="submit" label={words.save} isBusy={add.isPending} />
        </DialogActions>
      </form>
    </Dialog>
  );
}
