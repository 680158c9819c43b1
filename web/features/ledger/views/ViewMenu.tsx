import './views.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { ProblemNote } from '../../../ui/ProblemNote.tsx';
import { toast } from '../../../ui/Toast.tsx';
import { MenuButton } from '../filters/MenuButton.tsx';
import { viewWords } from '../words.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import {
  chooseView,
  editView,
  isShown,
  type SavedView,
  type ViewLedger,
  type ViewState,
  viewsQuery,
  withdrawView,
} from './views.ts';

type ViewMenuProps = {
  readonly ledger: ViewLedger;
  /** What the ledger shows now. */
  readonly state: ViewState;
  readonly onOpen: (state: ViewState) => void;
};

/** The views of a ledger: opened with a press, saved, shared, chosen to begin with. */
export function ViewMenu({ ledger, state, onOpen }: ViewMenuProps): ReactNode {
  const words = viewWords.use();
  const views = useQuery(viewsQuery(ledger));
  const [saving, setSaving] = useState(false);
  const [leaving, setLeaving] = useState<SavedView | null>(null);
  const current = views.data?.find((view) => isShown(view, state));
  const mine = views.data?.filter((view) => view.isMine) ?? [];
  const shared = views.data?.filter((view) => !view.isMine) ?? [];
  const choose = useMutation({
    mutationFn: (view: SavedView) => chooseView(ledger, view.isDefault ? null : view.id),
    onSuccess: (_, view) => toast(view.isDefault ? words.noDefault : words.isDefault(view.name)),
  });
  const overwrite = useMutation({
    mutationFn: (view: SavedView) => editView(view, { state }),
    onSuccess: (view) => toast(words.overwritten(view.name)),
  });
  const line = (view: SavedView) => (
    <li key={view.id} className="view-line">
      <button
        type="button"
        className={`view-open${view === current ? ' view-current' : ''}`}
        aria-current={view === current || undefined}
        onClick={() => onOpen({ search: view.search, shown: view.shown })}
      >
        {view.name}
        <span className="faint">{sharedNote(view)}</span>
      </button>
      <button type="button" className="link-button" aria-pressed={view.isDefault} onClick={() => choose.mutate(view)}>
        {view.isDefault ? words.defaultMark : words.makeDefault}
      </button>
      {view.isMine ? (
        <>
          {view === current ? null : (
            <button type="button" className="link-button" onClick={() => overwrite.mutate(view)}>
              {words.overwrite}
            </button>
          )}
          <button type="button" className="link-button" onClick={() => setLeaving(view)}>
            {words.remove}
          </button>
        </>
      ) : null}
    </li>
  );
  const sharedNote = (view: SavedView): string => {
    if (!view.isMine) return words.sharedBy(view.owner);
    if (view.shared.with === 'nobody') return '';
    return view.shared.with === 'jurisdiction' ? words.sharedWithAll : words.sharedWithRole;
  };
  return (
    <>
      <MenuButton label={current?.name ?? words.views} name={current ? words.viewsNamed(current.name) : words.views} align="end">
        <div className="view-menu">
          {views.isError ? <ProblemNote error={views.error} onRetry={() => void views.refetch()} /> : null}
          {(choose.error ?? overwrite.error) ? <ProblemNote error={choose.error ?? overwrite.error} /> : null}
          {views.data?.length === 0 ? <p className="faint">{words.none}</p> : null}
          {mine.length > 0 ? (
            <section aria-label={words.mine}>
              <h3>{words.mine}</h3>
              <ul>{mine.map(line)}</ul>
            </section>
          ) : null}
          {shared.length > 0 ? (
            <section aria-label={words.shared}>
              <h3>{words.shared}</h3>
              <ul>{shared.map(line)}</ul>
            </section>
          ) : null}
          <Action label={words.save} onClick={() => setSaving(true)} />
        </div>
      </MenuButton>
      {saving ? <SaveViewDialog ledger={ledger} state={state} onClose={() => setSaving(false)} /> : null}
      {leaving ? <RemoveDialog view={leaving} onClose={() => setLeaving(null)} /> : null}
    </>
  );
}

function RemoveDialog({ view, onClose }: { readonly view: SavedView; readonly onClose: () => void }): ReactNode {
  const words = viewWords.use();
  const remove = useMutation({
    mutationFn: () => withdrawView(view),
    onSuccess: () => {
      toast(words.removed(view.name));
      onClose();
    },
  });
  return (
    <Dialog title={words.removeTitle(view.name)} onClose={onClose}>
      <p>{view.shared.with === 'nobody' ? words.removeText : words.removeShared}</p>
      {remove.error ? <ProblemNote error={remove.error} /> : null}
      <DialogActions>
        <Action label={words.cancel} onClick={onClose} />
        <Action kind="danger" label={words.remove} onClick={() => remove.mutate()} isBusy={remove.isPending} />
      </DialogActions>
    </Dialog>
  );
}
