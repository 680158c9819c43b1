import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import type { Body, Organisation, Seat } from '../../../api/organisation.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { WithdrawPart } from '../PartForm.tsx';
import { agencyName, inUse, seatName } from '../part-names.ts';
import { organisationWords } from '../words.ts';
import { BodyDialog } from './BodyDialog.tsx';

type Shown = { readonly kind: 'edit' | 'withdraw'; readonly id: string };

type BodyTabProps = {
  readonly organisation: Organisation;
  readonly q: string;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  readonly nothing: ReactNode;
};

/** Bodies across agencies with who sits in them: the chair in front, special groups below their commission. */
export function BodyTab({ organisation, q, isAdding, onAdded, nothing }: BodyTabProps): ReactNode {
  const words = organisationWords.use();
  const [shown, setShown] = useState<Shown | null>(null);
  const bodies = inUse(organisation.bodies);
  const found = bodies.filter((body) => isFound(organisation, body, q.trim()));
  const one = shown && bodies.find((body) => body.id === shown.id);
  const close = () => setShown(null);
  return (
    <>
      {bodies.length === 0 ? (
        <EmptyState title={words.emptyBodies} text={words.emptyBodiesText} />
      ) : found.length === 0 ? (
        nothing
      ) : (
        <div className="body-list">
          {found.map((body) => (
            <BodyCard
              key={body.id}
              organisation={organisation}
              body={body}
              onEdit={organisation.editor.all ? () => setShown({ kind: 'edit', id: body.id }) : undefined}
            />
          ))}
        </div>
      )}
      {isAdding ? <BodyDialog organisation={organisation} onClose={onAdded} onWithdraw={onAdded} /> : null}
      {shown?.kind === 'edit' && one ? (
        <BodyDialog
          organisation={organisation}
          body={one}
          onClose={close}
          onWithdraw={() => setShown({ kind: 'withdraw', id: one.id })}
        />
      ) : null}
      {shown?.kind === 'withdraw' && one ? (
        <WithdrawPart
          name={one.name}
          onClose={close}
          onWithdraw={(reason) =>
            take(
              api.POST('/api/bodies/{id}/withdraw', { params: { path: { id: one.id } }, body: { version: one.version, reason } }),
            )
          }
        />
      ) : null}
    </>
  );
}

function isFound(organisation: Organisation, body: Body, q: string): boolean {
  if (q === '') return true;
  const names = [body.name, agencyName(organisation, body.office), ...body.seats.map((seat) => seatName(organisation, seat))];
  return names.some((name) => name.includes(q));
}

type BodyCardProps = {
  readonly organisation: Organisation;
  readonly body: Body;
  readonly onEdit: (() => void) | undefined;
};

function BodyCard({ organisation, body, onEdit }: BodyCardProps): ReactNode {
  const words = organisationWords.use();
  const kinds: Readonly<Record<string, string>> = words.bodyKinds;
  const parent = organisation.bodies.find(({ id }) => id === body.parent);
  const office = agencyName(organisation, body.office);
  return (
    <section className={`body-card${parent ? ' body-below' : ''}`} aria-labelledby={`body-${body.id}`}>
      <header className="body-head">
        <h2 id={`body-${body.id}`}>{body.name}</h2>
        <p className="faint">
          {[
            kinds[body.kind] ?? body.kind,
            parent ? `${words.bodyParent} ${parent.name}` : '',
            office === '' ? words.noOffice : `${words.office} ${office}`,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {onEdit ? (
          <button type="button" className="link-button body-edit" aria-label={words.editOf(body.name)} onClick={onEdit}>
            {words.edit}
          </button>
        ) : null}
      </header>
      {body.seats.length === 0 ? <p className="faint">{words.noSeats}</p> : null}
      <dl className="body-seats">
        {(['chair', 'deputyChair', 'member'] as const).map((role) => {
          const seats = body.seats.filter((seat) => seat.role === role);
          return seats.length === 0 ? null : (
            <div key={role}>
              <dt>{words.seatRoles[role]}</dt>
              <dd>
                <ul>
                  {seats.map((seat) => (
                    <li key={`${seat.post} ${seat.agency} ${seat.startsOn}`}>
                      {seatName(organisation, seat)}
                      <SeatNote organisation={organisation} seat={seat} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Who fills the post, and the days of the seat where it has any. */
function SeatNote({ organisation, seat }: { readonly organisation: Organisation; readonly seat: Seat }): ReactNode {
  const words = organisationWords.use();
  const holder = organisation.posts.find(({ id }) => id === seat.post)?.holders[0];
  const notes = [
    ...(holder ? [words.held(holder.person)] : []),
    ...(seat.startsOn === null ? [] : [words.from(seat.startsOn)]),
    ...(seat.endsOn === null ? [] : [words.until(seat.endsOn)]),
  ];
  return notes.length === 0 ? null : <span className="faint"> {notes.join('，')}</span>;
}
