import { type ReactNode, useState } from 'react';
import { bodyKinds, seatRoles } from '../../../../core/org/organisation.ts';
import { api, take } from '../../../api/client.ts';
import type { Body, Organisation, Seat } from '../../../api/organisation.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { PartForm } from '../PartForm.tsx';
import { inUse, postName, seatName } from '../part-names.ts';
import { organisationWords } from '../words.ts';

/** A seat on the form: whose it is as `post <id>` or `agency <id>`, '' while nobody is chosen. */
type SeatDraft = {
  readonly key: number;
  readonly role: Seat['role'];
  readonly who: string;
  readonly startsOn: string;
  readonly endsOn: string;
};

const draftOf = (seat: Seat, key: number): SeatDraft => ({
  key,
  role: seat.role,
  who: seat.post !== null ? `post ${seat.post}` : `agency ${seat.agency}`,
  startsOn: seat.startsOn ?? '',
  endsOn: seat.endsOn ?? '',
});

function seatOf({ role, who, startsOn, endsOn }: SeatDraft): Seat {
  const [kind, id = null] = who.split(' ');
  return {
    role,
    post: kind === 'post' ? id : null,
    agency: kind === 'agency' ? id : null,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
  };
}

type BodyDialogProps = {
  readonly organisation: Organisation;
  /** Absent for a new one. */
  readonly body?: Body;
  readonly onClose: () => void;
  readonly onWithdraw: () => void;
};

export function BodyDialog({ organisation, body, onClose, onWithdraw }: BodyDialogProps): ReactNode {
  const words = organisationWords.use();
  const [name, setName] = useState(body?.name ?? '');
  const [kind, setKind] = useState((body?.kind ?? 'leadingGroup') as (typeof bodyKinds)[number]);
  const [parent, setParent] = useState(body?.parent ?? '');
  const [office, setOffice] = useState(body?.office ?? '');
  const [seats, setSeats] = useState<readonly SeatDraft[]>(() => (body?.seats ?? []).map(draftOf));
  const isComplete = name.trim().length >= 2 && seats.every((seat) => seat.who !== '');
  const given = { name: name.trim(), kind, parent: parent || null, office: office || null, seats: seats.map(seatOf) };
  return (
    <PartForm
      title={body ? words.bodyTitle(body.name) : words.newBody}
      isWide
      onClose={onClose}
      isComplete={isComplete}
      onSave={() =>
        body
          ? take(api.PATCH('/api/bodies/{id}', { params: { path: { id: body.id } }, body: { ...given, version: body.version } }))
          : take(api.POST('/api/bodies', { body: given }))
      }
      aside={
        body ? (
          <span className="dialog-aside">
            <Action kind="danger" label={words.withdraw} onClick={onWithdraw} />
          </span>
        ) : null
      }
    >
      {(wasSubmitted) => (
        <>
          <Field
            label={words.bodyName}
            value={name}
            onChange={setName}
            error={wasSubmitted && name.trim().length < 2 ? words.missing : undefined}
            maxLength={80}
          />
          <div className="part-columns">
            <SelectField label={words.kind} value={kind} onChange={(value) => setKind(value as typeof kind)}>
              {bodyKinds.map((one) => (
                <option key={one} value={one}>
                  {words.bodyKinds[one]}
                </option>
              ))}
            </SelectField>
            <SelectField label={words.bodyParent} value={parent} onChange={setParent}>
              <option value="">{words.noBodyParent}</option>
              {inUse(organisation.bodies)
                .filter((one) => one.id !== body?.id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
            </SelectField>
            <SelectField label={words.office} value={office} onChange={setOffice}>
              <option value="">{words.noOffice}</option>
              {inUse(organisation.agencies).map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </SelectField>
          </div>
          <SeatRows organisation={organisation} seats={seats} onChange={setSeats} wasSubmitted={wasSubmitted} />
        </>
      )}
    </PartForm>
  );
}

type SeatRowsProps = {
  readonly organisation: Organisation;
  readonly seats: readonly SeatDraft[];
  readonly onChange: (seats: readonly SeatDraft[]) => void;
  readonly wasSubmitted: boolean;
};

function SeatRows({ organisation, seats, onChange, wasSubmitted }: SeatRowsProps): ReactNode {
  const words = organisationWords.use();
  const set = (key: number, change: Partial<SeatDraft>) =>
    onChange(seats.map((seat) => (seat.key === key ? { ...seat, ...change } : seat)));
  const add = () => {
    const key = Math.max(-1, ...seats.map((seat) => seat.key)) + 1;
    onChange([...seats, { key, role: 'member', who: '', startsOn: '', endsOn: '' }]);
  };
  return (
    <fieldset className="seat-rows">
      <legend>{words.seats}</legend>
      {seats.map((seat, at) => {
        const no = String(at + 1);
        return (
          <div key={seat.key} className="seat-row">
            <select
              className="field-input field-select"
              aria-label={words.seatRole(no)}
              value={seat.role}
              onChange={(event) => set(seat.key, { role: event.target.value as Seat['role'] })}
            >
              {seatRoles.map((role) => (
                <option key={role} value={role}>
                  {words.seatRoles[role]}
                </option>
              ))}
            </select>
            <select
              className="field-input field-select"
              aria-label={words.seatOf(no)}
              aria-invalid={(wasSubmitted && seat.who === '') || undefined}
              value={seat.who}
              onChange={(event) => set(seat.key, { who: event.target.value })}
            >
              <option value="">{words.choosePost}</option>
              <optgroup label={words.postsOf}>
                {inUse(organisation.posts).map((post) => (
                  <option key={post.id} value={`post ${post.id}`}>
                    {postName(organisation, post)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={words.agenciesOf}>
                {inUse(organisation.agencies).map((agency) => (
                  <option key={agency.id} value={`agency ${agency.id}`}>
                    {agency.name}
                  </option>
                ))}
              </optgroup>
            </select>
            <input
              type="date"
              className="field-input"
              aria-label={words.seatFrom(no)}
              value={seat.startsOn}
              onChange={(event) => set(seat.key, { startsOn: event.target.value })}
            />
            <input
              type="date"
              className="field-input"
              aria-label={words.seatTo(no)}
              value={seat.endsOn}
              onChange={(event) => set(seat.key, { endsOn: event.target.value })}
            />
            <button
              type="button"
              className="link-button"
              aria-label={words.removeSeat(seat.who === '' ? no : seatName(organisation, seatOf(seat)))}
              onClick={() => onChange(seats.filter((other) => other.key !== seat.key))}
            >
              {words.remove}
            </button>
          </div>
        );
      })}
      <Action label={words.addSeat} onClick={add} />
    </fieldset>
  );
}
