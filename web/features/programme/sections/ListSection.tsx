import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, take } from '../../../api/client.ts';
import { Action } from '../../../ui/Action.tsx';
import { Field, SelectField } from '../../../ui/Field.tsx';
import { formatCount } from '../../../ui/format.ts';
import { Section } from '../../../ui/Section.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { Count } from '../Count.tsx';
import type { MeasureList } from '../programme.ts';
import { programmeWords } from '../words.ts';

type ListSectionProps = {
  readonly lists: readonly MeasureList[];
  readonly kind: MeasureList['kind'];
  /** Of annual lists the distinct measures, of field lists the items. */
  readonly total: number;
  readonly isOffice: boolean;
};

/** The lists of a kind with their counts. */
export function ListSection({ lists, kind, total, isOffice }: ListSectionProps): ReactNode {
  const words = programmeWords.use();
  const [isNew, setNew] = useState(false);
  const shown = lists.filter((list) => list.kind === kind);
  const isAnnual = kind === 'annual';
  const title = isAnnual ? words.listsTitle : words.fieldListsTitle;
  return (
    <Section
      title={title}
      note={isAnnual ? words.annualNote : words.fieldNote}
      aside={isOffice ? <Action label={words.newList} onClick={() => setNew(true)} /> : null}
    >
      {shown.length === 0 ? <p className="faint">{words.listsEmpty}</p> : null}
      {shown.length > 0 ? (
        <div className="scroll-x">
          <table className="plain-table programme-table programme-stack">
            <thead>
              <tr>
                <th scope="col">{words.list}</th>
                <th scope="col" className="number">
                  {words.items}
                </th>
                {isAnnual ? (
                  <>
                    <th scope="col" className="number">
                      {words.carriedIn}
                    </th>
                    <th scope="col" className="number">
                      {words.finished}
                    </th>
                    <th scope="col" className="number">
                      {words.carriedOver}
                    </th>
                    <th scope="col">{words.listState}</th>
                  </>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {shown.map((list) => (
                <tr key={list.id}>
                  <th scope="row">
                    <Link to="/programme/lists/$id" params={{ id: list.id }}>
                      {list.name}
                    </Link>
                  </th>
                  <td className="number" data-label={words.items}>
                    <Count n={list.items} what={list.name} door={{ list: list.id }} />
                  </td>
                  {isAnnual ? (
                    <>
                      <td className="number" data-label={words.carriedIn}>
                        {formatCount(list.carriedIn)}
                      </td>
                      <td className="number" data-label={list.state === 'closed' ? words.finished : undefined}>
                        {list.state === 'closed' ? formatCount(list.finished) : ''}
                      </td>
                      <td className="number" data-label={list.state === 'closed' ? words.carriedOver : undefined}>
                        {list.state === 'closed' ? formatCount(list.carriedOver) : ''}
                      </td>
                      <td>{words.listStates[list.state]}</td>
                    </>
                  ) : null}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.subtotal}</th>
                <td className="number">
                  <Count n={total} what={title} door={{ listed: kind }} />
                </td>
                {isAnnual ? <td colSpan={4} /> : null}
              </tr>
            </tfoot>
          </table>
        </div>
      ) : null}
      {isNew ? <NewListDialog kind={kind} onClose={() => setNew(false)} /> : null}
    </Section>
  );
}

function NewListDialog({
  kind: first,
  onClose,
}: {
  readonly kind: MeasureList['kind'];
  readonly onClose: () => void;
}): ReactNode {
  const words = programmeWords.use();
  const [kind, setKind] = useState(first);
  const [year, setYear] = useState('');
  const [field, setField] = useState('');
  const [name, setName] = useState<string | null>(null);
  const suggested = kind === 'annual' ? words.listNameOf(year) : words.fieldListNameOf(field);
  const given = (name ?? suggested).trim();
  const isYear = /^20\d\d$/.test(year);
  const isComplete = given.length >= 2 && (kind === 'annual' ? isYear : field.trim().length >= 2);
  return (
    <ChangeForm
      title={words.newList}
      isComplete={isComplete}
      onClose={onClose}
      save={() =>
        take(
          api.POST('/api/measure-lists', {
            body: kind === 'annual' ? { kind, year: Number(year), name: given } : { kind, field: field.trim(), name: given },
          }),
        )
      }
    >
      {(wasSubmitted) => (
        <>
          <SelectField label={words.listKind} value={kind} onChange={(value) => setKind(value as MeasureList['kind'])}>
            <option value="annual">{words.newAnnual}</option>
            <option value="field">{words.newField}</option>
          </SelectField>
          {kind === 'annual' ? (
            <Field
              label={words.year}
              hint={words.yearHint}
              inputMode="numeric"
              maxLength={4}
              value={year}
              onChange={setYear}
              error={wasSubmitted && !isYear ? words.yearHint : undefined}
            />
          ) : (
            <Field
              label={words.field}
              maxLength={100}
              value={field}
              onChange={setField}
              error={wasSubmitted && field.trim().length < 2 ? words.reasonMissing : undefined}
            />
          )}
          <Field label={words.listName} maxLength={100} value={name ?? suggested} onChange={setName} />
        </>
      )}
    </ChangeForm>
  );
}
